// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The baseline: stable's seven days before the start, provisional where there is less than an hour, none where there is nothing.
#include "engine/collector.h"
#include "engine/release_session.h"
#include "rehearsal/rehearsal.h"
#include "support/scripted_server.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::engine;
using namespace tidegate::test;

class TestBaseline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromSevenDays();
    void provisionalWhenYoung();
    void nothingWhenNothing();
    void thePlansOwn();
    void nobodysWeekIsNotAskedForWithEachLook();
    void beforeItBeginsTheHistoryIsAskedOnce();

private:
    /// A Prometheus whose stable has had requests since `since`; 1,000 of them, 95 % below 200 ms.
    std::unique_ptr<ScriptedServer> server(double since, bool traffic = true)
    {
        auto s = std::make_unique<ScriptedServer>();
        s->handle([=](const Seen &r, const Exchange &x) {
            const QByteArray q = r.query("query");
            const auto vector = [&](const QByteArray &series) { x.json(200, "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[" + series + "]}}"); };
            const auto one = [](const QByteArray &labels, int v) { return "{\"metric\":{" + labels + "},\"value\":[1,\"" + QByteArray::number(v) + "\"]}"; };
            if (r.path().endsWith("query_range")) {
                QByteArrayList points;
                for (double t = std::max(since, r.query("start").toDouble()); traffic && t <= r.query("end").toDouble(); t += r.query("step").toDouble())
                    points << "[" + QByteArray::number(t, 'f', 0) + ",\"1\"]";
                return x.json(200, "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[" + (points.isEmpty() ? QByteArray() : "{\"metric\":{},\"values\":[" + points.join(',') + "]}") + "]}}");
            }
            if (!traffic)
                return vector({});
            if (q.startsWith("sum by (le)"))
                return vector(one("\"le\":\"0.1\"", 500) + "," + one("\"le\":\"0.2\"", 950) + "," + one("\"le\":\"+Inf\"", 1000));
            vector(one({}, 3));
        });
        return s;
    }
    std::optional<release::Baseline> measured(ScriptedServer &s, const plan::Plan &plan = {})
    {
        prometheus::Target t;
        t.url = s.url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
        prometheus::Client client(t, nullptr);
        plan::Plan p = plan;
        p.metrics.stableMatcher = "track=\"stable\"";
        p.metrics.interval = std::chrono::seconds(15);
        Collector c(&client, p, [] { return fromSeconds(1000000); }, std::chrono::hours(1), nullptr);
        c.measureBaseline(fromSeconds(1000000));
        (void)QTest::qWaitFor([&] { return c.baseline().has_value(); }, 3000);
        return c.baseline();
    }
};

void TestBaseline::fromSevenDays()
{
    auto s = server(0);
    const auto b = measured(*s);
    QVERIFY(b && !b->provisional);
    QCOMPARE(*b->p95Ms, 200.0);
    QCOMPARE(b->n, 1000.0);
    QCOMPARE(*b->errorRate, 0.003);
    QVERIFY(std::ranges::any_of(s->seen, [](const Seen &r) { return r.query("query").contains("[7d]"); }));
}

void TestBaseline::provisionalWhenYoung()
{
    auto s = server(1000000 - 1200); // twenty minutes
    const auto b = measured(*s);
    QVERIFY(b && b->provisional);
    QVERIFY(std::ranges::none_of(s->seen, [](const Seen &r) { return r.query("query").contains("[7d]"); }));
    QVERIFY(std::ranges::any_of(s->seen, [](const Seen &r) { return r.query("query").contains("[20m]"); }));
}

void TestBaseline::nothingWhenNothing()
{
    auto s = server(0, false);
    QVERIFY(!measured(*s)); // no data is no baseline: the latency trigger stays visibly off
}

void TestBaseline::thePlansOwn()
{
    auto s = server(0);
    plan::Plan p;
    p.metrics.baselineP95Ms = 208;
    const auto b = measured(*s, p);
    QVERIFY(b);
    QCOMPARE(*b->p95Ms, 208.0);
    QCOMPARE(b->source, std::string("plan"));
}

void TestBaseline::nobodysWeekIsNotAskedForWithEachLook()
{
    auto s = server(0, false);
    prometheus::Target t;
    t.url = s->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    prometheus::Client client(t, nullptr);
    plan::Plan p;
    p.metrics.stableMatcher = "track=\"stable\"";
    p.metrics.interval = std::chrono::seconds(15);
    Collector c(&client, p, [] { return fromSeconds(1000000); }, std::chrono::milliseconds(250), nullptr);
    const auto weeks = [&] { return std::ranges::count_if(s->seen, [](const Seen &r) { return r.path().endsWith("query_range"); }); };
    int looks = 0;
    QElapsedTimer clock;
    clock.start();
    // A session looks again and again; the week is asked for once in a second, and asked for again after it.
    QVERIFY(QTest::qWaitFor([&] {
        ++looks;
        c.measureBaseline(fromSeconds(1000000));
        return weeks() >= 2;
    }, 10000));
    QVERIFY2(clock.elapsed() >= 900 && looks > 20, qPrintable(QStringLiteral("%1 ms, %2 looks").arg(clock.elapsed()).arg(looks)));
}

void TestBaseline::beforeItBeginsTheHistoryIsAskedOnce()
{
    auto s = server(0, false); // no series at all
    rehearsal::Rehearsal world({});
    QVERIFY(world.start());
    QTemporaryDir home;
    OpenOptions o;
    o.connection = world.connection();
    o.plan = world.plan();
    o.release = o.plan->name;
    o.ns = o.plan->ns;
    o.journalDirectory = home.path().toStdString();
    o.pollInterval = std::chrono::seconds(5); // the charts are asked for each ten seconds
    prometheus::Target t;
    t.url = s->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    o.prometheus = t;
    ReleaseSession session(o);
    int looks = 0;
    connect(&session, &ReleaseSession::snapshotChanged, this, [&] { ++looks; });
    session.start();
    QVERIFY(QTest::qWaitFor([&] { return looks > 15; }, 40000));
    std::map<QByteArray, int> asked;
    for (const Seen &r : s->seen) {
        if (r.path().endsWith("query_range"))
            ++asked[r.query("query")];
    }
    QVERIFY(!asked.empty());
    for (const auto &[query, times] : asked)
        QVERIFY2(times <= 3, query + ": " + QByteArray::number(times) + " times in " + QByteArray::number(looks) + " looks");
}

QTEST_GUILESS_MAIN(TestBaseline)
#include "tst_baseline.moc"
