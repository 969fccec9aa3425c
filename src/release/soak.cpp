// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/internal.h"

namespace tidegate::release {

bool soaking(const State &s, const EvidenceSet &e)
{
    if (s.stage != Stage::Phase || !s.since || s.held || s.pending)
        return false;
    if (e.coverage < 0.9)
        return false;
    const Evidence *traffic = e.find("traffic");
    return !traffic || traffic->verdict != Verdict::Fail;
}

Millis soaked(const State &s, const EvidenceSet &e, Instant now)
{
    if (s.stage != Stage::Phase || !s.since)
        return Millis{0};
    const Instant from = s.soakedAt.value_or(*s.since);
    const Millis running = soaking(s, e) && now > from ? now - from : Millis{0};
    return s.soaked + running;
}

} // namespace tidegate::release
