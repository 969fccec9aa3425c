// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "checks/checks.h"
#include "engine/gate_evidence.h"
#include "engine/ledger.h"
#include "prometheus/instrumentation.h"
#include "release/state.h"

namespace tidegate::engine {

/// What is known about the two links of evidence when it is judged.
struct MetricsHealth {
    bool known = false;            ///< something was asked and answered
    bool reachable = false;        ///< Prometheus answered the last poll
    std::optional<Error> error;
    std::optional<Instant> asked;  ///< release time at which the last successful poll was SENT: ages count from there, so that a fast clock ages nothing
    std::optional<Instant> canaryAt, stableAt; ///< newest samples
    std::optional<Millis> scraped; ///< how far apart samples are where that is longer than the plan says
};

/// A dependency as pods report it, over time. Down since, and last seen so; both tracks.
struct DependencyView {
    std::string name;
    bool canaryKnown = false, canaryDown = false, stableDown = false;
    std::optional<Instant> since, lastDown;
};

/// Pod readiness failures in a row (DECISIONS.md 28).
struct ReadinessView {
    int failures = 0;
    bool stableToo = false;
    std::string pod, reason;
    std::optional<Instant> since;
};

struct EvidenceInput {
    const release::State *state = nullptr;
    const traffic::Observation *observation = nullptr;
    traffic::Weight weight;
    const Ledger *ledger = nullptr;
    MetricsHealth metrics;
    const prometheus::Detected *counted = nullptr; ///< which series count the requests, when it is known
    std::optional<Error> uncounted;                ///< why it is not
    const std::vector<checks::Finding> *findings = nullptr;
    const std::vector<checks::HealthAnswer> *health = nullptr;
    std::vector<DependencyView> dependencies;
    ReadinessView readiness;
    std::vector<release::Evidence> signals; ///< what other systems than metrics and pods were asked (SignalWatch, OutsideWatch)
    std::optional<release::Baseline> baseline;
    Instant now;
    bool summaries = false; ///< whether closed hours are wanted
};

/// Everything measured, as evidence. Pure. UNKNOWN and STALE never count as good.
[[nodiscard]] release::EvidenceSet evidenceOf(const EvidenceInput &in);

} // namespace tidegate::engine
