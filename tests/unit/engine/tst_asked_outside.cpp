// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The watches that ask other systems: each item once until it is due, another image begins anew and an old answer is not taken for it, what
// was known and cannot be asked is stale, and spans are asked for only while there is traffic.
#include "engine/outside_watch.h"
#include "engine/signal_watch.h"
#include "plan/parse.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::engine;
using release::Verdict;

namespace {

const Instant kNow = *parseInstant("2026-11-29T10:00:00Z");

plan::Plan planWith(const std::string &more)
{
    const auto r = plan::parsePlan("apiVersion: tidegate.dev/v1\nkind: ReleasePlan\nmetadata: {name: finance}\nspec:\n  namespace: vextrus\n  traffic: {method: replicas, service: finance, stable: {deployment: finance}, canary: {deployment: finance-canary}}\n" + more, "plan");
    if (!r.plan)
        qFatal("%s", r.problems.empty() ? "no plan" : r.problems.front().message.c_str());
    return *r.plan;
}

traffic::Observation observed(const std::string &image = "registry.example/finance:2.4.0")
{
    traffic::Observation o;
    o.synced = true;
    traffic::WorkloadView w;
    w.name = "finance-canary";
    w.image = image;
    w.podTemplate = Json::parse(R"({"metadata":{"annotations":{"org.opencontainers.image.revision":"abc"}},"spec":{"containers":[{"env":[{"name":"OTEL_SERVICE_NAME","value":"pay"}]}]}})");
    o.canary = w;
    return o;
}

std::unique_ptr<kube::ApiClient> apiOf(const test::ScriptedServer &server)
{
    kube::ConnectionSpec spec;
    spec.server = server.base();
    return std::make_unique<kube::ApiClient>(spec, kube::ApiClient::Options{true, false});
}

} // namespace

class TestAskedOutside : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void targets();
    void onceUntilItIsDue();
    void anotherImageBeginsAnew();
    void whatWasKnownIsStale();
    void spansOnlyWithTraffic();
    void alertsOfTheService();
};

void TestAskedOutside::targets()
{
    auto t = OutsideWatch::targetOf(observed(), "2.4.0", "registry.example/finance:2.4.0");
    QCOMPARE(t.revision, std::string("abc"));
    // The template of another image says nothing of this one.
    t = OutsideWatch::targetOf(observed("registry.example/finance:2.3.1"), "2.4.0", "registry.example/finance:2.4.0");
    QCOMPARE(t.image, std::string("registry.example/finance:2.4.0"));
    QVERIFY(t.revision.empty());
    QVERIFY(OutsideWatch::targetOf({}, "", "").image.empty());
}

void TestAskedOutside::onceUntilItIsDue()
{
    test::ScriptedServer server;
    server.on("/ci/2.4.0", [](const test::Seen &, const test::Exchange &x) { x.json(200, R"({"status":"green"})"); });
    const auto api = apiOf(server);
    OutsideWatch watch(planWith("  checklist: {before: [{id: tests, text: Tests, source: {http: {url: \"" + server.base() + "/ci/{tag}\", pointer: /status, equals: green}}}], during: [], after: []}\n"), "vextrus", api.get(), [] { return kNow; }, nullptr);
    QVERIFY(!watch.known());
    watch.look(observed(), "2.4.0", "");
    QTRY_VERIFY(watch.known());
    QCOMPARE(watch.evidence().front().verdict, Verdict::Pass);
    QCOMPARE(watch.evidence().front().id, std::string("outside/tests"));
    for (int i = 0; i < 20; ++i)
        watch.look(observed(), "2.4.0", "");
    QVERIFY(!QTest::qWaitFor([&] { return server.count("/ci/2.4.0") > 1; }, 200));
    OutsideWatch none(planWith(""), "vextrus", api.get(), [] { return kNow; }, nullptr);
    QVERIFY(none.known()); // nothing to ask
}

void TestAskedOutside::anotherImageBeginsAnew()
{
    test::ScriptedServer server;
    std::vector<test::Exchange> waiting;
    server.handle([&](const test::Seen &, const test::Exchange &x) { waiting.push_back(x); });
    const auto api = apiOf(server);
    OutsideWatch watch(planWith("  checklist: {before: [{id: tests, text: Tests, source: {http: {url: \"" + server.base() + "/ci/{tag}\", pointer: /status, equals: green}}}], during: [], after: []}\n"), "vextrus", api.get(), [] { return kNow; }, nullptr);
    watch.look(observed(), "2.4.0", "");
    QTRY_COMPARE(server.count("/ci/2.4.0"), 1);
    watch.look(observed("registry.example/finance:2.4.1"), "2.4.1", "");
    QTRY_COMPARE(server.count("/ci/2.4.1"), 1);
    // The answer about the version before comes late, and is good.
    waiting[0].json(200, R"({"status":"green"})");
    QVERIFY(!QTest::qWaitFor([&] { return watch.known(); }, 200));
    waiting[1].json(200, R"({"status":"red"})");
    QTRY_VERIFY(watch.known());
    QCOMPARE(watch.evidence().front().verdict, Verdict::Fail);
}

