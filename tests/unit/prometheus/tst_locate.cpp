// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Where Prometheus is: as the plan says, of the operator's objects, by label and name; only what answers counts, and all are told.
#include "prometheus/locate.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::prometheus;
using namespace tidegate::test;

class TestLocate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asThePlanSays();
    void foundByItsService();
    void foundMeansItAnswers();
    void notFoundSaysWhatToDo();
    void theOperatorsOwnFirst();
    void whatSpeaksTheSame_data();
    void whatSpeaksTheSame();
    void onlyTheOwnNamespaceMayBeSeen();

private:
    [[nodiscard]] std::unique_ptr<kube::ApiClient> api() const
    {
        kube::ConnectionSpec s;
        s.server = m_server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
        s.ns = "own";
        return std::make_unique<kube::ApiClient>(s, kube::ApiClient::Options{true, false});
    }
    std::optional<Expected<Target>> located(const plan::PrometheusSource &source = {})
    {
        const auto client = api();
        std::optional<Expected<Target>> got;
        locate(this, client.get(), source, [&](Expected<Target> t) { got = std::move(t); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 15000))
            return std::nullopt;
        return got;
    }
    std::vector<Candidate> all(const plan::PrometheusSource &source = {})
    {
        const auto client = api();
        std::optional<Expected<std::vector<Candidate>>> got;
        locateAll(this, client.get(), source, [&](Expected<std::vector<Candidate>> t) { got = std::move(t); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 15000) || !*got)
            return {};
        return **got;
    }
    void services(const QByteArray &items, const QByteArray &path = "/api/v1/services")
    {
        m_server->on(path, [items](const Seen &, const Exchange &x) { x.json(200, "{\"items\":[" + items + "]}"); });
    }
    void everythingAnswers()
    {
        m_server->handle([](const Seen &r, const Exchange &x) { r.path().endsWith("/status/buildinfo") ? x.json(200, R"({"status":"success","data":{"version":"2.42.0"}})") : x.json(404, R"({"kind":"Status","code":404})"); });
    }
    std::unique_ptr<ScriptedServer> m_server;
};

void TestLocate::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

void TestLocate::asThePlanSays()
{
    plan::PrometheusSource s;
    s.kind = plan::PrometheusSource::Kind::Service;
    s.serviceNamespace = "monitoring";
    s.serviceName = "prometheus";
    s.servicePort = "web";
    s.path = "/prefix";
    s.headers = {{"X-Scope-OrgID", "team"}};
    const auto service = located(s);
    QVERIFY(service && *service);
    QCOMPARE((*service)->text(), std::string("/api/v1/namespaces/monitoring/services/prometheus:web/proxy/prefix"));
    QVERIFY((*service)->headers == s.headers);
    s = {};
    s.kind = plan::PrometheusSource::Kind::Url;
    s.url = "https://prometheus.example/p";
    s.access.tokenFile = "~/token";
    const auto url = located(s);
    QVERIFY(url && *url);
    QCOMPARE((*url)->text(), s.url);
    QVERIFY((*url)->access == s.access);
    QCOMPARE(all(s).size(), std::size_t(1));
    QVERIFY(m_server->seen.empty());
}

void TestLocate::foundByItsService()
{
    m_server->on("/api/v1/services", [](const Seen &, const Exchange &x) {
        x.json(200, R"({"items":[
            {"metadata":{"name":"prometheus-node-exporter","namespace":"m"},"spec":{"ports":[{"port":9100,"name":"http"}]}},
            {"metadata":{"name":"alertmanager-prometheus","namespace":"m"},"spec":{"ports":[{"port":9093,"name":"web"}]}},
            {"metadata":{"name":"old-prometheus","namespace":"m"},"spec":{"ports":[{"port":80}]}},
            {"metadata":{"name":"operated","namespace":"m","labels":{"app.kubernetes.io/name":"prometheus"}},"spec":{"ports":[{"port":9090,"name":"web"}]}}]})");
    });
    m_server->handle([](const Seen &, const Exchange &x) { x.json(200, R"({"status":"success","data":{"version":"2.42.0"}})"); });
    const auto t = located();
    QVERIFY(t && *t);
    QCOMPARE((*t)->serviceProxyPath, std::string("/api/v1/namespaces/m/services/operated:9090/proxy"));
    QCOMPARE(m_server->count("/api/v1/namespaces/m/services/alertmanager-prometheus:9093/proxy/api/v1/status/buildinfo"), 0);
}

void TestLocate::foundMeansItAnswers()
{
    m_server->on("/api/v1/services", [](const Seen &, const Exchange &x) { x.json(200, R"({"items":[{"metadata":{"name":"prometheus","namespace":"a","labels":{"app":"prometheus"}},"spec":{"ports":[{"port":9090}]}},{"metadata":{"name":"prometheus","namespace":"b"},"spec":{"ports":[{"port":80}]}}]})"); });
    m_server->handle([](const Seen &r, const Exchange &x) { r.path().contains("/namespaces/a/") ? x.json(503, R"({"kind":"Status","message":"no endpoints available for service"})") : x.json(200, R"({"status":"success","data":{}})"); });
    const auto t = located();
    QVERIFY(t && *t);
    QCOMPARE((*t)->serviceProxyPath, std::string("/api/v1/namespaces/b/services/prometheus:80/proxy"));
}

