// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Whether spans of the new version arrive: what each backend is asked, what its answers mean, and what silence proves.
#include "support/scripted_server.h"
#include "tracing/judge_spans.h"
#include "tracing/service_name.h"

#include <QUrlQuery>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::tracing;
using release::Verdict;

namespace {

const Instant kNow = *parseInstant("2026-11-29T10:00:00Z");
const Subject kSubject{"finance", "2.4.0", {"finance-canary-abc", "finance-canary-def"}};

Question question(By by)
{
    return {by, kSubject, kNow - kWindow, kNow};
}

/// One of Jaeger's traces: a gateway's span, then the service's.
std::string jaegerTrace(const char *service, const char *processTags, const char *spanTags = "[]")
{
    return std::string(R"({"data":[{"traceID":"a1","spans":[{"spanID":"1","processID":"p1","startTime":1795946399000000,"duration":5000,"tags":[]},{"spanID":"2","processID":"p2","startTime":1795946398000000,"duration":250000,"tags":)") + spanTags + R"(}],"processes":{"p1":{"serviceName":"gateway","tags":[{"key":"service.version","type":"string","value":"2.4.0"}]},"p2":{"serviceName":")" + service + R"(","tags":)" + processTags + R"(}}}],"total":0,"limit":0,"offset":0,"errors":null})";
}

const char *const kVersionTag = R"([{"key":"service.version","type":"string","value":"2.4.0"}])";

Found found(By by, int traces)
{
    Found f;
    f.by = by;
    f.sighting = {traces, traces > 0 ? std::optional(kNow - std::chrono::seconds(7)) : std::nullopt};
    f.query = "q";
    return f;
}

} // namespace

class TestTracing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsAsked();
    void jaegersAnswers_data();
    void jaegersAnswers();
    void temposAnswers();
    void sigNozAnswers();
    void rubbishIsAnError_data();
    void rubbishIsAnError();
    void namesOfServices();
    void theNextQuestionOnlyAfterSilence();
    void errorsAreToldWithoutTheKey();
    void whatItProves_data();
    void whatItProves();
    void aCollectorNeverPasses();
};

void TestTracing::whatIsAsked()
{
    const net::Request j = request(Backend::Jaeger, "http://jaeger:16686/", question(By::Version));
    const QUrlQuery q(j.url);
    QCOMPARE(j.url.path(), QStringLiteral("/api/traces"));
    QCOMPARE(q.queryItemValue(QStringLiteral("service")), QStringLiteral("finance"));
    QCOMPARE(q.queryItemValue(QStringLiteral("tags"), QUrl::FullyDecoded), QStringLiteral(R"({"service.version":"2.4.0"})"));
    QCOMPARE(q.queryItemValue(QStringLiteral("end")).toLongLong() - q.queryItemValue(QStringLiteral("start")).toLongLong(), 300'000'000LL); // µs
    QVERIFY(!QUrlQuery(request(Backend::Jaeger, "http://j", question(By::Pods)).url).hasQueryItem(QStringLiteral("tags")));

    const net::Request t = request(Backend::Tempo, "http://tempo:3200/prefix", question(By::Version));
    QCOMPARE(t.url.path(), QStringLiteral("/prefix/api/search"));
    QCOMPARE(QUrlQuery(t.url).queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded), QStringLiteral(R"({resource.service.name="finance" && resource.service.version="2.4.0"})"));
    QCOMPARE(QUrlQuery(t.url).queryItemValue(QStringLiteral("start")).toLongLong(), kNow.time_since_epoch().count() / 1000 - 300); // s
    QCOMPARE(queryText(Backend::Tempo, question(By::Pods)), std::string(R"({resource.service.name="finance" && (resource.k8s.pod.name=~"finance-canary-abc|finance-canary-def" || resource.host.name=~"finance-canary-abc|finance-canary-def")})"));

    const net::Request s = request(Backend::SigNoz, "https://signoz", question(By::Version), "secret");
    QCOMPARE(s.method, QByteArray("POST"));
    QVERIFY(s.safe); // allowed read-only: it changes nothing
    const Json body = Json::parse(s.body.toStdString());
    QCOMPARE(body["end"].get<long long>() - body["start"].get<long long>(), 300'000LL); // ms
    QCOMPARE(textAt(body["compositeQuery"]["queries"][0], {"spec", "filter", "expression"}), std::string("service.name = 'finance' AND resource.service.version = '2.4.0'"));
    QVERIFY(std::ranges::find(s.headers, net::Header{"SIGNOZ-API-KEY", "secret"}) != s.headers.end());
    // What comes from a plan or a cluster cannot end a string.
    Question evil = question(By::Version);
    evil.subject.service = "a\" || true || \"";
    const std::string kept = "{resource.service.name=\"a\\\" || true || \\\"\" && resource.service.version=\"2.4.0\"}";
    QCOMPARE(queryText(Backend::Tempo, evil), kept);
    evil.subject.service = "a' OR '";
    QVERIFY(queryText(Backend::SigNoz, evil).starts_with("service.name = 'a\\' OR \\'' AND"));
}

