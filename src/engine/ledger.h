// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/covered_time.h"
#include "engine/shared_trouble.h"
#include "judge/judge.h"
#include "plan/plan.h"
#include "prometheus/increments.h"
#include "release/evidence.h"

#include <deque>

namespace tidegate::engine {

/// Counts of one track over some time.
struct TrackSum {
    double requests = 0, errors = 0;
    Buckets buckets; ///< upper bound in ms → cumulative
    void add(const prometheus::Increment &i);
};

/// All that was counted since the last change of weight, and what follows from it. Fed scrape by scrape in order; no I/O, no clock.
class Ledger {
public:
    /// `alpha`: of one phase (the plan's, split over its phases).
    Ledger(const plan::Plan &plan, double alpha);
    /// A new weight was observed: counts for gates and tests begin anew. The last hour and five minutes of before are dropped.
    void begin(Instant since);
    /// Between scrapes. Another one begins the counting anew, from begun().
    void setInterval(Millis interval);
    void setLatencyLimit(std::optional<double> ms);
    /// Both tracks' increments of the time of `width` that ends at `at` (one interval, or a coarse step); a track without data is absent.
    void add(Instant at, Millis width, const prometheus::Increment *canary, const prometheus::Increment *stable);

    [[nodiscard]] Instant lastAt() const { return m_lastAt; }
    [[nodiscard]] TrackSum window(bool canary, Millis length) const; ///< the last `length`, at most an hour
    /// Counts of a whole hour that is over, [from, from + 1 h); nothing while it runs, or when its begin was not seen.
    [[nodiscard]] std::optional<TrackSum> hour(bool canary, Instant from) const;
    [[nodiscard]] const TrackSum &since(bool canary) const { return canary ? m_canary : m_stable; }
    [[nodiscard]] Instant begun() const { return m_begun; }
    /// The time since begin() in which the canary had data.
    [[nodiscard]] const release::Coverage &coverage() const { return m_covered.coverage(); }
    /// Statistical triggers only (error rate, p95, degradation); others are Unknown.
    [[nodiscard]] release::TriggerReading reading(const plan::Trigger &t, Instant now) const;
    /// reading().state alone, without its figures and words.
    [[nodiscard]] release::TriggerReading::State state(const plan::Trigger &t) const;

private:
    struct Slot {
        Instant at;
        std::optional<prometheus::Increment> canary, stable;
    };
    struct Rate {
        const plan::Trigger *trigger;
        double limit = 0; ///< fraction; for p95 5 %: the share that may be slower
        BreachTest test;
    };
    void makeTests();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;
    [[nodiscard]] bool worse(const plan::Trigger &t, const char *what) const;
    [[nodiscard]] const Rate *rateOf(const plan::Trigger &t) const;
    [[nodiscard]] release::TriggerReading rateReading(const plan::Trigger &t, const Rate &r, Instant now) const;

    plan::Plan m_plan;
    double m_alpha;
    std::optional<double> m_latencyLimit;
    Instant m_begun, m_lastAt;
    TrackSum m_canary, m_stable;
    std::deque<Slot> m_recent; ///< the last hour, and some minutes before it
    std::vector<Rate> m_rates;
    judge::WorseThanStableTest m_worseErrors, m_worseLatency;
    CoveredTime m_covered;
};

} // namespace tidegate::engine
