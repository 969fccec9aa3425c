// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "replay/replay.h"

namespace tidegate::replay {

/// As `tidegatectl replay` prints them (CONTRACTS.md "replay"); times in seconds. `wrong`: lines that could not be read.
[[nodiscard]] Json toJson(const Outcome &o);
[[nodiscard]] Json toJson(const Summary &s, long long wrong);

} // namespace tidegate::replay
