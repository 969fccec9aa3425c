// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/alert_rules.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::prometheus;
using Says = AlertRules::Says;

namespace {

const Instant kNow = *parseInstant("2026-11-29T10:00:00Z");

Json rules(const char *query, const char *state = "inactive", const char *health = "ok", const char *at = "2026-11-29T09:59:40.123456789Z")
{
    return Json{{"groups", {{{"name", "g"}, {"interval", 30}, {"rules", {{{"name", "Errors"}, {"type", "alerting"}, {"query", query}, {"state", state}, {"health", health}, {"lastEvaluation", at}, {"labels", {{"severity", "page"}}}}}}}}}};
}

const Json kRouted = {{"activeAlertmanagers", {{{"url", "http://am:9093/api/v2/alerts"}}}}, {"droppedAlertmanagers", Json::array()}};
const char *const kQuery = "rate(http_requests_total{job=\"finance\",code=~\"5..\"}[5m]) > 1";

Says says(const Json &r, const Json &am = kRouted, const std::vector<std::string> &subjects = {"finance"})
{
    const AlertRules a = alertsAbout(r, am, subjects, kNow);
    if (a.text.empty())
        qFatal("no words");
    return a.says;
}

} // namespace

class TestAlertRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void loadedRoutedSilent() { QCOMPARE(says(rules(kQuery)), Says::Silent); }
    void firing()
    {
        QCOMPARE(says(rules(kQuery, "firing")), Says::Firing);
        QCOMPARE(says(rules(kQuery, "pending")), Says::Firing);
    }
    void silenceThatMeansNothing()
    {
        QCOMPARE(says(rules(kQuery, "inactive", "err")), Says::Broken);
        QCOMPARE(says(rules(kQuery, "unknown", "unknown")), Says::Broken);
        QCOMPARE(says(rules(kQuery, "inactive", "ok", "2026-11-29T09:50:00Z")), Says::Broken);
        QCOMPARE(says(rules(kQuery, "inactive", "ok", "0001-01-01T00:00:00Z")), Says::Broken);
        QCOMPARE(says(rules(kQuery), Json::object()), Says::NotRouted);
        QCOMPARE(says(rules(kQuery), {{"activeAlertmanagers", Json::array()}}), Says::NotRouted);
    }
    void whoseRule()
    {
        QCOMPARE(says(rules("up{job=\"audit\"} == 0")), Says::None);
        QCOMPARE(says(rules("up{job=\"myfinance\"} == 0")), Says::None); // another service's name ends like this one's
        QCOMPARE(says(rules("up{job=~\"audit|finance\"} == 0")), Says::Silent);
        QCOMPARE(says(rules("up{pod=~\"finance-.*\"} == 0")), Says::Silent);
        QCOMPARE(says(rules("up == 0"), kRouted, {"page"}), Says::Silent); // by its labels
    }
    void rubbish()
    {
        for (const Json &wrong : {Json(), Json::array(), Json(7), Json{{"groups", 1}}, Json{{"groups", {1, nullptr}}}, Json{{"groups", {{{"rules", {1, nullptr, Json::object()}}}}}}})
            QCOMPARE(says(wrong, wrong), Says::None);
    }
};

QTEST_APPLESS_MAIN(TestAlertRules)
#include "tst_alert_rules.moc"
