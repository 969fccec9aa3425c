// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/fields.h"
#include "plan/parse.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::plan;

namespace {

const std::string kHead = "apiVersion: tidegate.dev/v1\nkind: ReleasePlan\nmetadata: {name: finance}\n";
const std::string kTraffic = "  traffic: {method: replicas, service: finance, stable: {deployment: finance}, canary: {deployment: finance-canary}}\n";

std::string with(const std::string &spec)
{
    return kHead + "spec:\n" + kTraffic + spec;
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void defaults();
    void problems_data();
    void problems();
    void everyProblemIsReported();
    void bombsEndSoon();
    void mergeKeys();
    void roundTrip();
    void digestFollowsMeaning();
    void defaultTextIsValid();
    void schemaIsPublished();
};

void TestPlan::defaults()
{
    const ParseResult r = parsePlan(with(""), "p.yaml", {"pay"});
    QVERIFY2(r.plan, r.problems.empty() ? "" : r.problems.front().text().c_str());
    const Plan &p = *r.plan;
    QCOMPARE(p.ns, std::string("pay"));
    QCOMPARE(p.phases.size(), std::size_t(4));
    QCOMPARE(p.phases[1].weight, 50);
    QCOMPARE(p.phases[3].soak, Millis(std::chrono::hours(168)));
    QCOMPARE(p.triggers.size(), std::size_t(5));
    QCOMPARE(p.checklist.before.size() + p.checklist.during.size() + p.checklist.after.size(), std::size_t(18));
    QCOMPARE(*p.gates.errorRateBelow, 0.01);
    QCOMPARE(*p.gates.p95BelowMs, 300.0);
    QCOMPARE(p.critical, true);
    QCOMPARE(p.approvals.required, 1);
    QCOMPARE(p.approvals.perPromotion, 1);
}

void TestPlan::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const std::string &text, int line, int column, const char *field, const char *part) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << line << column << QString::fromLatin1(field) << QString::fromLatin1(part);
    };
    row("empty", "", 1, 1, "", "empty");
    row("not a mapping", "- a\n", 1, 1, "", "mapping");
    row("not YAML", kHead + "spec: {traffic: [\n", 5, 1, "", "not YAML");
    row("unknown field", with("  metrcs: {}\n"), 6, 3, "spec.metrcs", "did you mean \"metrics\"");
    row("duplicate key", with("  critical: true\n  critical: false\n"), 7, 3, "spec.critical", "twice");
    row("quoted number", with("  phases: [{name: A, weight: \"20\"}, {name: B, weight: 100}]\n"), 6, 30, "spec.phases[0].weight", "in quotes");
    row("falling weights", with("  phases:\n    - {name: A, weight: 50}\n    - {name: B, weight: 20}\n    - {name: C, weight: 100}\n"), 8, 25, "spec.phases[1].weight", "rise");
    row("does not end at 100", with("  phases:\n    - {name: A, weight: 50}\n"), 7, 25, "spec.phases[0].weight", "100");
    row("no phases", with("  phases: []\n"), 6, 11, "spec.phases", "at least one");
    row("weight 0", with("  phases: [{weight: 0}, {weight: 100}]\n"), 6, 21, "spec.phases[0].weight", "1 to 100");
    row("bad duration", with("  phases: [{weight: 100, soak: soon}]\n"), 6, 32, "spec.phases[0].soak", "duration");
    row("bad percentage", with("  gates: {errorRate: {below: 0.01}}\n"), 6, 30, "spec.gates.errorRate.below", "percentage");
    row("gate looser than trigger", with("  gates: {errorRate: {below: 9%}}\n"), 6, 22, "spec.gates.errorRate", "looser");
    row("method of a later version", kHead + "spec:\n  traffic: {method: istio, virtualService: x}\n", 5, 21, "spec.traffic.method", "istio");
    row("unknown method", kHead + "spec:\n  traffic: {method: magic}\n", 5, 21, "spec.traffic.method", "magic");
    row("rolling has no weights", kHead + "spec:\n  traffic: {method: rolling, deployment: x}\n  phases: [{weight: 20}, {weight: 100}]\n", 6, 21, "spec.phases[0].weight", "rolling");
    row("missing traffic", kHead + "spec:\n  critical: true\n", 5, 3, "spec.traffic", "missing");
    row("missing service", kHead + "spec:\n  traffic: {method: replicas, stable: {deployment: a}, canary: {deployment: b}}\n", 5, 12, "spec.traffic.service", "service");
    row("freeze ends first", with("  freezes: [{name: x, from: 2027-01-04, to: 2026-12-20}]\n"), 6, 45, "spec.freezes[0].to", "after it begins");
    row("time zone", with("  freezes: [{name: x, from: 2026-12-20, to: 2027-01-04, timeZone: Mars/Olympus}]\n"), 6, 67, "spec.freezes[0].timeZone", "IANA");
    row("name", "apiVersion: tidegate.dev/v1\nkind: ReleasePlan\nmetadata: {name: Not_A_Label}\nspec:\n" + kTraffic, 3, 18, "metadata.name", "DNS label");
    row("control character", with("  critical: true\x01\n"), 6, 17, "", "control");
    row("not UTF-8", with("  critical: \xff\n"), 6, 13, "", "UTF-8");
    row("two documents", with("") + "---\na: b\n", 7, 1, "", "second document");
    row("alias in itself", "a: &x [*x]\n", 1, 4, "", "itself");
    row("scalar for a mapping", with("  metrics: many\n"), 6, 12, "spec.metrics", "mapping");
    row("custom without queries", with("  metrics: {recipe: custom}\n"), 6, 12, "spec.metrics.queries", "custom");
    row("custom without track", with("  metrics: {recipe: custom, queries: {requests: a, errors: 'b{track}', latencyBuckets: 'c{track}'}}\n"), 6, 49, "spec.metrics.queries.requests", "{track}");
    const auto prometheus = [](const char *fields) { return with(std::string("  metrics: {prometheus: {") + fields + "}}\n"); };
    row("a password in an address", prometheus("url: 'https://a:b@p.example'"), 6, 31, "spec.metrics.prometheus.url", "passwordFile");
    row("an address with a query", prometheus("url: 'https://p.example/?x=1'"), 6, 31, "spec.metrics.prometheus.url", "no ?");
    row("credentials over plain http", prometheus("url: 'http://p.example', tokenFile: t"), 6, 31, "spec.metrics.prometheus.url", "https");
    row("credentials through the proxy", prometheus("service: m/p:90, tokenFile: t"), 6, 54, "spec.metrics.prometheus.tokenFile", "passes no credentials");
    row("a user without a password", prometheus("url: 'https://p', username: a"), 6, 54, "spec.metrics.prometheus.username", "belong together");
    row("a token and a password", prometheus("url: 'https://p', username: a, passwordFile: f, tokenFile: t"), 6, 85, "spec.metrics.prometheus.tokenFile", "not both");
    row("a certificate without a key", prometheus("url: 'https://p', certFile: a"), 6, 54, "spec.metrics.prometheus.certFile", "belong together");
    row("a secret header", prometheus("url: 'https://p', headers: {authorization: x}"), 6, 53, "spec.metrics.prometheus.headers", "read by many");
    row("a header that is ours", prometheus("url: 'https://p', headers: {Host: x}"), 6, 53, "spec.metrics.prometheus.headers", "set by Tidegate");
    row("a header that is none", prometheus("url: 'https://p', headers: {'a b': x}"), 6, 53, "spec.metrics.prometheus.headers", "no name of a header");
    row("a header of two lines", prometheus("url: 'https://p', headers: {a: \"x\\r\\nb: c\"}"), 6, 53, "spec.metrics.prometheus.headers", "control characters");
    row("a path that climbs", prometheus("service: m/p:90, path: /a/../b"), 6, 49, "spec.metrics.prometheus.path", "no ..");
    row("a path of an address", prometheus("url: 'https://p', path: /a"), 6, 50, "spec.metrics.prometheus.path", "into the url");
    row("headers are a list", prometheus("url: 'https://p', headers: [a]"), 6, 53, "spec.metrics.prometheus.headers", "mapping of texts");
    row("trigger with two conditions", with("  triggers: [{name: x, errorRate: {above: 5%}, worseThanStable: [p95]}]\n"), 6, 14, "spec.triggers[0]", "exactly one");
}

