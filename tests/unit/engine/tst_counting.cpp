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
    void whoWasAwayFindsNothingStale();
    void whereNothingComesItIsNotAskedAtOnce();
    void aTrackThatComesLateIsNotLost();
    void scrapedMoreSeldomThanThePlanSays_data();
    void scrapedMoreSeldomThanThePlanSays();

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

namespace {

/// A Prometheus whose one counter was sampled each 15 s until `until`; every other query has an answer without series.
std::unique_ptr<ScriptedServer> sampled(const std::shared_ptr<double> &until)
{
    auto s = std::make_unique<ScriptedServer>();
    s->handle([=](const Seen &r, const Exchange &x) {
        const QByteArray q = r.query("query");
        QByteArray type = "vector";
        QByteArrayList out, points;
        const auto point = [&](long long t) { points << "[" + QByteArray::number(t) + ",\"" + QByteArray::number(t / 15 * 10) + "\"]"; };
        if (q.startsWith("count by (__name__)")) {
            out << R"({"metric":{"__name__":"http_requests_total"},"value":[1,"1"]})";
        } else if (q.startsWith("count by (namespace")) {
            out << R"({"metric":{"app":"finance"},"value":[1,"1"]})";
        } else if (q.startsWith("count by (") && !q.contains("(le)")) {
            out << R"({"metric":{"status_code":"200"},"value":[1,"1"]})";
        } else if (r.path().endsWith("query_range")) {
            type = "matrix";
            // As Prometheus does: the newest sample of the five minutes before each step.
            for (double t = r.query("start").toDouble(), end = r.query("end").toDouble(), step = r.query("step").toDouble(); t <= end; t += step) {
                if (t - *until < 300)
                    points << "[" + QByteArray::number(t, 'f', 0) + ",\"50\"]";
            }
            if (!q.contains("5..") && !q.contains("(le)") && !points.isEmpty())
                out << "{\"metric\":{},\"values\":[" + points.join(',') + "]}";
        } else if (q.contains('[')) {
            type = "matrix";
            const double at = r.query("time").toDouble();
            for (long long t = static_cast<long long>(at - 3600) / 15 * 15; t <= static_cast<long long>(std::min(at, *until)); t += 15)
                point(t);
            if (q.startsWith("http_requests_total") && !q.contains("5..") && !points.isEmpty())
                out << "{\"metric\":{\"pod\":\"a\"},\"values\":[" + points.join(',') + "]}";
        }
        x.json(200, "{\"status\":\"success\",\"data\":{\"resultType\":\"" + type + "\",\"result\":[" + out.join(',') + "]}}");
    });
    return s;
}

plan::Plan onePlan()
{
    plan::Plan p;
    p.name = p.traffic.service = p.traffic.stableDeployment = "finance";
    p.traffic.canaryDeployment = "finance-canary";
    p.metrics.stableMatcher = plan::Metrics::kStableByDefault;
    p.metrics.canaryMatcher = plan::Metrics::kCanaryByDefault;
    return p;
}

/// Where nothing has to be found out first.
plan::Plan ownQueries()
{
    plan::Plan p = onePlan();
    p.metrics.recipe = "custom";
    p.metrics.requestsQuery = "requests{{track}}";
    p.metrics.errorsQuery = "errors_5..{{track}}";
    p.metrics.bucketsQuery = "requests_bucket{{track}}";
    return p;
}

/// What Prometheus answers with one series of these points, or with none.
void answerPoints(const Exchange &x, const QByteArrayList &points, bool any)
{
    x.json(200, R"({"status":"success","data":{"resultType":"matrix","result":[)" + (any ? R"({"metric":{"pod":"a"},"values":[)" + points.join(',') + "]}" : QByteArray()) + "]}}");
}

} // namespace

/// A laptop that slept for a day asks for it in coarse steps: their width is no age of the samples, and withdraws no tick.
void TestCounting::whoWasAwayFindsNothingStale()
{
    auto now = std::make_shared<double>(1000007);
    auto s = sampled(now);
    prometheus::Target t;
    t.url = s->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    prometheus::Client client(t, nullptr);
    Collector c(&client, onePlan(), [now] { return fromSeconds(*now); }, std::chrono::milliseconds(50), nullptr);
    Millis oldest{0};
    connect(&c, &Collector::changed, this, [&] {
        if (c.health().asked && c.health().stableAt)
            oldest = std::max(oldest, *c.health().asked - *c.health().stableAt);
    });
    c.start();
    QTRY_VERIFY(c.health().stableAt);
    const auto coarse = [&] { return std::ranges::count_if(s->seen, [](const Seen &r) { return r.path().endsWith("query_range"); }); };
    const auto before = coarse();
    *now += 86400 + 7;
    QTRY_VERIFY(coarse() >= before + 3); // requests, errors, buckets
    QTRY_VERIFY(c.health().asked == fromSeconds(*now)); // and one by one again
    QVERIFY2(oldest < std::chrono::seconds(45), qPrintable(QString::number(oldest.count())));
    QCOMPARE(c.ledger().lastAt() > fromSeconds(*now - 60), true);
}

