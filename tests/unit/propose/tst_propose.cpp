// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/parse.h"
#include "plan/prometheus_source.h"
#include "propose/propose.h"
#include "propose/write.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::propose;

class TestPropose : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoCanBeBegunWith();
    void thePair();
    void withoutACanary();
    void withoutAService();
    void podsNamesTellThemApart();
    void whatStandsInTheProbesIsTaken();
    void oddNamesAreQuoted_data();
    void oddNamesAreQuoted();
    void rubbishIsNoCrash();
    void notThere();

private:
    static Json deployment(const std::string &name, const Json &labels, const std::string &image, int replicas = 3)
    {
        return {{"metadata", {{"name", name}}}, {"spec", {{"replicas", replicas}, {"template", {{"metadata", {{"labels", labels}}}, {"spec", {{"containers", {{{"name", "app"}, {"image", image}, {"livenessProbe", {{"httpGet", {{"path", "/health/live"}, {"port", "http"}}}}}, {"readinessProbe", {{"httpGet", {{"path", "/ready"}, {"port", 8080}}}}}}}}}}}}}}};
    }
    static Json service(const std::string &name, const Json &selector, bool headless = false)
    {
        Json s = {{"metadata", {{"name", name}}}, {"spec", {{"selector", selector}}}};
        if (headless)
            s["spec"]["clusterIP"] = "None";
        return s;
    }
    static std::vector<Json> pair(const std::string &canaryImage = "registry.example/finance:2.4.0")
    {
        return {deployment("finance", {{"app", "finance"}, {"track", "stable"}}, "registry.example/finance:2.3.1", 10), deployment("finance-canary", {{"app", "finance"}, {"track", "canary"}}, canaryImage, 0)};
    }
    static plan::Plan parsed(const Proposal &p)
    {
        const plan::ParseResult r = plan::parsePlan(p.text, "proposal");
        for (const plan::Problem &x : r.problems)
            qWarning("%s", x.text().c_str());
        return r.plan.value_or(plan::Plan{});
    }
    static bool told(const Proposal &p, const char *what)
    {
        return std::ranges::any_of(p.notes, [&](const Message &m) { return m.english().find(what) != std::string::npos; });
    }
    const plan::Environment m_env{"prod-eu", plan::EnvironmentClass::Production};
};

void TestPropose::whoCanBeBegunWith()
{
    auto all = pair();
    all.push_back(deployment("worker", {{"app", "worker"}}, "w:1")); // nothing sends to it
    all.push_back(deployment("auth", {{"app", "auth"}}, "auth:1"));
    const auto found = candidates(all, {service("finance", {{"app", "finance"}}), service("auth", {{"app", "auth"}})});
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].deployment, std::string("auth"));
    QVERIFY(found[0].canary.empty());
    QCOMPARE(found[1].deployment, std::string("finance"));
    QCOMPARE(found[1].canary, std::string("finance-canary"));
    QCOMPARE(found[1].replicas, 10);
}

void TestPropose::thePair()
{
    const Proposal p = propose::propose("finance", pair(), {service("finance", {{"app", "finance"}})}, "vextrus", m_env);
    const plan::Plan plan = parsed(p);
    QCOMPARE(plan.name, std::string("finance"));
    QCOMPARE(plan.ns, std::string("vextrus"));
    QCOMPARE(plan.environment.name, std::string("prod-eu"));
    QCOMPARE(plan.traffic.stableDeployment, std::string("finance"));
    QCOMPARE(plan.traffic.canaryDeployment, std::string("finance-canary"));
    QCOMPARE(plan.traffic.service, std::string("finance"));
    QCOMPARE(plan.version.name, std::string("2.4.0"));
    QCOMPARE(plan.version.image, std::string("registry.example/finance:2.4.0"));
    QCOMPARE(plan.metrics.canaryMatcher, std::string("track=\"canary\""));
    QCOMPARE(plan.phases.size(), std::size_t(4));
    QVERIFY(told(p, "says that it is a canary") && told(p, "label track"));
    // The canary still runs the old image: which is the new one, nobody can know.
    const Proposal same = propose::propose("finance", pair("registry.example/finance:2.3.1"), {service("finance", {{"app", "finance"}})}, "vextrus", m_env);
    QVERIFY(parsed(same).version.image.empty());
    QVERIFY(told(same, "give its image"));
    // What a person says is as they say it.
    Wanted wanted;
    wanted.image = "registry.example/finance:2.5.0@sha256:" + std::string(64, 'a');
    wanted.prometheus = plan::serviceSource("monitoring/prom:9090").value_or(plan::PrometheusSource{});
    const plan::Plan said = parsed(propose::propose("finance", pair(), {service("finance", {{"app", "finance"}})}, "vextrus", m_env, wanted));
    QCOMPARE(said.version.name, std::string("2.5.0"));
    QCOMPARE(said.version.image, wanted.image);
    QCOMPARE(plan::serviceText(said.metrics.prometheus), std::string("monitoring/prom:9090"));
    wanted = {{}, "registry.example/finance"};
    wanted.prometheus.kind = plan::PrometheusSource::Kind::Url;
    wanted.prometheus.url = "https://prom.example:9443/base";
    const Proposal bare = propose::propose("finance", pair(), {service("finance", {{"app", "finance"}})}, "vextrus", m_env, wanted);
    QCOMPARE(parsed(bare).metrics.prometheus.url, wanted.prometheus.url);
    QVERIFY(told(bare, "no tag"));
}

