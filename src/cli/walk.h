// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"

namespace tidegate::cli {

/// What a release manager who confirms every item and promotes as soon as it is allowed would do now; nothing when there is only
/// waiting to do. For rehearsals without a person: they go through the same rules and commands as anybody. Pure.
[[nodiscard]] std::optional<release::Command> nextStep(const engine::Snapshot &s);

} // namespace tidegate::cli
