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

/// People who overrode it, the newest one last; each counts once.
std::vector<const Override *> overridesOf(const State &s, const std::string &item)
{
    std::vector<const Override *> out;
    for (const Override &o : s.overrides) {
        if (o.item != item || !validPhase(o.phase, s))
            continue;
        std::erase_if(out, [&](const Override *x) { return x->by == o.by; });
        out.push_back(&o);
    }
    return out;
}

const Deferral *deferralOf(const State &s, const std::string &item)
{
    const auto it = std::ranges::find_if(s.deferrals, [&](const Deferral &d) { return d.item == item && validPhase(d.phase, s); });
    return it == s.deferrals.end() ? nullptr : &*it;
}

/// An item that does not apply, or of which nobody has said whether it does; nothing when it applies.
std::optional<ItemView> conditional(ItemView v, const State &s)
{
    const auto condition = conditionOf(s.plan.checklist, v.item);
    if (!condition)
        return std::nullopt;
    const auto answer = answerOf(s, *condition->question);
    if (answer == condition->wanted)
        return std::nullopt;
    v.counts = answer.has_value();
    v.state = answer ? ItemState::NotApplicable : ItemState::Pending;
    v.detail = !answer ? Message{TG_TR("first answer “%1”"), {condition->question->text}} : *answer ? Message{TG_TR("not applicable: “%1” was answered with yes"), {condition->question->text}} : Message{TG_TR("not applicable: “%1” was answered with no"), {condition->question->text}};
    return v;
}

/// What a person has passed over; nothing when nobody has.
std::optional<ItemView> overridden(ItemView v, const State &s)
{
    const auto by = overridesOf(s, v.item.id);
    if (by.empty())
        return std::nullopt;
    const Override &o = *by.back();
    v.at = o.at;
    if (v.item.killer && by.size() < 2) {
        v.detail = {TG_TR("%1 would override it (%2): the release stands or falls with it, so a second person has to as well"), {o.by, o.reason}};
        return v;
    }
    v.state = ItemState::Overridden;
    v.counts = true;
    v.detail = by.size() > 1 ? Message{TG_TR("overridden by %1 and %2: %3"), {by.front()->by, o.by, o.reason}} : Message{TG_TR("overridden by %1: %2"), {o.by, o.reason}};
    return v;
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
                v.detail = chatters ? Message{TG_TR("%1 · comes and goes: withdrawn %2 times in this phase, last %3–%4. It needs a person's word."), {ev->text, std::to_string(history.regressions), clock(*history.withdrawn), clock(back)}} : Message{TG_TR("%1 · was not ok %2–%3, confirm again"), {ev->text, clock(*history.withdrawn), clock(back)}};
                return v;
            }
        }
        v.state = ItemState::Verified;
        v.counts = true;
        return v;
    case Verdict::Fail:
        v.state = history.verified ? ItemState::Regressed : ItemState::Failed;
        if (history.withdrawn)
            v.detail = {TG_TR("%1 · was ok until %2"), {ev->text, clock(*history.withdrawn)}};
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
    if (const auto no = conditional(v, s))
        return *no;
    if (item.kind == plan::ItemKind::Sensed)
        v = sensed(std::move(v), s, e, now);
    if (const auto passed = v.counts ? std::nullopt : overridden(v, s))
        return *passed;
    if (item.kind == plan::ItemKind::Sensed)
        return v;
    if (const Acknowledgement *a = ackOf(s, item.id)) {
        v.state = ItemState::Acknowledged;
        v.counts = true;
        v.at = a->at;
        v.detail = {TG_TR("%1 · %2, %3"), {a->value, a->by, clock(a->at)}};
    } else {
        v.detail = item.kind == plan::ItemKind::Question ? Message{TG_TR("answer yes or no"), {}} : Message{TG_TR("say by whom and where it is shown"), {}};
    }
    return v;
}

/// An item that was put off, where it comes from.
void putOff(ItemView &v, const Deferral &d, Instant now)
{
    if (v.counts)
        return;
    v.at = d.at;
    if (d.due && now >= *d.due) {
        v.detail = {TG_TR("put off by %1, and was due at %2: %3 answers for it"), {d.by, clock(*d.due), d.owner}};
        return;
    }
    v.state = ItemState::Deferred;
    v.counts = true;
    v.detail = d.due ? Message{TG_TR("put off to the list “%1” by %2: %3. Due at %4; %5 answers for it."), {d.to, d.by, d.reason, clock(*d.due), d.owner}} : Message{TG_TR("put off to the list “%1” by %2: %3. %4 answers for it."), {d.to, d.by, d.reason, d.owner}};
}

} // namespace

ListView list(const std::string &which, const State &s, const EvidenceSet &e, Instant now)
{
    ListView out;
    out.name = which;
    const auto &items = which == "before" ? s.plan.checklist.before : which == "after" ? s.plan.checklist.after : s.plan.checklist.during;
    for (const plan::ChecklistItem &i : items) {
        out.items.push_back(viewOf(i, s, e, now));
        if (const Deferral *d = deferralOf(s, i.id))
            putOff(out.items.back(), *d, now);
    }
    // What was put off to this list comes after its own, so that nothing changes its place.
    for (const Deferral &d : s.deferrals) {
        int from = 0;
        const plan::ChecklistItem *item = d.to == which && validPhase(d.phase, s) ? itemOf(s.plan.checklist, d.item, &from) : nullptr;
        if (!item)
            continue;
        out.items.push_back(viewOf(*item, s, e, now));
        ItemView &v = out.items.back();
        v.from = from == 0 ? "before" : "during";
        if (!v.counts)
            v.detail = {TG_TR("put off from the list “%1” by %2: %3. %4 answers for it."), {v.from, d.by, d.reason, d.owner}};
    }
    for (const ItemView &v : out.items) {
        out.reopened = out.reopened || v.state == ItemState::Regressed || v.state == ItemState::Recovered;
        out.deferred += v.state == ItemState::Deferred ? 1 : 0;
        out.overridden += v.state == ItemState::Overridden ? 1 : 0;
    }
    out.complete = out.met() == static_cast<int>(out.items.size());
    return out;
}

} // namespace tidegate::release
