// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Rules over manifest files, as a table: one text in a good set of manifests is replaced by another, and one rule's verdict follows.
#include "checks/checks.h"
#include "manifest/read.h"
#include "plan/parse.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::checks;

namespace {

const char *const kGood = "apiVersion: apps/v1\n"
                          "kind: Deployment\n"
                          "metadata: {name: shop, labels: {app: shop}}\n"
                          "spec:\n"
                          "  replicas: 4\n"
                          "  strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 25%, maxUnavailable: 20%}}\n"
                          "  selector: {matchLabels: {app: shop}}\n"
                          "  template:\n"
                          "    metadata:\n"
                          "      labels: {app: shop, app.kubernetes.io/version: 1.2.3}\n"
                          "    spec:\n"
                          "      topologySpreadConstraints: [{topologyKey: kubernetes.io/hostname, maxSkew: 1, whenUnsatisfiable: ScheduleAnyway}]\n"
                          "      initContainers:\n"
                          "      - name: schema\n"
                          "        image: registry.example:5000/shop:1.2.3\n"
                          "        command: [npm, run, migration:run]\n"
                          "        resources: {requests: {cpu: 1, memory: 1Gi}, limits: {cpu: 1, memory: 1Gi}}\n"
                          "      containers:\n"
                          "      - name: app\n"
                          "        image: registry.example:5000/shop:1.2.3\n"
                          "        ports: [{name: http, containerPort: 8080}, {name: metrics, containerPort: 9090}]\n"
                          "        resources: {limits: {cpu: 500m, memory: 512Mi}}\n"
                          "        envFrom: [{configMapRef: {name: shop}, prefix: SHOP_}]\n"
                          "        env:\n"
                          "        - {name: NODE_ENV, value: production}\n"
                          "        - {name: OTEL_SERVICE_NAME, value: shop}\n"
                          "        - {name: OTEL_EXPORTER_OTLP_ENDPOINT, value: \"http://otel:4318\"}\n"
                          "        - {name: MULTI_TENANT_MODE, value: \"true\"}\n"
                          "        - {name: TENANT_ISOLATION_LEVEL, value: strict}\n"
                          "        - {name: DATABASE_SYNCHRONIZE, value: \"$(SHOP_SYNC)\"}\n"
                          "        - {name: DATABASE_PASSWORD, valueFrom: {secretKeyRef: {name: shop, key: password}}}\n"
                          "        livenessProbe: {httpGet: {path: /health/live, port: http}, initialDelaySeconds: 30, periodSeconds: 10}\n"
                          "        readinessProbe: {httpGet: {path: /health/ready, port: 8080}, successThreshold: 3, failureThreshold: 2}\n"
                          "---\n"
                          "apiVersion: v1\n"
                          "kind: ConfigMap\n"
                          "metadata: {name: shop}\n"
                          "data: {SYNC: \"false\", LEVEL: info}\n"
                          "---\n"
                          "apiVersion: v1\n"
                          "kind: Service\n"
                          "metadata: {name: shop, labels: {app: shop}}\n"
                          "spec: {selector: {app: shop}, ports: [{name: web, port: 80, targetPort: http}, {name: metrics, port: 9090}]}\n"
                          "---\n"
                          "apiVersion: monitoring.coreos.com/v1\n"
                          "kind: ServiceMonitor\n"
                          "metadata: {name: shop}\n"
                          "spec: {selector: {matchExpressions: [{key: app, operator: In, values: [shop]}]}, endpoints: [{port: metrics}]}\n"
                          "---\n"
                          "apiVersion: policy/v1\n"
                          "kind: PodDisruptionBudget\n"
                          "metadata: {name: shop}\n"
                          "spec: {minAvailable: 75%, selector: {matchLabels: {app: shop}}}\n"
                          "---\n"
                          "apiVersion: networking.k8s.io/v1\n"
                          "kind: NetworkPolicy\n"
                          "metadata: {name: shop}\n"
                          "spec:\n"
                          "  podSelector: {matchLabels: {app: shop}}\n"
                          "  policyTypes: [Ingress, Egress]\n"
                          "  ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: monitoring}}}], ports: [{port: metrics}]}]\n"
                          "  egress: [{ports: [{port: 4317, endPort: 4318}]}]\n"
                          "---\n"
                          "apiVersion: monitoring.coreos.com/v1\n"
                          "kind: PrometheusRule\n"
                          "metadata: {name: shop, labels: {release: prom}}\n"
                          "spec: {groups: [{name: shop, rules: [{alert: Errors, expr: 'rate(http_requests_total{job=\"shop\"}[5m]) > 1'}]}]}\n"
                          "---\n"
                          "apiVersion: monitoring.coreos.com/v1\n"
                          "kind: Prometheus\n"
                          "metadata: {name: prom, namespace: monitoring}\n"
                          "spec: {ruleSelector: {matchLabels: {release: prom}}}\n";

struct Read {
    explicit Read(const std::string &text, const std::string &file = "shop.yaml") { manifest::readText(text, file, "default", inventory, faults); }
    manifest::Inventory inventory{false};
    std::vector<manifest::Fault> faults;
};

std::string with(const std::string &from, const std::string &to)
{
    std::string text = kGood;
    const auto at = text.find(from);
    if (at == std::string::npos)
        qFatal("the manifests do not have %s", from.c_str());
    return text.replace(at, from.size(), to);
}

Finding judged(const std::string &rule, const std::string &text, const plan::Plan *plan = nullptr)
{
    const Read r(text);
    if (!r.faults.empty())
        qFatal("%s", r.faults.front().text().c_str());
    for (Finding &f : judgeAll(r.inventory, plan)) {
        if (f.rule == rule)
            return f;
    }
    return {};
}

} // namespace

