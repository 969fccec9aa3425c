// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Health endpoints in the shapes that frameworks give them, against 100 ms, 500 ms and 2 s.
#include "checks/checks.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::checks;

class TestHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shapes_data();
    void shapes();
    void rubbishNamesNothing_data();
    void rubbishNamesNothing();
    void budgets_data();
    void budgets();
    void somePodsOnly();
    void aConstantAnswerIsCalledOut();
    void ofItselfIsNoDependency();
    void downIsDownWhateverTheStatus();
    void whatOneTierKnowsTheOtherHides();
};

void TestHealth::shapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("terminus") << QByteArray(R"({"status":"error","info":{"cache":{"status":"up"}},"error":{"database":{"status":"down"}},"details":{"cache":{"status":"up"},"database":{"status":"down"}}})");
    QTest::newRow("spring") << QByteArray(R"({"status":"DOWN","components":{"database":{"status":"DOWN","details":{}},"cache":{"status":"UP"}}})");
    QTest::newRow("spring out of service") << QByteArray(R"({"status":"DOWN","components":{"database":{"status":"OUT_OF_SERVICE"},"cache":{"status":"UP"}}})");
    QTest::newRow("microprofile") << QByteArray(R"({"status":"DOWN","checks":[{"name":"database","status":"DOWN"},{"name":"cache","status":"UP"}]})");
    QTest::newRow("plain map") << QByteArray(R"({"status":"degraded","dependencies":{"database":"down","cache":"ok"}})");
    QTest::newRow("booleans") << QByteArray(R"({"checks":{"database":false,"cache":true}})");
    QTest::newRow("health+json") << QByteArray(R"({"status":"fail","checks":{"database":[{"componentType":"datastore","status":"pass"},{"componentType":"datastore","status":"fail"}],"cache":[{"status":"pass"}],"uptime":[{"status":"pass"}]}})");
    QTest::newRow("aspnet UI writer") << QByteArray(R"({"status":"Unhealthy","totalDuration":"00:00:00.01","entries":{"database":{"data":{},"duration":"00:00:00.01","status":"Unhealthy","tags":[]},"cache":{"data":{},"status":"Healthy"}}})");
    QTest::newRow("aspnet results") << QByteArray(R"({"status":"Unhealthy","results":[{"component":"database","status":"Unhealthy"},{"component":"cache","status":"Healthy"}]})");
    QTest::newRow("micronaut") << QByteArray(R"({"name":"shop","status":"DOWN","details":{"database":{"name":"shop","status":"DOWN","details":{"jdbc:postgresql://db/x":{"name":"shop","status":"DOWN"}}},"cache":{"name":"shop","status":"UP"},"diskSpace":{"status":"UP"}}})");
    QTest::newRow("quarkus") << QByteArray(R"({"status":"DOWN","checks":[{"name":"database","status":"DOWN","data":{"<default>":"Unable to execute the validation check"}},{"name":"cache","status":"UP"}]})");
    QTest::newRow("failures beside components") << QByteArray(R"({"status":"Service Unavailable","failures":{"database":"failed during check"},"checks":{"cache":"ok"}})");
    QTest::newRow("names and words") << QByteArray(R"({"database":"dial tcp 10.0.0.1:5432: connect: refused","cache":"OK"})");
    QTest::newRow("aspnet words") << QByteArray(R"({"checks":{"database":{"status":"Unhealthy"},"cache":{"status":"Healthy"}}})");
}

void TestHealth::shapes()
{
    QFETCH(QByteArray, body);
    const HealthAnswer a = readHealth("p", "ready", 503, body, Millis{10});
    QCOMPARE(a.dependencies.at("database"), std::string("down"));
    QCOMPARE(a.dependencies.at("cache"), std::string("up"));
    QVERIFY(!a.constant);
}

void TestHealth::rubbishNamesNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("OK");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("truncated") << QByteArray(R"({"checks":{"database":{"sta)");
    QTest::newRow("numbers") << QByteArray(R"({"checks":7,"components":"x"})");
    QTest::newRow("not utf-8") << QByteArray("{\"checks\":{\"\xff\":1}}");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("large") << QByteArray(R"({"checks":{"database":"up","x":")") + QByteArray(300000, 'x') + "\"}}";
}

void TestHealth::rubbishNamesNothing()
{
    QFETCH(QByteArray, body);
    const HealthAnswer a = readHealth("p", "ready", 200, body, Millis{10});
    QVERIFY(a.dependencies.empty()); // and so no dependency is called up
    const HealthAnswer words = readHealth("p", "ready", 200, R"({"checks":{"database":{"status":"purple"},"cache":7}})", Millis{1});
    QCOMPARE(words.dependencies.at("database"), std::string("unknown"));
    QCOMPARE(words.dependencies.at("cache"), std::string("unknown"));
}

