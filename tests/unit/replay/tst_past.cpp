// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A record for a chart: the same decisions as line by line, and figures of equal stretches, with holes where nothing was counted.
#include "plan/parse.h"
#include "replay/past.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::replay;

namespace {

const Instant kFrom = *parseInstant("2026-11-01T00:00:00Z");

/// `n` scrapes 15 s apart, 100 requests each; `errors` of the canary's between `from` and `to`.
std::vector<Line> lines(int n, double errors, int from, int to)
{
    std::vector<Line> out;
    double all = 0, bad = 0;
    for (int i = 0; i < n; ++i) {
        all += 100;
        bad += i >= from && i < to ? 100 * errors : 0;
        TrackSample canary, stable;
        canary.requests = stable.requests = all;
        canary.errors = bad;
        stable.errors = 0;
        Line l;
        l.at = kFrom + std::chrono::seconds(15 * i);
        l.canary = canary;
        l.stable = stable;
        out.push_back(l);
    }
    return out;
}

plan::Plan aPlan()
{
    return plan::parsePlan(plan::defaultPlanText(), "default").plan.value();
}

} // namespace

class TestPast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameDecisions()
    {
        const auto all = lines(2000, 0.2, 1000, 1100);
        const Past p = replayed(aPlan(), all, {});
        Replay one(aPlan(), {});
        std::vector<Outcome> wanted;
        for (const Line &l : all) {
            const auto o = one.add(l);
            QVERIFY(o.ok());
            if (*o)
                wanted.push_back(**o);
        }
        QCOMPARE(p.outcomes.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY(p.outcomes[i].at == wanted[i].at && p.outcomes[i].decision == wanted[i].decision);
        QVERIFY(p.summary.firstRollback && *p.summary.firstRollback >= kFrom + std::chrono::seconds(15000) && *p.summary.firstRollback < kFrom + std::chrono::seconds(15120));
    }
    void stretchesAreEqualAndKeepTheSpike()
    {
        const Past p = replayed(aPlan(), lines(40'000, 0.5, 20'000, 20'002), {});
        QCOMPARE(p.stretches.size(), kStretches);
        double most = 0;
        for (std::size_t i = 1; i < p.stretches.size(); ++i) {
            QVERIFY(p.stretches[i].at > p.stretches[i - 1].at);
            most = std::max(most, p.stretches[i].canaryErrors.value_or(0));
            QCOMPARE(p.stretches[i].stableErrors.value_or(1), 0.0);
        }
        QVERIFY2(most > 0.005, qPrintable(QString::number(most))); // two of a hundred scrapes with half of them failed
    }
    void whereNothingWasCountedIsAHole()
    {
        auto all = lines(4000, 0, 0, 0);
        for (std::size_t i = 1000; i < 2000; ++i)
            all[i].canary.reset();
        const Past p = replayed(aPlan(), all, {});
        QVERIFY(!p.stretches[150].canaryErrors && p.stretches[150].stableErrors);
        QVERIFY(p.stretches[50].canaryErrors && p.stretches[300].canaryErrors);
    }
    void nothingAndOne()
    {
        QVERIFY(replayed(aPlan(), {}, {}).stretches.empty());
        QVERIFY(replayed(aPlan(), lines(1, 0, 0, 0), {}).stretches.empty());
        QCOMPARE(replayed(aPlan(), {}, {}).summary.lines, 0LL);
    }
};

QTEST_GUILESS_MAIN(TestPast)
#include "tst_past.moc"