class TestManifests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goodSet();
    void changes_data();
    void changes();
    void secretNames_data();
    void secretNames();
    void faults_data();
    void faults();
    void places();
    void lists();
    void jobsHaveTheirRules();
    void tracksOfAPlan();
    void danglingAutoscaler();
    void bombsEnd();
    void documentsAndScalars();
    void twoThousandObjects();
};

void TestManifests::goodSet()
{
    const std::set<std::string> clusterOnly{"rollback-target", "secret-references", "track-labels", "database-pool", "health-live", "health-ready", "health-full", "traces", "metrics"};
    const Read r(kGood);
    QVERIFY(r.faults.empty());
    std::size_t n = 0;
    for (const Finding &f : judgeAll(r.inventory, nullptr)) {
        ++n;
        const RuleVerdict wanted = clusterOnly.contains(f.rule) ? RuleVerdict::Unknown : f.rule == "autoscaler" ? RuleVerdict::NotApplicable : RuleVerdict::Pass;
        QVERIFY2(f.verdict == wanted, (f.rule + ": " + name(f.verdict) + " " + f.message.english()).c_str());
        QCOMPARE(f.object, std::string("Deployment/default/shop"));
    }
    QCOMPARE(n, ruleIds().size());
}

void TestManifests::changes_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("verdict");
    int n = 0;
    const auto row = [&](const char *rule, const char *from, const char *to, const char *verdict) { QTest::addRow("%02d %s %s", n++, rule, verdict) << QByteArray(rule) << QByteArray(from) << QByteArray(to) << QByteArray(verdict); };
    row("rolling-update", "maxUnavailable: 20%", "maxUnavailable: 25%", "fail"); // 25 % of 4 is one
    row("rolling-update", "maxSurge: 25%", "maxSurge: 26%", "warn");             // rounds up to two
    row("rolling-update", "maxSurge: 25%, maxUnavailable: 20%", "maxSurge: 0, maxUnavailable: 0", "fail");
    row("rolling-update", "  strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 25%, maxUnavailable: 20%}}\n", "", "fail"); // the defaults, of 4
    row("rolling-update", "type: RollingUpdate", "type: Recreate", "fail");
    row("replicas", "replicas: 4", "replicas: 1", "warn");
    row("resource-requests", "limits: {cpu: 500m, memory: 512Mi}", "requests: {cpu: 500m}", "fail");
    row("resource-limits", "limits: {cpu: 500m, memory: 512Mi}", "requests: {cpu: 500m, memory: 1Gi}", "fail");
    row("resource-limits", "limits: {cpu: 1, memory: 1Gi}}\n      containers", "limits: {cpu: 1}}\n      containers", "fail"); // init containers, too
    row("resource-limits", "cpu: 500m", "cpu: 0", "fail");
    row("image-tag", "image: registry.example:5000/shop:1.2.3\n        ports", "image: registry.example:5000/shop\n        ports", "fail");
    row("image-tag", "image: registry.example:5000/shop:1.2.3\n        ports", "image: shop:latest\n        ports", "fail");
    row("image-tag", "image: registry.example:5000/shop:1.2.3\n        ports", "image: shop@sha256:0123\n        ports", "pass");
    row("liveness-probe", "livenessProbe:", "startupProbe:", "fail");
    row("probe-endpoint", "path: /health/ready", "path: /health/", "fail");
    row("probe-endpoint", "path: /health/ready", "path: /health/live", "fail");
    row("probe-endpoint", "path: /health/ready", "path: /ready", "warn");
    row("probe-port", "port: http}, initialDelaySeconds", "port: https}, initialDelaySeconds", "fail");
    row("probe-port", "port: http}, initialDelaySeconds", "port: \"8080\"}, initialDelaySeconds", "pass");
    row("probe-port", "name: http, containerPort: 8080", "name: http, containerPort: 8080, protocol: UDP", "fail");
    row("probes-differ", "path: /health/ready", "path: /health/live", "fail"); // http and 8080 are one port
    row("database-synchronize", "SYNC: \"false\"", "SYNC: \"true\"", "fail");
    row("database-synchronize", "SYNC: \"false\"", "OTHER: \"false\"", "unknown"); // $(SHOP_SYNC) stays as it is written
    row("database-synchronize", "configMapRef: {name: shop}", "configMapRef: {name: gone}", "unknown");
    row("database-pool", "LEVEL: info", "LEVEL: info, POOL: 1", "unknown");
    row("database-pool", "{name: NODE_ENV, value: production}", "{name: DATABASE_POOL_MAX, value: 20}", "pass");
    row("database-pool", "{name: NODE_ENV, value: production}", "{name: DATABASE_POOL_SIZE, value: \"51\"}", "warn");
    row("otel", "http://otel:4318", "", "fail");
    row("otel", "{name: NODE_ENV, value: production}", "{name: OTEL_EXPORTER_OTLP_PROTOCOL, value: grpc}", "warn");
    row("otel", "{name: OTEL_SERVICE_NAME, value: shop}", "{name: OTEL_RESOURCE_ATTRIBUTES, value: \"service.name=shop,x=y\"}", "pass");
    row("production-env", "value: production", "value: staging", "warn");
    row("production-env", "app.kubernetes.io/version: 1.2.3", "app.kubernetes.io/version: v1.2.3", "pass");
    row("production-env", "app.kubernetes.io/version: 1.2.3", "app.kubernetes.io/version: 1.2.4", "warn");
    row("production-env", ", app.kubernetes.io/version: 1.2.3", "", "unknown");
    row("migrations", "migration:run", "start", "unknown");
    row("literal-secrets", "value: production", "value: \"amqp://u:hunter2@mq\"", "fail");
    row("configmap-secrets", "LEVEL: info", "apiKey: hunter2", "fail");
    row("configmap-secrets", "configMapRef: {name: shop}", "configMapRef: {name: gone}", "unknown");
    row("secrets-source", "{name: NODE_ENV, value: production}", "{name: DB_PASSWORD, value: hunter2}", "fail");
    row("service-wiring", "targetPort: http", "targetPort: https", "fail");
    row("service-wiring", "targetPort: http", "targetPort: 8081", "fail");
    row("service-wiring", "spec: {selector: {app: shop}, ports", "spec: {selector: {app: other}, ports", "fail");
    row("service-wiring", "kind: Service\n", "kind: Endpoints\n", "unknown");
    row("scrape-wiring", "endpoints: [{port: metrics}]", "endpoints: [{port: http}]", "fail"); // the Service calls it web
    row("scrape-wiring", "values: [shop]", "values: [other]", "fail");
    row("scrape-wiring", "endpoints: [{port: metrics}]", "namespaceSelector: {matchNames: [other]}, endpoints: [{port: metrics}]", "unknown");
    row("scrape-wiring", "endpoints: [{port: metrics}]", "namespaceSelector: {any: true}, endpoints: [{port: metrics}]", "pass");
    row("scrape-wiring", "endpoints: [{port: metrics}]", "endpoints: [{targetPort: 9090}]", "pass");
    row("scrape-wiring", "kind: ServiceMonitor", "kind: Probe", "unknown");
    row("network-policy", "metadata.name: monitoring", "metadata.name: web", "fail");
    row("network-policy", "ports: [{port: metrics}]", "ports: [{port: 5000}]", "fail");
    row("network-policy", "endPort: 4318", "endPort: 4317", "fail");
    row("network-policy", "  egress: [{ports: [{port: 4317, endPort: 4318}]}]\n", "", "fail");
    row("network-policy", "policyTypes: [Ingress, Egress]", "policyTypes: [Ingress]", "pass");
    row("network-policy", "podSelector: {matchLabels: {app: shop}}", "podSelector: {matchLabels: {app: other}}", "not-applicable");
    row("disruption-budget", "minAvailable: 75%", "minAvailable: 76%", "fail"); // rounds up to four of four
    row("disruption-budget", "minAvailable: 75%", "maxUnavailable: 0", "fail");
    row("disruption-budget", "minAvailable: 75%", "maxUnavailable: 1%", "pass"); // rounds up to one
    row("disruption-budget", "minAvailable: 75%, selector: {matchLabels: {app: shop}}", "minAvailable: 75%, selector: {matchLabels: {app: other}}", "warn");
    row("spread", "kubernetes.io/hostname", "example.com/rack", "warn");
    row("tenant-isolation", "value: strict", "value: relaxed", "fail");
    row("tenant-isolation", "MULTI_TENANT_MODE, value: \"true\"", "MULTI_TENANT_MODE, value: \"false\"", "fail");
    row("tenant-isolation", "- {name: TENANT_ISOLATION_LEVEL, value: strict}", "- {name: X, value: y}", "unknown");
    row("alerts", "labels: {release: prom}", "labels: {prometheus: prom}", "fail");
    row("alerts", "kind: Prometheus\n", "kind: Thanos\n", "unknown");
    row("alerts", "job=\"shop\"", "job=\"other\"", "unknown");
    row("rollback-target", "replicas: 4", "revisionHistoryLimit: 0", "fail");
}

