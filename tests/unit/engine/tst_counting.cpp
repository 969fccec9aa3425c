// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What the collector counts: the series that are found, and nothing where what is there must not be counted.
#include "engine/collector.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::engine;
using namespace tidegate::test;

class TestCounting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsFoundIsCounted();
    void severalServicesAreNotOne();
    void withoutOutcomesNothingIsCounted();
    void tracksThatAreToldMeanwhileStay();

private:
    struct World {
        QByteArray requests = "http_requests_total";
        QByteArrayList apps{"finance"};
        QByteArray outcome = "status_code";
    };
    /// A Prometheus with one counter of requests, 10 more each 15 s; errors under the label `outcome`.
    static std::unique_ptr<ScriptedServer> server(const World &w)
    {
        auto s = std::make_unique<ScriptedServer>();
        s->handle([=](const Seen &r, const Exchange &x) {
            const QByteArray q = r.query("query");
            QByteArrayList out;
            const auto one = [&](const QByteArray &labels) { out << "{\"metric\":{" + labels + "},\"value\":[1,\"1\"]}"; };
            QByteArray type = "vector";
            if (q.startsWith("count by (__name__)")) {
                one("\"__name__\":\"" + w.requests + "\"");
            } else if (q.startsWith("count by (namespace")) {
                for (const QByteArray &app : w.apps)
                    one("\"app\":\"" + app + "\"");
            } else if (q.startsWith("count by (") && !q.contains("(le)")) {
                one(w.outcome.isEmpty() ? QByteArray() : "\"" + w.outcome + "\":\"200\"");
            } else if (q.contains('[') && q.startsWith(w.requests) && !q.contains("5..")) {
                type = "matrix";
                QByteArrayList points;
                for (int t = 999000; t <= 1000000; t += 15)
                    points << "[" + QByteArray::number(t) + ",\"" + QByteArray::number(t / 15 * 10) + "\"]";
                out << "{\"metric\":{\"pod\":\"a\"},\"values\":[" + points.join(',') + "]}";
            } else if (q.contains('[')) {
                type = "matrix";
            }
            x.json(200, "{\"status\":\"success\",\"data\":{\"resultType\":\"" + type + "\",\"result\":[" + out.join(',') + "]}}");
        });
        return s;
    }
    struct Counted {
        double requests = 0;
        bool reachable = false;
        std::optional<Error> why;
        QByteArrayList asked;
    };
    static Counted counted(const World &w, bool wait)
    {
        auto s = server(w);
        prometheus::Target t;
        t.url = s->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
        prometheus::Client client(t, nullptr);
        plan::Plan p;
        p.name = p.traffic.service = p.traffic.stableDeployment = "finance";
        p.traffic.canaryDeployment = "finance-canary";
        p.metrics.stableMatcher = plan::Metrics::kStableByDefault;
        p.metrics.canaryMatcher = plan::Metrics::kCanaryByDefault;
        Collector c(&client, p, [] { return fromSeconds(1000000); }, std::chrono::milliseconds(50), nullptr);
        c.start();
        const bool settled = QTest::qWaitFor([&] { return wait ? c.detected() && c.ledger().since(false).requests > 0 : c.undetected().has_value(); }, 5000);
        if (!settled)
            qWarning("nothing came");
        // Polls go on; what is refused stays so.
        const auto polls = s->seen.size();
        if (wait)
            (void)QTest::qWaitFor([&] { return s->seen.size() > polls + 6; }, 3000);
        Counted out{c.ledger().since(false).requests, c.health().reachable, c.undetected(), {}};
        for (const Seen &r : s->seen)
            out.asked << r.query("query");
        return out;
    }
};

void TestCounting::whatIsFoundIsCounted()
{
    World w;
    w.apps << "audit";
    const Counted c = counted(w, true);
    QVERIFY(c.requests > 0 && c.reachable && !c.why);
    QVERIFY(std::ranges::any_of(c.asked, [](const QByteArray &q) { return q.contains("app=\"finance\"") && q.contains("status_code=~\"5..\""); }));
}

void TestCounting::severalServicesAreNotOne()
{
    World w;
    w.apps = {"audit", "auth"};
    const Counted c = counted(w, false);
    QVERIFY(c.why && c.why->kind == ErrorKind::Invalid && !c.why->remedy.empty());
    QVERIFY(!c.reachable);
    QCOMPARE(c.requests, 0.0);
}

void TestCounting::withoutOutcomesNothingIsCounted()
{
    World w;
    w.outcome.clear();
    const Counted c = counted(w, false);
    QVERIFY(c.why && c.why->kind == ErrorKind::Invalid);
    QVERIFY(!c.reachable); // requests without a word on how they ended would be a gate that is always open
    QCOMPARE(c.requests, 0.0);
}

/// A rolling release tells its tracks by pods, when it has seen them: what was asked before by the plan's labels does not take that back.
void TestCounting::tracksThatAreToldMeanwhileStay()
{
    auto s = server({});
    prometheus::Target t;
    t.url = s->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    prometheus::Client client(t, nullptr);
    plan::Plan p;
    p.traffic.deployment = "finance";
    p.metrics.stableMatcher = plan::Metrics::kStableByDefault;
    p.metrics.canaryMatcher = plan::Metrics::kCanaryByDefault;
    Collector c(&client, p, [] { return fromSeconds(1000000); }, std::chrono::milliseconds(50), nullptr);
    c.start();
    c.setTracks("pod=~\"old-.*\"", "pod=~\"new-.*\"");
    QVERIFY(QTest::qWaitFor([&] { return c.detected().has_value(); }, 5000));
    QCOMPARE(c.detected()->stableMatcher, std::string("pod=~\"old-.*\""));
    QCOMPARE(c.detected()->canaryMatcher, std::string("pod=~\"new-.*\""));
}

QTEST_GUILESS_MAIN(TestCounting)
#include "tst_counting.moc"
