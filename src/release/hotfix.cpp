// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/internal.h"

#include <algorithm>

namespace tidegate::release {

namespace {

std::string minute(Instant t)
{
    return formatInstant(Instant{std::chrono::floor<std::chrono::seconds>(t)});
}

int phaseWith(const State &s, int weight)
{
    const auto it = std::ranges::find(s.plan.phases, weight, &plan::Phase::weight);
    return it == s.plan.phases.end() ? -1 : static_cast<int>(it - s.plan.phases.begin());
}

std::string weights(const State &s)
{
    std::string out;
    for (const plan::Phase &p : s.plan.phases)
        out += (out.empty() ? "" : ", ") + std::to_string(p.weight);
    return out;
}

std::string joined(const std::vector<std::string> &list)
{
    std::string out;
    for (const std::string &one : list)
        out += (out.empty() ? "" : "; ") + one;
    return out.empty() ? "nothing" : out;
}

Decision ask(const State &s, const EvidenceSet &e, const Surroundings &around, const Command &c, Instant now)
{
    const int toPhase = phaseWith(s, c.toWeight);
    if (toPhase < 0)
        return refused({TG_TR("%1 % is no phase of the plan; it has %2"), {std::to_string(c.toWeight), weights(s)}});
    if (s.stage == Stage::Phase && toPhase < s.phase)
        return refused({TG_TR("A hotfix goes forward, and the release is at %1 % already. Roll back instead."), {std::to_string(s.weight)}});
    if (c.base != "stable" && c.base != "canary")
        return refused({TG_TR("Say what the hotfix is based on: stable (%1) or canary (%2)"), {s.stableVersion, s.canaryVersion}});
    if (c.text.empty() || c.ticket.empty())
        return refused({TG_TR("A hotfix needs a reason and a ticket"), {}});
    const traffic::Observation &o = around.observation;
    if (c.image.empty() && s.canaryImage.empty() && !o.canary)
        return refused({TG_TR("Name the image: there is no canary whose image could be meant"), {}});
    Decision d;
    d.allowed = true;
    d.next = s;
    State &t = d.next;
    Hotfix h;
    const std::string present = s.canaryImage.empty() && o.canary ? o.canary->image : s.canaryImage;
    h.image = c.image.empty() ? present : c.image;
    h.version = !c.version.empty() ? c.version : h.image == present ? s.canaryVersion : h.image.substr(h.image.find_last_of(":/") + 1);
    h.base = c.base;
    h.weight = c.toWeight;
    h.by = c.actor;
    h.reason = c.text;
    h.ticket = c.ticket;
    h.at = now;
    h.returnsTo = s.stage == Stage::Phase || !o.stable ? s.stableVersion : o.stable->version;
    h.skipped = passedOver(s, gates(s, e, around, now), c.toWeight);
    note(t, now, c.actor, "hotfix", {TG_TR("%1 asks for hotfix %2 (based on %3) straight to %4 %: %5 (%6). It passes over: %7"), {c.actor, h.version, h.base, std::to_string(h.weight), h.reason, h.ticket, joined(h.skipped)}}, "caution");
    t.hotfix = std::move(h);
    return d;
}

Decision deploy(const State &s, const EvidenceSet &e, const Surroundings &around, const Command &c, Instant now)
{
    const Hotfix &h = *s.hotfix;
    if (!c.image.empty() && c.image != h.image)
        return refused({TG_TR("Hotfix %1 is asked for already, by %2. Cancel it first: hotfix --cancel."), {h.version, h.by}});
    if (const Approval *no = rejection(s, "hotfix"))
        return refused({TG_TR("%1 rejected the hotfix: %2. Cancel it, or talk."), {no->by, no->note}});
    const int need = hotfixApprovers(s), have = approvers(s, "hotfix", c.actor, now);
    const bool alone = have < need;
    if (alone && !c.breakGlass)
        return refused({TG_TR("A second person has to approve hotfix %1 (%2 of %3). If nobody answers, it can go ahead from %4 on, with a review due: --break-glass."), {h.version, std::to_string(have), std::to_string(need), minute(h.at + kBreakGlass)}});
    if (alone && now - h.at < kBreakGlass)
        return refused({TG_TR("The glass can be broken from %1 on: until then somebody may answer"), {minute(h.at + kBreakGlass)}});
    Decision d;
    d.allowed = true;
    d.next = s;
    State &t = d.next;
    if (s.stage != Stage::Phase)
        keepAsFound(t, e, around.observation);
    if (h.image != s.canaryImage && !s.canaryVersion.empty() && s.canaryVersion != h.version)
        t.suspended = Suspended{s.canaryVersion, s.canaryImage, c.actor, s.phase, s.weight, now};
    t.canaryImage = h.image;
    t.canaryVersion = h.version;
    t.counts.reset();
    t.held = t.sharedAlarm = false;
    t.heldBy.clear();
    t.heldWhy = {};
    t.heldAt.reset();
    t.hotfix->begun = true;
    t.hotfix->breakGlass = alone;
    d.skipped = h.skipped;
    traffic::Goal g = goalFrom(t, around, traffic::GoalKind::Start, now);
    g.weight = h.weight;
    g.image = h.image;
    begin(t, c, "hotfix", g, phaseWith(s, h.weight), now);
    const std::string names = approverNames(s, "hotfix", now);
    if (t.suspended)
        note(t, now, c.actor, "hotfix", {TG_TR("%1 at %2 % is suspended; it can be resumed after the hotfix"), {t.suspended->version, std::to_string(t.suspended->weight)}}, "caution");
    note(t, now, c.actor, "hotfix", alone ? Message{TG_TR("%1 broke the glass: hotfix %2 to %3 % without a second person. A review is due."), {c.actor, h.version, std::to_string(h.weight)}} : Message{TG_TR("%1 deploys hotfix %2 to %3 % · approved by %4"), {c.actor, h.version, std::to_string(h.weight), names}}, "alarm");
    d.goal = std::move(g);
    return d;
}

} // namespace

std::vector<std::string> passedOver(const State &s, const std::vector<GateView> &all, int weight)
{
    std::vector<std::string> out;
    for (const GateView &g : all) {
        const bool open = g.verdict == Verdict::Pass || g.verdict == Verdict::NotApplicable;
        if (!open && g.name != "approval")
            out.push_back(g.label.english() + " (" + g.detail.english() + ")");
    }
    const int toPhase = phaseWith(s, weight);
    for (int i = s.stage == Stage::Phase ? s.phase + 1 : 0; i < toPhase; ++i)
        out.push_back("phase " + s.plan.phases[static_cast<std::size_t>(i)].name);
    const Millis soak = toPhase < 0 ? Millis{0} : s.plan.phases[static_cast<std::size_t>(toPhase)].soak;
    if (soak > kHotfixSoak)
        out.push_back("soak " + humanDuration(soak) + ", shortened to " + humanDuration(kHotfixSoak));
    return out;
}

int hotfixApprovers(const State &s)
{
    return std::max(1, s.plan.approvals.required);
}

Millis soakOf(const State &s)
{
    const Millis planned = s.plan.phases[static_cast<std::size_t>(s.phase)].soak;
    return s.hotfix && s.hotfix->begun ? std::min(planned, kHotfixSoak) : planned;
}

const BadVersion *badVersion(const State &s, const Surroundings &around)
{
    const std::string image = s.canaryImage.empty() && around.observation.canary ? around.observation.canary->image : s.canaryImage;
    const auto it = std::ranges::find_if(s.bad, [&](const BadVersion &b) { return b.image.empty() ? b.version == s.canaryVersion : b.image == image; });
    return it == s.bad.end() ? nullptr : &*it;
}

Decision hotfix(const State &s, const EvidenceSet &e, const Surroundings &around, const Command &c, Instant now)
{
    const plan::Method method = s.plan.traffic.method;
    if (method != plan::Method::Replicas && method != plan::Method::Rolling)
        return refused({TG_TR("The method %1 has no hotfix lane yet"), {plan::name(method)}});
    if (s.pending)
        return refused(s.rollingBack() ? Message{TG_TR("A rollback is running: wait until it is observed"), {}} : Message{TG_TR("%1 runs since %2: wait for its end, or roll back"), {s.pending->command, minute(s.pending->begun)}});
    if (c.cancel) {
        if (!s.hotfix || s.hotfix->begun)
            return refused({TG_TR("No hotfix waits to be deployed"), {}});
        Decision d;
        d.allowed = true;
        d.next = s;
        note(d.next, now, c.actor, "hotfix", {TG_TR("%1 cancelled hotfix %2"), {c.actor, s.hotfix->version}}, "caution");
        d.next.hotfix.reset();
        return d;
    }
    if (s.hotfix && !s.hotfix->begun)
        return deploy(s, e, around, c, now);
    if (s.hotfix && s.hotfix->image == c.image)
        return refused({TG_TR("Hotfix %1 is deployed already"), {s.hotfix->version}});
    if (!around.observation.synced || around.unsuitable)
        return refused(around.unsuitable ? *around.unsuitable : Message{TG_TR("Waiting for the first complete view of the cluster"), {}});
    if (around.rollbackTarget.empty())
        return refused({TG_TR("There is no version to roll back to, so nothing is deployed"), {}});
    return ask(s, e, around, c, now);
}

/// The later look at what went ahead without a second person (operator-ux H4).
Decision review(const State &s, const Command &c, Instant now)
{
    if (!s.hotfix || !s.hotfix->reviewDue())
        return refused({TG_TR("No review is due"), {}});
    if (c.actor == s.hotfix->by)
        return refused({TG_TR("%1 deployed the hotfix and cannot review it. A second person has to."), {c.actor}});
    if (c.text.empty())
        return refused({TG_TR("Say what the review found"), {}});
    Decision d;
    d.allowed = true;
    d.next = s;
    d.next.hotfix->reviewed = now;
    d.next.hotfix->reviewedBy = c.actor;
    note(d.next, now, c.actor, "hotfix", {TG_TR("%1 reviewed hotfix %2: %3"), {c.actor, s.hotfix->version, c.text}});
    return d;
}

Decision afterwards(const State &s, const Command &c, Instant now)
{
    if (!s.suspended)
        return refused({TG_TR("This run is over (%1). A new plan begins the next one."), {name(s.stage)}});
    Decision d;
    d.allowed = true;
    if (c.verb == Verb::Close) {
        d.next = s;
        note(d.next, now, c.actor, "close", {TG_TR("%1 closed the suspended way of %2"), {c.actor, s.suspended->version}});
        d.next.suspended.reset();
        return d;
    }
    // The stable version is another now, so what was approved and ticked was of something else: it begins before its first phase.
    d.next = begin(s.plan, c.actor);
    d.next.run = s.run + 1;
    d.next.bad = s.bad;
    d.next.canaryVersion = s.suspended->version;
    d.next.canaryImage = s.suspended->image;
    d.newRun = true;
    d.next.stableVersion = s.stage == Stage::Complete ? s.canaryVersion : s.stableVersion;
    note(d.next, now, c.actor, "resume", {TG_TR("%1 takes up %2 again, which a hotfix interrupted at %3 %; stable is %4 now"), {c.actor, s.suspended->version, std::to_string(s.suspended->weight), d.next.stableVersion}});
    return d;
}

} // namespace tidegate::release