/// Samples that stopped long ago do not come by being asked for again and again.
void TestCounting::whereNothingComesItIsNotAskedAtOnce()
{
    auto now = std::make_shared<double>(1000007), until = std::make_shared<double>(1000007);
    auto s = sampled(until);
    prometheus::Target t;
    t.url = s->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    prometheus::Client client(t, nullptr);
    Collector c(&client, onePlan(), [now] { return fromSeconds(*now); }, std::chrono::milliseconds(300), nullptr);
    c.start();
    QTRY_VERIFY(c.health().stableAt);
    *now += 86400;
    int polls = 0;
    connect(&c, &Collector::changed, this, [&] { ++polls; });
    QTRY_VERIFY(polls >= 5);
    QElapsedTimer since;
    since.start();
    const int begun = polls;
    QTRY_VERIFY_WITH_TIMEOUT(polls >= begun + 3, 10000);
    QVERIFY2(since.elapsed() > 600, qPrintable(QString::number(since.elapsed()))); // each by the timer of 300 ms
    QVERIFY(*c.health().asked - *c.health().stableAt > std::chrono::hours(23)); // and it is told
}

/// Behind a remote write the canary's samples come later than stable's of the same moment: all are counted, and its time is covered.
void TestCounting::aTrackThatComesLateIsNotLost()
{
    auto now = std::make_shared<double>(1000001), lag = std::make_shared<double>(13);
    ScriptedServer s;
    s.handle([=](const Seen &r, const Exchange &x) {
        const QByteArray q = r.query("query");
        QByteArrayList points;
        const double at = r.query("time").toDouble(), until = q.contains("canary") ? at - *lag : at;
        for (auto t = static_cast<long long>(at - 900) / 15 * 15 - (q.contains("canary") ? 1 : 12); static_cast<double>(t) <= until; t += 15)
            points << "[" + QByteArray::number(t) + ",\"" + QByteArray::number(t / 15 * 10) + "\"]";
        const bool counts = q.contains('[') && !q.contains("5..") && !q.contains("_bucket");
        answerPoints(x, points, counts);
    });
    prometheus::Target t;
    t.url = s.url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    prometheus::Client client(t, nullptr);
    Collector c(&client, ownQueries(), [now] { return fromSeconds(*now); }, std::chrono::milliseconds(1), nullptr);
    const Instant begun = fromSeconds(1000001);
    QSignalSpy looked(&c, &Collector::changed);
    c.start();
    c.begin(begun, true);
    const auto walk = [&](int looks) {
        for (int i = 0; i < looks; ++i) {
            *now += 5;
            while (c.health().asked.value_or(Instant{}) < fromSeconds(*now))
                QVERIFY(looked.wait(5000));
        }
    };
    walk(120);
    const double stable = c.ledger().since(false).requests, canary = c.ledger().since(true).requests;
    QVERIFY2(stable > 350 && canary >= stable - 10, qPrintable(QString("%1 of %2").arg(canary).arg(stable)));
    QVERIFY(c.ledger().coverage().within(begun, fromSeconds(*now)) > std::chrono::seconds(540));
    // One that does not come any more is not waited for longer than that.
    *lag = 100000;
    walk(60);
    QVERIFY(fromSeconds(*now) - c.ledger().lastAt() < std::chrono::seconds(30));
    QVERIFY(c.ledger().coverage().within(begun, fromSeconds(*now)) < std::chrono::seconds(640));
}

void TestCounting::scrapedMoreSeldomThanThePlanSays_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("30 s, as with kube-prometheus-stack") << 30;
    QTest::newRow("60 s, as Prometheus does by default") << 60;
    QTest::newRow("5 min") << 300;
}

/// The plan does not say how often Prometheus scrapes, and means 15 s by that. What comes as it is meant to come is not missing.
void TestCounting::scrapedMoreSeldomThanThePlanSays()
{
    QFETCH(int, seconds);
    auto now = std::make_shared<double>(1200000 + 40);
    ScriptedServer s;
    s.handle([=](const Seen &r, const Exchange &x) {
        const QByteArray q = r.query("query");
        const double at = r.query("time").toDouble();
        const qsizetype open = q.indexOf('[');
        const double window = open < 0 ? 0 : static_cast<double>(parseDuration(q.mid(open + 1, q.indexOf(']') - open - 1).toStdString()).value_or(Millis{0}).count()) / 1000;
        QByteArrayList points;
        for (long long t = static_cast<long long>(at - window) / seconds * seconds + 7; static_cast<double>(t) <= at; t += seconds) {
            if (static_cast<double>(t) > at - window)
                points << "[" + QByteArray::number(t) + ",\"" + QByteArray::number(t) + "\"]";
        }
        const bool counts = !points.isEmpty() && !q.contains("5..") && !q.contains("_bucket");
        answerPoints(x, points, counts);
    });
    prometheus::Target t;
    t.url = s.url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    prometheus::Client client(t, nullptr);
    Collector c(&client, ownQueries(), [now] { return fromSeconds(*now); }, std::chrono::milliseconds(1), nullptr);
    QSignalSpy looked(&c, &Collector::changed);
    c.start();
    const Instant begun = fromSeconds(*now);
    c.begin(begun, true); // while it is found out how often
    for (int i = 0; i < 400; ++i) {
        *now += 15;
        while (c.health().asked.value_or(Instant{}) < fromSeconds(*now))
            QVERIFY(looked.wait(5000));
        QVERIFY(*c.health().asked - c.health().canaryAt.value_or(Instant{}) <= std::chrono::seconds(seconds));
    }
    QCOMPARE(c.interval(), Millis(std::chrono::seconds(seconds)));
    QCOMPARE(c.health().scraped, std::optional<Millis>(std::chrono::seconds(seconds)));
    const Millis covered = c.ledger().coverage().within(begun, fromSeconds(*now));
    QVERIFY2(covered >= std::chrono::seconds(6000 - 3 * seconds), qPrintable(QString::number(covered.count())));
    QVERIFY(c.ledger().since(true).requests >= 6000 - 3 * seconds);
}

QTEST_GUILESS_MAIN(TestCounting)
#include "tst_counting.moc"
