// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "release/state.h"

namespace tidegate::release {

/// What the present phase has to soak: the plan's, and at most kHotfixSoak for a hotfix.
[[nodiscard]] Millis soakOf(const State &s);
/// How much soak of a phase that has to soak `need` may pass before it is written into the state: 1 s … 30 min.
[[nodiscard]] Millis soakGrain(Millis need);
/// Since when the soak that the state tells goes on, as far as the state itself tells; nothing while it stands.
[[nodiscard]] std::optional<Instant> soaksSince(const State &s);

} // namespace tidegate::release