void TestHealth::budgets_data()
{
    QTest::addColumn<QString>("tier");
    QTest::addColumn<int>("ms");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *tier, int ms, int status, const char *verdict) { QTest::addRow("%s %d ms %d", tier, ms, status) << QString::fromLatin1(tier) << ms << status << QString::fromLatin1(verdict); };
    row("live", 100, 200, "pass");
    row("live", 101, 200, "fail");
    row("ready", 500, 200, "pass");
    row("ready", 501, 200, "fail");
    row("full", 2000, 200, "pass");
    row("full", 2001, 200, "fail");
    row("ready", 10, 503, "fail");
    row("ready", 10, 404, "fail");
    row("ready", 10, 0, "unknown"); // nobody could be asked: that is not the service's fault
    row("ready", 10, 403, "unknown");
}

void TestHealth::budgets()
{
    QFETCH(QString, tier);
    QFETCH(int, ms);
    QFETCH(int, status);
    QFETCH(QString, verdict);
    std::vector<HealthAnswer> answers;
    for (int i = 0; i < 3; ++i)
        answers.push_back(readHealth("p" + std::to_string(i), tier.toStdString(), status, R"({"checks":{"database":"up"}})", Millis{ms}));
    for (const release::Evidence &e : healthEvidence(answers, Instant{})) {
        if (e.id == "health-" + tier.toStdString())
            QVERIFY2(verdict == QLatin1String(release::name(e.verdict)), e.text.english().c_str());
        else
            QVERIFY(e.verdict == release::Verdict::Unknown); // a tier that was not asked is not good
    }
}

void TestHealth::somePodsOnly()
{
    const auto all = healthEvidence({readHealth("a", "ready", 200, {}, Millis{1}), readHealth("b", "ready", 503, {}, Millis{1})}, Instant{});
    QCOMPARE(all[1].verdict, release::Verdict::Fail);
    QCOMPARE(all[1].text.english(), std::string("1 of 2 pods answer"));
}

void TestHealth::aConstantAnswerIsCalledOut()
{
    const auto all = healthEvidence({readHealth("a", "ready", 200, R"({"status":"ok"})", Millis{1})}, Instant{});
    QVERIFY(all[1].text.english().find("name no dependency") != std::string::npos);
}

void TestHealth::ofItselfIsNoDependency()
{
    QVERIFY(readHealth("p", "ready", 200, R"({"status":"UP","components":{"livenessState":{"status":"UP"},"readinessState":{"status":"UP"},"diskSpace":{"status":"UP"},"ping":{"status":"UP"}}})", Millis{1}).constant);
    QVERIFY(readHealth("p", "ready", 200, R"({"status":"ok","version":"2.4.0"})", Millis{1}).constant);
    QVERIFY(readHealth("p", "ready", 200, R"({"name":"shop","region":"eu"})", Millis{1}).constant); // words that say nothing of health
    QVERIFY(readHealth("p", "ready", 200, R"({"checks":[{"status":"UP"}]})", Millis{1}).constant); // without a name
}

void TestHealth::downIsDownWhateverTheStatus()
{
    const auto all = healthEvidence({readHealth("a", "full", 200, R"({"checks":{"database":"up"}})", Millis{1}), readHealth("b", "full", 200, R"({"checks":{"database":"down"}})", Millis{1})}, Instant{});
    QCOMPARE(all[2].verdict, release::Verdict::Fail);
    QCOMPARE(all[2].text.english(), std::string("database is down, say 1 of 2 pods"));
}

void TestHealth::whatOneTierKnowsTheOtherHides()
{
    const HealthAnswer live = readHealth("a", "live", 200, R"({"status":"ok"})", Millis{1}), ready = readHealth("a", "ready", 200, R"({"status":"ok"})", Millis{1});
    const HealthAnswer full = readHealth("a", "full", 503, R"({"checks":{"database":"down"}})", Millis{1});
    auto all = healthEvidence({live, ready, full}, Instant{});
    QCOMPARE(all[0].verdict, release::Verdict::Pass); // live is meant to ask nothing
    QCOMPARE(all[1].verdict, release::Verdict::Fail);
    QVERIFY2(all[1].text.english().find("database is down") != std::string::npos, all[1].text.english().c_str());
    // One that names another dependency checks something.
    all = healthEvidence({live, readHealth("a", "ready", 200, R"({"checks":{"cache":"up"}})", Millis{1}), full}, Instant{});
    QCOMPARE(all[1].verdict, release::Verdict::Pass);
}

QTEST_APPLESS_MAIN(TestHealth)
#include "tst_health.moc"
