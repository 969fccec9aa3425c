// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "judge/judge.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace tidegate;
using namespace tidegate::judge;

namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();

/// Seconds until the test fires at `rate` requests a second with `quiet` seconds at `before` first; -1 when not within `seconds`.
double detection(std::mt19937_64 &random, double perSecond, double rate, double before, int quiet, int seconds, double alpha)
{
    ExceedanceTest test(0.05, alpha);
    std::poisson_distribution<int> arrivals(perSecond);
    for (int s = 0; s < quiet + seconds; ++s) {
        const int n = arrivals(random);
        std::binomial_distribution<int> errors(n, s < quiet ? before : rate);
        test.add({fromSeconds(s), static_cast<double>(n), static_cast<double>(errors(random))});
        if (test.fired())
            return s + 1 - quiet;
    }
    return -1;
}

std::vector<double> detections(double perSecond, double rate, int quiet, double alpha)
{
    std::mt19937_64 random(42);
    std::vector<double> out;
    for (int i = 0; i < 200; ++i)
        out.push_back(detection(random, perSecond, rate, 0.002, quiet, 600, alpha));
    std::ranges::sort(out);
    return out;
}

} // namespace

class TestJudge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bounds();
    void needed();
    void detectsFast();
    void doesNotCryWolf();
    void oneUnluckyScrapeNeverFires();
    void fourWeeksAreQuick();
    void worseThanStable();
    void quantiles();
    void slow();
    void bucketsAddUp();
    void decimationKeepsSpikes();
};

void TestJudge::bounds()
{
    // Known values: the rule of three, and 5 of 100 by Clopper and Pearson (0.0164, 0.1128).
    QVERIFY(std::abs(upperBound(0, 300, 0.95) - (1 - std::pow(0.05, 1.0 / 300))) < 1e-9);
    const Interval i = clopperPearson(5, 100, 0.95);
    QVERIFY(std::abs(i.low - 0.01643) < 1e-4);
    QVERIFY(std::abs(i.high - 0.11283) < 1e-4);
    QCOMPARE(clopperPearson(0, 0, 0.95).high, 1.0);
    QCOMPARE(lowerBound(0, 10, 0.95), 0.0);
}

void TestJudge::needed()
{
    QCOMPARE(*requestsNeeded(0, 0, 0.01, 0.95), 299.0);
    QCOMPARE(*requestsNeeded(0, 200, 0.01, 0.95), 99.0);
    QCOMPARE(*requestsNeeded(0, 299, 0.01, 0.95), 0.0);
    QVERIFY(!requestsNeeded(5, 100, 0.01, 0.95));
}

void TestJudge::detectsFast()
{
    // DECISIONS.md 21: trigger 5 %, true 20 %, scrapes of 1 s.
    const auto slow = detections(4, 0.20, 0, 0.01), fast = detections(10, 0.20, 0, 0.01), late = detections(10, 0.20, 1800, 0.01);
    qInfo("4/s: median %.0f s, p90 %.0f s; 10/s: median %.0f s; 10/s after half an hour: median %.0f s", slow[100], slow[180], fast[100], late[100]);
    QVERIFY(slow.front() > 0 && fast.front() > 0);
    QVERIFY(slow[100] <= 12);
    QVERIFY(slow[180] <= 24);
    QVERIFY(fast[100] <= 8);
    QVERIFY(late[100] <= 20);
}

void TestJudge::doesNotCryWolf()
{
    // At the limit itself, the worst case that is still no breach, watched for an hour each.
    std::mt19937_64 random(7);
    int wolves = 0;
    for (int i = 0; i < 300; ++i)
        wolves += detection(random, 4, 0.05, 0.05, 0, 900, 0.01) > 0 ? 1 : 0;
    qInfo("%d of 300 false alarms at alpha 0.01", wolves);
    QVERIFY(wolves <= 8);
}

void TestJudge::oneUnluckyScrapeNeverFires()
{
    ExceedanceTest t(0.05, 0.0025);
    for (int s = 0; s < 100; ++s)
        t.add({fromSeconds(s), 50, 0});
    t.add({fromSeconds(100), 50, 50});
    QVERIFY(!t.fired());
    t.add({fromSeconds(101), 50, 50});
    QVERIFY(t.fired());
    QVERIFY(toSeconds(*t.onset()) >= 100);
}

