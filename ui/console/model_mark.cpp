// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/model_mark.h"

#include <algorithm>

namespace tidegate::ui {

using release::ItemState;
using release::Verdict;

Mark verdictMark(Verdict v, bool human)
{
    switch (v) {
    case Verdict::Pass: return {human ? Glyph::Manual : Glyph::Ok, Tone::Plain};
    case Verdict::Fail: return {Glyph::Caution, Tone::Caution};
    case Verdict::Insufficient: return {Glyph::Run, Tone::Plain};
    case Verdict::Unknown: return {Glyph::Unknown, Tone::Secondary};
    case Verdict::Stale: return {Glyph::Stale, Tone::Caution};
    case Verdict::NotApplicable: return {Glyph::Todo, Tone::Disabled};
    }
    return {Glyph::Unknown, Tone::Secondary};
}

bool triggered(const engine::Snapshot &s, const std::string &rule)
{
    using Kind = plan::TriggerKind;
    return std::ranges::any_of(s.evidence.triggers, [&](const release::TriggerReading &r) {
        if (r.state != release::TriggerReading::State::Fired)
            return false;
        const auto t = std::ranges::find_if(s.state.plan.triggers, [&](const plan::Trigger &p) { return p.name == r.trigger; });
        if (t == s.state.plan.triggers.end())
            return false;
        switch (t->kind) {
        case Kind::ErrorRate: return rule == "error-rate" || rule == "within-slo";
        case Kind::P95: return rule == "p95" || rule == "within-slo";
        case Kind::Readiness:
        case Kind::Dependency: return rule == "readiness" || rule == "pods-healthy";
        case Kind::Degradation: return false;
        }
        return false;
    });
}

const release::ItemView *itemOfRule(const engine::Snapshot &s, const std::string &rule)
{
    for (const release::ListView *list : {&s.during, &s.after}) {
        const auto it = std::ranges::find_if(list->items, [&](const release::ItemView &i) { return i.item.rule == rule && !rule.empty(); });
        if (it != list->items.end())
            return &*it;
    }
    return nullptr;
}

Mark itemMark(const engine::Snapshot &s, const release::ItemView &item)
{
    switch (item.state) {
    case ItemState::Pending: return {Glyph::Todo, Tone::Plain};
    case ItemState::Passing: return {Glyph::Run, Tone::Plain};
    case ItemState::Verified: return {Glyph::Ok, Tone::Plain};
    case ItemState::Regressed: return triggered(s, item.item.rule) ? Mark{Glyph::Alarm, Tone::Alarm} : Mark{Glyph::Broken, Tone::Caution};
    case ItemState::Recovered: return {Glyph::Broken, Tone::Caution};
    case ItemState::Stale: return {Glyph::Stale, Tone::Caution};
    case ItemState::Failed: return triggered(s, item.item.rule) ? Mark{Glyph::Alarm, Tone::Alarm} : Mark{Glyph::Caution, Tone::Caution};
    case ItemState::Unknown: return {Glyph::Unknown, Tone::Secondary};
    case ItemState::Acknowledged: return {Glyph::Manual, Tone::Plain};
    case ItemState::Overridden: return {Glyph::Override, Tone::Caution};
    case ItemState::NotApplicable: return {Glyph::Todo, Tone::Disabled};
    }
    return {Glyph::Unknown, Tone::Secondary};
}

Mark gateMark(const engine::Snapshot &s, const release::GateView &gate)
{
    if (gate.verdict != Verdict::Pass && s.state.stage == release::Stage::Phase) {
        if (const release::ItemView *i = itemOfRule(s, gate.name))
            return itemMark(s, *i);
    }
    if (gate.verdict != Verdict::Fail)
        return verdictMark(gate.verdict, gate.human);
    if (gate.name == "soak")
        return {Glyph::Run, Tone::Plain};
    if (gate.name == "hold")
        return {Glyph::Hold, Tone::Caution};
    if (gate.name == "before-list")
        return {Glyph::Run, Tone::Plain};
    if (gate.name == "approval" && !gate.detail.text.starts_with("rejected"))
        return {Glyph::Todo, Tone::Plain};
    return verdictMark(gate.verdict);
}

Mark stepMark(traffic::StepState state)
{
    switch (state) {
    case traffic::StepState::Todo: return {Glyph::Todo, Tone::Plain};
    case traffic::StepState::Running: return {Glyph::Run, Tone::Plain};
    case traffic::StepState::Done: return {Glyph::Ok, Tone::Plain};
    case traffic::StepState::Failed: return {Glyph::Caution, Tone::Caution};
    }
    return {Glyph::Unknown, Tone::Secondary};
}

Mark triggerMark(release::TriggerReading::State state)
{
    using State = release::TriggerReading::State;
    switch (state) {
    case State::Quiet: return {Glyph::Ok, Tone::Plain};
    case State::Arming: return {Glyph::Caution, Tone::Caution};
    case State::Fired:
    case State::Shared: return {Glyph::Alarm, Tone::Alarm};
    case State::Unknown: return {Glyph::Unknown, Tone::Secondary};
    }
    return {Glyph::Unknown, Tone::Secondary};
}

Mark eventMark(const release::Event &e)
{
    const Tone tone = e.tone == "alarm" ? Tone::Alarm : e.tone == "caution" ? Tone::Caution : Tone::Plain;
    if (e.kind == "trigger" || e.kind == "rollback")
        return {Glyph::Back, tone};
    if (e.kind == "note" || e.kind == "ack")
        return {Glyph::Manual, tone};
    if (e.kind == "override")
        return {Glyph::Override, tone};
    if (e.kind == "hold")
        return {Glyph::Hold, tone};
    if (e.kind == "evidence")
        return {e.tone.empty() ? Glyph::Ok : Glyph::Broken, tone};
    if (e.kind == "observed" || e.kind == "approve")
        return {Glyph::Ok, tone};
    if (e.kind == "request")
        return {Glyph::Todo, tone};
    if (e.kind == "promote" || e.kind == "resume")
        return {Glyph::Run, tone};
    if (e.kind == "reject" || e.tone == "caution")
        return {Glyph::Caution, Tone::Caution};
    return {e.tone == "alarm" ? Glyph::Alarm : Glyph::Todo, tone};
}

} // namespace tidegate::ui
