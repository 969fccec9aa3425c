// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/actor.h"
#include "base/sentence.h"
#include "release/internal.h"

#include "traffic/fence.h"
#include "traffic/rolling.h"

#include <algorithm>

namespace tidegate::release {

Decision refused(Message why)
{
    Decision d;
    d.reason = std::move(why);
    return d;
}

traffic::Goal goalFrom(const State &s, const Surroundings &around, traffic::GoalKind kind, Instant now)
{
    traffic::Goal g;
    g.kind = kind;
    g.pods = s.pods;
    g.begun = now;
    g.container = s.plan.version.container;
    g.stableImage = kind == traffic::GoalKind::RollBack ? s.stableImage : std::string();
    g.pinned = s.pinned;
    const traffic::Observation &o = around.observation;
    g.actsBefore = s.acts;
    if (o.canary)
        g.fromCanary = o.canary->desired;
    if (o.stable)
        g.fromStable = o.stable->desired;
    return g;
}

void begin(State &s, const Command &c, std::string command, traffic::Goal &goal, int toPhase, Instant now)
{
    Pending p;
    p.id = std::to_string(s.journalSeq + 1) + "-" + command;
    goal.act = traffic::actName(s.release, s.run, p.id, now);
    p.command = std::move(command);
    p.actor = c.actor;
    p.goal = goal;
    remember(s, goal.act);
    p.toPhase = toPhase;
    p.begun = now;
    s.pending = std::move(p);
}

void keepAsFound(State &t, const EvidenceSet &e, const traffic::Observation &o)
{
    t.pods = t.plan.traffic.pods.value_or((o.stable ? o.stable->desired : 0) + (o.canary ? o.canary->desired : 0));
    if (o.stable) {
        t.stableVersion = o.stable->version;
        t.stableImage = o.stable->image;
    }
    t.pinned = o.hpas;
    if (!t.baseline)
        t.baseline = e.measuredBaseline;
    for (const auto *w : {&o.stable, &o.canary}) {
        if (*w)
            remember(t, traffic::actOn(**w)); // whatever an earlier release left there
    }
}

namespace {

/// Why it is done: a trigger's sentence, else what the person wrote.
Argument reason(const Command &c)
{
    return c.reading.empty() ? Argument(c.text) : Argument(c.reading);
}

Decision approve(const State &s, const Command &c, bool yes, Instant now)
{
    if (!c.verifiedIdentity)
        return refused({TG_TR("The API server does not confirm who you are, so you cannot approve. Use credentials it can name (SelfSubjectReview)."), {}});
    if (c.expectedDigest != approving(s).digest && !c.expectedDigest.empty())
        return refused({TG_TR("What you approve has changed since you read it (%1, now %2). Read it again."), {c.expectedDigest.substr(0, 8), approving(s).digest.substr(0, 8)}});
    if (s.plan.approvals.notRequester && c.actor == s.requestedBy && yes)
        return refused({TG_TR("%1 asked for this approval and cannot give it. A second person has to."), {c.actor}});
    if (s.pending)
        return refused({TG_TR("An act is running"), {}});
    const bool hotfix = s.hotfix && !s.hotfix->begun;
    if (hotfix && yes && c.actor == s.hotfix->by)
        return refused({TG_TR("%1 asked for this hotfix and cannot approve it. A second person has to."), {c.actor}});
    if (s.offered && !hotfix && yes && c.actor == s.offered->by)
        return refused({TG_TR("%1 offered this plan and cannot approve it. A second person has to."), {c.actor}});
    const bool start = s.stage == Stage::Planned || s.stage == Stage::Before || s.offered;
    if (!hotfix && !s.offered && s.stage == Stage::Before && yes && approvers(s, "plan", {}, now) >= s.plan.approvals.required)
        return refused({TG_TR("The plan is approved already"), {}});
    if (!hotfix && !start && s.plan.approvals.perPromotion == 0)
        return refused({TG_TR("The next promotion needs no approval"), {}});
    if (!yes && c.text.empty())
        return refused({TG_TR("Say why it is rejected"), {}});
    Decision d;
    d.allowed = true;
    d.next = s;
    Approval a;
    a.by = c.actor;
    a.verified = false;
    a.what = approving(s).what;
    a.digest = approving(s).digest;
    a.rejected = !yes;
    a.note = c.text;
    a.at = now;
    a.id = a.what + "-" + c.actor + "-" + std::to_string(now.time_since_epoch().count());
    d.approval = std::move(a);
    return d;
}

Decision promote(const State &s, const EvidenceSet &e, const Surroundings &around, const Command &c, Instant now)
{
    const Next n = next(s, e, around, now);
    if (n.command != "promote" && n.command != "finish")
        return refused(n.reason.empty() ? Message{TG_TR("Held by %1. Resume first."), {actorWords(s.heldBy)}} : n.reason);
    // Before the step's own reason: the step that was asked for is not this one.
    if (c.expectedPhase && *c.expectedPhase != n.toPhase)
        return refused({TG_TR("The next step is another one by now: %1. Look again."), {n.title}});
    if (!n.allowed)
        return refused(n.reason);
    const int need = s.stage == Stage::Phase ? s.plan.approvals.perPromotion : 0;
    if (need > 0 && approvers(s, promotionName(n.toPhase), c.actor, now) < need)
        return refused({TG_TR("Approval is missing: %1 cannot approve the promotion that %1 makes"), {c.actor}});
    const traffic::Observation &o = around.observation;
    const bool starting = s.stage == Stage::Before;
    Decision d;
    d.allowed = true;
    d.next = s;
    State &t = d.next;
    for (const auto *w : {&o.stable, &o.canary}) {
        const std::string act = *w ? traffic::actOn(**w) : std::string();
        // A rollback acts before the state tells of it: its name on a Deployment is enough to stay back.
        if (!starting && !act.empty() && std::ranges::find(s.acts, act) == s.acts.end())
            return refused({TG_TR("Deployment %1 was written to by an act that the release does not tell of yet (%2). Look again in a moment; if it stays so, roll back."), {(*w)->name, act}});
    }
    if (starting) {
        keepAsFound(t, e, o);
        t.canaryImage = s.plan.version.image.empty() && o.canary ? o.canary->image : s.plan.version.image;
    }
    const bool finishing = n.command == "finish";
    traffic::Goal g = goalFrom(t, around, finishing ? traffic::GoalKind::Finish : starting ? traffic::GoalKind::Start : traffic::GoalKind::Shift, now);
    g.weight = n.toWeight;
    g.image = starting ? t.canaryImage : std::string();
    begin(t, c, finishing ? "finish" : starting ? "start" : "promote", g, n.toPhase, now);
    if (finishing)
        note(t, now, c.actor, "promote", {TG_TR("%1 finishes: stable takes %2"), {c.actor, s.canaryVersion}});
    else
        note(t, now, c.actor, "promote", {TG_TR("%1 promoted %2 → %3 % · plan %4"), {c.actor, std::to_string(s.weight), std::to_string(n.toWeight), s.planDigest.substr(0, 4)}});
    d.goal = std::move(g);
    return d;
}

Decision rollBack(const State &s, const EvidenceSet &e, const Surroundings &around, const Command &c, Instant now)
{
    if (s.rollingBack())
        return refused({TG_TR("The rollback is running already"), {}});
    // What was finished can be taken back as well: stable returns to what it ran before.
    const bool finished = s.stage == Stage::Complete;
    if (s.stage != Stage::Phase && !s.pending && !finished)
        return refused({TG_TR("Nothing to roll back: the canary has no traffic"), {}});
    const auto &stable = around.observation.stable;
    if (finished && c.toRevision == 0 && stable && std::ranges::none_of(stable->revisions, [&](const traffic::RevisionView &r) { return r.image == s.stableImage; }))
        return refused({TG_TR("%1 is not in the history of Deployment %2 any more. Name a revision, or deploy its image by hand."), {s.stableVersion, stable->name}});
    Decision d;
    d.allowed = true;
    d.next = s;
    traffic::Goal g = goalFrom(s, around, traffic::GoalKind::RollBack, now);
    g.toRevision = c.toRevision;
    const bool breached = std::ranges::any_of(e.triggers, [](const TriggerReading &t) { return t.state == TriggerReading::State::Fired; });
    g.canaryBreached = c.automatic || breached;
    g.canaryBroken = e.canaryErrorNow.value_or(0) > 0.5;
    if (s.plan.traffic.method == plan::Method::Rolling && around.observation.stable) {
        const traffic::WorkloadView &w = *around.observation.stable;
        // What was running before the release, by the image that the start kept; else as kubectl picks.
        const auto before = std::ranges::find_if(w.revisions, [&](const traffic::RevisionView &r) { return c.toRevision == 0 && !s.stableImage.empty() && r.image == s.stableImage && !r.current; });
        if (before != w.revisions.end()) {
            g.toReplicaSet = before->replicaSet;
        } else {
            auto target = traffic::undoTarget(w, c.toRevision);
            if (!target)
                return refused(sentence(target.error()));
            g.toReplicaSet = target->replicaSet;
        }
    }
    if (s.plan.traffic.method == plan::Method::Replicas && c.toRevision > 0 && stable) {
        auto target = traffic::undoTarget(*stable, c.toRevision);
        if (!target)
            return refused(sentence(target.error()));
        g.toReplicaSet = target->replicaSet;
    }
    State &t = d.next;
    if (finished) {
        t.stage = Stage::Phase;
        t.phase = static_cast<int>(t.plan.phases.size()) - 1;
    }
    t.rolledBackBy = c.automatic ? "trigger " + c.trigger : c.actor;
    t.rolledBackWhy = {TG_TR("%1"), {reason(c)}};
    begin(t, c, "rollback", g, -1, now);
    if (c.automatic)
        note(t, now, c.actor, "trigger", {TG_TR("Trigger %1 fired: %2 · rollback begun by the guardian"), {c.trigger, reason(c)}}, "alarm");
    else
        note(t, now, c.actor, "rollback", c.text.empty() ? Message{TG_TR("%1 rolls back to %2"), {c.actor, s.stableVersion}} : Message{TG_TR("%1 rolls back to %2 · %3"), {c.actor, s.stableVersion, c.text}}, "alarm");
    d.goal = std::move(g);
    return d;
}

Decision hold(const State &s, const Command &c, Instant now)
{
    if (s.held)
        return refused({TG_TR("Held already, by %1"), {actorWords(s.heldBy)}});
    if (s.rollingBack())
        return refused({TG_TR("A rollback is running; it cannot be held"), {}});
    Decision d;
    d.allowed = true;
    d.next = s;
    State &t = d.next;
    t.held = true;
    t.heldBy = c.automatic ? "trigger " + c.trigger : c.actor;
    t.heldWhy = {TG_TR("%1"), {reason(c)}};
    t.heldAt = now;
    t.sharedAlarm = c.automatic;
    if (s.pending && s.pending->command == "start" && s.plan.traffic.method == plan::Method::Rolling) {
        t.pending->goal.paused = true;
        d.goal = t.pending->goal;
    }
    note(t, now, c.actor, "hold", c.text.empty() ? Message{TG_TR("%1 holds the release"), {actorWords(t.heldBy)}} : Message{TG_TR("%1 holds the release: %2"), {actorWords(t.heldBy), reason(c)}}, c.automatic ? "alarm" : "caution");
    return d;
}

Decision resume(const State &s, const Command &c, Instant now)
{
    if (!s.held)
        return refused({TG_TR("The release is not held"), {}});
    Decision d;
    d.allowed = true;
    d.next = s;
    State &t = d.next;
    t.held = false;
    t.heldBy.clear();
    t.heldWhy = {};
    t.heldAt.reset();
    t.sharedAlarm = false;
    t.soakedAt = now;
    if (t.pending && t.pending->goal.paused) {
        t.pending->goal.paused = false;
        d.goal = t.pending->goal;
    }
    note(t, now, c.actor, "resume", {TG_TR("%1 resumes the release"), {c.actor}});
    return d;
}

} // namespace

State begin(const plan::Plan &plan, const std::string &requestedBy)
{
    State s;
    s.release = plan.name;
    s.plan = plan;
    s.planDigest = plan::digest(plan);
    s.requestedBy = requestedBy;
    s.stage = plan.approvals.required > 0 ? Stage::Planned : Stage::Before;
    s.canaryVersion = plan.version.name;
    s.canaryImage = plan.version.image;
    return s;
}

std::optional<Message> denied(const std::vector<std::string> &all, const std::string &verb)
{
    for (const std::string &d : all) {
        if (d.substr(0, d.find(": ")) == verb)
            return Message{TG_TR("You may not %1: you lack %2. Ask who administers the namespace."), {verb, d.size() > verb.size() + 2 ? d.substr(verb.size() + 2) : "a right"}};
    }
    return std::nullopt;
}

Decision decide(const State &s, const EvidenceSet &e, const Surroundings &around, const Command &c, Instant now)
{
    if (around.readOnly)
        return refused({TG_TR("Read-only: nothing is sent. Open the release without --read-only to act."), {}});
    if (const auto no = denied(around.denied, name(c.verb)); no && !c.automatic)
        return refused(*no);
    if (s.final() && (c.verb == Verb::Resume || c.verb == Verb::Close))
        return afterwards(s, c, now);
    if (s.final() && c.verb == Verb::Review)
        return review(s, c, now);
    if (s.final() && c.verb == Verb::Rebuild)
        return rebuild(s, c, now);
    if (s.final() && !(c.verb == Verb::RollBack && s.stage == Stage::Complete))
        return refused({TG_TR("This run is over (%1). A new plan begins the next one."), {name(s.stage)}});
    switch (c.verb) {
    case Verb::RollBack: return rollBack(s, e, around, c, now);
    case Verb::Promote: return promote(s, e, around, c, now);
    case Verb::Approve: return approve(s, c, true, now);
    case Verb::Reject: return approve(s, c, false, now);
    case Verb::Hold: return hold(s, c, now);
    case Verb::Resume: return resume(s, c, now);
    case Verb::Acknowledge: return acknowledge(s, e, around, c, now);
    case Verb::Override: return overrideItem(s, c, now);
    case Verb::Defer: return defer(s, c, now);
    case Verb::Adopt: return adopt(s, around, c, now);
    case Verb::Restore: return restore(s, around, c, now);
    case Verb::Hotfix: return hotfix(s, e, around, c, now);
    case Verb::Review: return review(s, c, now);
    case Verb::Rebuild: return rebuild(s, c, now);
    case Verb::AdoptPlan: return adoptPlan(s, around, c, now);
    case Verb::Request:
    case Verb::Note: {
        Decision d;
        d.allowed = true;
        d.next = s;
        if (c.verb == Verb::Request)
            d.next.requestedBy = c.actor;
        note(d.next, now, c.actor, c.verb == Verb::Request ? "request" : "note", c.verb == Verb::Request ? Message{TG_TR("%1 asks for approval"), {c.actor}} : Message{TG_TR("%1 noted: “%2”"), {c.actor, c.text}});
        return d;
    }
    case Verb::Close: {
        if (s.pending || s.stage == Stage::Phase)
            return refused({TG_TR("The canary has traffic: roll back or finish first"), {}});
        Decision d;
        d.allowed = true;
        d.next = s;
        d.next.stage = Stage::Closed;
        note(d.next, now, c.actor, "close", {TG_TR("%1 closed the release"), {c.actor}});
        return d;
    }
    }
    return refused({TG_TR("This command is not known"), {}});
}

} // namespace tidegate::release