void TestPlan::problems()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, field);
    QFETCH(QString, part);
    const ParseResult r = parsePlan(text.toStdString(), "p.yaml");
    QVERIFY(!r.plan);
    QVERIFY(!r.problems.empty());
    std::string all;
    bool found = false;
    for (const Problem &p : r.problems) {
        all += p.text() + "\n";
        const bool fieldFits = field.isEmpty() || p.field == field.toStdString();
        found = found || (p.line == line && p.column == column && fieldFits && QString::fromStdString(p.message).contains(part));
    }
    QVERIFY2(found, all.c_str());
}

void TestPlan::everyProblemIsReported()
{
    const ParseResult r = parsePlan(with("  critical: maybe\n  phases: [{weight: 0}, {weight: 100, soak: x}]\n  gates: {p95: {below: fast}}\n"), "p.yaml");
    QCOMPARE(r.problems.size(), std::size_t(4));
}

void TestPlan::bombsEndSoon()
{
    std::string bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c <= 'i'; ++c) {
        const std::string before(1, static_cast<char>(c - 1));
        bomb += std::string(1, c) + ": &" + c + " [*" + before;
        for (int i = 0; i < 9; ++i)
            bomb += ",*" + before;
        bomb += "]\n";
    }
    QElapsedTimer t;
    t.start();
    for (const std::string &text : {bomb, std::string(100000, '['), std::string(2 * 1024 * 1024, 'a')})
        QVERIFY(!parsePlan(text, "p.yaml").plan);
    QVERIFY2(t.elapsed() < 5000, qPrintable(QString::number(t.elapsed())));
}