void TestAskedOutside::whatWasKnownIsStale()
{
    test::ScriptedServer server;
    int status = 500;
    server.on("/ci", [&](const test::Seen &, const test::Exchange &x) { x.json(status, R"({"status":"green"})"); });
    const auto api = apiOf(server);
    OutsideWatch watch(planWith("  checklist: {before: [{id: tests, text: Tests, source: {http: {url: \"" + server.base() + "/ci\", pointer: /status, equals: green}}}], during: [], after: []}\n"), "vextrus", api.get(), [] { return kNow; }, nullptr);
    watch.setPace(std::chrono::milliseconds(20));
    const auto verdict = [&] {
        watch.look(observed(), "2.4.0", "");
        return watch.evidence().empty() ? Verdict::NotApplicable : watch.evidence().front().verdict;
    };
    QTRY_COMPARE(verdict(), Verdict::Unknown); // never known
    status = 200;
    QTRY_COMPARE(verdict(), Verdict::Pass);
    status = 500;
    QTRY_COMPARE(verdict(), Verdict::Stale);
}

void TestAskedOutside::spansOnlyWithTraffic()
{
    test::ScriptedServer server;
    server.on("/api/traces", [](const test::Seen &, const test::Exchange &x) { x.json(200, R"({"data":[]})"); });
    SignalWatch watch(planWith("  traces: {jaeger: {url: \"" + server.base() + "\"}}\n"), "vextrus", [] { return kNow; }, nullptr);
    const traffic::Observation o = observed();
    SignalWatch::Look look{&o, "2.4.0", false, 5000.0};
    watch.look(look);
    QVERIFY(watch.known() && watch.evidence().empty());
    QVERIFY(!QTest::qWaitFor([&] { return !server.seen.empty(); }, 200));
    look.traffic = true;
    watch.look(look);
    QVERIFY(!watch.known()); // asked, and not answered
    QTRY_VERIFY(watch.known());
    QCOMPARE(watch.evidence().front().verdict, Verdict::Fail); // 5,000 requests and no span
    QCOMPARE(server.seen.front().query("service"), QByteArray("pay"));
    look.traffic = false;
    watch.look(look);
    QVERIFY(watch.evidence().empty());
}

void TestAskedOutside::alertsOfTheService()
{
    test::ScriptedServer server;
    const QString at = QDateTime::fromMSecsSinceEpoch(kNow.time_since_epoch().count() - 5000, Qt::UTC).toString(Qt::ISODate);
    server.on("/api/v1/rules", [&](const test::Seen &, const test::Exchange &x) { x.json(200, QStringLiteral(R"({"status":"success","data":{"groups":[{"name":"g","interval":30,"rules":[{"name":"Errors","type":"alerting","query":"up{job=\"finance\"} == 0","state":"inactive","health":"ok","lastEvaluation":"%1","labels":{}}]}]}})").arg(at).toUtf8()); });
    server.on("/api/v1/alertmanagers", [](const test::Seen &, const test::Exchange &x) { x.json(200, R"({"status":"success","data":{"activeAlertmanagers":[{"url":"http://am"}],"droppedAlertmanagers":[]}})"); });
    QByteArray silences = "[]";
    server.on("/api/v2/silences", [&](const test::Seen &, const test::Exchange &x) { x.json(200, silences); });
    server.on("/api/v2/alerts", [](const test::Seen &, const test::Exchange &x) { x.json(200, "[]"); });
    prometheus::Client metrics({server.base(), "", "", {}, {}}, nullptr);
    const traffic::Observation o = observed();
    const auto asked = [&] {
        SignalWatch watch(planWith("  alerts: {alertmanager: {url: \"" + server.base() + "\"}}\n"), "vextrus", [] { return kNow; }, nullptr);
        watch.setMetrics(&metrics);
        watch.look({&o, "2.4.0", false, std::nullopt});
        return QTest::qWaitFor([&] { return watch.known(); }, 10000) ? watch.evidence().front() : release::Evidence{};
    };
    release::Evidence e = asked();
    QVERIFY2(e.verdict == Verdict::Pass, e.text.english().c_str());
    silences = R"([{"id":"s","status":{"state":"active"},"createdBy":"bob","endsAt":"2026-11-30T10:00:00Z","matchers":[{"name":"namespace","value":"vextrus","isRegex":false}]}])";
    e = asked(); // most alerts bear the namespace when they fire
    QVERIFY2(e.verdict == Verdict::Fail, e.text.english().c_str());
}

QTEST_GUILESS_MAIN(TestAskedOutside)
#include "tst_asked_outside.moc"