void TestPropose::withoutACanary()
{
    const Proposal p = propose::propose("auth", {deployment("auth", {{"app", "auth"}}, "auth:1")}, {service("auth-headless", {{"app", "auth"}}, true), service("auth-web", {{"app", "auth"}})}, "shop", m_env);
    const plan::Plan plan = parsed(p);
    QCOMPARE(plan.traffic.method, plan::Method::Rolling);
    QCOMPARE(plan.traffic.deployment, std::string("auth"));
    QCOMPARE(plan.name, std::string("auth-web")); // not the headless one
    QVERIFY(told(p, "auth-canary"));
    // Two that might be it: neither is taken.
    const Proposal two = propose::propose("auth", {deployment("auth", {{"app", "auth"}}, "auth:1"), deployment("x-canary", {{"app", "auth"}}, "auth:2"), deployment("y-canary", {{"app", "auth"}}, "auth:3")}, {service("auth", {{"app", "auth"}})}, "shop", m_env);
    QVERIFY(parsed(two).traffic.canaryDeployment.empty());
}

void TestPropose::withoutAService()
{
    const Proposal p = propose::propose("worker", {deployment("worker", {{"app", "worker"}}, "w:1")}, {}, "shop", m_env);
    QVERIFY(told(p, "No Service sends"));
    QVERIFY(!parsed(p).name.empty());
}

void TestPropose::podsNamesTellThemApart()
{
    const Proposal p = propose::propose("auth", {deployment("auth", {{"app", "auth"}}, "auth:1"), deployment("auth-canary", {{"app", "auth"}}, "auth:2")}, {service("auth", {{"app", "auth"}})}, "shop", m_env);
    const plan::Plan plan = parsed(p);
    const QRegularExpression stable(QStringLiteral("^") + QString::fromStdString(plan.metrics.stableMatcher).section(QLatin1Char('"'), 1, 1) + QStringLiteral("$")), canary(QStringLiteral("^") + QString::fromStdString(plan.metrics.canaryMatcher).section(QLatin1Char('"'), 1, 1) + QStringLiteral("$"));
    QVERIFY(stable.match(QStringLiteral("auth-7d9c5b6f8-x2x4z")).hasMatch());
    QVERIFY(!stable.match(QStringLiteral("auth-canary-7d9c5b6f8-x2x4z")).hasMatch()); // the canary's samples are not stable's
    QVERIFY(canary.match(QStringLiteral("auth-canary-7d9c5b6f8-x2x4z")).hasMatch());
}

void TestPropose::whatStandsInTheProbesIsTaken()
{
    const plan::Plan plan = parsed(propose::propose("finance", pair(), {service("finance", {{"app", "finance"}})}, "vextrus", m_env));
    QCOMPARE(plan.health.live, std::string("/health/live"));
    QCOMPARE(plan.health.ready, std::string("/ready"));
    QCOMPARE(plan.health.port, std::string("http"));
}

void TestPropose::oddNamesAreQuoted_data()
{
    QTest::addColumn<QString>("text");
    for (const char *t : {"plain", "2.4.0", "true", "a: b", "with \"quotes\"", "back\\slash", "- dash", "#hash", "ü", "arn:aws:eks:eu/prod", "line\nbreak"})
        QTest::newRow(t) << QString::fromUtf8(t);
}

void TestPropose::oddNamesAreQuoted()
{
    QFETCH(QString, text);
    const Proposal p = propose::propose("finance", pair(), {service("finance", {{"app", "finance"}})}, "vextrus", {text.toStdString(), plan::EnvironmentClass::Staging});
    QString wanted = text;
    QCOMPARE(QString::fromStdString(parsed(p).environment.name), wanted.remove(QLatin1Char('\n')));
}

void TestPropose::rubbishIsNoCrash()
{
    const std::vector<Json> rubbish{Json(), Json::array(), Json{{"metadata", 3}}, Json{{"metadata", {{"name", "finance"}}}, {"spec", {{"template", {{"metadata", {{"labels", {1, 2}}}}, {"spec", {{"containers", "none"}}}}}}}}};
    QVERIFY(candidates(rubbish, rubbish).empty());
    const Proposal p = propose::propose("finance", rubbish, rubbish, "vextrus", m_env);
    QVERIFY(p.text.empty() && !p.notes.empty());
}

void TestPropose::notThere()
{
    const Proposal p = propose::propose("nobody", pair(), {}, "vextrus", m_env);
    QVERIFY(p.text.empty());
    QVERIFY(told(p, "There is no Deployment nobody in namespace vextrus"));
}

QTEST_APPLESS_MAIN(TestPropose)
#include "tst_propose.moc"
