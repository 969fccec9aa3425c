// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "report/checklist.h"

#include <algorithm>

namespace tidegate::report {

namespace {

using Result = Item::Result;

template<typename List>
const typename List::value_type *last(const List &list, const std::string &item)
{
    const auto it = std::find_if(list.rbegin(), list.rend(), [&](const auto &x) { return x.item == item; });
    return it == list.rend() ? nullptr : &*it;
}

Item judged(const release::State &s, const plan::ChecklistItem &i, const char *list)
{
    Item out;
    out.list = list;
    out.id = i.id;
    out.text = i.text;
    out.kind = plan::name(i.kind);
    out.killer = i.killer;
    if (const auto h = s.items.find(i.id); h != s.items.end()) {
        out.regressions = h->second.regressions;
        if (h->second.verified) {
            out.result = h->second.regressions > 0 ? Result::Regressed : Result::Verified;
            out.at = h->second.withdrawn ? h->second.withdrawn : h->second.since;
            if (h->second.withdrawn)
                out.note = h->second.recovered ? "withdrawn, and back at " + formatInstant(*h->second.recovered) : "withdrawn";
        }
    }
    if (const release::Deferral *d = last(s.deferrals, i.id)) {
        out.result = Result::Deferred;
        out.who = d->by;
        out.at = d->at;
        out.note = "to " + d->to + (d->owner.empty() ? "" : ", for " + d->owner) + ": " + d->reason;
    }
    if (const release::Acknowledgement *a = last(s.acks, i.id); a && (!out.at || out.result != Result::Regressed || a->at > *out.at)) {
        out.result = Result::Confirmed;
        out.who = a->by;
        out.at = a->at;
        out.note = a->value;
    }
    if (const release::Override *o = last(s.overrides, i.id); o && (out.result != Result::Confirmed || o->at > *out.at)) {
        out.result = Result::Overridden;
        out.who = o->by;
        out.at = o->at;
        out.note = o->reason + " (" + o->ticket + ")";
    }
    return out;
}

} // namespace

const char *name(Result r)
{
    switch (r) {
    case Result::Confirmed: return "confirmed";
    case Result::Verified: return "verified";
    case Result::Regressed: return "regressed";
    case Result::Overridden: return "overridden";
    case Result::Deferred: return "deferred";
    case Result::Unrecorded: break;
    }
    return "unrecorded";
}

std::vector<Item> items(const release::State &s)
{
    std::vector<Item> out;
    const plan::Checklist &c = s.plan.checklist;
    using List = std::pair<const char *, const std::vector<plan::ChecklistItem> *>;
    for (const auto &[list, from] : {List{"before", &c.before}, List{"during", &c.during}, List{"after", &c.after}}) {
        for (const plan::ChecklistItem &i : *from) {
            if (i.kind != plan::ItemKind::Note)
                out.push_back(judged(s, i, list));
        }
    }
    return out;
}

Json toJson(const Item &i)
{
    Json out = {{"list", i.list}, {"id", i.id}, {"text", i.text}, {"kind", i.kind}, {"result", name(i.result)}, {"killer", i.killer}, {"regressions", i.regressions}};
    if (i.at)
        out["at"] = formatInstant(*i.at);
    if (!i.who.empty())
        out["who"] = i.who;
    if (!i.note.empty())
        out["note"] = i.note;
    return out;
}

Engagement engagement(const release::State &s)
{
    Engagement e;
    e.confirmations = static_cast<int>(s.acks.size());
    e.overrides = static_cast<int>(s.overrides.size());
    e.deferrals = static_cast<int>(s.deferrals.size());
    for (const auto &[id, h] : s.items)
        e.regressions += h.regressions;
    std::map<std::string, std::vector<Instant>> by;
    for (const release::Acknowledgement &a : s.acks)
        by[a.by].push_back(a.at);
    for (auto &[who, times] : by) {
        std::ranges::sort(times);
        for (std::size_t i = 1; i < times.size(); ++i)
            e.hasty += times[i] - times[i - 1] < std::chrono::seconds(1) ? 1 : 0;
    }
    return e;
}

} // namespace tidegate::report
