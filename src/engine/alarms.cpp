// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/alarms.h"

#include <algorithm>

namespace tidegate::engine {

namespace {

void add(std::vector<Alarm> &out, const char *id, bool high, Message title, Message detail, Instant since, std::vector<Message> toDo = {})
{
    out.push_back({id, high, std::move(title), std::move(detail), std::move(toDo), since});
}

void links(const Snapshot &s, std::vector<Alarm> &out)
{
    if (!s.api.live)
        add(out, "not-live", true, {TG_TR("NOT LIVE: the API server is not heard"), {}}, s.api.problem, s.api.lastOk.value_or(s.localNow), {{TG_TR("Nothing below is newer than this. It recovers by itself."), {}}});
    if (s.exists && !s.state.final() && s.settled && !s.metrics.live)
        add(out, "metrics-lost", false, {TG_TR("No metrics: triggers that need them are off, Promote is closed"), {}}, s.metrics.problem, s.metrics.lastOk.value_or(s.localNow), {{TG_TR("Rolling back still works."), {}}});
    if (s.exists && s.state.stage == release::Stage::Phase && s.guardian.empty() && s.settled)
        add(out, "unguarded", true, {TG_TR("UNGUARDED: nobody evaluates the rollback triggers"), {}}, {}, s.now, {{TG_TR("Open the release in a console that stays open."), {}}});
}

/// Days ahead, so that nobody finds out in the middle of a release.
void credentials(const Snapshot &s, std::vector<Alarm> &out)
{
    if (s.kubeconfig)
        add(out, "kubeconfig", false, {TG_TR("The kubeconfig changed and is not followed"), {}}, {TG_TR("%1"), {s.kubeconfig->text()}}, s.localNow, {{TG_TR("What was read before stays in use. Mend the file, or open the release anew."), {}}});
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
            add(out, "trigger", true, {TG_TR("Trigger %1 fired"), {t.trigger}}, t.text, t.since.value_or(t.at));
        else if (t.state == State::Shared)
            add(out, "shared", true, {TG_TR("Shared outage: stable is bad in the same way"), {}}, t.text, t.since.value_or(t.at), {{TG_TR("The release is not the cause; it is held. Mend the outage, then Resume."), {}}});
        else if (t.state == State::Arming)
            add(out, "arming", false, {TG_TR("Trigger %1 counts"), {t.trigger}}, t.text, t.since.value_or(t.at));
    }
}

} // namespace

std::vector<Alarm> alarmsOf(const Snapshot &s)
{
    std::vector<Alarm> out;
    const release::State &state = s.state;
    if (state.rollingBack())
        add(out, "rolling-back", true, {TG_TR("Rolling back to %1"), {state.stableVersion}}, state.rolledBackWhy, state.pending->begun);
    if (state.stage == release::Stage::RolledBack)
        add(out, "rolled-back", state.rolledBackBy && state.rolledBackBy->starts_with("trigger"), {TG_TR("Rolled back to %1 by %2"), {state.stableVersion, state.rolledBackBy.value_or("?")}}, state.rolledBackWhy, state.history.empty() ? s.now : state.history.back().ended.value_or(s.now), {{TG_TR("%1 is marked bad. Read the evidence, mend it, begin a new run."), {state.canaryVersion}}});
    links(s, out);
    credentials(s, out);
    triggers(s, out);
    if (state.pending && state.pending->problem)
        add(out, "act-problem", false, {TG_TR("The act does not get on"), {}}, {TG_TR("%1"), {state.pending->problem->text()}}, state.pending->begun);
    if (state.held)
        add(out, "held", state.sharedAlarm, {TG_TR("Held by %1"), {state.heldBy}}, state.heldWhy, state.heldAt.value_or(s.now));
    for (const release::ListView *list : {&s.during, &s.after}) {
        for (const release::ItemView &i : list->items) {
            if (i.state == release::ItemState::Regressed && state.stage == release::Stage::Phase)
                add(out, "regressed", false, {TG_TR("Tick withdrawn: %1"), {i.item.text}}, i.detail, i.at.value_or(s.now));
        }
    }
    for (const std::string &d : s.differences)
        add(out, "difference", false, {TG_TR("Someone else changed an object of this release"), {}}, {TG_TR("%1"), {d}}, s.now);
    std::ranges::stable_sort(out, [](const Alarm &a, const Alarm &b) { return a.high && !b.high; });
    return out;
}

} // namespace tidegate::engine
