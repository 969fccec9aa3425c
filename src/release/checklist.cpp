// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/internal.h"

#include <algorithm>

namespace tidegate::release {

namespace {

/// A recovered item clears by itself after this long, unless it is a killer (operator-ux.md §2.3).
constexpr Millis kClear = std::chrono::minutes(10);
constexpr int kChatters = 3; ///< withdrawals in one phase after which time alone heals nothing (operator-ux.md §2.3)

/// Whole, so that whoever shows it can put it into the viewer's zone.
std::string clock(Instant t)
{
    return formatInstant(Instant{std::chrono::floor<std::chrono::seconds>(t)});
}

bool validPhase(int of, const State &s)
{
    return of < 0 || of == s.phase;
}

const Acknowledgement *ackOf(const State &s, const std::string &item)
{
    const auto it = std::ranges::find_if(s.acks, [&](const Acknowledgement &a) { return a.item == item && validPhase(a.phase, s); });
    return it == s.acks.end() ? nullptr : &*it;
}

const Override *overrideOf(const State &s, const std::string &item)
{
    const auto it = std::ranges::find_if(s.overrides, [&](const Override &o) { return o.item == item && validPhase(o.phase, s); });
    return it == s.overrides.end() ? nullptr : &*it;
}

ItemView approvalItem(ItemView v, const State &s, Instant now)
{
    const int have = approvers(s, "plan", {}, now), need = s.plan.approvals.required;
    v.counts = have >= need;
    v.state = v.counts ? ItemState::Verified : ItemState::Failed;
    v.detail = need == 0 ? Message{TG_TR("this plan needs no approval"), {}} : Message{TG_TR("%1 of %2 approvals of plan %3"), {std::to_string(have), std::to_string(need), s.planDigest.substr(0, 4)}};
    if (const std::string names = approverNames(s, "plan", now); need > 0 && !names.empty())
        v.detail = {TG_TR("%1 of %2 approvals of plan %3 · %4"), {std::to_string(have), std::to_string(need), s.planDigest.substr(0, 4), names}};
    v.at = now;
    return v;
}

ItemView sensed(ItemView v, const State &s, const EvidenceSet &e, Instant now)
{
    const Evidence *ev = e.find(v.item.rule);
    const auto found = s.items.find(v.item.id);
    const ItemHistory history = found == s.items.end() ? ItemHistory{} : found->second;
    if (!ev) {
        v.state = ItemState::Unknown;
        v.detail = {TG_TR("not measured yet"), {}};
        return v;
    }
    v.at = ev->at;
    v.detail = ev->text;
    switch (ev->verdict) {
    case Verdict::NotApplicable:
        v.state = ItemState::NotApplicable;
        v.counts = true;
        return v;
    case Verdict::Pass:
        if (history.withdrawn) {
            const Instant back = history.recovered.value_or(now);
            const Acknowledgement *again = ackOf(s, v.item.id);
            const bool chatters = history.regressions >= kChatters;
            const bool cleared = (again && again->at >= back) || (!v.item.killer && !chatters && now - back >= kClear);
            if (!cleared) {
                v.state = ItemState::Recovered;
                v.detail = chatters ? Message{TG_TR("%1 · comes and goes: withdrawn %2 times in this phase, last %3–%4. It needs a person's word."), {ev->text.english(), std::to_string(history.regressions), clock(*history.withdrawn), clock(back)}} : Message{TG_TR("%1 · was not ok %2–%3, confirm again"), {ev->text.english(), clock(*history.withdrawn), clock(back)}};
                return v;
            }
        }
        v.state = ItemState::Verified;
        v.counts = true;
        return v;
    case Verdict::Fail:
        v.state = history.verified ? ItemState::Regressed : ItemState::Failed;
        if (history.withdrawn)
            v.detail = {TG_TR("%1 · was ok until %2"), {ev->text.english(), clock(*history.withdrawn)}};
        return v;
    case Verdict::Stale:
        v.state = ItemState::Stale;
        return v;
    case Verdict::Insufficient:
        v.state = ItemState::Passing;
        return v;
    case Verdict::Unknown:
        v.state = ItemState::Unknown;
        return v;
    }
    return v;
}

ItemView viewOf(const plan::ChecklistItem &item, const State &s, const EvidenceSet &e, Instant now)
{
    ItemView v;
    v.item = item;
    if (item.kind == plan::ItemKind::Note) {
        v.state = ItemState::NotApplicable;
        v.counts = true;
        return v;
    }
    if (item.rule == "plan-approved")
        return approvalItem(std::move(v), s, now);
    if (item.kind == plan::ItemKind::Sensed)
        v = sensed(std::move(v), s, e, now);
    if (const Override *o = overrideOf(s, item.id); o && !v.counts) {
        v.state = ItemState::Overridden;
        v.counts = true;
        v.at = o->at;
        v.detail = {TG_TR("overridden by %1: %2"), {o->by, o->reason}};
        return v;
    }
    if (item.kind == plan::ItemKind::Sensed)
        return v;
    if (const Acknowledgement *a = ackOf(s, item.id)) {
        v.state = ItemState::Acknowledged;
        v.counts = true;
        v.at = a->at;
        v.detail = {TG_TR("%1 · %2, %3"), {a->value, a->by, clock(a->at)}};
    } else {
        v.detail = {TG_TR("say by whom and where it is shown"), {}};
    }
    return v;
}

} // namespace

ListView list(const std::string &which, const State &s, const EvidenceSet &e, Instant now)
{
    ListView out;
    out.name = which;
    const auto &items = which == "before" ? s.plan.checklist.before : which == "after" ? s.plan.checklist.after : s.plan.checklist.during;
    for (const plan::ChecklistItem &i : items) {
        out.items.push_back(viewOf(i, s, e, now));
        const ItemState state = out.items.back().state;
        out.reopened = out.reopened || state == ItemState::Regressed || state == ItemState::Recovered;
    }
    out.complete = out.met() == static_cast<int>(out.items.size());
    return out;
}

} // namespace tidegate::release
