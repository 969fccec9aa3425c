// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/actor.h"
#include "release/fingerprints.h"
#include "release/internal.h"

namespace tidegate::release {

namespace {

/// What the act left behind is ours; what comes after it is somebody's change. A template that is there already is kept: another found
/// now came in while the act ran.
void keepTemplates(State &s, const Pending &p, const traffic::Observation &o)
{
    const bool fresh = p.command == "start" || p.command == "hotfix";
    for (const auto &[w, kept] : {std::pair(&o.canary, &s.templates.canary), std::pair(&o.stable, &s.templates.stable)}) {
        if (*w && (fresh || kept->empty()))
            *kept = currentTemplate(**w);
    }
    if (fresh)
        s.fingerprints = {};
    keepFingerprints(s.fingerprints, o);
}

void arrived(State &s, const Pending &p, const traffic::Observation &o, Instant now)
{
    keepTemplates(s, p, o);
    s.counts.reset();
    for (PhaseRecord &r : s.history) {
        if (!r.ended)
            r.ended = now;
    }
    s.stage = Stage::Phase;
    s.phase = p.toPhase;
    s.weight = p.goal.weight;
    s.since = now;
    s.soakedAt = now;
    s.soaked = Millis{0};
    s.history.push_back({p.toPhase, now, std::nullopt, p.actor});
    // Each phase verifies its own During and After lists anew.
    for (const auto *listed : {&s.plan.checklist.during, &s.plan.checklist.after}) {
        for (const plan::ChecklistItem &i : *listed)
            s.items.erase(i.id);
    }
}

State returned(State s, const Pending &p, const traffic::Advice &advice, Instant now)
{
    note(s, now, p.actor, "outcome", {TG_TR("Rejected: %1. Back to the former pods."), {advice.why}}, "caution");
    Pending back = p;
    back.command = "return";
    back.begun = now;
    back.goal.begun = now;
    back.goal.actsBefore.push_back(back.goal.act);
    back.goal.act += ".return";
    remember(s, back.goal.act);
    back.goal.kind = traffic::GoalKind::Shift;
    back.goal.weight = s.weight;
    back.goal.canaryPods = std::max(0, p.goal.fromCanary);
    back.goal.stablePods = std::max(0, p.goal.fromStable);
    back.toPhase = -1;
    back.problem = Error{ErrorKind::Refused, p.command, advice.why.english(), TG_TR("mend the cause, then promote again")};
    s.pending = std::move(back);
    return s;
}

} // namespace

State concluded(const State &state, const traffic::Advice &advice, const Surroundings &around, Instant now)
{
    State s = state;
    if (!s.pending)
        return s;
    const Pending p = *s.pending;
    if (advice.kind == traffic::Advice::Kind::Stuck) {
        if (advice.foreign && p.command != "start") {
            // Theirs is not overwritten: the act stops where it is, and a person says what becomes of it.
            note(s, now, p.actor, "outcome", {TG_TR("Stopped: %1. Adopt, restore, or roll back."), {advice.why}}, "caution");
            s.pending.reset();
            s.held = true;
            s.heldBy = kSomebodyElse;
            s.heldWhy = advice.why;
            s.heldAt = now;
            return s;
        }
        const bool canReturn = s.plan.traffic.method == plan::Method::Replicas && (p.command == "start" || p.command == "promote");
        if (canReturn)
            return returned(std::move(s), p, advice, now);
        const Error problem{ErrorKind::Refused, p.command, advice.why.english(), TG_TR("roll back, or mend the cause and wait")};
        if (!s.pending->problem || s.pending->problem->detail != problem.detail)
            note(s, now, p.actor, "outcome", {TG_TR("Not done: %1"), {advice.why}}, "caution");
        s.pending->problem = problem;
        return s;
    }
    if (advice.kind != traffic::Advice::Kind::Done)
        return s;
    s.pending.reset();
    const std::string took = humanDuration(now - p.begun);
    const traffic::Weight &w = around.weight;
    if (p.command == "start" || p.command == "promote" || p.command == "hotfix") {
        arrived(s, p, around.observation, now);
        note(s, now, p.actor, "observed", {TG_TR("Observed: weight %1 %, canary %2/%3, stable %4/%5 ready · %6"), {std::to_string(p.goal.weight), std::to_string(w.canaryReady), std::to_string(w.canaryDesired), std::to_string(w.stableReady), std::to_string(w.stableDesired), took}});
    } else if (p.command == "finish") {
        for (PhaseRecord &r : s.history) {
            if (!r.ended)
                r.ended = now;
        }
        s.stage = Stage::Complete;
        s.weight = 100;
        note(s, now, p.actor, "observed", {TG_TR("Observed: stable runs %1, the canary is gone · %2"), {s.canaryVersion, took}});
    } else if (p.goal.kind == traffic::GoalKind::RollBack) {
        for (PhaseRecord &r : s.history) {
            if (!r.ended)
                r.ended = now;
        }
        s.stage = Stage::RolledBack;
        s.weight = 0;
        s.held = false;
        s.bad.push_back({s.canaryVersion, s.canaryImage, s.rolledBackBy.value_or(p.actor), s.rolledBackWhy, now, s.run});
        if (s.bad.size() > kKeptBad)
            s.bad.erase(s.bad.begin());
        if (const auto &stable = around.observation.stable; stable && !p.goal.toReplicaSet.empty()) {
            s.stableVersion = stable->version;
            s.stableImage = stable->image;
        }
        s.projections = projectionsAfter(s);
        note(s, now, p.actor, "observed", {TG_TR("Observed: all traffic on %1 · %2. %3 is marked bad."), {s.stableVersion, took, s.canaryVersion}});
    } else if (p.command == "restore") {
        note(s, now, p.actor, "observed", {TG_TR("Observed: restored at %1 %"), {std::to_string(s.weight)}});
        s.soakedAt = now;
    } else if (p.command == "return") {
        note(s, now, p.actor, "observed", {TG_TR("Observed: back at %1 %"), {std::to_string(s.weight)}});
        s.soakedAt = now;
    }
    return s;
}

} // namespace tidegate::release
