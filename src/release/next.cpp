// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/internal.h"

#include <algorithm>

namespace tidegate::release {

namespace {

/// Of a list that is not complete: the first item that is not met, and why.
Message openItem(const ListView &l, const GateView &g)
{
    const auto open = std::ranges::find_if(l.items, [](const ItemView &i) { return !i.counts; });
    return open == l.items.end() ? Message{TG_TR("%1: %2"), {g.label, g.detail}} : Message{TG_TR("%1: %2. %3: %4"), {g.label, g.detail, open->item.text, open->detail}};
}

Message reasonOf(const GateView &g)
{
    if (g.name == "soak")
        return {TG_TR("Soak is not over: %1"), {g.detail}};
    if (g.name == "approval")
        return {TG_TR("Approval is missing: %1"), {g.detail}};
    return {TG_TR("%1: %2"), {g.label, g.detail}};
}

Message pendingTitle(const Pending &p)
{
    if (p.goal.kind == traffic::GoalKind::RollBack)
        return {TG_TR("Rolling back"), {}};
    if (p.command == "return")
        return {TG_TR("Return to the former pods"), {}};
    if (p.command == "finish")
        return {TG_TR("Finishing"), {}};
    if (p.command == "restore")
        return {TG_TR("Restoring"), {}};
    if (p.command == "hotfix")
        return {TG_TR("Hotfix to %1 %"), {std::to_string(p.goal.weight)}};
    return {TG_TR("Promoting to %1 %"), {std::to_string(p.goal.weight)}};
}

Next following(const State &s, const EvidenceSet &e, const Surroundings &around, Instant now)
{
    Next n;
    if (s.final()) {
        n.command = "none";
        n.title = s.stage == Stage::Complete ? Message{TG_TR("Complete"), {}} : s.stage == Stage::RolledBack ? Message{TG_TR("Rolled back"), {}} : Message{TG_TR("Closed"), {}};
        n.reason = s.suspended ? Message{TG_TR("%1 is suspended at %2 %: resume it, or close it."), {s.suspended->version, std::to_string(s.suspended->weight)}} : Message{TG_TR("This run is over. A new plan begins the next one."), {}};
        return n;
    }
    if (s.pending) {
        n.command = "none";
        n.title = pendingTitle(*s.pending);
        n.reason = {TG_TR("An act is running"), {}};
        return n;
    }
    if (s.hotfix && !s.hotfix->begun) {
        const int have = approvers(s, "hotfix", {}, now), need = hotfixApprovers(s);
        n.command = "hotfix";
        n.toWeight = s.hotfix->weight;
        n.title = {TG_TR("Deploy hotfix %1 to %2 %"), {s.hotfix->version, std::to_string(n.toWeight)}};
        n.allowed = have >= need && !rejection(s, "hotfix");
        if (const Approval *no = rejection(s, "hotfix"))
            n.reason = {TG_TR("Rejected by %1: %2"), {no->by, no->note}};
        else if (!n.allowed)
            n.reason = {TG_TR("Approval is missing: %1 of %2"), {std::to_string(have), std::to_string(need)}};
        return n;
    }
    if (s.held) {
        n.command = "resume";
        n.title = {TG_TR("Resume"), {}};
        n.allowed = true;
        return n;
    }
    if (s.stage == Stage::Planned) {
        n.command = "approve";
        n.title = {TG_TR("Approve the plan"), {}};
        const int have = approvers(s, "plan", {}, now);
        n.reason = {TG_TR("Approval is missing: %1 of %2"), {std::to_string(have), std::to_string(s.plan.approvals.required)}};
        return n;
    }
    const int count = static_cast<int>(s.plan.phases.size());
    n.toPhase = s.stage == Stage::Before ? 0 : s.phase + 1;
    n.command = n.toPhase < count ? "promote" : "finish";
    n.toWeight = n.toPhase < count ? s.plan.phases[static_cast<std::size_t>(n.toPhase)].weight : 100;
    n.title = n.command == "finish" ? Message{TG_TR("Finish: stable takes %1"), {s.canaryVersion}} : Message{TG_TR("Promote to %1 %"), {std::to_string(n.toWeight)}};
    const std::vector<GateView> all = gates(s, e, around, now);
    const GateView *closed = firstClosed(all);
    n.allowed = closed == nullptr;
    if (closed)
        n.reason = closed->name == "before-list" ? openItem(list("before", s, e, now), *closed) : reasonOf(*closed);
    if (s.stage == Stage::Phase) {
        const Millis need = soakOf(s), have = soaked(s, e, now);
        if (have < need)
            n.earliest = now + (need - have);
    }
    return n;
}

} // namespace

void bindTo(Command &c, const Next &shown)
{
    if (c.verb == Verb::Promote && (shown.command == "promote" || shown.command == "finish"))
        c.expectedPhase = shown.toPhase;
}

Next next(const State &s, const EvidenceSet &e, const Surroundings &around, Instant now)
{
    Next n = following(s, e, around, now);
    if (const auto no = denied(around.denied, n.command == "finish" ? "promote" : n.command)) {
        n.allowed = false;
        n.reason = *no;
        n.earliest.reset();
    }
    return n;
}

} // namespace tidegate::release