void TestPlan::mergeKeys()
{
    const ParseResult r = parsePlan(with("  phases:\n    - &a {name: One, weight: 20, soak: 1h}\n    - {<<: *a, name: Two, weight: 100}\n"), "p.yaml");
    QVERIFY2(r.plan, r.problems.empty() ? "" : r.problems.front().text().c_str());
    QCOMPARE(r.plan->phases[1].soak, Millis(std::chrono::hours(1)));
    QCOMPARE(r.plan->phases[1].name, std::string("Two"));
}

void TestPlan::roundTrip()
{
    const std::string spec = "  environment: {name: eu, class: staging}\n  version: {name: \"2.4.0\", image: \"r/f:2.4.0\", container: f}\n  metrics: {prometheus: {service: monitoring/prometheus:9090}, interval: 30s, baseline: {p95: 208ms, errorRate: 0.3%}}\n"
                             "  gates: {errorRate: {below: 0.7%}, p95: off, traces: off}\n  traces: {jaeger: {url: \"http://j\"}}\n  notify: [{webhook: {urlFrom: {secret: s/k}}, on: [rollback]}]\n"
                             "  freezes: [{name: fri, rrule: \"FREQ=WEEKLY;BYDAY=FR\", at: \"15:00\", lasts: 60h, timeZone: Europe/Berlin}]\n  rollback: {notUndone: [\"migration 118\"], projections: {cronJob: p}}\n  analysis: {alpha: 0.02}\n";
    const ParseResult r = parsePlan(with(spec), "p.yaml");
    QVERIFY2(r.plan, r.problems.empty() ? "" : r.problems.front().text().c_str());
    const auto again = fromJson(toJson(*r.plan));
    QVERIFY2(again, again.ok() ? "" : again.error().text().c_str());
    QCOMPARE(toJson(*again).dump(), toJson(*r.plan).dump());
    QCOMPARE(*again->metrics.baselineP95Ms, 208.0);
    QVERIFY(!again->gates.p95BelowMs);
    QCOMPARE(digest(*again), digest(*r.plan));
    for (const char *source : {"{service: m/p:90, path: /prefix/, headers: {X-Scope-OrgID: team}}", "{url: 'https://p.example/x/', username: a, passwordFile: ~/p, caFile: c, certFile: d, keyFile: e, serverName: n}", "{url: 'https://p.example', tokenFile: t}"}) {
        const ParseResult one = parsePlan(with(std::string("  metrics: {prometheus: ") + source + "}\n"), "p.yaml");
        QVERIFY2(one.plan, one.problems.empty() ? "" : one.problems.front().text().c_str());
        const auto same = fromJson(toJson(*one.plan));
        QVERIFY2(same, same.ok() ? "" : same.error().text().c_str());
        QCOMPARE(toJson(*same)["spec"]["metrics"].dump(), toJson(*one.plan)["spec"]["metrics"].dump());
        QVERIFY(same->metrics.prometheus.headers == one.plan->metrics.prometheus.headers && same->metrics.prometheus.access == one.plan->metrics.prometheus.access);
        QVERIFY(!same->metrics.prometheus.path.ends_with('/') && !same->metrics.prometheus.url.ends_with('/'));
    }
}

void TestPlan::digestFollowsMeaning()
{
    const Plan a = *parsePlan(with("  critical: true\n  analysis: {alpha: 0.01}\n"), "a").plan;
    const Plan b = *parsePlan(with("  # a comment\n  analysis:\n    alpha: 0.010\n  critical:   true\n"), "b").plan;
    QCOMPARE(digest(a), digest(b));
    const Plan c = *parsePlan(with("  analysis: {alpha: 0.02}\n"), "c").plan;
    QVERIFY(digest(a) != digest(c));
    QCOMPARE(digest(a).size(), std::size_t(64));
}

void TestPlan::defaultTextIsValid()
{
    const ParseResult r = parsePlan(defaultPlanText("pay"), "default");
    QVERIFY2(r.plan, r.problems.empty() ? "" : r.problems.front().text().c_str());
    QCOMPARE(r.plan->name, std::string("pay"));
}

void TestPlan::schemaIsPublished()
{
    // The parser and the schema come from one table; the file that other programs fetch has to be the same.
    QFile file(qEnvironmentVariable("TIDEGATE_SOURCE_DIR") + QStringLiteral("/resources/schema/plan.schema.json"));
    QVERIFY2(file.open(QIODevice::ReadOnly), "resources/schema/plan.schema.json is missing; write it with: tidegatectl plan schema");
    QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), QString::fromStdString(schemaText()).trimmed());
    const Json schema = Json::parse(schemaText());
    for (const ObjectSpec &o : objects()) {
        for (const FieldSpec &f : o.fields)
            QVERIFY(schema["$defs"][o.name]["properties"].contains(f.name));
    }
    // What a plan becomes when it is written has only fields that the schema has.
    const Json p = toJson(*parsePlan(defaultPlanText(), "d").plan);
    for (const auto &[key, value] : p["spec"].items())
        QVERIFY2(schema["$defs"]["spec"]["properties"].contains(key), key.c_str());
}

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
