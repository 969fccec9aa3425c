// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "release/state.h"

/// Another plan for a release that runs (DECISIONS.md 3): what it would change, and what of it cannot change any more. Pure.
namespace tidegate::release {

struct PlanChange {
    std::string field;       ///< as in the plan's file: gates.errorRate.below, phases[2].soak
    std::string ours, other; ///< as text; "absent" where it is not there
    friend bool operator==(const PlanChange &, const PlanChange &) = default;
};
/// "gates.errorRate.below: 1% → 2%".
[[nodiscard]] std::string text(const PlanChange &c);

/// Field by field, with defaults resolved; empty when both mean the same.
[[nodiscard]] std::vector<PlanChange> planChanges(const plan::Plan &ours, const plan::Plan &other);
/// Why `other` cannot take the place of the plan that rules: another release, phases that have begun; nothing when it can.
[[nodiscard]] std::optional<Message> unadoptable(const State &s, const plan::Plan &other);

} // namespace tidegate::release
