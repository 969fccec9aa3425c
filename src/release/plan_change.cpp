// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/json_leaves.h"
#include "release/internal.h"

namespace tidegate::release {

namespace {

/// The first few of them, for one line.
std::string told(const std::vector<PlanChange> &all)
{
    constexpr std::size_t kTold = 4;
    std::string out;
    for (std::size_t i = 0; i < std::min(all.size(), kTold); ++i)
        out += (out.empty() ? "" : "; ") + text(all[i]);
    return all.size() > kTold ? out + " and " + std::to_string(all.size() - kTold) + " more" : out;
}

Decision adopted(const State &s, const plan::Plan &p, const Command &c, Instant now)
{
    Decision d;
    d.allowed = true;
    d.next = s;
    State &t = d.next;
    const std::string names = s.offered ? approverNames(s, kOffered, now) : std::string();
    const std::string changes = told(planChanges(s.plan, p));
    t.plan = p;
    t.planDigest = plan::digest(p);
    t.offered.reset();
    if (s.stage != Stage::Phase) {
        t.stage = p.approvals.required > 0 ? Stage::Planned : Stage::Before;
        t.requestedBy = c.actor;
        t.canaryVersion = p.version.name;
        t.canaryImage = p.version.image;
    }
    const std::string four = t.planDigest.substr(0, 4);
    note(t, now, c.actor, "plan", names.empty() ? Message{TG_TR("%1 adopted plan %2: %3"), {c.actor, four, changes}} : Message{TG_TR("%1 adopted plan %2, approved by %4: %3"), {c.actor, four, changes, names}}, "caution");
    return d;
}

} // namespace

std::string text(const PlanChange &c)
{
    return c.field + ": " + c.ours + " → " + c.other;
}

std::vector<PlanChange> planChanges(const plan::Plan &ours, const plan::Plan &other)
{
    std::vector<PlanChange> out;
    for (const LeafChange &c : leafChanges(plan::toJson(ours), plan::toJson(other))) {
        const std::string field = c.field.starts_with("spec.") ? c.field.substr(5) : c.field;
        // A webhook's address is often all that protects it.
        const bool secret = field.starts_with("notify") && field.ends_with(".url");
        const auto value = [&](const std::optional<Json> &v) { return !v ? std::string("absent") : secret ? std::string("(not shown)") : leafText(*v); };
        out.push_back({field, value(c.before), value(c.after)});
    }
    return out;
}

std::optional<Message> unadoptable(const State &s, const plan::Plan &other)
{
    const plan::Plan &ours = s.plan;
    if (other.name != ours.name || other.ns != ours.ns)
        return Message{TG_TR("It is the plan of %1 in namespace %2, not of %3 in %4"), {other.name, other.ns, ours.name, ours.ns}};
    if (other.environment.name != ours.environment.name || other.environment.cls != ours.environment.cls)
        return Message{TG_TR("It is for environment %1 (%2); the release is in %3 (%4)"), {other.environment.name, plan::name(other.environment.cls), ours.environment.name, plan::name(ours.environment.cls)}};
    if (s.stage != Stage::Phase)
        return std::nullopt;
    for (const PlanChange &c : planChanges(ours, other)) {
        if (c.field.starts_with("traffic.") || c.field.starts_with("version."))
            return Message{TG_TR("%1 cannot change while the canary has traffic (%2, %3 in the other plan). Roll back or finish first."), {c.field, c.ours, c.other}};
    }
    for (int i = 0; i <= s.phase; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const plan::Phase &was = ours.phases[at];
        const bool there = at < other.phases.size();
        // What is past stays as it was; of the phase that runs, only how long it soaks is still to come.
        const bool same = there && other.phases[at].weight == was.weight && other.phases[at].name == was.name && (i == s.phase || other.phases[at].soak == was.soak);
        if (!same)
            return Message{TG_TR("Phase %1 (%2 %) has begun and cannot change"), {was.name, std::to_string(was.weight)}};
    }
    return std::nullopt;
}

Decision adoptPlan(const State &s, const Surroundings &around, const Command &c, Instant now)
{
    if (c.cancel) {
        if (!s.offered)
            return refused({TG_TR("No changed plan waits to be adopted"), {}});
        Decision d;
        d.allowed = true;
        d.next = s;
        d.next.offered.reset();
        note(d.next, now, c.actor, "plan", {TG_TR("%1 withdrew the changed plan %2"), {c.actor, s.offered->digest.substr(0, 4)}});
        return d;
    }
    if (s.pending)
        return refused({TG_TR("An act is running"), {}});
    const plan::Plan *file = around.filePlan && !planChanges(s.plan, *around.filePlan).empty() ? around.filePlan.get() : nullptr;
    if (!file && !s.offered)
        return refused({TG_TR("No other plan is at hand: open the changed file beside the release"), {}});
    if (file && s.offered && plan::digest(*file) != s.offered->digest)
        return refused({TG_TR("Another changed plan waits already (%1, offered by %2). Withdraw it first: adopt-plan --cancel."), {s.offered->digest.substr(0, 4), s.offered->by}});
    const plan::Plan &p = s.offered ? s.offered->plan : *file;
    if (const auto no = unadoptable(s, p))
        return refused(*no);
    // Before the start the plan is approved as a whole anyway.
    const int need = s.stage == Stage::Phase ? s.plan.approvals.required : 0;
    if (need == 0)
        return adopted(s, p, c, now);
    if (!s.offered) {
        Decision d;
        d.allowed = true;
        d.next = s;
        d.next.offered = OfferedPlan{p, plan::digest(p), c.actor, now};
        note(d.next, now, c.actor, "plan", {TG_TR("%1 offers plan %2 in place of %3: %4. A second person approves it."), {c.actor, d.next.offered->digest.substr(0, 4), s.planDigest.substr(0, 4), told(planChanges(s.plan, p))}}, "caution");
        return d;
    }
    if (const Approval *no = rejection(s, kOffered))
        return refused({TG_TR("%1 rejected the changed plan: %2. Withdraw it, or talk."), {no->by, no->note}});
    const int have = approvers(s, kOffered, c.actor, now);
    if (have < need)
        return refused({TG_TR("Approval of plan %1 is missing: %2 of %3"), {s.offered->digest.substr(0, 4), std::to_string(have), std::to_string(need)}});
    return adopted(s, p, c, now);
}

} // namespace tidegate::release
