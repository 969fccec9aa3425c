// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Trying a connection step by step, and finding the releases of a cluster.
#include "engine/connect_probe.h"
#include "engine/release_list.h"
#include "plan/parse.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::engine;
using namespace tidegate::test;

class TestConnect : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyStepSaysWhatCameOfIt();
    void whatIsMissingIsNamed();
    void nothingAnswers();
    void itOnlyReads();
    void releasesAreFoundByLabel();
    void withoutRightsOneNamespaceIsSeen();
    void aBrokenStateHidesNoOther();

private:
    static std::string configMap(const char *name, const char *release, const std::string &state)
    {
        return Json{{"metadata", {{"name", name}, {"namespace", "shop"}, {"resourceVersion", "1"}, {"labels", {{"tidegate.dev/release", release}}}}}, {"data", {{"state", state}}}}.dump();
    }
    static std::string state(const char *name)
    {
        const plan::ParseResult r = plan::parsePlan(std::string("apiVersion: tidegate.dev/v1\nkind: ReleasePlan\nmetadata: {name: ") + name + "}\nspec:\n  traffic: {method: replicas, service: s, stable: {deployment: a}, canary: {deployment: b}}\n  version: {name: \"2.0\"}\n", "plan");
        release::State s;
        s.release = name;
        s.plan = r.plan.value_or(plan::Plan{});
        s.planDigest = plan::digest(s.plan);
        s.stage = release::Stage::Phase;
        s.phase = 1;
        s.weight = 50;
        s.canaryVersion = "2.0";
        return release::toJson(s).dump();
    }
    static std::string list(const std::vector<std::string> &items)
    {
        std::string all;
        for (const std::string &i : items)
            all += (all.empty() ? "" : ",") + i;
        return R"({"kind":"ConfigMapList","metadata":{"resourceVersion":"5"},"items":[)" + all + "]}";
    }
    ProbeResult probe()
    {
        kube::ConnectionSpec s;
        s.server = m_server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
        s.ns = "shop";
        ConnectProbe p(s, {});
        std::optional<ProbeResult> last;
        connect(&p, &ConnectProbe::changed, this, [&](const ProbeResult &r) { last = r; });
        p.start();
        if (!QTest::qWaitFor([&] { return last && last->finished; }, 30000))
            return {};
        return *last;
    }
    static const ProbeStep &step(const ProbeResult &r, const char *id)
    {
        static const ProbeStep none;
        const auto it = std::ranges::find_if(r.steps, [&](const ProbeStep &s) { return s.id == id; });
        return it == r.steps.end() ? none : *it;
    }
    std::unique_ptr<ScriptedServer> m_server;
    bool m_allowed = true;
};

void TestConnect::init()
{
    m_allowed = true;
    m_server = std::make_unique<ScriptedServer>();
    m_server->on("/version", [](const Seen &, const Exchange &x) { x.json(200, R"({"gitVersion":"v1.35.4"})"); });
    m_server->on("/apis/authentication.k8s.io/v1/selfsubjectreviews", [](const Seen &, const Exchange &x) { x.json(201, R"({"status":{"userInfo":{"username":"alice"}}})"); });
    m_server->on("/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", [this](const Seen &r, const Exchange &x) { x.json(201, m_allowed || !r.body.contains("patch") ? R"({"status":{"allowed":true}})" : R"({"status":{"allowed":false}})"); });
    m_server->on("/api/v1/services", [](const Seen &, const Exchange &x) { x.json(200, R"({"items":[{"metadata":{"name":"prometheus","namespace":"m"},"spec":{"ports":[{"port":9090}]}}]})"); });
    m_server->on("/api/v1/namespaces/m/services/prometheus:9090/proxy/api/v1/status/buildinfo", [](const Seen &, const Exchange &x) { x.json(200, R"({"status":"success","data":{"version":"2.42.0"}})"); });
    m_server->on("/api/v1/configmaps", [](const Seen &r, const Exchange &x) {
        if (!r.query("watch").isEmpty())
            return x.begin();
        x.json(200, QByteArray::fromStdString(list({configMap("tidegate-finance", "finance", state("finance")), configMap("tidegate-finance.1", "finance", state("finance")), configMap("tidegate-finance-approval-x", "finance", ""), configMap("tidegate-auth", "auth", state("auth"))})));
    });
    m_server->handle([](const Seen &, const Exchange &x) { x.json(404, R"({"kind":"Status","code":404,"reason":"NotFound"})"); });
}