void TestManifests::changes()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, verdict);
    const Finding f = judged(rule.toStdString(), with(from.toStdString(), to.toStdString()));
    QVERIFY2(verdict == name(f.verdict), (std::string(name(f.verdict)) + ": " + f.message.english()).c_str());
    for (const std::string &t : {f.message.english(), f.remedy.english(), f.value, f.limit})
        QVERIFY2(t.find("hunter2") == std::string::npos, t.c_str());
    QVERIFY2(f.source.starts_with("shop.yaml:"), f.source.c_str());
    if (f.verdict == RuleVerdict::Fail || f.verdict == RuleVerdict::Warn)
        QVERIFY(!f.remedy.empty());
}

void TestManifests::secretNames_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<bool>("secret");
    for (const char *v : {"PASSWORD", "DB_PASSWORD", "dbPassword", "API_KEY", "apiKey", "APIKey", "APIKEY", "SENTRY_DSN", "JWT_SECRET", "secret.value", "AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN", "DB_PASS", "MY_CREDENTIALS", "PASSWORD2", "redis-password"})
        QTest::newRow(v) << QByteArray(v) << true;
    for (const char *v : {"SECRET_PATH", "TOKEN_URL", "PASSWORD_FILE", "KEY_NAME", "TOKEN_TTL", "MONKEY", "KEYBOARD", "TOKENIZER", "SECRETARY", "PWD", "JWT_PUBLIC_KEY", "KEY_ID", "LOG_LEVEL", "PASSENGER_COUNT"})
        QTest::newRow(v) << QByteArray(v) << false;
}

