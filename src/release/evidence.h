// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/message.h"
#include "base/time.h"
#include "release/records.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Measured facts with their source and age, and what they say about a limit. UNKNOWN and STALE are states of their own.
namespace tidegate::release {

enum class Verdict {
    Pass,
    Fail,
    Insufficient, ///< measured, and too little to say ("needs 258 more requests")
    Unknown,      ///< not measured, NaN, no series, failed scrape
    Stale,        ///< was measured, too long ago
    NotApplicable,
};
[[nodiscard]] const char *name(Verdict v); ///< pass fail insufficient unknown stale not-applicable

/// One fact. Figures: error rates are fractions 0 … 1, latencies milliseconds, ages by `at`.
struct Evidence {
    std::string id; ///< error-rate p95 readiness traces metrics pods-healthy traffic within-slo … : the rule ids of CONTRACTS.md
    Verdict verdict = Verdict::Unknown;
    std::optional<double> value, limit;
    std::optional<double> low, high; ///< interval of value
    double n = 0;                    ///< sample size: requests, pods …
    std::string unit;                ///< "ratio", "ms", "pods" or empty
    Message text;                    ///< the value in words: "10 of 10 ready", "0.31 % < 1 %"
    std::string source;              ///< Prometheus, pods, pod proxy, plan, a person
    std::string query;               ///< exact query or path, empty when none
    std::optional<Instant> at;       ///< time of the source's sample, not of our fetch
};

/// A track's headline over the last 5 minutes, for the cards.
struct TrackFigures {
    std::optional<double> errorRate, p95Ms; ///< fraction, ms
    double requests = 0;                    ///< in the window
    std::optional<Instant> at;
};

/// What the judge says of one trigger.
struct TriggerReading {
    enum class State {
        Quiet,   ///< measured, not breached
        Arming,  ///< a timed trigger counts ("database down 21 of 30 s")
        Fired,
        Shared,  ///< breached, and stable is bad in the same way: hold and alarm, not rollback
        Unknown, ///< cannot be judged now (no data, no baseline): visibly off
    };
    std::string trigger; ///< its name in the plan
    State state = State::Unknown;
    std::optional<double> value, limit, low, high;
    double n = 0;
    std::string unit;
    std::optional<Instant> since; ///< of the breach
    Instant at;
    Message text; ///< "error rate 7.4 % > 5 % (n 412, 5.1 … 10.3 %)"
};
[[nodiscard]] const char *name(TriggerReading::State s);

/// Baseline: stable's own history before the release, frozen at the start (DECISIONS.md 24).
struct Baseline {
    std::optional<double> p95Ms, errorRate;
    double n = 0;
    std::optional<Instant> from, to;
    bool provisional = false;
    std::string source; ///< "7 d before the start", "Week 1's stable", "plan"
};

/// Which time of the phase the canary's metrics cover, for soak (DECISIONS.md 8).
struct Coverage {
    struct Gap {
        Instant from, to;
    };
    Millis interval{15000}; ///< between scrapes
    Instant upTo{};        ///< later than this nothing is known yet; it may still come
    std::vector<Gap> gaps; ///< before upTo, in order and apart from each other
    /// From upTo to `to` there was nothing.
    void miss(Instant to);
    /// How much of [from, to) is covered.
    [[nodiscard]] Millis within(Instant from, Instant to) const;
};

struct EvidenceSet {
    Instant at;
    std::map<std::string, Evidence> items; ///< by id
    std::vector<TriggerReading> triggers;  ///< in the plan's order
    TrackFigures canary, stable;
    std::optional<double> diffErrorRate, diffErrorLow, diffErrorHigh; ///< canary − stable with interval
    std::optional<double> diffP95, diffP95Low, diffP95High;
    std::optional<Baseline> measuredBaseline; ///< offered until the state has one
    Coverage coverage;
    std::optional<double> canaryErrorNow; ///< error rate of the last scrapes, to judge whether the canary is capacity
    std::optional<HourSummary> closedHour; ///< the last whole hour, when it was seen from its begin
    [[nodiscard]] const Evidence *find(const std::string &id) const;
};

} // namespace tidegate::release
