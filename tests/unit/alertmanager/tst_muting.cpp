// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Silent alerts count only when nothing mutes them: silences by their matchers as Alertmanager reads them, inhibition, and what is not known.
#include "alertmanager/alerts_evidence.h"
#include "alertmanager/muting.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::alertmanager;
using release::Verdict;

namespace {

const Instant kNow = *parseInstant("2026-11-29T10:00:00Z");
const Labels kRule{{"alertname", "FinanceErrors"}, {"severity", "page"}, {"team", "{{ $labels.team }}"}, {"namespace", "vextrus"}};

Json matcher(const char *name, const char *value, bool isRegex = false, bool isEqual = true)
{
    return {{"name", name}, {"value", value}, {"isRegex", isRegex}, {"isEqual", isEqual}};
}

Json silence(const std::vector<Json> &matchers, const char *state = "active", const char *ends = "2026-11-29T12:00:00.000Z")
{
    return {{"id", "s1"}, {"status", {{"state", state}}}, {"createdBy", "bob"}, {"comment", "deploy"}, {"startsAt", "2026-11-29T09:00:00.000Z"}, {"endsAt", ends}, {"matchers", matchers}};
}

prometheus::AlertRules silentRules()
{
    prometheus::AlertRules r;
    r.says = prometheus::AlertRules::Says::Silent;
    r.names = {"FinanceErrors"};
    r.labels = {kRule};
    r.text = {"%1 alerts are loaded, routed and silent", {"1"}};
    return r;
}

release::Evidence judged(const Json &silences, const Json &alerts = Json::array(), const prometheus::AlertRules &rules = silentRules())
{
    return alertsEvidence(rules, std::optional<Expected<Answers>>(Answers{silences, alerts}), true, kNow);
}

} // namespace

class TestMuting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchers_data();
    void matchers();
    void onlyActiveSilences();
    void silentIsGoodOnlyWhenNothingMutes();
    void whatFiresAndIsToldToNobody();
    void whatIsNotKnownIsNotGood();
    void rubbish();
};

void TestMuting::matchers_data()
{
    QTest::addColumn<QString>("matchers");
    QTest::addColumn<int>("covers");
    const auto row = [](const char *name, const std::vector<Json> &m, Covers c) { QTest::newRow(name) << QString::fromStdString(Json(m).dump()) << static_cast<int>(c); };
    row("by name", {matcher("alertname", "FinanceErrors")}, Covers::Yes);
    row("another name", {matcher("alertname", "AuditErrors")}, Covers::No);
    row("all must fit", {matcher("alertname", "FinanceErrors"), matcher("severity", "info")}, Covers::No);
    row("regex is anchored", {matcher("alertname", "Finance", true)}, Covers::No);
    row("regex", {matcher("alertname", "Finance.*|Audit.*", true)}, Covers::Yes);
    row("not equal", {matcher("alertname", "Finance.*", true), matcher("severity", "page", false, false)}, Covers::No);
    row("not another", {matcher("alertname", "Finance.*", true), matcher("severity", "info", false, false)}, Covers::Yes);
    row("a pod is known only when it fires", {matcher("alertname", "FinanceErrors"), matcher("pod", "finance-1")}, Covers::Maybe);
    row("a computed label, too", {matcher("alertname", "FinanceErrors"), matcher("team", "pay")}, Covers::Maybe);
    row("the namespace", {matcher("namespace", "vextrus")}, Covers::Yes);
    row("another namespace", {matcher("namespace", "audit"), matcher("alertname", ".*", true)}, Covers::No);
    row("nothing of it is about this alert", {matcher("cluster", "west")}, Covers::No);
    row("only what it is not", {matcher("severity", "info", false, false)}, Covers::No);
    row("an expression that cannot be read", {matcher("severity", "page"), matcher("alertname", "(", true)}, Covers::Maybe);
    row("no matchers", {}, Covers::No);
}

void TestMuting::matchers()
{
    QFETCH(QString, matchers);
    QFETCH(int, covers);
    QCOMPARE(static_cast<int>(alertmanager::covers(silence(Json::parse(matchers.toStdString()).get<std::vector<Json>>()), kRule)), covers);
}