void TestLocate::notFoundSaysWhatToDo()
{
    m_server->handle([](const Seen &, const Exchange &x) { x.json(200, R"({"items":[{"metadata":{"name":"x"}}, 7, {"spec":{"ports":"none"}}]})"); });
    const auto none = located();
    QVERIFY(none && !*none);
    QCOMPARE(none->error().kind, ErrorKind::NotFound);
    QVERIFY(none->error().remedy.find("spec.metrics.prometheus") != std::string::npos);
    m_server->handle([](const Seen &, const Exchange &x) { x.json(403, R"({"kind":"Status","code":403,"reason":"Forbidden","message":"services is forbidden"})"); });
    const auto denied = located();
    QVERIFY(denied && !*denied);
    QCOMPARE(denied->error().kind, ErrorKind::Forbidden);
}

void TestLocate::theOperatorsOwnFirst()
{
    services(R"({"metadata":{"name":"prometheus","namespace":"old","labels":{"app":"prometheus"}},"spec":{"ports":[{"port":9090}]}},
        {"metadata":{"name":"k8s-web","namespace":"m"},"spec":{"selector":{"operator.prometheus.io/name":"k8s"},"ports":[{"port":9091,"name":"reloader"},{"port":9090,"name":"web"}]}},
        {"metadata":{"name":"prometheus-operated","namespace":"m","labels":{"operated-prometheus":"true"}},"spec":{"ports":[{"port":9090,"name":"web"}]}})");
    m_server->on("/apis/monitoring.coreos.com/v1/prometheuses", [](const Seen &, const Exchange &x) {
        x.json(200, R"({"items":[{"metadata":{"name":"k8s","namespace":"m"},"spec":{"routePrefix":"/metrics-db"}},{"metadata":{"name":"small","namespace":"s"},"spec":{}}]})");
    });
    everythingAnswers();
    const auto found = all();
    QCOMPARE(found.size(), std::size_t(4));
    QCOMPARE(found[0].target.text(), std::string("/api/v1/namespaces/m/services/k8s-web:9090/proxy/metrics-db"));
    QCOMPARE(found[0].found, std::string("Prometheus object m/k8s"));
    QCOMPARE(found[0].version, std::string("2.42.0"));
    QCOMPARE(found[1].target.text(), std::string("/api/v1/namespaces/s/services/prometheus-operated:9090/proxy"));
    QCOMPARE(found[2].target.text(), std::string("/api/v1/namespaces/old/services/prometheus:9090/proxy"));
    QCOMPARE(found[3].target.text(), std::string("/api/v1/namespaces/m/services/prometheus-operated:9090/proxy"));
    const auto first = located();
    QVERIFY(first && *first);
    QCOMPARE((*first)->path, std::string("/metrics-db"));
}

void TestLocate::whatSpeaksTheSame_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("Thanos") << QByteArray(R"({"metadata":{"name":"thanos-query","namespace":"m"},"spec":{"ports":[{"port":10901,"name":"grpc"},{"port":10902,"name":"http"}]}})") << QByteArray("thanos-query:10902/proxy");
    QTest::newRow("VictoriaMetrics") << QByteArray(R"({"metadata":{"name":"vmsingle-main","namespace":"m"},"spec":{"ports":[{"port":8429}]}})") << QByteArray("vmsingle-main:8429/proxy");
    QTest::newRow("VictoriaMetrics cluster") << QByteArray(R"({"metadata":{"name":"vmselect-main","namespace":"m"},"spec":{"ports":[{"port":8481}]}})") << QByteArray("vmselect-main:8481/proxy/select/0/prometheus");
    QTest::newRow("Mimir") << QByteArray(R"({"metadata":{"name":"prod-mimir-gateway","namespace":"m"},"spec":{"ports":[{"port":80}]}})") << QByteArray("prod-mimir-gateway:80/proxy/prometheus");
}

void TestLocate::whatSpeaksTheSame()
{
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, path);
    services(service);
    everythingAnswers();
    plan::PrometheusSource s;
    s.headers = {{"X-Scope-OrgID", "team"}};
    const auto t = located(s);
    QVERIFY2(t && *t, t && !*t ? t->error().text().c_str() : "");
    QCOMPARE((*t)->text(), "/api/v1/namespaces/m/services/" + path.toStdString());
    QCOMPARE(m_server->seen.back().header("X-Scope-OrgID"), QByteArray("team"));
}

void TestLocate::onlyTheOwnNamespaceMayBeSeen()
{
    m_server->on("/api/v1/services", [](const Seen &, const Exchange &x) { x.json(403, R"({"kind":"Status","code":403,"reason":"Forbidden","message":"no"})"); });
    services(R"({"metadata":{"name":"prometheus","namespace":"own"},"spec":{"ports":[{"port":9090}]}})", "/api/v1/namespaces/own/services");
    everythingAnswers();
    const auto t = located();
    QVERIFY(t && *t);
    QCOMPARE((*t)->text(), std::string("/api/v1/namespaces/own/services/prometheus:9090/proxy"));
    QCOMPARE(m_server->count("/apis/monitoring.coreos.com/v1/namespaces/own/prometheuses"), 1);
    QCOMPARE(m_server->count("/apis/monitoring.coreos.com/v1/prometheuses"), 0);
}

QTEST_GUILESS_MAIN(TestLocate)
#include "tst_locate.moc"