void TestManifests::secretNames()
{
    QFETCH(QByteArray, variable);
    QFETCH(bool, secret);
    const Finding f = judged("literal-secrets", with("{name: NODE_ENV, value: production}", "{name: " + variable.toStdString() + ", value: hunter2}"));
    QCOMPARE(f.verdict == RuleVerdict::Fail, secret);
    if (secret)
        QCOMPARE(f.source, std::string("shop.yaml:25")); // the line of the variable
    for (const char *harmless : {"\"\"", "$(OTHER)"})
        QCOMPARE(judged("literal-secrets", with("{name: NODE_ENV, value: production}", "{name: " + variable.toStdString() + ", value: " + harmless + "}")).verdict, RuleVerdict::Pass);
}

void TestManifests::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("no YAML") << QByteArray("a: [1\nb: 2\n") << 2;
    QTest::newRow("in the second document") << QByteArray("apiVersion: v1\nkind: A\nmetadata: {name: x}\n---\napiVersion: v1\n  kind: B\n") << 6;
    QTest::newRow("a key twice") << QByteArray("apiVersion: v1\nkind: A\nmetadata: {name: x}\nkind: B\n") << 4;
    QTest::newRow("no kind") << QByteArray("# nothing\napiVersion: v1\nmetadata: {name: x}\n") << 2;
    QTest::newRow("no apiVersion") << QByteArray("kind: A\nmetadata: {name: x}\n") << 1;
    QTest::newRow("no name") << QByteArray("apiVersion: v1\nkind: A\n") << 1;
    QTest::newRow("a list") << QByteArray("- a\n- b\n") << 1;
    QTest::newRow("a template") << QByteArray("apiVersion: v1\nkind: A\nmetadata: {name: {{ .Values.name }}}\n") << 3;
    QTest::newRow("no UTF-8") << QByteArray("apiVersion: v1\nkind: \xff\n") << 2;
    QTest::newRow("JSON with a key twice") << QByteArray("{\"apiVersion\": \"v1\", \"kind\": \"A\",\n \"kind\": \"B\", \"metadata\": {\"name\": \"x\"}}\n") << 2;
}