void TestTracing::jaegersAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("traces");
    const auto row = [](const char *name, const std::string &body, By by, int traces) { QTest::newRow(name) << QByteArray::fromStdString(body) << static_cast<int>(by) << traces; };
    row("the version as a resource", jaegerTrace("finance", kVersionTag), By::Version, 1);
    row("the version as a span's tag", jaegerTrace("finance", "[]", kVersionTag), By::Version, 1);
    row("another service's version", jaegerTrace("finance", "[]"), By::Version, 0);
    row("another service", jaegerTrace("audit", kVersionTag), By::Version, 0);
    row("a pod", jaegerTrace("finance", R"([{"key":"k8s.pod.name","type":"string","value":"finance-canary-def"}])"), By::Pods, 1);
    row("a pod by its host name", jaegerTrace("finance", R"([{"key":"host.name","type":"string","value":"finance-canary-abc"}])"), By::Pods, 1);
    row("a pod of the old version", jaegerTrace("finance", R"([{"key":"k8s.pod.name","type":"string","value":"finance-123"}])"), By::Pods, 0);
    row("any of the service", jaegerTrace("finance", "[]"), By::Service, 1);
    row("nothing", R"({"data":[],"total":0})", By::Service, 0);
    row("nothing, as some say it", R"({"data":null,"total":0})", By::Service, 0);
    std::string old = jaegerTrace("finance", kVersionTag);
    old.replace(old.find("1795946398000000"), 16, "1795942800000000"); // of an hour ago: a cache's answer
    row("old spans", old, By::Version, 0);
    row("a span without its process", R"({"data":[{"spans":[{"processID":"p9"}],"processes":{}}]})", By::Service, 0);
}

void TestTracing::jaegersAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, by);
    QFETCH(int, traces);
    const auto s = sighted(Backend::Jaeger, question(static_cast<By>(by)), body);
    QVERIFY2(s.ok(), s.ok() ? "" : s.error().text().c_str());
    QCOMPARE(s->traces, traces);
    QCOMPARE(s->newest.has_value(), traces > 0);
    if (traces > 0)
        QCOMPARE(s->newest->time_since_epoch().count(), 1795946398250LL); // the end of the service's own span
}

void TestTracing::temposAnswers()
{
    const auto s = sighted(Backend::Tempo, question(By::Version), R"({"traces":[{"traceID":"2f3e","rootServiceName":"gateway","rootTraceName":"GET /","startTimeUnixNano":"1795946398000000000","durationMs":250,"spanSets":[{"spans":[],"matched":1}]}],"metrics":{"inspectedBytes":"12"}})");
    QVERIFY(s.ok());
    QCOMPARE(s->traces, 1);
    QCOMPARE(s->newest->time_since_epoch().count(), 1795946398250LL);
    const auto none = sighted(Backend::Tempo, question(By::Version), R"({"metrics":{"inspectedBytes":"12","completedJobs":1}})");
    QVERIFY(none.ok() && none->traces == 0);
}

