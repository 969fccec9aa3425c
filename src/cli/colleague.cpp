// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/colleague.h"

#include <algorithm>

namespace tidegate::cli {

namespace {
constexpr Millis kLooksAfter = std::chrono::hours(24), kLooksFor = std::chrono::hours(6);
constexpr int kHisWeek = 1;
}

bool hasColleague(const std::string &scenario)
{
    return scenario == "two-operators";
}

std::optional<release::Command> colleagueStep(const engine::Snapshot &s)
{
    if (!s.settled || !s.exists || s.state.pending || s.state.stage != release::Stage::Phase || s.state.phase != kHisWeek)
        return std::nullopt;
    release::Command c;
    c.actor = s.user;
    c.verifiedIdentity = s.identityVerified;
    if (s.state.held) {
        if (s.state.heldBy != s.user || !s.state.heldAt || s.now - *s.state.heldAt < kLooksFor)
            return std::nullopt;
        c.verb = release::Verb::Resume;
        return c;
    }
    const bool held = std::ranges::any_of(s.state.journal, [&](const release::Event &e) { return e.kind == "hold" && e.actor == s.user; });
    if (!held) {
        if (s.soaked < kLooksAfter)
            return std::nullopt;
        c.verb = release::Verb::Hold;
        c.text = "a customer asks about an invoice; I look at it first";
        return c;
    }
    if (s.next.command == "promote" && s.next.allowed) {
        c.verb = release::Verb::Promote;
        return c;
    }
    return std::nullopt;
}

} // namespace tidegate::cli
