// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Pre-flight rules as a table: what is changed of a workload that follows the practice, and what each rule then says. No secret's value is in any text.
#include "checks/checks.h"
#include "plan/parse.h"

#include <QtTest>

#include <set>

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

/// A namespace of a cluster: the workload, the other track beside it, the Service in front, one Secret.
struct World {
    explicit World(const Json &workload, bool live = true, const std::string &serviceSelector = R"({"app":"shop"})", const std::string &more = "{}")
        : inventory(std::make_unique<manifest::Inventory>(live))
    {
        if (live) {
            for (const char *kind : {"Deployment", "ReplicaSet", "Service", "ConfigMap", "Secret", "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy"})
                inventory->setSeen(kind);
            Json canary = good();
            canary["metadata"]["name"] = "shop-canary";
            canary["spec"]["selector"]["matchLabels"]["track"] = canary["spec"]["template"]["metadata"]["labels"]["track"] = "canary";
            add("Deployment", "shop-canary", canary);
            Json service = Json::parse(R"({"spec":{"ports":[{"name":"http","port":80,"targetPort":"http"}]}})");
            service["spec"]["selector"] = Json::parse(serviceSelector);
            service["spec"].update(Json::parse(more));
            add("Service", "shop", service);
            add("Secret", "shop", Json::parse(R"({"data":{"password":"aHVudGVyMg=="}})"));
        }
        add("Deployment", "shop", workload);
    }
    void add(const std::string &kind, const std::string &name, const Json &json)
    {
        manifest::Object o;
        o.kind = kind;
        o.ns = "n";
        o.name = name;
        o.json = json;
        inventory->add(std::move(o));
    }
    [[nodiscard]] std::vector<Finding> judged(const plan::Plan &plan) const { return judgeWorkload({inventory->find("Deployment", "n", "shop"), inventory.get(), &plan}); }
    std::unique_ptr<manifest::Inventory> inventory;
};

Finding judged(const std::string &rule, const World &w)
{
    for (const Finding &f : w.judged(aPlan())) {
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
    // What these ask for is not in a workload alone.
    const std::set<std::string> elsewhere{"disruption-budget", "spread", "production-env", "migrations", "scrape-wiring", "tenant-isolation", "alerts", "health-live", "health-ready", "health-full", "traces", "metrics"};
    std::vector<std::string> ids;
    for (const Finding &f : World(good()).judged(aPlan())) {
        QVERIFY2(elsewhere.contains(f.rule) || f.verdict == RuleVerdict::Pass || f.verdict == RuleVerdict::NotApplicable, (f.rule + ": " + name(f.verdict) + " " + f.message.english()).c_str());
        QVERIFY(f.verdict != RuleVerdict::Fail);
        QCOMPARE(f.object, std::string("Deployment/n/shop"));
        ids.push_back(f.rule);
    }
    QCOMPARE(ids, ruleIds());
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
    row("secret-references", set("/env/4/valueFrom/secretKeyRef/name", "\"gone\""), "fail");
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
    const Finding f = judged(rule.toStdString(), World(good().patch(Json::parse(patch.toStdString()))));
    QVERIFY2(verdict == QLatin1String(name(f.verdict)), (std::string(name(f.verdict)) + ": " + f.message.english()).c_str());
    QVERIFY(!f.message.empty());
    QVERIFY2(f.message.english().find("hunter2") == std::string::npos, "a secret's value in a text");
}

void TestRules::whatOnlyAClusterKnowsIsUnknown()
{
    const World w(good(), false);
    for (const char *rule : {"secret-references", "rollback-target", "service-wiring", "track-labels", "migrations", "alerts", "traces", "metrics", "health-live", "health-ready", "health-full", "scrape-wiring"})
        QVERIFY2(judged(rule, w).verdict == RuleVerdict::Unknown, rule);
}

void TestRules::secretsAreNeverRepeated()
{
    Json w = good();
    w["spec"]["template"]["spec"]["containers"][0]["env"] = Json::array({{{"name", "API_TOKEN"}, {"value", "hunter2"}}, {{"name", "DATABASE_URL"}, {"value", "redis://u:hunter2@r"}}});
    for (const Finding &f : World(w).judged(aPlan())) {
        for (const std::string &text : {f.message.english(), f.remedy.english(), f.value, f.limit, f.source})
            QVERIFY2(text.find("hunter2") == std::string::npos && text.find("aHVudGVyMg") == std::string::npos, text.c_str());
    }
    // Not even in memory.
    const World one(good());
    QVERIFY(one.inventory->find("Secret", "n", "shop")->json["data"]["password"].is_null());
}

void TestRules::wiring()
{
    QCOMPARE(judged("service-wiring", World(good())).verdict, RuleVerdict::Pass);
    QCOMPARE(judged("service-wiring", World(good(), true, R"({"app":"shop","track":"stable"})")).verdict, RuleVerdict::Fail);
    QCOMPARE(judged("service-wiring", World(good(), true, R"({"app":"shop"})", R"({"sessionAffinity":"ClientIP"})")).verdict, RuleVerdict::Warn);
    QCOMPARE(judged("service-wiring", World(good(), true, R"({"app":"shop"})", R"({"ports":[{"port":80,"targetPort":"web"}]})")).verdict, RuleVerdict::Fail);
    QCOMPARE(judged("track-labels", World(good())).verdict, RuleVerdict::Pass);
    Json same = good();
    same["spec"]["selector"]["matchLabels"].erase("track");
    QCOMPARE(judged("track-labels", World(same)).verdict, RuleVerdict::Fail);
    Json other = good();
    other["spec"]["template"]["metadata"]["labels"]["track"] = "old";
    QCOMPARE(judged("track-labels", World(other)).verdict, RuleVerdict::Fail);
}

void TestRules::theWorstDecidesTheItem()
{
    const auto evidence = [](const Json &w) { return evidenceFor("limits", World(w).judged(aPlan()), Instant{}); };
    QCOMPARE(evidence(good()).verdict, release::Verdict::Pass);
    Json w = good();
    w["spec"]["template"]["spec"]["containers"][0]["resources"].erase("limits");
    QCOMPARE(evidence(w).verdict, release::Verdict::Fail);
    QCOMPARE(evidenceFor("no-such-item", World(w).judged(aPlan()), Instant{}).verdict, release::Verdict::Unknown);
}

void TestRules::rubbishDoesNotCrash()
{
    const Json flat = good().flatten();
    for (const auto &[key, v] : flat.items()) {
        for (const Json &wrong : {Json(nullptr), Json(-1), Json("text"), Json::array(), Json::object(), Json(1e300), Json(true)}) {
            Json broken = good();
            broken[Json::json_pointer(key)] = wrong;
            QVERIFY(!World(broken).judged(aPlan()).empty());
        }
    }
    for (const Json &whole : {Json(nullptr), Json(7), Json::array(), Json::object()})
        QVERIFY(!World(whole).judged(aPlan()).empty());
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