void TestManifests::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const Read r(std::string(kGood) + "---\n", "shop.yaml");
    QVERIFY(r.faults.empty());
    Read bad(text.toStdString(), "bad.yaml");
    QVERIFY(!bad.faults.empty());
    QCOMPARE(bad.faults.front().line, line);
    QVERIFY(bad.faults.front().text().starts_with("bad.yaml:" + std::to_string(line) + ": "));
    // What is beside it is judged all the same.
    manifest::readText(kGood, "shop.yaml", "default", bad.inventory, bad.faults);
    QCOMPARE(judgeAll(bad.inventory, nullptr).size(), ruleIds().size());
}

void TestManifests::places()
{
    QCOMPARE(judged("image-tag", with("image: registry.example:5000/shop:1.2.3\n        ports", "image: shop\n        ports")).source, std::string("shop.yaml:20"));
    QCOMPARE(judged("disruption-budget", with("minAvailable: 75%", "minAvailable: 100%")).source, std::string("shop.yaml:53"));
}

void TestManifests::lists()
{
    const Read r("apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: a, namespace: n}\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: b\n");
    QVERIFY(r.faults.empty());
    QCOMPARE(r.inventory.all().size(), std::size_t(2));
    const manifest::Object *b = r.inventory.find("ConfigMap", "default", "b");
    QVERIFY(b);
    QCOMPARE(b->place("metadata.name"), std::string("shop.yaml:10"));
    QCOMPARE(b->place("metadata.labels.x"), std::string("shop.yaml:9"));
}

void TestManifests::jobsHaveTheirRules()
{
    const Read r("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: nightly}\nspec: {jobTemplate: {spec: {template: {spec: {containers: [{name: a, image: \"x:latest\"}]}}}}}\n");
    std::vector<std::string> rules;
    for (const Finding &f : judgeAll(r.inventory, nullptr)) {
        rules.push_back(f.rule);
        if (f.rule == "image-tag" || f.rule == "resource-limits")
            QCOMPARE(f.verdict, RuleVerdict::Fail);
    }
    QCOMPARE(rules, (std::vector<std::string>{"resource-requests", "resource-limits", "image-tag", "literal-secrets", "configmap-secrets", "secret-references", "secrets-source"}));
}

