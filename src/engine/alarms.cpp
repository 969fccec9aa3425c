// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/alarms.h"

#include "base/sentence.h"
#include "release/actor.h"

#include <algorithm>

namespace tidegate::engine {

namespace {

void add(std::vector<Alarm> &out, const char *id, bool high, Message title, Message detail, Instant since, std::vector<Message> toDo = {})
{
    out.push_back({id, {}, high, std::move(title), std::move(detail), std::move(toDo), since, 0});
}

void links(const Snapshot &s, std::vector<Alarm> &out)
{
    if (!s.api.live)
        add(out, "not-live", true, {TG_TR("NOT LIVE: the API server is not heard"), {}}, s.api.problem, s.api.lastOk.value_or(s.localNow), {{TG_TR("Nothing below is newer than this. It recovers by itself."), {}}, {TG_TR("Look at this computer's network, VPN and sign-in."), {}}, {TG_TR("To go back without this console: Ctrl+K, Copy the kubectl fallback for a rollback."), {}}});
    if (s.exists && !s.state.final() && s.settled && !s.metrics.live)
        add(out, "metrics-lost", false, {TG_TR("No metrics: triggers that need them are off, Promote is closed"), {}}, s.metrics.problem, s.metrics.lastOk.value_or(s.localNow), {{TG_TR("Rolling back still works."), {}}});
    if (s.exists && s.state.stage == release::Stage::Phase && s.guardian.empty() && s.settled)
        add(out, "unguarded", true, {TG_TR("UNGUARDED: nobody evaluates the rollback triggers"), {}}, {}, s.now, {{TG_TR("Open the release in a console that stays open."), {}}, {TG_TR("Or let the agent guard it: tidegatectl agent."), {}}});
}

/// Days ahead, so that nobody finds out in the middle of a release.
void credentials(const Snapshot &s, std::vector<Alarm> &out)
{
    if (s.kubeconfig)
        add(out, "kubeconfig", false, {TG_TR("The kubeconfig changed and is not followed"), {}}, sentence(*s.kubeconfig), s.localNow, {{TG_TR("What was read before stays in use. Mend the file, or open the release anew."), {}}});
    constexpr Millis kAhead = std::chrono::hours(24 * 14), kSoon = std::chrono::hours(24);
    if (!s.expiry || s.expiry->at - s.localNow > kAhead)
        return;
    const char *what = s.expiry->what == kube::Expiry::What::Token ? "token" : s.expiry->what == kube::Expiry::What::ClientCertificate ? "client certificate" : "cluster's certificate authority";
    const bool over = s.expiry->at <= s.localNow;
    add(out, "expiry", s.expiry->at - s.localNow < kSoon, over ? Message{TG_TR("Your %1 has ended"), {what}} : Message{TG_TR("Your %1 ends in %2"), {what, humanDuration(s.expiry->at - s.localNow)}}, {}, s.localNow, {{TG_TR("Renew it before then: without it this console sees and does nothing."), {}}});
}

void triggers(const Snapshot &s, std::vector<Alarm> &out)
{
    using State = release::TriggerReading::State;
    if (s.state.final())
        return;
    for (const release::TriggerReading &t : s.evidence.triggers) {
        if (t.state == State::Fired)
            add(out, "trigger", true, {TG_TR("Trigger %1 fired"), {t.trigger}}, t.text, t.since.value_or(t.at), {{TG_TR("If it does not go back by itself, roll back."), {}}, {TG_TR("Look at the canary's pods (tab Pods) and at what changed (tab Changes)."), {}}});
        else if (t.state == State::Shared)
            add(out, "shared", true, {TG_TR("Shared outage: stable is bad in the same way"), {}}, t.text, t.since.value_or(t.at), {{TG_TR("The release is not the cause; it is held. Mend the outage, then Resume."), {}}, {TG_TR("Tell who owns what both versions depend on."), {}}});
        else if (t.state == State::Arming)
            add(out, "arming", false, {TG_TR("Trigger %1 counts"), {t.trigger}}, t.text, t.since.value_or(t.at), {{TG_TR("Watch it: it acts by itself when it goes on. Roll back now if you know that it is real."), {}}});
        else
            continue;
        out.back().about = t.trigger;
    }
}

/// Several fields of one change are one alarm; who reverts by profession is named.
void foreign(const Snapshot &s, std::vector<Alarm> &out)
{
    if (s.differences.empty())
        return;
    const release::Difference &d = s.differences.front();
    const bool reverted = !d.owner.empty() && (d.manager.starts_with("argocd") || d.manager.starts_with("kustomize-controller") || d.manager.starts_with("helm"));
    const std::string more = s.differences.size() > 1 ? " and " + std::to_string(s.differences.size() - 1) + " more" : "";
    std::vector<Message> toDo{{TG_TR("Adopt: it is meant, and the release goes on with it. Restore: it is not. Hold: decide later."), {}}};
    if (reverted && s.ownership && !s.ownership->allow.empty())
        toDo.push_back(s.ownership->allow);
    add(out, "difference", reverted, reverted ? Message{TG_TR("%1 undid a change of this release"), {d.owner}} : Message{TG_TR("%1 changed %2"), {d.manager.empty() ? "Somebody else" : d.manager, d.object}}, {TG_TR("%1: ours %2, found %3"), {d.field + more, d.ours, d.found}}, d.at.value_or(s.now), toDo);
}

/// "gates.errorRate.below: 1% → 2% and 3 more".
std::string changed(const std::vector<release::PlanChange> &all)
{
    return all.size() == 1 ? release::text(all.front()) : release::text(all.front()) + " and " + std::to_string(all.size() - 1) + " more";
}

void plans(const Snapshot &s, std::vector<Alarm> &out)
{
    if (s.planChanges.empty() || s.state.final())
        return;
    if (const auto &o = s.state.offered)
        return add(out, "plan", false, {TG_TR("A changed plan waits for a second person"), {}}, {TG_TR("%1, offered by %2"), {changed(s.planChanges), o->by}}, o->at, {{TG_TR("Somebody else compares the two plans and approves or rejects. Until then the former one rules."), {}}});
    add(out, "plan", false, {TG_TR("The file that was opened is not the plan that rules"), {}}, {TG_TR("%1"), {changed(s.planChanges)}}, s.planSeen.value_or(s.now), {s.planFixed ? *s.planFixed : Message{TG_TR("Adopt the file's plan, or open the release without the file."), {}}});
}

void projections(const Snapshot &s, std::vector<Alarm> &out)
{
    using State = release::Projections::State;
    if (!s.state.projections || s.state.projections->state == State::Succeeded)
        return;
    const release::Projections &p = *s.state.projections;
    const Instant since = p.begun.value_or(s.now);
    if (p.state == State::Failed)
        add(out, "projections", true, {TG_TR("Projections are not rebuilt"), {}}, p.detail, p.ended.value_or(since), {{TG_TR("Read models show what the version before wrote. Mend it, and rebuild them."), {}}});
    else if (p.state == State::Asked)
        add(out, "projections", false, {TG_TR("Projections wait for your word"), {}}, {TG_TR("POST %1 through the API server's service proxy"), {p.endpoint}}, since, {{TG_TR("Confirm it: rebuild."), {}}});
    else
        add(out, "projections", false, {TG_TR("Projections are being rebuilt"), {}}, p.cronJob.empty() ? Message{TG_TR("%1"), {p.endpoint}} : Message{TG_TR("Job %1: %2 of %3 done"), {p.job, std::to_string(p.done), std::to_string(p.wanted)}}, since, {{TG_TR("Wait for it. Read models may be behind until it is done."), {}}});
}

} // namespace

std::vector<Alarm> alarmsOf(const Snapshot &s)
{
    std::vector<Alarm> out;
    const release::State &state = s.state;
    if (state.rollingBack())
        add(out, "rolling-back", true, {TG_TR("Rolling back to %1"), {state.stableVersion}}, state.rolledBackWhy, state.pending->begun, {{TG_TR("Tell the team. What was written to databases and queues does not go back."), {}}});
    if (state.stage == release::Stage::RolledBack)
        add(out, "rolled-back", state.rolledBackBy && state.rolledBackBy->starts_with("trigger"), {TG_TR("Rolled back to %1 by %2"), {state.stableVersion, release::actorWords(state.rolledBackBy.value_or("?"))}}, state.rolledBackWhy, state.history.empty() ? s.now : state.history.back().ended.value_or(s.now), {{TG_TR("%1 is marked bad. Read the evidence, mend it, begin a new run."), {state.canaryVersion}}});
    links(s, out);
    credentials(s, out);
    triggers(s, out);
    if (state.pending && state.pending->problem)
        add(out, "act-problem", false, {TG_TR("The act does not get on"), {}}, sentence(*state.pending->problem), state.pending->begun, {{TG_TR("It is tried again by itself. Look at the pods (tab Pods) and at what was written (tab Changes)."), {}}});
    if (state.held)
        add(out, "held", state.sharedAlarm, {TG_TR("Held by %1"), {release::actorWords(state.heldBy)}}, state.heldWhy, state.heldAt.value_or(s.now), {{TG_TR("Resume once the reason is gone. The rollback triggers go on, and rolling back still works."), {}}});
    for (const release::ListView *list : {&s.during, &s.after}) {
        for (const release::ItemView &i : list->items) {
            if (i.state != release::ItemState::Regressed || state.stage != release::Stage::Phase)
                continue;
            add(out, "regressed", false, {TG_TR("Tick withdrawn: %1"), {i.item.text}}, i.detail, i.at.value_or(s.now), {{TG_TR("Look at the item in the checklist: Promote is closed until it holds again."), {}}});
            out.back().about = i.item.id;
        }
    }
    foreign(s, out);
    if (state.hotfix && state.hotfix->reviewDue())
        add(out, "review", false, {TG_TR("A review is due: hotfix %1 went ahead without a second person"), {state.hotfix->version}}, {TG_TR("%1 (%2), by %3"), {state.hotfix->reason, state.hotfix->ticket, state.hotfix->by}}, state.hotfix->at, {{TG_TR("Somebody else reviews it, and says what was found."), {}}});
    if (state.hotfix && !state.hotfix->begun)
        add(out, "hotfix", false, {TG_TR("Hotfix %1 waits for a second person"), {state.hotfix->version}}, {TG_TR("%1 (%2), asked by %3"), {state.hotfix->reason, state.hotfix->ticket, state.hotfix->by}}, state.hotfix->at, {{TG_TR("Somebody else approves or rejects it. If nobody answers in time, it can go ahead with a review due."), {}}});
    plans(s, out);
    projections(s, out);
    std::ranges::stable_sort(out, [](const Alarm &a, const Alarm &b) { return a.high && !b.high; });
    return out;
}

} // namespace tidegate::engine
