// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Kayenta's judge over the points of the present phase: the same verdict as its own, nothing of an earlier phase, nothing out of no points.
#include "engine/second_opinion.h"

#include <QtTest>

#include <random>

using namespace tidegate;
using namespace tidegate::engine;
using release::Verdict;

namespace {

const Instant kSince = *parseInstant("2026-11-29T10:00:00Z");
const Instant kNow = kSince + std::chrono::hours(1);

/// `n` points a minute apart from `from` on; stable around `level`, the canary `factor` times that.
void fill(ChartData &d, Instant from, int n, double level, double factor, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> noise(1, 0.05);
    for (int i = 0; i < n; ++i) {
        for (const bool canary : {false, true}) {
            ChartSeries &s = canary ? d.canary : d.stable;
            s.times.push_back(from + std::chrono::minutes(i));
            s.values.push_back(level * (canary ? factor : 1) * noise(random));
        }
    }
}

release::Evidence opinion(double errors, double latency, int n = 60)
{
    ChartData e, p;
    fill(e, kSince, n, 0.004, errors, 7);
    fill(p, kSince, n, 200, latency, 8);
    return secondOpinion(e, p, kSince, kNow);
}

} // namespace

class TestSecondOpinion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void alikeIsGood()
    {
        const auto e = opinion(1, 1);
        QVERIFY2(e.verdict == Verdict::Pass, e.text.english().c_str());
        QCOMPARE(*e.value, 100.0);
        QCOMPARE(e.n, 60.0);
        for (const char *part : {"100 of 100", "error rate", "points", "p95", "ms", " … "})
            QVERIFY2(e.text.english().find(part) != std::string::npos, e.text.english().c_str());
    }
    void worseIsNot()
    {
        QCOMPARE(opinion(3, 1).verdict, Verdict::Insufficient); // half of 100: marginal
        QCOMPARE(opinion(3, 2).verdict, Verdict::Fail);
        QCOMPARE(opinion(0.5, 0.5).verdict, Verdict::Pass); // better is not worse
    }
    void onlyThePresentPhaseCounts()
    {
        ChartData e, p;
        fill(e, kSince - std::chrono::hours(2), 60, 0.004, 9, 1);
        fill(p, kSince - std::chrono::hours(2), 60, 200, 9, 2);
        QCOMPARE(secondOpinion(e, p, kSince, kNow).verdict, Verdict::Unknown);
        fill(e, kSince, 60, 0.004, 1, 3);
        fill(p, kSince, 60, 200, 1, 4);
        QCOMPARE(secondOpinion(e, p, kSince, kNow).verdict, Verdict::Pass);
    }
    void nothingComesOutOfNothing()
    {
        QCOMPARE(secondOpinion({}, {}, kSince, kNow).verdict, Verdict::Unknown);
        QCOMPARE(opinion(1, 1, 2).verdict, Verdict::Unknown);
        ChartData e, p;
        fill(e, kSince, 60, 0.004, 1, 3);
        e.canary = {};
        fill(p, kSince, 60, 200, 1, 4);
        p.canary = {};
        QCOMPARE(secondOpinion(e, p, kSince, kNow).verdict, Verdict::Unknown);
    }
    void itIsMadeOnceForTheSameCharts()
    {
        auto e = std::make_shared<ChartData>(), p = std::make_shared<ChartData>();
        fill(*e, kSince, 60, 0.004, 1, 3);
        fill(*p, kSince, 60, 200, 1, 4);
        SecondOpinion o;
        const Instant first = *o.of(e, p, kSince, kNow).at;
        QCOMPARE(*o.of(e, p, kSince, kNow + std::chrono::minutes(1)).at, first);
        auto more = std::make_shared<ChartData>(*e);
        QVERIFY(*o.of(more, p, kSince, kNow + std::chrono::minutes(1)).at > first);
        QVERIFY(*o.of(more, p, kSince + std::chrono::minutes(1), kNow + std::chrono::minutes(2)).at > first);
    }
};

QTEST_GUILESS_MAIN(TestSecondOpinion)
#include "tst_second_opinion.moc"