void TestConnect::everyStepSaysWhatCameOfIt()
{
    const ProbeResult r = probe();
    QVERIFY(r.usable && r.mayWrite);
    for (const ProbeStep &s : r.steps)
        QVERIFY2(s.state == ProbeStep::State::Done, (s.id + ": " + s.detail.english()).c_str());
    QVERIFY(step(r, "api").detail.english().find("v1.35.4") != std::string::npos);
    QVERIFY(step(r, "identity").detail.english().find("alice") != std::string::npos);
    QVERIFY(step(r, "prometheus").detail.english().find("2.42.0") != std::string::npos && step(r, "prometheus").detail.english().find("service proxy") != std::string::npos);
    QVERIFY(r.prometheus);
    QCOMPARE(r.releases.size(), std::size_t(2)); // neither the finished run nor the approval
    QCOMPARE(r.releases[1].name, std::string("finance"));
    QCOMPARE(r.releases[1].weight, 50);
}

void TestConnect::whatIsMissingIsNamed()
{
    m_allowed = false;
    const ProbeResult r = probe();
    QVERIFY(r.usable && !r.mayWrite);
    QCOMPARE(step(r, "rights").state, ProbeStep::State::Caution);
    QVERIFY(step(r, "rights").detail.english().find("patch deployments.apps") != std::string::npos);
    QCOMPARE(step(r, "releases").state, ProbeStep::State::Done); // the later steps are tried all the same
}

void TestConnect::nothingAnswers()
{
    kube::ConnectionSpec s;
    s.server = m_server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    m_server->stopListening();
    m_server->dropAll();
    const ProbeResult r = probe();
    QVERIFY(r.finished && !r.usable);
    QCOMPARE(step(r, "api").state, ProbeStep::State::Failed);
    QVERIFY(!step(r, "api").detail.empty());
    for (const char *later : {"identity", "rights", "prometheus", "releases"})
        QCOMPARE(step(r, later).state, ProbeStep::State::Skipped);
}

void TestConnect::itOnlyReads()
{
    QVERIFY(probe().finished);
    for (const Seen &r : m_server->seen)
        QVERIFY2(r.method == "GET" || (r.method == "POST" && r.path().contains("reviews")), (r.method + ' ' + r.target).constData());
}

void TestConnect::releasesAreFoundByLabel()
{
    kube::ConnectionSpec s;
    s.server = m_server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    ReleaseList l(s);
    ReleaseListView view;
    connect(&l, &ReleaseList::changed, this, [&](const ReleaseListView &v) { view = v; });
    l.start();
    QTRY_COMPARE_WITH_TIMEOUT(view.releases.size(), std::size_t(2), 10000);
    QVERIFY(view.synced && view.onlyNamespace.empty());
    QCOMPARE(view.releases[0].name, std::string("auth"));
    QCOMPARE(view.releases[0].phase, std::string("Week 2"));
    QCOMPARE(m_server->seen.front().query("labelSelector"), QByteArray("tidegate.dev/release,!tidegate.dev/journal"));
}

void TestConnect::withoutRightsOneNamespaceIsSeen()
{
    auto server = std::make_unique<ScriptedServer>();
    server->handle([](const Seen &r, const Exchange &x) {
        if (!r.query("watch").isEmpty())
            return x.begin();
        r.path() == "/api/v1/configmaps" ? x.json(403, R"({"kind":"Status","code":403,"reason":"Forbidden","message":"configmaps is forbidden"})") : x.json(200, QByteArray::fromStdString(list({configMap("tidegate-auth", "auth", state("auth"))})));
    });
    kube::ConnectionSpec s;
    s.server = server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    s.ns = "shop";
    ReleaseList l(s);
    ReleaseListView view;
    connect(&l, &ReleaseList::changed, this, [&](const ReleaseListView &v) { view = v; });
    l.start();
    QTRY_COMPARE_WITH_TIMEOUT(view.releases.size(), std::size_t(1), 10000);
    QCOMPARE(view.onlyNamespace, std::string("shop")); // and the screen says so
}

void TestConnect::aBrokenStateHidesNoOther()
{
    std::map<std::string, Json> maps;
    maps["shop/tidegate-a"] = Json::parse(configMap("tidegate-a", "a", "{broken"));
    maps["shop/tidegate-b"] = Json::parse(configMap("tidegate-b", "b", state("b")));
    maps["shop/tidegate-c"] = 7;
    const auto all = releasesOf(maps);
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(all[0].problem && !all[1].problem);
}

QTEST_GUILESS_MAIN(TestConnect)
#include "tst_connect.moc"
