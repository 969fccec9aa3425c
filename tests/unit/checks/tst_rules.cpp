// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Pre-flight rules as a table: what is changed of a workload that follows the practice, and what each rule then says. No secret's value is in any text.
#include "checks/checks.h"
#include "plan/parse.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::checks;

namespace {

Json good()
{
    // (Not a raw string: moc loses its way in those that span lines.)
    return Json::parse("{\"kind\":\"Deployment\",\"metadata\":{\"name\":\"shop\",\"namespace\":\"n\"},\"spec\":{\"replicas\":3,"
        "\"strategy\":{\"type\":\"RollingUpdate\",\"rollingUpdate\":{\"maxSurge\":1,\"maxUnavailable\":0}},"
        "\"selector\":{\"matchLabels\":{\"app\":\"shop\",\"track\":\"stable\"}},"
        "\"template\":{\"metadata\":{\"labels\":{\"app\":\"shop\",\"track\":\"stable\"}},\"spec\":{\"containers\":[{\"name\":\"app\",\"image\":\"registry.example:5000/shop:1.2.3\","
        "\"ports\":[{\"name\":\"http\",\"containerPort\":8080}],"
        "\"resources\":{\"requests\":{\"cpu\":\"1\",\"memory\":\"1Gi\"},\"limits\":{\"cpu\":\"1\",\"memory\":\"1Gi\"}},"
        "\"livenessProbe\":{\"httpGet\":{\"path\":\"/health/live\",\"port\":\"http\"},\"initialDelaySeconds\":30,\"periodSeconds\":10,\"failureThreshold\":3},"
        "\"readinessProbe\":{\"httpGet\":{\"path\":\"/health/ready\",\"port\":8080},\"successThreshold\":3,\"failureThreshold\":2},"
        "\"env\":[{\"name\":\"OTEL_SERVICE_NAME\",\"value\":\"shop\"},{\"name\":\"OTEL_EXPORTER_OTLP_ENDPOINT\",\"value\":\"http://otel:4318\"},"
        "{\"name\":\"DATABASE_SYNCHRONIZE\",\"value\":\"false\"},{\"name\":\"DATABASE_POOL_SIZE\",\"value\":\"30\"},"
        "{\"name\":\"DATABASE_PASSWORD\",\"valueFrom\":{\"secretKeyRef\":{\"name\":\"shop\",\"key\":\"password\"}}}]}]}}}}");
}

plan::Plan aPlan()
{
    return plan::parsePlan("apiVersion: tidegate.dev/v1\nkind: ReleasePlan\nmetadata: {name: shop}\nspec:\n  traffic: {method: replicas, service: shop, stable: {deployment: shop}, canary: {deployment: shop-canary}}\n", "plan").plan.value_or(plan::Plan{});
}

Subjects subjects(const Json &workload)
{
    Subjects s;
    s.workload = workload;
    s.secretKeys["shop"] = Json::array({"password"});
    s.observation.synced = true;
    traffic::WorkloadView stable, canary;
    stable.selector = {{"app", "shop"}, {"track", "stable"}};
    canary.selector = {{"app", "shop"}, {"track", "canary"}};
    s.observation.stable = stable;
    s.observation.canary = canary;
    traffic::ServiceView service;
    service.selectsStable = service.selectsCanary = true;
    s.observation.service = service;
    return s;
}

Finding judged(const std::string &rule, const Subjects &s)
{
    for (const Finding &f : judgeAll(s, aPlan())) {
        if (f.rule == rule)
            return f;
    }
    return {};
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePracticePasses();
    void changes_data();
    void changes();
    void whatOnlyAClusterKnowsIsUnknown();
    void secretsAreNeverRepeated();
    void wiring();
    void theWorstDecidesTheItem();
    void rubbishDoesNotCrash();
};

void TestRules::thePracticePasses()
{
    for (const Finding &f : judgeAll(subjects(good()), aPlan()))
        QVERIFY2(f.verdict == RuleVerdict::Pass || f.verdict == RuleVerdict::NotApplicable, (f.rule + ": " + name(f.verdict) + " " + f.message.english()).c_str());
}

void TestRules::changes_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("patch"); ///< JSON Patch on the good workload
    QTest::addColumn<QString>("verdict");
    const QString c = QStringLiteral("/spec/template/spec/containers/0");
    int n = 0;
    const auto row = [&](const char *rule, const QString &patch, const char *verdict) { QTest::addRow("%02d %s %s", n++, rule, verdict) << QString::fromLatin1(rule) << patch << QString::fromLatin1(verdict); };
    const auto remove = [&](const char *path) { return QStringLiteral(R"([{"op":"remove","path":"%1%2"}])").arg(c, QLatin1String(path)); };
    const auto set = [&](const char *path, const char *value) { return QStringLiteral(R"([{"op":"add","path":"%1%2","value":%3}])").arg(c, QLatin1String(path), QLatin1String(value)); };
    const auto spec = [&](const char *path, const char *value) { return QStringLiteral(R"([{"op":"add","path":"/spec%1","value":%2}])").arg(QLatin1String(path), QLatin1String(value)); };
    row("liveness-probe", remove("/livenessProbe"), "fail");
    row("readiness-probe", remove("/readinessProbe"), "fail");
    row("readiness-probe", remove("/ports"), "not-applicable");
    row("probe-endpoint", set("/readinessProbe/httpGet/path", "\"/health\""), "fail");
    row("probe-endpoint", set("/livenessProbe/httpGet/path", "\"/health/ready\""), "fail");
    row("probe-endpoint", set("/livenessProbe/httpGet/path", "\"/ping\""), "warn");
    row("probe-settings", set("/livenessProbe/initialDelaySeconds", "5"), "warn");
    row("probe-settings", remove("/readinessProbe/failureThreshold"), "warn");
    row("probe-settings", remove("/livenessProbe/failureThreshold"), "pass"); // 3 is the API server's default
    row("probe-port", set("/livenessProbe/httpGet/port", "\"admin\""), "fail");
    row("probe-port", set("/readinessProbe/httpGet/port", "9999"), "fail");
    row("probe-port", set("/ports/0/protocol", "\"UDP\""), "fail");
    row("probes-differ", set("/readinessProbe/httpGet", R"({"path":"/health/live","port":"http"})"), "fail");
    row("resource-limits", remove("/resources/limits/memory"), "fail");
    row("resource-requests", remove("/resources"), "fail");
    row("resource-limits", spec("/template/spec/initContainers", R"([{"name":"migrate","image":"x:1"}])"), "fail");
    row("rolling-update", spec("/strategy", R"({"type":"Recreate"})"), "fail");
    row("rolling-update", spec("/strategy/rollingUpdate/maxUnavailable", "1"), "fail");
    row("rolling-update", spec("/strategy/rollingUpdate/maxUnavailable", "\"30%\""), "pass"); // 0.9 of 3, rounded down
    row("rolling-update", spec("/strategy/rollingUpdate/maxSurge", "\"25%\""), "pass");       // 0.75 of 3, rounded up
    row("rolling-update", spec("/strategy/rollingUpdate/maxSurge", "2"), "warn");
    row("replicas", spec("/replicas", "1"), "warn");
    row("image-tag", set("/image", "\"registry.example:5000/shop\""), "fail"); // a port is no tag
    row("image-tag", set("/image", "\"shop:latest\""), "fail");
    row("image-tag", set("/image", "\"shop@sha256:0123\""), "pass");
    row("literal-secrets", set("/env/-", R"({"name":"API_TOKEN","value":"hunter2"})"), "fail");
    row("literal-secrets", set("/env/-", R"({"name":"dbPassword","value":"hunter2"})"), "fail");
    row("literal-secrets", set("/env/-", R"({"name":"DATABASE_URL","value":"postgres://u:hunter2@db/x"})"), "fail");
    row("literal-secrets", set("/env/-", R"({"name":"CERT","value":"-----BEGIN RSA PRIVATE KEY-----hunter2"})"), "fail");
    row("literal-secrets", set("/env/-", R"({"name":"TOKEN_PATH","value":"/run/token"})"), "pass");
    row("literal-secrets", set("/env/-", R"({"name":"MONKEY","value":"banana"})"), "pass"); // KEY is no whole word of it
    row("literal-secrets", set("/env/-", R"({"name":"API_TOKEN","value":""})"), "pass");
    row("literal-secrets", set("/env/-", R"x({"name":"API_TOKEN","value":"$(OTHER)"})x"), "pass");
    row("secret-references", set("/env/4/valueFrom/secretKeyRef/key", "\"other\""), "fail");
    row("secret-references", set("/env/4/valueFrom/secretKeyRef/name", "\"gone\""), "unknown");
    row("secret-references", set("/env/4/valueFrom/secretKeyRef", R"({"name":"gone","key":"x","optional":true})"), "pass");
    row("secrets-source", set("/env/-", R"({"name":"API_TOKEN","value":"hunter2"})"), "fail");
    row("database-synchronize", set("/env/2/value", "\"true\""), "fail");
    row("database-synchronize", remove("/env/2"), "unknown");
    row("database-pool", set("/env/3/value", "\"5\""), "warn");
    row("database-pool", remove("/env/3"), "unknown");
    row("otel", remove("/env/0"), "fail");
    row("otel", remove("/env/1"), "fail");
    row("otel", set("/env/-", R"({"name":"OTEL_EXPORTER_OTLP_PROTOCOL","value":"grpc"})"), "warn");
    row("rollback-target", spec("/revisionHistoryLimit", "0"), "fail");
}

void TestRules::changes()
{
    QFETCH(QString, rule);
    QFETCH(QString, patch);
    QFETCH(QString, verdict);
    const Finding f = judged(rule.toStdString(), subjects(good().patch(Json::parse(patch.toStdString()))));
    QVERIFY2(verdict == QLatin1String(name(f.verdict)), (std::string(name(f.verdict)) + ": " + f.message.english()).c_str());
    QVERIFY(!f.message.empty());
    QVERIFY2(f.message.english().find("hunter2") == std::string::npos, "a secret's value in a text");
}

void TestRules::whatOnlyAClusterKnowsIsUnknown()
{
    Subjects s = subjects(good());
    s.live = false;
    s.observation = {};
    s.secretKeys.clear();
    for (const char *rule : {"secret-references", "rollback-target", "service-wiring", "track-labels"})
        QVERIFY2(judged(rule, s).verdict == RuleVerdict::Unknown, rule);
}

void TestRules::secretsAreNeverRepeated()
{
    Json w = good();
    w["spec"]["template"]["spec"]["containers"][0]["env"] = Json::array({{{"name", "API_TOKEN"}, {"value", "hunter2"}}, {{"name", "DATABASE_URL"}, {"value", "redis://u:hunter2@r"}}});
    for (const Finding &f : judgeAll(subjects(w), aPlan())) {
        for (const std::string &text : {f.message.english(), f.value, f.limit, f.source})
            QVERIFY2(text.find("hunter2") == std::string::npos, text.c_str());
    }
}

void TestRules::wiring()
{
    Subjects s = subjects(good());
    s.observation.service->selectsCanary = false;
    QCOMPARE(judged("service-wiring", s).verdict, RuleVerdict::Fail);
    s.observation.service.reset();
    QCOMPARE(judged("service-wiring", s).verdict, RuleVerdict::Fail);
    s = subjects(good());
    s.observation.service->sessionAffinity = "ClientIP";
    QCOMPARE(judged("service-wiring", s).verdict, RuleVerdict::Warn);
    s.observation.canary->selector = s.observation.stable->selector;
    QCOMPARE(judged("track-labels", s).verdict, RuleVerdict::Fail);
}

void TestRules::theWorstDecidesTheItem()
{
    const auto evidence = [](const Json &w) { return evidenceFor("limits", judgeAll(subjects(w), aPlan()), Instant{}); };
    QCOMPARE(evidence(good()).verdict, release::Verdict::Pass);
    Json w = good();
    w["spec"]["template"]["spec"]["containers"][0]["resources"].erase("limits");
    QCOMPARE(evidence(w).verdict, release::Verdict::Fail);
    QCOMPARE(evidenceFor("no-such-item", judgeAll(subjects(w), aPlan()), Instant{}).verdict, release::Verdict::Unknown);
}

void TestRules::rubbishDoesNotCrash()
{
    const Json flat = good().flatten();
    for (const auto &[key, v] : flat.items()) {
        for (const Json &wrong : {Json(nullptr), Json(-1), Json("text"), Json::array(), Json::object(), Json(1e300), Json(true)}) {
            Json broken = good();
            broken[Json::json_pointer(key)] = wrong;
            QVERIFY(!judgeAll(subjects(broken), aPlan()).empty());
        }
    }
    for (const Json &whole : {Json(nullptr), Json(7), Json::array(), Json::object()})
        QVERIFY(!judgeAll(subjects(whole), aPlan()).empty());
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