void TestJudge::fourWeeksAreQuick()
{
    ExceedanceTest t(0.05, 0.0025);
    QElapsedTimer clock;
    clock.start();
    std::mt19937_64 random(3);
    std::binomial_distribution<int> errors(400, 0.03);
    for (int s = 0; s < 161280; ++s)
        t.add({fromSeconds(s * 15.0), 400, static_cast<double>(errors(random))});
    qInfo("161,280 scrapes in %lld ms", clock.elapsed());
    QVERIFY(!t.fired());
    QVERIFY(clock.elapsed() < 20000);
}

void TestJudge::worseThanStable()
{
    std::mt19937_64 random(5);
    WorseThanStableTest same(0.0025), worse(0.0025);
    std::binomial_distribution<int> low(200, 0.004), high(200, 0.02);
    for (int s = 0; s < 2000; ++s) {
        same.add({fromSeconds(s), 200, static_cast<double>(low(random))}, {fromSeconds(s), 200, static_cast<double>(low(random))});
        if (s < 60)
            worse.add({fromSeconds(s), 200, static_cast<double>(high(random))}, {fromSeconds(s), 200, static_cast<double>(low(random))});
    }
    QVERIFY(!same.fired());
    QVERIFY(worse.fired());
}

void TestJudge::quantiles()
{
    const Buckets b{{100, 50}, {200, 90}, {500, 100}, {kInf, 100}};
    QCOMPARE(*quantile(0.5, b), 100.0);
    QCOMPARE(*quantile(0.9, b), 200.0);
    QCOMPARE(*quantile(0.95, b), 350.0);
    QVERIFY(!quantile(0.95, {{100, 0}, {kInf, 0}}));
    QVERIFY(!quantile(0.95, {{100, 5}}));
    const auto i = quantileInterval(0.95, b, 0.95);
    QVERIFY(i && i->low < 350 && i->high > 350);
}

void TestJudge::slow()
{
    const Buckets b{{100, 50}, {200, 90}, {500, 99}, {kInf, 100}};
    QCOMPARE(slowerThan(b, 200, true)->slower, 10.0);
    QVERIFY(slowerThan(b, 200, true)->exact);
    QCOMPARE(slowerThan(b, 300, true)->slower, 1.0);  // errs towards "not slow"
    QCOMPARE(slowerThan(b, 300, false)->slower, 10.0); // errs towards "slow"
    QVERIFY(!slowerThan({}, 300, true));
}

void TestJudge::bucketsAddUp()
{
    Buckets sum;
    addBuckets(sum, {{100, 5}, {kInf, 6}});
    QCOMPARE(sum, (Buckets{{100, 5}, {kInf, 6}}));
    addBuckets(sum, {{100, 1}, {kInf, 1}});
    QCOMPARE(sum, (Buckets{{100, 6}, {kInf, 7}}));
    // Another bound: what lies between is counted where it surely is.
    addBuckets(sum, {{200, 7}, {kInf, 7}});
    QCOMPARE(sum, (Buckets{{100, 6}, {200, 13}, {kInf, 14}}));
    addBuckets(sum, {{50, 2}, {kInf, 4}});
    QCOMPARE(sum, (Buckets{{50, 2}, {100, 8}, {200, 15}, {kInf, 18}}));
    addBuckets(sum, {});
    QCOMPARE(sum.at(kInf), 18.0);
}

void TestJudge::decimationKeepsSpikes()
{
    std::vector<Point> p;
    for (int i = 0; i < 100000; ++i)
        p.push_back({static_cast<double>(i), i == 50123 ? 9.0 : i >= 70000 && i < 80000 ? std::nan("") : 1.0});
    const auto d = decimate(p, 500);
    QVERIFY(d.size() <= 1000);
    QVERIFY(std::ranges::any_of(d, [](const Point &x) { return x.v == 9.0; }));
    QVERIFY(std::ranges::any_of(d, [](const Point &x) { return std::isnan(x.v); }));
    QVERIFY(std::ranges::is_sorted(d, {}, &Point::t));
}

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
