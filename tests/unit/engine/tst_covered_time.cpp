// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Soak counts what the canary's scrapes cover: what is lost costs its own length, and how the clock cuts the intervals costs nothing.
#include "engine/covered_time.h"
#include "prometheus/increments.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::engine;
using std::chrono::hours;
using std::chrono::seconds;

namespace {

constexpr Millis kInterval = seconds(15);
const Instant kBegin{std::chrono::floor<seconds>(Instant{Millis{1'790'000'000'000}}) - seconds(5)}; // a multiple of 15 s

CoveredTime begun()
{
    CoveredTime c(kInterval);
    c.begin(kBegin);
    return c;
}

Millis covered(const CoveredTime &c)
{
    return c.coverage().within(kBegin, c.coverage().upTo);
}

} // namespace

class TestCoveredTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allOfIt();
    void oneOfTenMayBeLost();
    void anOutageCostsItsLength_data();
    void anOutageCostsItsLength();
    void halfOfTheScrapesIsNotEnough();
    void whereTheIntervalsMeet();
    void theBegin();
    void beforeAnythingComes();
};

void TestCoveredTime::allOfIt()
{
    CoveredTime c = begun();
    for (int i = 1; i <= 100; ++i)
        c.add(kBegin + kInterval * i, kInterval, 1);
    QCOMPARE(covered(c), kInterval * 100);
    QVERIFY(c.coverage().gaps.empty());
}

void TestCoveredTime::oneOfTenMayBeLost()
{
    CoveredTime c = begun();
    for (int i = 1; i <= 100; ++i)
        c.add(kBegin + kInterval * i, kInterval, i % 10 == 0 ? 0 : 1);
    QCOMPARE(covered(c), kInterval * 100);
}

void TestCoveredTime::anOutageCostsItsLength_data()
{
    QTest::addColumn<bool>("told"); // stable's intervals go on, or nobody's
    QTest::addColumn<bool>("coarse");
    QTest::newRow("of the canary") << true << false;
    QTest::newRow("of Prometheus") << false << false;
    QTest::newRow("seen in coarse steps") << true << true;
    QTest::newRow("of Prometheus, in coarse steps") << false << true;
}

void TestCoveredTime::anOutageCostsItsLength()
{
    QFETCH(bool, told);
    QFETCH(bool, coarse);
    const Millis width = coarse ? kInterval * 8 : kInterval;
    const Millis from = hours(2), to = hours(50), end = hours(60);
    CoveredTime c = begun();
    for (Millis t = width; t <= end; t += width) {
        const bool away = t > from && t <= to;
        if (!away || told)
            c.add(kBegin + t, width, away ? 0 : 1);
    }
    const Millis lost = end - covered(c);
    QVERIFY2(lost >= to - from - kInterval * 2, qPrintable(QString::number(lost.count())));
    QVERIFY2(lost <= to - from + kInterval * 10, qPrintable(QString::number(lost.count())));
    QCOMPARE(c.coverage().gaps.size(), std::size_t{1});
    // And the time after it counts from then on: no debt is left.
    QCOMPARE(c.coverage().within(kBegin + to + kInterval * 10, kBegin + end), Millis(end - to - kInterval * 10));
}

void TestCoveredTime::halfOfTheScrapesIsNotEnough()
{
    CoveredTime c = begun();
    for (int i = 1; i <= 100; ++i)
        c.add(kBegin + kInterval * i, kInterval, i % 2);
    QVERIFY(covered(c) <= kInterval * 2);
}

/// Scraped on the very millisecond at which intervals end, a little before or after it: nothing is missing.
void TestCoveredTime::whereTheIntervalsMeet()
{
    prometheus::Result r;
    r.series.emplace_back();
    prometheus::Series &s = r.series.back();
    for (int i = 0; i <= 200; ++i) {
        s.times.push_back(kBegin + kInterval * i + Millis{std::array{0, 3, -2, 1}[static_cast<std::size_t>(i % 4)]});
        s.values.push_back(i);
    }
    CoveredTime c = begun();
    std::map<Instant, int> slots;
    for (const prometheus::Increment &i : prometheus::increments(r, {}, {}, 1, kBegin, kInterval))
        slots[i.at] = i.scrapes;
    QVERIFY(slots.size() < 190); // else nothing is tried here
    for (int i = 1; i <= 198; ++i) {
        const Instant at = kBegin + kInterval * i;
        c.add(at, kInterval, slots.contains(at) ? slots[at] : 0);
    }
    QVERIFY2(covered(c) >= kInterval * 188, qPrintable(QString::number(covered(c) / kInterval)));
}

void TestCoveredTime::theBegin()
{
    CoveredTime c = begun();
    for (int i = 1; i <= 40; ++i)
        c.add(kBegin + kInterval * i, kInterval, i <= 3 ? 0 : 1); // its pods were not scraped yet
    QVERIFY(covered(c) >= kInterval * 27 && covered(c) <= kInterval * 37);
    // A new weight begins anew.
    c.begin(kBegin + hours(1));
    QCOMPARE(c.coverage().upTo, kBegin + hours(1));
    QVERIFY(c.coverage().gaps.empty());
}

void TestCoveredTime::beforeAnythingComes()
{
    const CoveredTime c = begun();
    QCOMPARE(c.coverage().within(kBegin, kBegin + hours(3)), Millis{0});
}

QTEST_GUILESS_MAIN(TestCoveredTime)
#include "tst_covered_time.moc"
