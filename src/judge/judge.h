// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/buckets.h"
#include "base/message.h"
#include "base/time.h"

#include <map>
#include <optional>
#include <vector>

/// Statistics that may be watched at every scrape without crying wolf. Pure, no clock (analysis.md §1.4; DECISIONS.md 21–23).
namespace tidegate::judge {

struct Interval {
    double low = 0, high = 1;
};
/// Clopper–Pearson interval of a proportion, two-sided at `confidence` (0.95). n may be fractional (counter increases).
[[nodiscard]] Interval clopperPearson(double bad, double n, double confidence);
/// One-sided upper and lower bounds at `confidence`.
[[nodiscard]] double upperBound(double bad, double n, double confidence);
[[nodiscard]] double lowerBound(double bad, double n, double confidence);
/// How many more good requests are needed until the one-sided upper bound is below `limit`; 0 when it is, nullopt when the observed rate is not below.
[[nodiscard]] std::optional<double> requestsNeeded(double bad, double n, double limit, double confidence);

/// Whether the one-sided upper bound is below `limit`: the same answer as upperBound() < limit, at a fraction of its work.
[[nodiscard]] bool surelyBelow(double bad, double n, double limit, double confidence);

/// One scrape of one track as counts.
struct Counts {
    Instant at;
    double n = 0;   ///< requests
    double bad = 0; ///< errors, or requests slower than the limit
};

/// Anytime-valid test of "the true rate is above p0" with an unknown onset: a mixture e-process over rates above p0,
/// restarted at geometric onsets, fires when the e-value reaches 1/alpha (Ville). Needs at least two bad events in two scrapes or a gross breach,
/// so one unlucky scrape never fires it.
class ExceedanceTest {
public:
    ExceedanceTest(double p0, double alpha);
    void add(const Counts &c);
    [[nodiscard]] bool fired() const;
    [[nodiscard]] std::optional<Instant> firedAt() const;
    [[nodiscard]] double logE() const; ///< natural log of the present e-value
    /// Where the breach most likely began, and the counts since then.
    [[nodiscard]] std::optional<Instant> onset() const;
    [[nodiscard]] Counts sinceOnset() const;

private:
    /// One hypothesis of when the breach began.
    struct Onset {
        double logWeight = 0;
        std::vector<double> logs; ///< log likelihood ratio per rate of the grid
        Counts since;             ///< counts since then; `at` is the onset
        int badScrapes = 0;       ///< scrapes above p0 since then
        double logE = 0;          ///< with its weight
    };
    void open(Instant at);
    double m_p0, m_alpha;
    std::vector<double> m_logPrior, m_logBad, m_logGood; ///< per rate of the grid: belief, and what one bad or good request says
    std::vector<Onset> m_onsets; ///< bounded; dropping one only lowers the e-value, so it stays valid
    long m_seen = 0;
    double m_logE = 0;
    std::optional<Instant> m_fired;
    std::size_t m_lead = 0; ///< the onset with the largest share
};

/// Anytime-valid test of "the canary's rate is worse than stable's": conditional on a bad event, how probable it is the canary's.
class WorseThanStableTest {
public:
    explicit WorseThanStableTest(double alpha);
    void add(const Counts &canary, const Counts &stable);
    [[nodiscard]] bool fired() const;
    [[nodiscard]] double logE() const;

private:
    double m_alpha;
    std::vector<double> m_grid, m_logs;
    double m_logE = 0;
    int m_badScrapes = 0;
    bool m_fired = false;
};

/// Adds cumulative buckets to others. A bound that one of them does not have holds there what its next lower bound holds: exact for native
/// histograms, whose empty buckets are not told, and to the careful side (slower) where two classic ones have other bounds.
void addBuckets(Buckets &into, const Buckets &more);
/// Requests slower than `limitMs`, from cumulative bucket growth (ms → count, infinity included). Uses the bound at or above the
/// limit (`atOrAbove`) or at or below it, so that the answer errs to the named side; `usedBoundMs` says which bound it was.
struct Slow {
    double n = 0, slower = 0, usedBoundMs = 0;
    bool exact = false;
};
[[nodiscard]] std::optional<Slow> slowerThan(const Buckets &buckets, double limitMs, bool atOrAbove);
/// histogram_quantile as Prometheus computes it, over cumulative buckets in ms; nothing without observations or with fewer than two buckets.
[[nodiscard]] std::optional<double> quantile(double q, const Buckets &buckets);
/// Order-statistic interval of a quantile from cumulative buckets at `confidence`.
[[nodiscard]] std::optional<Interval> quantileInterval(double q, const Buckets &buckets, double confidence);

/// Min/max decimation: at most `buckets` × 2 points, a one-sample spike is never lost, NaN stays a gap. Times in ms.
struct Point {
    double t = 0, v = 0;
};
[[nodiscard]] std::vector<Point> decimate(const std::vector<Point> &points, std::size_t buckets);

} // namespace tidegate::judge
