// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "plan/plan.h"
#include "traffic/observation.h"

namespace tidegate::traffic {

/// The kubectl commands that bring all traffic back without this program, one a line, in the order that keeps capacity
/// (DECISIONS.md 14): for the hour in which nothing else works. `pods`: N of the release; 0 takes what is seen.
[[nodiscard]] std::string kubectlRollback(const plan::Plan &plan, const Observation &seen, int pods, const std::string &ns);

} // namespace tidegate::traffic
