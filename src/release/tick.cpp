// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/fingerprints.h"
#include "release/internal.h"

#include <algorithm>

namespace tidegate::release {

namespace {

/// Approvals are what their objects say, while they exist: what the state holds of them is a copy, and whoever may write the state could
/// write one that nobody gave.
bool mergeApprovals(State &s, const Surroundings &around, Instant now)
{
    bool changed = std::erase_if(s.approvals, [&](const Approval &a) { return std::ranges::find(around.approvals, a.id, &Approval::id) == around.approvals.end(); }) > 0;
    for (const Approval &a : around.approvals) {
        if (a.run != 0 && a.run != s.run)
            continue; // of an earlier run
        const auto known = std::ranges::find(s.approvals, a.id, &Approval::id);
        if (known != s.approvals.end()) {
            changed = changed || !(*known == a);
            *known = a;
            continue;
        }
        s.approvals.push_back(a);
        const std::string subject = a.what == "plan" ? "the plan" : a.what == "hotfix" ? "the hotfix" : "the promotion";
        const Message text = a.rejected ? Message{TG_TR("%1 rejected %2: %3"), {a.by, subject, a.note}} : Message{TG_TR("%1 approved %2 · %3"), {a.by, subject, a.digest.substr(0, 4)}};
        note(s, a.at, a.by, a.rejected ? "reject" : "approve", text, a.rejected ? "caution" : "");
        changed = true;
    }
    if (s.stage == Stage::Planned && approvers(s, "plan", {}, now) >= s.plan.approvals.required) {
        s.stage = Stage::Before;
        changed = true;
    }
    return changed;
}

bool trackItem(State &s, const plan::ChecklistItem &item, const Evidence &ev, Instant now)
{
    ItemHistory &h = s.items[item.id];
    if (ev.verdict == Verdict::Pass) {
        if (!h.verified) {
            h.verified = true;
            h.since = now;
            return true;
        }
        if (h.withdrawn && !h.recovered) {
            h.recovered = now;
            h.since = now;
            note(s, now, "", "evidence", {TG_TR("\"%1\" holds again (absent since %2)"), {item.text, formatInstant(Instant{std::chrono::floor<std::chrono::seconds>(*h.withdrawn)})}});
            return true;
        }
        return false;
    }
    if (ev.verdict != Verdict::Fail || !h.verified)
        return false;
    if (!h.withdrawn || h.recovered) {
        h.withdrawn = now;
        h.recovered.reset();
        h.since.reset();
        ++h.regressions;
        note(s, now, "", "evidence", {TG_TR("Tick withdrawn: \"%1\" · %2"), {item.text, ev.text}}, "caution");
        return true;
    }
    return false;
}

bool trackItems(State &s, const EvidenceSet &e, Instant now)
{
    bool changed = false;
    // Only what is in force now: the Before list once it is being worked, During and After within a phase. While an act runs,
    // readiness and counts move by intention.
    std::vector<const std::vector<plan::ChecklistItem> *> lists;
    if (s.stage != Stage::Phase) {
        lists.push_back(&s.plan.checklist.before); // once: what was true before the start is not asked again (DECISIONS.md 9)
    } else if (!s.pending) {
        lists.push_back(&s.plan.checklist.during);
        lists.push_back(&s.plan.checklist.after);
    }
    for (const auto *listed : lists) {
        for (const plan::ChecklistItem &i : *listed) {
            if (i.kind != plan::ItemKind::Sensed)
                continue;
            if (const Evidence *ev = e.find(i.rule))
                changed = trackItem(s, i, *ev, now) || changed;
        }
    }
    return changed;
}

/// Soak is written down now and then, so that a killed console loses little.
bool trackSoak(State &s, const EvidenceSet &e, Instant now)
{
    if (s.stage != Stage::Phase || !s.since)
        return false;
    const Instant from = s.soakedAt.value_or(*s.since);
    const bool runs = soaking(s, e);
    // Metrics that have not come are waited for: they may be backfilled. Else the mark moves, so that nothing of it is counted later.
    const Instant until = runs ? std::min(now, e.coverage.upTo) : now;
    if (until - from < soakGrain(soakOf(s)))
        return false;
    const bool wasOpen = s.soaked < soakOf(s);
    if (runs)
        s.soaked += e.coverage.within(from, until);
    s.soakedAt = until;
    return runs && wasOpen;
}

std::optional<Command> fired(const State &s, const EvidenceSet &e, std::vector<Message> &alarms)
{
    const bool exposed = s.stage == Stage::Phase || (s.pending && s.pending->command != "return");
    if (!exposed || s.rollingBack())
        return std::nullopt;
    std::optional<Command> held;
    for (const plan::Trigger &t : s.plan.triggers) {
        const auto it = std::ranges::find_if(e.triggers, [&](const TriggerReading &r) { return r.trigger == t.name; });
        if (it == e.triggers.end())
            continue;
        const bool isFired = it->state == TriggerReading::State::Fired, isShared = it->state == TriggerReading::State::Shared;
        if (!isFired && !isShared)
            continue;
        Command c;
        c.automatic = true;
        c.trigger = t.name;
        c.reading = isShared ? Message{TG_TR("shared outage: %1"), {it->text}} : it->text;
        c.text = c.reading.english();
        if (isFired && t.action == plan::TriggerAction::Rollback) {
            c.verb = Verb::RollBack;
            return c;
        }
        if (t.action == plan::TriggerAction::Alert) {
            alarms.push_back({TG_TR("Trigger %1: %2"), {t.name, it->text}});
        } else if (!held && !s.held) {
            c.verb = Verb::Hold;
            held = c;
        }
    }
    return held;
}

} // namespace

Tick tick(const State &state, const EvidenceSet &e, const Surroundings &around, Instant now)
{
    Tick t;
    if (state.final())
        return t;
    State s = state;
    bool changed = mergeApprovals(s, around, now);
    changed = trackItems(s, e, now) || changed;
    changed = trackSoak(s, e, now) || changed;
    if (s.stage == Stage::Phase && (!s.baseline || (s.baseline->provisional && s.phase == 0 && e.measuredBaseline && e.measuredBaseline->n > s.baseline->n * 1.5)) && e.measuredBaseline) {
        s.baseline = e.measuredBaseline;
        changed = true;
    }
    // A state of before templates were kept: what is there now is what they are.
    if (s.stage == Stage::Phase && !s.pending && s.templates.canary.empty() && s.templates.stable.empty()) {
        const auto &o = around.observation;
        s.templates = {o.stable ? currentTemplate(*o.stable) : std::string(), o.canary ? currentTemplate(*o.canary) : std::string()};
        changed = changed || !s.templates.stable.empty() || !s.templates.canary.empty();
    }
    if (s.stage == Stage::Phase && !s.pending && s.plan.traffic.method == plan::Method::Replicas)
        changed = keepFingerprints(s.fingerprints, around.observation) || changed;
    if (s.stage == Stage::Phase && e.closedHour && (s.hours.empty() || s.hours.back().from < e.closedHour->from)) {
        s.hours.push_back(*e.closedHour);
        if (s.hours.size() > kKeptHours)
            s.hours.erase(s.hours.begin());
        changed = true;
    }
    t.command = fired(s, e, t.alarms);
    if (changed || s.soakedAt != state.soakedAt)
        t.state = std::move(s);
    return t;
}

} // namespace tidegate::release
