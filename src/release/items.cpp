// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/internal.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace tidegate::release {

namespace {

constexpr std::array<const char *, 3> kLists{"before", "during", "after"};

/// What a person says of an item holds for the phase, and of one of the Before list for the whole release.
int heldFor(const State &s, int list)
{
    return list == 0 ? -1 : s.phase;
}

Decision noSuchItem(const std::string &id)
{
    return refused({TG_TR("The checklist has no item \"%1\""), {id}});
}

/// "yes, see OPS-4": the answer, and what is said with it.
std::optional<bool> yesOrNo(const std::string &text)
{
    const std::string word = asciiLower(text.substr(0, text.find_first_of(" ,.;:\t")));
    return word == "yes" ? std::optional(true) : word == "no" ? std::optional(false) : std::nullopt;
}

} // namespace

const plan::ChecklistItem *itemOf(const plan::Checklist &lists, const std::string &id, int *list)
{
    int at = 0;
    for (const auto *listed : {&lists.before, &lists.during, &lists.after}) {
        if (const auto it = std::ranges::find(*listed, id, &plan::ChecklistItem::id); it != listed->end()) {
            if (list)
                *list = at;
            return &*it;
        }
        ++at;
    }
    return nullptr;
}

std::optional<Condition> conditionOf(const plan::Checklist &lists, const plan::ChecklistItem &item)
{
    std::string text;
    std::ranges::copy_if(item.when, std::back_inserter(text), [](char c) { return c != ' '; });
    const auto equals = text.find('=');
    const std::string wanted = equals == std::string::npos ? "yes" : text.substr(equals + 1);
    const plan::ChecklistItem *question = itemOf(lists, text.substr(0, equals));
    if (!question || question->kind != plan::ItemKind::Question || question->id == item.id || (wanted != "yes" && wanted != "no"))
        return std::nullopt;
    return Condition{question, wanted == "yes"};
}

std::optional<bool> answerOf(const State &s, const plan::ChecklistItem &question)
{
    const auto it = std::ranges::find_if(s.acks, [&](const Acknowledgement &a) { return a.item == question.id && (a.phase < 0 || a.phase == s.phase); });
    return it == s.acks.end() ? std::nullopt : yesOrNo(it->value);
}

Decision acknowledge(const State &s, const EvidenceSet &e, const Surroundings &around, const Command &c, Instant now)
{
    if (c.item == "ownership" && around.ownership) {
        if (c.text.empty())
            return refused({TG_TR("Say why it is accepted that %1"), {around.ownership->how}});
        Decision d;
        d.allowed = true;
        d.next = s;
        std::erase_if(d.next.acks, [](const Acknowledgement &a) { return a.item == "ownership"; });
        d.next.acks.push_back({c.item, c.actor, c.text, now, -1});
        note(d.next, now, c.actor, "ack", {TG_TR("%1 accepted that %2: %3"), {c.actor, around.ownership->how, c.text}}, "caution");
        return d;
    }
    int list = 0;
    const plan::ChecklistItem *item = itemOf(s.plan.checklist, c.item, &list);
    if (!item)
        return noSuchItem(c.item);
    if (item->kind == plan::ItemKind::Sensed) {
        const auto h = s.items.find(item->id);
        const Evidence *ev = e.find(item->rule);
        const bool back = h != s.items.end() && h->second.withdrawn && ev && ev->verdict == Verdict::Pass;
        if (!back)
            return refused({TG_TR("\"%1\" is measured, not ticked. Override it with a reason if it must be passed over."), {item->text}});
    } else if (const auto condition = conditionOf(s.plan.checklist, *item); condition && answerOf(s, *condition->question) != condition->wanted) {
        return refused({TG_TR("\"%1\" depends on the answer to \"%2\""), {item->text, condition->question->text}});
    } else if (item->kind == plan::ItemKind::Question) {
        if (!yesOrNo(c.text))
            return refused({TG_TR("\"%1\" is a question: begin the answer with yes or no"), {item->text}});
    } else if (c.text.empty()) {
        return refused({TG_TR("Give the value or a link that shows it: a bare tick proves nothing"), {}});
    }
    Decision d;
    d.allowed = true;
    d.next = s;
    std::erase_if(d.next.acks, [&](const Acknowledgement &a) { return a.item == c.item && (a.phase < 0 || a.phase == s.phase); });
    d.next.acks.push_back({c.item, c.actor, c.text, now, heldFor(s, list)});
    note(d.next, now, c.actor, "ack", {TG_TR("%1 confirmed \"%2\": %3"), {c.actor, item->text, c.text}});
    return d;
}

Decision overrideItem(const State &s, const Command &c, Instant now)
{
    int list = 0;
    const plan::ChecklistItem *item = itemOf(s.plan.checklist, c.item, &list);
    if (!item)
        return noSuchItem(c.item);
    if (c.text.empty() || c.ticket.empty())
        return refused({TG_TR("An override needs a reason and a ticket"), {}});
    Decision d;
    d.allowed = true;
    d.next = s;
    d.next.overrides.push_back({c.item, c.actor, c.text, c.ticket, now, heldFor(s, list)});
    d.skipped.push_back(c.item);
    note(d.next, now, c.actor, "override", {TG_TR("%1 overrode \"%2\": %3 (%4)"), {c.actor, item->text, c.text, c.ticket}}, "caution");
    return d;
}

Decision defer(const State &s, const Command &c, Instant now)
{
    int list = 0;
    const plan::ChecklistItem *item = itemOf(s.plan.checklist, c.item, &list);
    if (!item)
        return noSuchItem(c.item);
    if (item->kind == plan::ItemKind::Sensed)
        return refused({TG_TR("\"%1\" is measured: it cannot be put off. Override it with a reason if it must be passed over."), {item->text}});
    if (item->killer || item->kind == plan::ItemKind::Note)
        return refused({TG_TR("\"%1\" cannot be put off: the release stands or falls with it"), {item->text}});
    if (c.text.empty())
        return refused({TG_TR("Say why \"%1\" is put off"), {item->text}});
    if (list == 2)
        return refused({TG_TR("\"%1\" stands in the last list: there is no later one"), {item->text}});
    const std::string to = c.to.empty() ? kLists[static_cast<std::size_t>(list) + 1] : c.to;
    const auto target = std::ranges::find(kLists, to);
    if (target == kLists.end() || target - kLists.begin() <= list)
        return refused({TG_TR("\"%1\" is no later list than the item's own: during or after"), {to}});
    if (c.due && *c.due <= now)
        return refused({TG_TR("%1 is not in the future"), {formatInstant(*c.due)}});
    Decision d;
    d.allowed = true;
    d.next = s;
    std::erase_if(d.next.deferrals, [&](const Deferral &x) { return x.item == c.item; });
    d.next.deferrals.push_back({c.item, c.actor, c.owner.empty() ? c.actor : c.owner, c.text, to, c.due, now, heldFor(s, list)});
    const Deferral &x = d.next.deferrals.back();
    note(d.next, now, c.actor, "defer", x.due ? Message{TG_TR("%1 put \"%2\" off to the list \"%3\", by %4 at the latest: %5 (%6 answers for it)"), {c.actor, item->text, to, formatInstant(*x.due), c.text, x.owner}} : Message{TG_TR("%1 put \"%2\" off to the list \"%3\": %4 (%5 answers for it)"), {c.actor, item->text, to, c.text, x.owner}}, "caution");
    return d;
}

} // namespace tidegate::release