void TestMuting::onlyActiveSilences()
{
    const std::vector<Json> m = {matcher("alertname", "FinanceErrors")};
    const auto count = [&](const Json &s) { return mutes(Json::array({s}), {kRule}, kNow).size(); };
    QCOMPARE(count(silence(m)), std::size_t(1));
    QCOMPARE(count(silence(m, "expired")), std::size_t(0));
    QCOMPARE(count(silence(m, "pending")), std::size_t(0));
    QCOMPARE(count(silence(m, "active", "2026-11-29T10:00:00Z")), std::size_t(0));
    // The sure one is told first.
    const auto both = mutes(Json::array({silence({matcher("alertname", "FinanceErrors"), matcher("pod", "x")}), silence(m)}), {kRule}, kNow);
    QCOMPARE(both.size(), std::size_t(2));
    QVERIFY(both[0].sure && !both[1].sure);
}

void TestMuting::silentIsGoodOnlyWhenNothingMutes()
{
    release::Evidence e = judged(Json::array());
    QCOMPARE(e.verdict, Verdict::Pass);
    QVERIFY2(e.text.english().find("no silence mutes them") != std::string::npos, e.text.english().c_str());
    e = judged(Json::array({silence({matcher("alertname", "FinanceErrors")})}));
    QCOMPARE(e.verdict, Verdict::Fail);
    for (const char *part : {"FinanceErrors", "2026-11-29T12:00:00Z", "bob", "deploy"})
        QVERIFY2(e.text.english().find(part) != std::string::npos, e.text.english().c_str());
    e = judged(Json::array({silence({matcher("alertname", "FinanceErrors"), matcher("pod", "x")})}));
    QCOMPARE(e.verdict, Verdict::Unknown);
}

void TestMuting::whatFiresAndIsToldToNobody()
{
    const auto alert = [](const char *state, const Json &silenced, const Json &inhibited, const char *name = "FinanceErrors") { return Json::array({{{"labels", {{"alertname", name}}}, {"status", {{"state", state}, {"silencedBy", silenced}, {"inhibitedBy", inhibited}}}}}); };
    release::Evidence e = judged(Json::array(), alert("suppressed", {"s1"}, Json::array()));
    QCOMPARE(e.verdict, Verdict::Fail);
    QVERIFY(e.text.english().find("is silenced") != std::string::npos);
    e = judged(Json::array(), alert("suppressed", Json::array(), {"f00"}));
    QCOMPARE(e.verdict, Verdict::Fail);
    QVERIFY(e.text.english().find("inhibited") != std::string::npos);
    QCOMPARE(judged(Json::array(), alert("suppressed", {"s1"}, Json::array(), "AuditErrors")).verdict, Verdict::Pass);
    QCOMPARE(judged(Json::array(), alert("active", Json::array(), Json::array(), "AuditErrors")).verdict, Verdict::Pass);
}

void TestMuting::whatIsNotKnownIsNotGood()
{
    QCOMPARE(alertsEvidence(silentRules(), std::nullopt, true, kNow).verdict, Verdict::Unknown);
    const Error gone{ErrorKind::Unreachable, "Alertmanager", "no answer", ""};
    QCOMPARE(alertsEvidence(silentRules(), std::optional<Expected<Answers>>(gone), true, kNow).verdict, Verdict::Stale);
    QCOMPARE(alertsEvidence(silentRules(), std::optional<Expected<Answers>>(gone), false, kNow).verdict, Verdict::Unknown);
    QCOMPARE(alertsEvidence(gone, std::nullopt, false, kNow).verdict, Verdict::Unknown);
    prometheus::AlertRules none;
    none.text = {"none", {}};
    QCOMPARE(judged(Json::array(), Json::array(), none).verdict, Verdict::Unknown);
    for (const auto says : {prometheus::AlertRules::Says::Broken, prometheus::AlertRules::Says::NotRouted, prometheus::AlertRules::Says::Firing}) {
        prometheus::AlertRules r = silentRules();
        r.says = says;
        QCOMPARE(judged(Json::array(), Json::array(), r).verdict, Verdict::Fail);
    }
}

void TestMuting::rubbish()
{
    for (const char *text : {"null", "[]", "{}", "[1]", "[{\"matchers\": 3, \"status\": {\"state\": \"active\"}}]", "[{\"matchers\": [{}], \"status\": {\"state\": \"active\"}}]", "[{\"status\": \"active\"}]"}) {
        const Json j = Json::parse(text);
        QVERIFY2(mutes(j, {kRule}, kNow).empty(), text);
        QVERIFY2(suppressed(j, {"FinanceErrors"}).empty(), text);
    }
}

QTEST_GUILESS_MAIN(TestMuting)
#include "tst_muting.moc"
