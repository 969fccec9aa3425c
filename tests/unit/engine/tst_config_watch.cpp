// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What pods read besides their template: which objects, hashed so that nobody finds the content by trying, and what is denied or gone.
#include "engine/config_watch.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::engine;

namespace {

traffic::Observation reading(const char *podTemplate)
{
    traffic::Observation o;
    o.synced = true;
    traffic::WorkloadView w;
    w.podTemplate = Json::parse(podTemplate);
    o.canary = w;
    return o;
}

const char *kTwo = R"({"spec":{"containers":[{"envFrom":[{"configMapRef":{"name":"settings"}},{"secretRef":{"name":"keys"}}]}]}})";

std::unique_ptr<kube::ApiClient> apiOf(const test::ScriptedServer &server)
{
    kube::ConnectionSpec spec;
    spec.server = server.base();
    return std::make_unique<kube::ApiClient>(spec, kube::ApiClient::Options{true, false});
}

} // namespace

class TestConfigWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whichObjects();
    void hashes();
    void isKnownWhenAllWereAsked();
    void denied();
    void troubleLeavesWhatWasKnown();
};

void TestConfigWatch::whichObjects()
{
    const Json t = Json::parse(R"({"spec":{
        "initContainers":[{"env":[{"name":"A","valueFrom":{"secretKeyRef":{"name":"s1","key":"k"}}}]}],
        "containers":[{"env":[{"name":"B","value":"x"},{"name":"C","valueFrom":{"configMapKeyRef":{"name":"c1","key":"k"}}},{"name":"D","valueFrom":{"fieldRef":{"fieldPath":"x"}}}],
                       "envFrom":[{"configMapRef":{"name":"c2"}},{"secretRef":{"name":"s2"}}]}],
        "imagePullSecrets":[{"name":"pull"}],
        "volumes":[{"name":"v","configMap":{"name":"c3"}},{"name":"w","secret":{"secretName":"s3"}},{"name":"x","emptyDir":{}},
                   {"name":"y","projected":{"sources":[{"configMap":{"name":"c4"}},{"secret":{"name":"s4"}},{"configMap":{"name":"kube-root-ca.crt"}},{"serviceAccountToken":{}}]}}]}})");
    QCOMPARE(configsOf(t), (std::set<std::string>{"ConfigMap/c1", "ConfigMap/c2", "ConfigMap/c3", "ConfigMap/c4", "Secret/s1", "Secret/s2", "Secret/s3", "Secret/s4"}));
    QVERIFY(configsOf(Json::parse(R"({"spec":{"containers":"x","volumes":[1]}})")).empty());
}

void TestConfigWatch::hashes()
{
    const auto object = [](const char *uid, const Json &data, const char *version = "1") { return Json{{"metadata", {{"uid", uid}, {"resourceVersion", version}, {"labels", {{"v", version}}}}}, {"data", data}}; };
    const std::string one = configHash(object("u", {{"a", "1"}}));
    QCOMPARE(one.size(), std::size_t(16));
    QCOMPARE(configHash(object("u", {{"a", "1"}}, "2")), one); // labels and versions are no content
    QVERIFY(configHash(object("u", {{"a", "2"}})) != one);
    QVERIFY(configHash(object("w", {{"a", "1"}})) != one); // who does not know the object cannot try passwords
    QVERIFY(configHash(Json{{"metadata", {{"uid", "u"}}}, {"binaryData", {{"a", "1"}}}}) != one);
}

void TestConfigWatch::isKnownWhenAllWereAsked()
{
    test::ScriptedServer server;
    server.on("/api/v1/namespaces/n/configmaps/settings", [](const test::Seen &, const test::Exchange &x) { x.json(200, R"({"metadata":{"uid":"u","managedFields":[{"manager":"kubectl-edit","time":"2026-11-29T10:00:00Z"}]},"data":{"a":"1"}})"); });
    server.on("/api/v1/namespaces/n/secrets/keys", [](const test::Seen &, const test::Exchange &x) { x.json(404, R"({"kind":"Status","status":"Failure","reason":"NotFound","code":404})"); });
    const auto api = apiOf(server);
    ConfigWatch watch(api.get(), nullptr);
    QVERIFY(!watch.known());
    const traffic::Observation o = reading(kTwo);
    watch.look(o, "n");
    QVERIFY(!watch.known());
    QTRY_VERIFY(watch.known());
    QCOMPARE(watch.views().size(), std::size_t(2));
    QCOMPARE(watch.views().at("Secret/keys").hash, std::string("absent"));
    QCOMPARE(watch.views().at("ConfigMap/settings").writer.manager, std::string("kubectl-edit"));
    const std::size_t asked = server.seen.size();
    watch.look(o, "n"); // not due
    QVERIFY(watch.known());
    QVERIFY(!QTest::qWaitFor([&] { return server.seen.size() > asked; }, 100));
    // A template that reads nothing has nothing to be asked for.
    watch.look(reading("{}"), "n");
    QVERIFY(watch.known() && watch.views().empty());
}

void TestConfigWatch::denied()
{
    test::ScriptedServer server;
    server.handle([](const test::Seen &, const test::Exchange &x) { x.json(403, R"({"kind":"Status","status":"Failure","reason":"Forbidden","code":403})"); });
    const auto api = apiOf(server);
    ConfigWatch watch(api.get(), nullptr);
    watch.look(reading(kTwo), "n");
    QTRY_VERIFY(watch.known());
    QVERIFY(watch.views().empty()); // not known is neither the same nor another one
}

void TestConfigWatch::troubleLeavesWhatWasKnown()
{
    test::ScriptedServer server;
    int status = 200;
    server.handle([&](const test::Seen &, const test::Exchange &x) { x.json(status, R"({"metadata":{"uid":"u"},"data":{"a":"1"}})"); });
    const auto api = apiOf(server);
    ConfigWatch watch(api.get(), nullptr);
    watch.look(reading(kTwo), "n");
    QTRY_VERIFY(watch.known());
    const std::string hash = watch.views().at("ConfigMap/settings").hash;
    status = 500;
    watch.look(reading(R"({"spec":{"containers":[{"envFrom":[{"configMapRef":{"name":"settings"}},{"configMapRef":{"name":"more"}}]}]}})"), "n");
    QVERIFY(!watch.known());
    QTRY_VERIFY_WITH_TIMEOUT(watch.known(), 20'000);
    QCOMPARE(watch.views().at("ConfigMap/settings").hash, hash);
    QVERIFY(!watch.views().contains("ConfigMap/more") && !watch.views().contains("Secret/keys"));
}

QTEST_GUILESS_MAIN(TestConfigWatch)
#include "tst_config_watch.moc"