void TestManifests::tracksOfAPlan()
{
    const auto plan = plan::parsePlan("apiVersion: tidegate.dev/v1\nkind: ReleasePlan\nmetadata: {name: shop}\nspec:\n  traffic: {method: replicas, service: shop, stable: {deployment: shop}, canary: {deployment: shop-canary}, pods: 10}\n", "plan").plan;
    QVERIFY(plan);
    const auto canary = [](const std::string &selector, const std::string &labels) { return std::string("---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: shop-canary}\nspec: {selector: {matchLabels: {") + selector + "}}, template: {metadata: {labels: {" + labels + "}}, spec: {containers: [{name: app, image: \"shop:2\", ports: [{name: http, containerPort: 8080}, {containerPort: 9090}]}]}}}\n"; };
    std::string labelled = with("selector: {matchLabels: {app: shop}}\n  template", "selector: {matchLabels: {app: shop, track: stable}}\n  template");
    const std::string labels = "labels: {app: shop, app.kubernetes.io";
    labelled.replace(labelled.find(labels), labels.size(), "labels: {app: shop, track: stable, app.kubernetes.io");
    QCOMPARE(judged("track-labels", labelled + canary("app: shop, track: canary", "app: shop, track: canary"), &*plan).verdict, RuleVerdict::Pass);
    QCOMPARE(judged("service-wiring", labelled + canary("app: shop, track: canary", "app: shop, track: canary"), &*plan).verdict, RuleVerdict::Pass);
    QCOMPARE(judged("service-wiring", labelled + canary("app: two, track: canary", "app: two, track: canary"), &*plan).verdict, RuleVerdict::Fail);
    QCOMPARE(judged("track-labels", labelled + canary("app: shop", "app: shop, track: canary"), &*plan).verdict, RuleVerdict::Fail);
    const std::string hpa = "---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: shop}\nspec: {scaleTargetRef: {kind: Deployment, name: shop}, minReplicas: 4, maxReplicas: 12}\n";
    QCOMPARE(judged("autoscaler", labelled + canary("app: shop, track: canary", "app: shop, track: canary") + hpa, &*plan).verdict, RuleVerdict::Fail);
    QCOMPARE(judged("autoscaler", std::string(kGood) + hpa).verdict, RuleVerdict::Warn);
}

void TestManifests::danglingAutoscaler()
{
    const Read r(std::string(kGood) + "---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: old}\nspec: {scaleTargetRef: {kind: Deployment, name: gone}}\n");
    const auto all = judgeAll(r.inventory, nullptr);
    QCOMPARE(all.back().object, std::string("HorizontalPodAutoscaler/default/old"));
    QCOMPARE(all.back().verdict, RuleVerdict::Fail);
}

void TestManifests::bombsEnd()
{
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const std::string p = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + p + ", " + p + ", " + p + ", " + p + ", " + p + ", " + p + ", " + p + ", " + p + "]\n";
    }
    QElapsedTimer t;
    t.start();
    QVERIFY(!Read(bomb).faults.empty());
    QVERIFY(!Read("a: &a [*a]\n").faults.empty());
    QVERIFY(!Read(std::string(100000, '[')).faults.empty());
    QVERIFY(t.elapsed() < 10000);
}

void TestManifests::documentsAndScalars()
{
    const Read r("%YAML 1.1\n---\n# only a comment\n--- \napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  text: |\n    line\n     --- no mark\n  number: \"007\"\n  yes: on\nbase: &b {x: 1}\nmore: {<<: *b, y: 2.5, z: ~, s: 0x1F}\n...\n");
    QVERIFY2(r.faults.empty(), r.faults.empty() ? "" : r.faults.front().text().c_str());
    const manifest::Object *o = r.inventory.find("ConfigMap", "default", "a");
    QVERIFY(o);
    QCOMPARE(o->line, 5);
    QCOMPARE(o->json["data"]["text"].get<std::string>(), std::string("line\n --- no mark\n"));
    QCOMPARE(o->json["data"]["number"].get<std::string>(), std::string("007"));
    QCOMPARE(o->json["data"]["yes"], Json(true));
    QCOMPARE(o->json["more"]["x"], Json(1));
    QCOMPARE(o->json["more"]["y"], Json(2.5));
    QVERIFY(o->json["more"]["z"].is_null());
}

void TestManifests::twoThousandObjects()
{
    std::string all;
    for (int i = 0; i < 250; ++i) { // eight objects each
        std::string one = kGood;
        for (auto at = one.find("shop"); at != std::string::npos; at = one.find("shop", at + 7))
            one.replace(at, 4, "shop" + std::to_string(100 + i));
        all += one + "---\n";
    }
    QElapsedTimer t;
    t.start();
    const Read r(all);
    QVERIFY(r.faults.empty());
    QCOMPARE(r.inventory.all().size(), std::size_t(2000));
    const auto found = judgeAll(r.inventory, nullptr);
    qInfo("2,000 objects, %lld ms", static_cast<long long>(t.elapsed()));
    QCOMPARE(found.size(), 250 * ruleIds().size());
    QVERIFY(t.elapsed() < 20000); // a guard against a wrong order of growth
}

QTEST_APPLESS_MAIN(TestManifests)
#include "tst_manifests.moc"
