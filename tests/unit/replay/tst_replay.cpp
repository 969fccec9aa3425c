// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/parse.h"
#include "replay/replay.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace tidegate;
using namespace tidegate::replay;

namespace {

plan::Plan planWith(const std::string &more = {})
{
    const std::string text = R"(apiVersion: tidegate.dev/v1
kind: ReleasePlan
metadata: {name: finance}
spec:
  traffic: {method: replicas, service: finance, stable: {deployment: finance}, canary: {deployment: finance-canary}}
)" + more;
    const auto parsed = plan::parsePlan(text, "plan.yaml");
    if (!parsed.plan)
        qFatal("%s", parsed.problems.front().text().c_str());
    return *parsed.plan;
}

struct Rates {
    double perSecond = 10, errors = 0.002, slow = 0.01;
};

/// A service whose counters grow at random; each line is one scrape.
class Service {
public:
    explicit Service(unsigned seed) : m_random(seed) {}
    TrackSample grow(bool canary, double seconds, const Rates &r)
    {
        auto &c = m_counters[canary];
        std::poisson_distribution<int> arrivals(r.perSecond * seconds);
        const int n = arrivals(m_random);
        c[0] += n;
        c[1] += std::binomial_distribution<int>(n, r.errors)(m_random);
        const int slow = std::binomial_distribution<int>(n, r.slow)(m_random);
        c[2] += n - slow;
        TrackSample s;
        s.requests = c[0];
        s.errors = c[1];
        const double quick = c[2];
        s.buckets = Buckets{{100, quick * 0.8}, {300, quick}, {1000, quick + (c[0] - quick) * 0.5}, {std::numeric_limits<double>::infinity(), c[0]}};
        return s;
    }
    void restart(bool canary) { m_counters[canary] = {}; }
    /// One pod of five begins anew.
    void lose(bool canary)
    {
        for (double &c : m_counters[canary])
            c = std::floor(c * 0.8);
    }

private:
    std::mt19937_64 m_random;
    std::array<double, 3> m_counters[2]{};
};

struct Run {
    explicit Run(const plan::Plan &p, Options o = {}) : replay(p, o) {}
    void line(const Line &l)
    {
        const auto r = replay.add(l);
        if (!r)
            qFatal("%s", r.error().text().c_str());
        if (*r)
            all.push_back(**r);
    }
    /// `seconds` of both tracks in steps.
    void pass(int seconds, int step, const Rates &canary, const Rates &stable, const std::function<void(Line &)> &also = {})
    {
        for (int s = step; s <= seconds; s += step) {
            now += std::chrono::seconds(step);
            Line l;
            l.at = now;
            l.canary = service.grow(true, step, canary);
            l.stable = service.grow(false, step, stable);
            if (also)
                also(l);
            line(l);
        }
    }
    [[nodiscard]] Decision last() const { return all.back().decision; }
    [[nodiscard]] bool ever(Decision d) const { return std::ranges::any_of(all, [&](const Outcome &o) { return o.decision == d; }); }
    Replay replay;
    Service service{7};
    Instant now = fromSeconds(1e6);
    std::vector<Outcome> all;
};

constexpr Rates kCanary{10, 0.002, 0.01}, kStable{40, 0.002, 0.01};

} // namespace

class TestReplay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void needsRequestsFirst();
    void rollsBackOnErrors();
    void rollsBackOnLatency();
    void slightBreachClosesTheGate();
    void sharedOutageHolds();
    void ownFaultAfterASharedOutage();
    void evenIfShared();
    void muchWorseThanSharedTrouble();
    void staleIsNeverOk_data();
    void staleIsNeverOk();
    void readinessByItsRule();
    void slowStartIsNoFailure();
    void dependencyByItsRule();
    void unknownDependencyDoesNotStartAnew();
    void sharedDependencyHidesNoOther();
    void restarts();
    void partialRestarts();
    void loneCanary();
    void noBaselineIsNeverOk();
    void timeGoesOn();
    void summarises();
    void noFalseAlarmInAMonth();
};

void TestReplay::needsRequestsFirst()
{
    Run r(planWith(), {200.0, 0});
    r.pass(30, 15, {1, 0, 0}, kStable);
    QCOMPARE(r.last(), Decision::Insufficient);
    QVERIFY(r.all.back().reason.english().find("more requests") != std::string::npos);
    r.pass(1800, 15, {1, 0, 0}, kStable);
    QCOMPARE(r.last(), Decision::Ok);
}

