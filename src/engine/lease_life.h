// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"

#include <QtGlobal>

#include <string>

namespace tidegate::engine {

inline constexpr int kLeaseSeconds = 15; ///< client-go's default; of ours, and of one that does not say

/// What a Lease says of its holder. As leader election has it, the clocks of others are not trusted: whoever looks counts from the moment
/// at which `record` was seen to change, and without a change for `durationMs` nobody holds it any more.
struct LeaseLife {
    std::string holder;    ///< empty: it was given up
    std::string record;    ///< another one after each renewal
    qint64 durationMs = 0; ///< 1 s … 1 h, whatever it says
};
[[nodiscard]] LeaseLife lifeOf(const Json &lease);

} // namespace tidegate::engine