void TestTracing::sigNozAnswers()
{
    const auto s = sighted(Backend::SigNoz, question(By::Version), R"({"status":"success","data":{"type":"raw","data":{"results":[{"queryName":"A","rows":[{"timestamp":"2026-11-29T09:59:53Z","data":{"trace_id":"1"}},{"timestamp":"2026-11-29T09:59:43Z","data":{}}]}]}}})");
    QVERIFY(s.ok());
    QCOMPARE(s->traces, 2);
    QCOMPARE(*s->newest, kNow - std::chrono::seconds(7));
    const auto none = sighted(Backend::SigNoz, question(By::Version), R"({"status":"success","data":{"type":"raw","data":{"results":[{"queryName":"A","rows":null}]}}})");
    QVERIFY(none.ok() && none->traces == 0);
}

void TestTracing::rubbishIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *text : {"", "<html>login</html>", "[]", "3", "{}", R"({"status":"error","error":"bad"})", R"({"data":{"results":3}})"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTracing::rubbishIsAnError()
{
    QFETCH(QByteArray, body);
    for (const Backend b : {Backend::Jaeger, Backend::Tempo, Backend::SigNoz}) {
        const auto s = sighted(b, question(By::Version), body);
        // What has `data` may be Jaeger's; it holds no trace then.
        QVERIFY2(!s.ok() || (b == Backend::Jaeger && s->traces == 0), name(b));
        if (!s.ok())
            QVERIFY(s.error().kind == ErrorKind::Invalid && !s.error().remedy.empty());
    }
}

void TestTracing::namesOfServices()
{
    const auto env = [](const char *list) { return Json{{"spec", {{"containers", {{{"env", Json::parse(list)}}}}}}}; };
    QCOMPARE(serviceName(env(R"([{"name":"OTEL_SERVICE_NAME","value":"pay"},{"name":"OTEL_RESOURCE_ATTRIBUTES","value":"service.name=x"}])"), "f"), std::string("pay"));
    QCOMPARE(serviceName(env(R"([{"name":"OTEL_RESOURCE_ATTRIBUTES","value":"team=a,service.name=pay,x=y"}])"), "f"), std::string("pay"));
    QCOMPARE(serviceName(env(R"([{"name":"OTEL_SERVICE_NAME","valueFrom":{"fieldRef":{}}}])"), "f"), std::string("f"));
    QCOMPARE(serviceName(Json(), "f"), std::string("f"));
}

void TestTracing::theNextQuestionOnlyAfterSilence()
{
    test::ScriptedServer server;
    server.on("/api/search", [&](const test::Seen &r, const test::Exchange &x) { x.json(200, r.query("q").contains("pod.name") ? R"({"traces":[{"startTimeUnixNano":"1795946398000000000"}],"metrics":{}})" : R"({"metrics":{}})"); });
    net::Fetcher fetcher;
    std::optional<Expected<Found>> got;
    lookForSpans(this, &fetcher, Backend::Tempo, {"tempo", server.base(), {}}, kSubject, kNow - kWindow, kNow, [&](Expected<Found> f) { got = std::move(f); });
    QVERIFY(!got); // never from inside the call
    QTRY_VERIFY(got);
    QVERIFY2(got->ok(), got->ok() ? "" : got->error().text().c_str());
    QCOMPARE((*got)->by, By::Pods);
    QCOMPARE(server.count("/api/search"), 2);
    // Without a version and pods only the service can be asked for.
    got.reset();
    lookForSpans(this, &fetcher, Backend::Tempo, {"tempo", server.base(), {}}, {"finance", "", {}}, kNow - kWindow, kNow, [&](Expected<Found> f) { got = std::move(f); });
    QTRY_VERIFY(got);
    QVERIFY(got->ok() && (*got)->by == By::Service && (*got)->sighting.traces == 0);
    QCOMPARE(server.count("/api/search"), 3);
}

void TestTracing::errorsAreToldWithoutTheKey()
{
    test::ScriptedServer server;
    server.on("/api/v5/query_range", [](const test::Seen &, const test::Exchange &x) { x.json(401, R"({"error":"no such key"})"); });
    net::Fetcher fetcher;
    std::optional<Expected<Found>> got;
    qputenv("TIDEGATE_TEST_KEY", "hunter2");
    lookForSpans(this, &fetcher, Backend::SigNoz, {"sigNoz", server.base(), "TIDEGATE_TEST_KEY"}, kSubject, kNow - kWindow, kNow, [&](Expected<Found> f) { got = std::move(f); });
    QTRY_VERIFY(got);
    QVERIFY(!got->ok());
    QCOMPARE(got->error().kind, ErrorKind::Unauthorized);
    QVERIFY(got->error().text().find("hunter2") == std::string::npos);
    // Nobody is there.
    got.reset();
    lookForSpans(this, &fetcher, Backend::Jaeger, {"jaeger", "http://127.0.0.1:1", {}}, kSubject, kNow - kWindow, kNow, [&](Expected<Found> f) { got = std::move(f); });
    QTRY_VERIFY_WITH_TIMEOUT(got, 15000);
    QVERIFY(!got->ok() && got->error().kind == ErrorKind::Unreachable);
}

void TestTracing::whatItProves_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("traces");
    QTest::addColumn<double>("requests");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, By by, int traces, double requests, Verdict v, const char *says) { QTest::newRow(name) << static_cast<int>(by) << traces << requests << static_cast<int>(v) << says; };
    row("its version", By::Version, 3, 1000, Verdict::Pass, "spans of finance 2.4.0 arrive");
    row("its pods", By::Pods, 1, 1000, Verdict::Pass, "they name no version");
    row("only others'", By::Service, 9, 1000, Verdict::Fail, "none of 2.4.0");
    row("none at all", By::Service, 0, 1000, Verdict::Fail, "no span of finance at all");
    row("few requests", By::Service, 0, 20, Verdict::Insufficient, "after 20 requests");
    row("few requests, others' spans", By::Service, 9, 20, Verdict::Insufficient, "after 20 requests");
    row("requests not known", By::Service, 0, -1, Verdict::Unknown, "is not known");
    row("spans, requests not known", By::Version, 2, -1, Verdict::Pass, "arrive");
}