void TestReplay::rollsBackOnErrors()
{
    Run r(planWith(), {200.0, 0});
    r.pass(1800, 15, kCanary, kStable);
    QCOMPARE(r.last(), Decision::Ok);
    const Instant onset = r.now;
    r.pass(600, 15, {10, 0.2, 0.01}, kStable);
    QCOMPARE(r.last(), Decision::Rollback);
    const Outcome &o = r.all.back();
    QCOMPARE(o.trigger, std::string("error-rate"));
    QVERIFY2(o.at - onset <= std::chrono::seconds(45), qPrintable(QString::number((o.at - onset).count())));
    QVERIFY(*o.value > 0.05 && *o.limit == 0.05 && *o.low > 0.02 && *o.high < 0.5 && *o.n > 10);
    QCOMPARE(*r.replay.summary().firstRollback, o.at);
}

void TestReplay::rollsBackOnLatency()
{
    Run r(planWith(), {150.0, 0});
    r.pass(1800, 15, kCanary, kStable);
    QCOMPARE(r.last(), Decision::Ok);
    r.pass(600, 15, {10, 0.002, 0.5}, kStable);
    QVERIFY(r.ever(Decision::Rollback));
    QCOMPARE(r.all.back().trigger, std::string("latency"));
    QCOMPARE(*r.all.back().limit, 300.0);
}

void TestReplay::slightBreachClosesTheGate()
{
    Run r(planWith(), {200.0, 0});
    r.pass(7200, 15, {10, 0.015, 0.01}, {40, 0.015, 0.01});
    QCOMPARE(r.last(), Decision::GateClosed);
    QCOMPARE(r.all.back().gate, std::string("error-rate"));
    QVERIFY(!r.ever(Decision::Rollback));
}

void TestReplay::sharedOutageHolds()
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        Run r(planWith(), {200.0, 0});
        r.service = Service(seed);
        r.pass(1800, 15, kCanary, kStable);
        r.pass(300, 15, {10, 0.6, 0.01}, {40, 0.6, 0.01});
        QCOMPARE(r.last(), Decision::Hold);
        QVERIFY(r.all.back().reason.english().find("shared outage") != std::string::npos);
        r.pass(7200, 15, kCanary, kStable);
        QVERIFY(!r.ever(Decision::Rollback));
        QVERIFY(r.last() != Decision::Hold); // it is over, and nothing of it remains against the canary
    }
}

void TestReplay::ownFaultAfterASharedOutage()
{
    Run r(planWith(), {200.0, 0});
    r.pass(1800, 15, kCanary, kStable);
    r.pass(300, 15, {10, 0.6, 0.01}, {40, 0.6, 0.01});
    r.pass(3600, 15, kCanary, kStable);
    QVERIFY(!r.ever(Decision::Rollback));
    const Instant onset = r.now;
    r.pass(300, 15, {10, 0.3, 0.01}, kStable);
    QCOMPARE(r.last(), Decision::Rollback);
    QVERIFY(r.all.back().at - onset <= std::chrono::seconds(45));
}

void TestReplay::evenIfShared()
{
    Run r(planWith("  triggers: [{name: any-errors, errorRate: {above: 5%}, evenIfShared: true, action: rollback}]\n"), {200.0, 0});
    r.pass(600, 15, kCanary, kStable);
    r.pass(300, 15, {10, 0.6, 0.01}, {40, 0.6, 0.01});
    QCOMPARE(r.last(), Decision::Rollback);
}

void TestReplay::muchWorseThanSharedTrouble()
{
    Run r(planWith(), {200.0, 0});
    r.pass(600, 15, kCanary, kStable);
    r.pass(300, 15, {10, 0.9, 0.01}, {40, 0.07, 0.01});
    QCOMPARE(r.last(), Decision::Rollback);
}

void TestReplay::staleIsNeverOk_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("failed") << 0;
    QTest::newRow("empty") << 1;
    QTest::newRow("nan") << 2;
    QTest::newRow("no canary") << 3;
    QTest::newRow("no stable") << 4;
    QTest::newRow("requests unknown") << 5;
    QTest::newRow("errors unknown") << 6;
    QTest::newRow("buckets unknown") << 7;
}

