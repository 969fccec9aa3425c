// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/lease_life.h"

#include <algorithm>

namespace tidegate::engine {

LeaseLife lifeOf(const Json &lease)
{
    LeaseLife life;
    life.holder = textAt(lease, {"spec", "holderIdentity"});
    life.record = life.holder + textAt(lease, {"spec", "renewTime"});
    life.durationMs = std::clamp<long long>(intAt(lease, {"spec", "leaseDurationSeconds"}, kLeaseSeconds), 1, 3600) * 1000;
    return life;
}

} // namespace tidegate::engine
