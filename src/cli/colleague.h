// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"

namespace tidegate::cli {

/// Whether somebody else works on a rehearsed release at the same time, in this scenario.
[[nodiscard]] bool hasColleague(const std::string &scenario);

/// What bob would do now in the scenario two-operators, who sees the same release through a console of his own: he holds it once, a day
/// into the second week, for six hours, and promotes from that week as soon as he may. Nothing when there is nothing for him to do. Pure.
[[nodiscard]] std::optional<release::Command> colleagueStep(const engine::Snapshot &s);

} // namespace tidegate::cli