void TestReplay::staleIsNeverOk()
{
    QFETCH(int, what);
    Run r(planWith(), {200.0, 0});
    r.pass(1800, 15, kCanary, kStable);
    QCOMPARE(r.last(), Decision::Ok);
    r.pass(60, 15, kCanary, kStable, [&](Line &l) {
        l.scrape = what == 0 ? Scrape::Failed : what == 1 ? Scrape::Empty : what == 2 ? Scrape::Nan : Scrape::Ok;
        if (what == 3)
            l.canary.reset();
        if (what == 4)
            l.stable.reset();
        if (what == 5)
            l.canary->requests.reset();
        if (what == 6)
            l.canary->errors.reset();
        if (what == 7)
            l.canary->buckets.reset();
    });
    QCOMPARE(r.last(), Decision::Stale);
    QVERIFY(!r.all.back().reason.empty());
    r.pass(60, 15, kCanary, kStable);
    QCOMPARE(r.last(), Decision::Ok);
    QVERIFY(!r.ever(Decision::Rollback) && !r.ever(Decision::Hold));
}

void TestReplay::readinessByItsRule()
{
    Run r(planWith(), {200.0, 0});
    bool ready = true;
    const auto pods = [&](Line &l) {
        l.canary->pods = std::vector<PodSample>{{"c-1", ready, 0}, {"c-2", true, 0}};
        l.stable->pods = std::vector<PodSample>{{"s-1", true, 0}, {"s-2", true, 0}};
    };
    r.pass(600, 15, kCanary, kStable, pods);
    QCOMPARE(r.last(), Decision::Ok);
    ready = false;
    r.pass(30, 15, kCanary, kStable, pods);
    QCOMPARE(r.last(), Decision::GateClosed);
    QCOMPARE(r.all.back().gate, std::string("readiness"));
    r.pass(15, 15, kCanary, kStable, pods);
    QCOMPARE(r.last(), Decision::Rollback);
    QCOMPARE(r.all.back().trigger, std::string("readiness"));
    QCOMPARE(*r.all.back().value, 3.0);
}

void TestReplay::slowStartIsNoFailure()
{
    Run r(planWith(), {200.0, 0});
    int age = 0;
    r.pass(600, 5, kCanary, kStable, [&](Line &l) {
        l.canary->pods = std::vector<PodSample>{{"c-1", age > 25, 0}};
        l.stable->pods = std::vector<PodSample>{{"s-1", true, 0}};
        age += 5;
    });
    QVERIFY(!r.ever(Decision::Rollback));
    Run never(planWith(), {200.0, 0});
    never.pass(60, 5, kCanary, kStable, [&](Line &l) {
        l.canary->pods = std::vector<PodSample>{{"c-1", false, 0}};
        l.stable->pods = std::vector<PodSample>{{"s-1", true, 0}};
    });
    QCOMPARE(never.last(), Decision::Rollback);
    QVERIFY(never.all.back().at - *never.replay.summary().from <= std::chrono::seconds(45));
}

void TestReplay::dependencyByItsRule()
{
    Run r(planWith(), {200.0, 0});
    r.pass(600, 10, kCanary, kStable, [](Line &l) { l.dependencies = {{"database", "up"}}; });
    const Instant up = r.now;
    r.pass(60, 10, kCanary, kStable, [](Line &l) { l.dependencies = {{"database", "down"}}; });
    QCOMPARE(r.last(), Decision::Rollback);
    QCOMPARE(r.all.back().trigger, std::string("dependency"));
    // Seen down from up + 10 s on; longer than 30 s is true at up + 50 s and not before.
    QCOMPARE(r.all.back().at - up, Millis(50000));
}

void TestReplay::unknownDependencyDoesNotStartAnew()
{
    Run r(planWith(), {200.0, 0});
    int i = 0;
    r.pass(100, 10, kCanary, kStable, [&](Line &l) { l.dependencies = {{"database", i++ % 2 ? "unknown" : "down"}}; });
    QVERIFY(r.ever(Decision::Rollback));
    Run quiet(planWith(), {200.0, 0});
    quiet.pass(300, 10, kCanary, kStable, [](Line &l) { l.dependencies = {{"database", "unknown"}}; });
    QVERIFY(!quiet.ever(Decision::Rollback));
    Run flapping(planWith(), {200.0, 0});
    i = 0;
    flapping.pass(300, 10, kCanary, kStable, [&](Line &l) { l.dependencies = {{"database", i++ % 2 ? "up" : "down"}}; });
    QVERIFY(!flapping.ever(Decision::Rollback));
}

