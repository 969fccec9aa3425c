// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What probes, metrics and log lines say, and that they are said while the agent hangs.
#include "agent/listener.h"
#include "agent/log.h"
#include "agent/metrics.h"
#include "net/http_session.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::agent;

class TestAgentAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void metrics();
    void probes_data();
    void probes();
    void logLines();
    void addresses_data();
    void addresses();
    void answersWhileTheLoopHangs();

private:
    static Instant t(double s) { return fromSeconds(1700000000 + s); }
    static std::optional<net::Response> get(int port, const QString &path, const QByteArray &method = "GET")
    {
        net::HttpSession session({});
        net::Request r;
        r.method = method;
        r.url = QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(path));
        std::optional<Expected<net::Response>> got;
        const auto call = session.send(r, [&](const Expected<net::Response> &x) { got = x; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 10000) || !*got)
            return std::nullopt;
        return **got;
    }
};

void TestAgentAnswers::metrics()
{
    AgentView v;
    v.version = "0.1";
    v.requests = {{{"GET", 200}, 1234567}, {{"PATCH", 0}, 1}};
    v.releases.push_back({"vextrus", "finance", "phase", "a", true, 42, {{"error-rate", 1}}, {{"p95", 1.5}}});
    v.releases.push_back({"n", "odd\"\\\nname", "", "", false, 0, {}, {}});
    const std::string expected = R"(# HELP tidegate_build_info Always 1; the version is its label.
# TYPE tidegate_build_info gauge
tidegate_build_info{version="0.1"} 1
# HELP tidegate_guardian_leader Whether this agent guards the release (1) or somebody else or nobody does (0).
# TYPE tidegate_guardian_leader gauge
tidegate_guardian_leader{namespace="vextrus",release="finance"} 1
tidegate_guardian_leader{namespace="n",release="odd\"\\\nname"} 0
# HELP tidegate_evaluations_total How often the release's rules and triggers were evaluated.
# TYPE tidegate_evaluations_total counter
tidegate_evaluations_total{namespace="vextrus",release="finance"} 42
tidegate_evaluations_total{namespace="n",release="odd\"\\\nname"} 0
# HELP tidegate_trigger_fired_total How often a trigger made this agent act.
# TYPE tidegate_trigger_fired_total counter
tidegate_trigger_fired_total{namespace="vextrus",release="finance",trigger="error-rate"} 1
# HELP tidegate_evidence_age_seconds Age of the newest sample behind each piece of evidence.
# TYPE tidegate_evidence_age_seconds gauge
tidegate_evidence_age_seconds{namespace="vextrus",release="finance",evidence="p95"} 1.5
# HELP tidegate_api_requests_total Requests to the API server by verb and status; code 0: no answer.
# TYPE tidegate_api_requests_total counter
tidegate_api_requests_total{verb="GET",code="200"} 1234567
tidegate_api_requests_total{verb="PATCH",code="0"} 1
)";
    QCOMPARE(QString::fromStdString(metricsText(v)), QString::fromStdString(expected));
}

void TestAgentAnswers::probes_data()
{
    QTest::addColumn<double>("age");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<bool>("linked");
    QTest::addColumn<bool>("alive");
    QTest::addColumn<bool>("ready");
    QTest::newRow("good") << 1.0 << true << true << true << true;
    QTest::newRow("begins") << 1.0 << false << true << true << false;
    QTest::newRow("no API server") << 1.0 << true << false << true << false; // a restart would not mend it
    QTest::newRow("busy") << 29.0 << true << true << true << true;
    QTest::newRow("hangs") << 31.0 << true << true << false << false;
}

void TestAgentAnswers::probes()
{
    QFETCH(double, age);
    QFETCH(bool, listed);
    QFETCH(bool, linked);
    QFETCH(bool, alive);
    QFETCH(bool, ready);
    AgentView v;
    v.at = t(0);
    v.listed = listed;
    v.linked = linked;
    QCOMPARE(healthz(v, t(age)).ok, alive);
    const Probe r = readyz(v, t(age));
    QCOMPARE(r.ok, ready);
    QVERIFY(r.ok == (r.text == "ok"));
    QVERIFY(!r.text.empty());
}

void TestAgentAnswers::logLines()
{
    const std::string line = logLine(t(0), Level::Warning, "no \"metrics\"\nhere", {{"release", "finance"}, {"error", "Authorization: Bearer abcdefghijklmnop.secret at https://u:pw@host"}, {"seq", 7}});
    const Json j = Json::parse(line);
    QCOMPARE(j["level"], Json("warning"));
    QCOMPARE(j["msg"], Json("no \"metrics\"\nhere"));
    QCOMPARE(j["seq"], Json(7));
    QCOMPARE(j["time"], Json(formatInstant(t(0))));
    QVERIFY(line.find('\n') == std::string::npos);
    QVERIFY2(line.find("abcdefghijklmnop") == std::string::npos && line.find("pw@") == std::string::npos, line.c_str());
    QVERIFY(Json::accept(logLine(t(0), Level::Info, "bad \xff byte", {{"k", "\xfe"}})));
}

void TestAgentAnswers::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    for (const char *bad : {"", "x", "127.0.0.1", "127.0.0.1:", "127.0.0.1:http", "127.0.0.1:70000", ":-1", "192.0.2.1:0"})
        QTest::newRow(qPrintable(QStringLiteral("not %1").arg(QLatin1String(bad)))) << QString::fromLatin1(bad) << false;
    for (const char *good : {"127.0.0.1:0", ":0"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
}

void TestAgentAnswers::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    Listener l([] { return std::make_shared<AgentView>(); });
    const auto port = l.listen(address.toStdString());
    QCOMPARE(port.ok(), good);
    if (!good)
        QVERIFY2(port.error().subject.find("--listen") == 0 && !port.error().remedy.empty(), port.error().text().c_str());
}

void TestAgentAnswers::answersWhileTheLoopHangs()
{
    // The view is from long ago, as when the loop that makes it hangs: probes say so, and metrics are still there.
    auto v = std::make_shared<AgentView>();
    v->at = SystemClock().now() - std::chrono::minutes(2);
    v->releases.push_back({"n", "r", "phase", "a", true, 3, {}, {}});
    Listener l([v] { return AgentViewPtr(v); });
    const auto port = l.listen("127.0.0.1:0");
    QVERIFY(port);
    QCOMPARE(get(*port, QStringLiteral("/healthz"))->status, 503);
    QVERIFY(get(*port, QStringLiteral("/healthz"))->body.contains("hangs"));
    QCOMPARE(get(*port, QStringLiteral("/readyz"))->status, 503);
    const auto m = get(*port, QStringLiteral("/metrics"));
    QCOMPARE(m->status, 200);
    QVERIFY(m->contentType.startsWith("text/plain; version=0.0.4"));
    QVERIFY(m->body.contains("tidegate_evaluations_total{namespace=\"n\",release=\"r\"} 3"));
    QCOMPARE(get(*port, QStringLiteral("/"))->status, 404);
    QCOMPARE(get(*port, QStringLiteral("/metrics"), "DELETE")->status, 404);
    // Two servers on one port would share the requests.
    Listener second([v] { return AgentViewPtr(v); });
    const auto taken = second.listen("127.0.0.1:" + std::to_string(*port));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TestAgentAnswers)
#include "tst_agent_answers.moc"
