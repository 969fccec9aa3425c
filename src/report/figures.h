// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "report/report.h"

namespace tidegate::report {

/// What a track did in one phase, from the hours that the guardian closed (DECISIONS.md 25).
struct TrackOfPhase {
    double requests = 0;
    std::optional<double> errorRate; ///< over all requests of hours whose rate is known
    std::optional<double> worstP95Ms; ///< of the worst hour: quantiles of hours do not add up
};

struct PhaseFigures {
    int phase = 0; ///< index in the plan
    std::optional<Instant> begun, ended;
    std::string by;
    TrackOfPhase canary, stable;
    int hours = 0; ///< closed hours that begin in it
};
/// One for each phase of the plan, in its order; a phase that was begun twice has its last time.
[[nodiscard]] std::vector<PhaseFigures> phaseFigures(const Input &in);
[[nodiscard]] Json toJson(const PhaseFigures &f, const plan::Phase &phase);

/// Whether the record is whole: the chain of the entries, and that the head that the cluster's state names is among them.
struct Integrity {
    bool known = false; ///< there are entries to look at
    journal::Verification chain;
    release::ChainHead head; ///< by the release's state
};
[[nodiscard]] Integrity integrity(const Input &in);

} // namespace tidegate::report