void TestReplay::sharedDependencyHidesNoOther()
{
    Run r(planWith(), {200.0, 0});
    r.pass(100, 10, kCanary, kStable, [](Line &l) {
        l.dependencies = {{"database", "down"}};
        l.stable->dependencies = {{"database", "down"}};
    });
    QCOMPARE(r.last(), Decision::Hold);
    QVERIFY(!r.ever(Decision::Rollback));
    r.pass(100, 10, kCanary, kStable, [](Line &l) {
        l.dependencies = {{"database", "down"}, {"eventstore", "down"}};
        l.stable->dependencies = {{"database", "down"}, {"eventstore", "up"}};
    });
    QCOMPARE(r.last(), Decision::Rollback);
}

void TestReplay::restarts()
{
    Run r(planWith(), {200.0, 0});
    for (int i = 0; i < 20; ++i) {
        r.pass(300, 15, kCanary, kStable);
        r.service.restart(true);
    }
    QCOMPARE(r.last(), Decision::Ok);
    QVERIFY(*r.all.back().n < 20 * 300 * 12); // nothing is counted twice
}

/// One of several pods begins anew: the sum falls a little, and what is left is not what grew.
void TestReplay::partialRestarts()
{
    Run r(planWith(), {200.0, 0});
    r.pass(36000, 15, {10, 0.0, 0.0}, kStable);
    r.service.lose(true);
    r.pass(600, 15, {10, 0.0, 0.0}, kStable);
    QCOMPARE(r.last(), Decision::Ok);
    r.pass(15, 15, {10, 0.0, 0.0}, kStable, [](Line &l) { l.scrape = Scrape::Failed; });
    r.pass(15, 15, {10, 0.0, 0.0}, kStable);
    QVERIFY2(std::abs(*r.all.back().n - 366000) < 5000, qPrintable(QString::number(*r.all.back().n)));
}

void TestReplay::loneCanary()
{
    Run r(planWith(), {200.0, 3});
    r.pass(1800, 15, kCanary, kStable, [](Line &l) { l.stable.reset(); });
    QCOMPARE(r.last(), Decision::Ok);
}

void TestReplay::noBaselineIsNeverOk()
{
    Run r(planWith());
    r.pass(240, 15, kCanary, kStable);
    QVERIFY(r.last() != Decision::Ok); // nothing to compare with yet
    r.pass(1800, 15, kCanary, kStable);
    QCOMPARE(r.last(), Decision::Ok);
    QCOMPARE(r.replay.summary().baselineSource, std::string("stable, provisional"));
    Run never(planWith(), {std::nullopt, 3});
    never.pass(1800, 15, kCanary, kStable, [](Line &l) { l.stable.reset(); });
    QCOMPARE(never.last(), Decision::Insufficient);
    QCOMPARE(never.all.back().trigger, std::string("latency"));
}

void TestReplay::timeGoesOn()
{
    Run r(planWith());
    r.pass(30, 15, kCanary, kStable);
    Line l;
    l.at = r.now;
    QVERIFY(!r.replay.add(l).ok());
    l.at = r.now - Millis{1};
    QVERIFY(!r.replay.add(l).ok());
}

void TestReplay::summarises()
{
    Run r(planWith(), {200.0, 0});
    r.pass(1800, 15, kCanary, kStable);
    const Summary s = r.replay.summary();
    QCOMPARE(s.lines, 120LL);
    Millis sum{0};
    for (const auto &[d, t] : s.lasted)
        sum += t;
    QCOMPARE(sum, *s.to - *s.from);
    QVERIFY(!s.firstRollback);
}

void TestReplay::noFalseAlarmInAMonth()
{
    Run r(planWith(), {200.0, 0});
    QElapsedTimer t;
    t.start();
    r.pass(28 * 86400, 15, {0.5, 0.004, 0.02}, {4, 0.004, 0.02});
    qInfo("161,280 lines in %lld ms, the making of the samples included", static_cast<long long>(t.elapsed()));
    QVERIFY(!r.ever(Decision::Rollback) && !r.ever(Decision::Hold));
    QCOMPARE(r.last(), Decision::Ok);
}

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"