void TestTracing::whatItProves()
{
    QFETCH(int, by);
    QFETCH(int, traces);
    QFETCH(double, requests);
    QFETCH(int, verdict);
    QFETCH(QString, says);
    const auto e = tracesEvidence(Backend::Jaeger, kSubject, found(static_cast<By>(by), traces), requests < 0 ? std::nullopt : std::optional(requests), false, kNow);
    QCOMPARE(static_cast<int>(e.verdict), verdict);
    QVERIFY2(e.text.english().find(says.toStdString()) != std::string::npos, e.text.english().c_str());
    QCOMPARE(e.id, std::string("traces"));
    QCOMPARE(e.query, std::string("q"));
    if (e.verdict == Verdict::Pass)
        QCOMPARE(*e.at, kNow - std::chrono::seconds(7)); // the source's time, not ours
    const Error gone{ErrorKind::Timeout, "Jaeger", "too slow", ""};
    QCOMPARE(tracesEvidence(Backend::Jaeger, kSubject, gone, 1000.0, true, kNow).verdict, Verdict::Stale);
    QCOMPARE(tracesEvidence(Backend::Jaeger, kSubject, gone, 1000.0, false, kNow).verdict, Verdict::Unknown);
}

void TestTracing::aCollectorNeverPasses()
{
    const auto verdict = [](std::optional<double> a, std::optional<double> r, std::optional<double> f) { return collectorEvidence(CollectorCounts{a, r, f, "q"}, kNow).verdict; };
    QCOMPARE(verdict(100, 0, 0), Verdict::Unknown);
    QCOMPARE(verdict(100, std::nullopt, std::nullopt), Verdict::Unknown);
    QCOMPARE(verdict(std::nullopt, 0, 0), Verdict::Unknown);
    QCOMPARE(verdict(0, 0, 0), Verdict::Fail);
    QCOMPARE(verdict(100, 3, 0), Verdict::Fail);
    QCOMPARE(verdict(100, 0, 3), Verdict::Fail);
    QCOMPARE(collectorEvidence(Error{ErrorKind::Unreachable, "Prometheus", "gone", ""}, kNow).verdict, Verdict::Unknown);
}

QTEST_GUILESS_MAIN(TestTracing)
#include "tst_tracing.moc"
