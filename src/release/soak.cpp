// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/internal.h"

#include <algorithm>

namespace tidegate::release {

namespace {

constexpr Millis kLate = std::chrono::minutes(1); ///< that a poll may take

} // namespace

Millis soakGrain(Millis need)
{
    return std::clamp<Millis>(need / 200, std::chrono::seconds(1), std::chrono::minutes(30));
}

std::optional<Instant> soaksSince(const State &s)
{
    return s.stage == Stage::Phase && !s.held && !s.pending && s.since ? std::optional(s.soakedAt.value_or(*s.since)) : std::nullopt;
}

bool soaking(const State &s, const EvidenceSet &e)
{
    if (!soaksSince(s))
        return false;
    const Evidence *traffic = e.find("traffic");
    return !traffic || traffic->verdict != Verdict::Fail;
}

Millis soaked(const State &s, const EvidenceSet &e, Instant now)
{
    if (s.stage != Stage::Phase || !s.since)
        return Millis{0};
    const Instant from = s.soakedAt.value_or(*s.since);
    return s.soaked + (soaking(s, e) ? e.coverage.within(from, now) : Millis{0});
}

bool soakWaitsForMetrics(const State &s, const EvidenceSet &e, Instant now)
{
    const bool ended = !e.coverage.gaps.empty() && e.coverage.gaps.back().to == e.coverage.upTo;
    return soaking(s, e) && (ended || now - e.coverage.upTo > std::max<Millis>(kLate, e.coverage.interval * 4));
}

void Coverage::miss(Instant to)
{
    if (!gaps.empty() && gaps.back().to == upTo)
        gaps.back().to = to;
    else
        gaps.push_back({upTo, to});
    upTo = to;
}

Millis Coverage::within(Instant from, Instant to) const
{
    const Instant end = std::min(to, upTo);
    if (end <= from)
        return Millis{0};
    Millis covered = end - from;
    for (const Gap &g : gaps)
        covered -= std::max(Millis{0}, std::min(g.to, end) - std::max(g.from, from));
    return covered;
}

} // namespace tidegate::release
