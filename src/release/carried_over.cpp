// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/internal.h"

#include "traffic/fence.h"

#include <algorithm>

namespace tidegate::release {

std::optional<State> carriedOver(const State &current, const State &ours)
{
    const bool told = ours.pending && current.pending && current.pending->goal.act == ours.pending->goal.act;
    // A finished run can be taken back; any other end is the end.
    const bool takenBack = current.stage == Stage::Complete && (ours.rollingBack() || ours.stage == Stage::RolledBack);
    if ((current.final() && !takenBack) || (current.rollingBack() && !told && !ours.final()))
        return std::nullopt;
    State s = current;
    s.pending = ours.pending;
    if (takenBack) {
        s.stage = ours.stage;
        s.phase = ours.phase;
    }
    for (const std::string &act : ours.acts)
        remember(s, act);
    s.rolledBackBy = ours.rolledBackBy;
    s.rolledBackWhy = ours.rolledBackWhy;
    for (const Event &e : ours.journal) {
        const bool known = std::ranges::any_of(current.journal, [&](const Event &x) { return x.at == e.at && x.kind == e.kind && x.actor == e.actor; });
        if (!known)
            note(s, e.at, e.actor, e.kind, e.text, e.tone);
    }
    if (ours.final()) {
        s.stage = ours.stage;
        s.weight = ours.weight;
        s.held = false;
        s.bad = ours.bad;
        s.projections = ours.projections;
        for (PhaseRecord &r : s.history) {
            if (!r.ended && !ours.history.empty())
                r.ended = ours.history.back().ended;
        }
    }
    return s;
}

std::string untoldRollback(const State &s, const traffic::Observation &o)
{
    if (s.stage != Stage::Phase && !s.pending)
        return {}; // nothing to take back
    for (const auto *w : {&o.stable, &o.canary}) {
        std::string act = *w ? traffic::actOn(**w) : std::string();
        if (traffic::namesRollback(act, s.release, s.run) && std::ranges::find(s.acts, act) == s.acts.end())
            return act;
    }
    return {};
}

} // namespace tidegate::release
