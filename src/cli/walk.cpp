// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/walk.h"

#include <algorithm>

namespace tidegate::cli {

namespace {

/// The first item that waits for a person's word.
const release::ItemView *waiting(const release::ListView &list)
{
    const auto it = std::ranges::find_if(list.items, [](const release::ItemView &i) {
        return !i.counts && (i.item.kind != plan::ItemKind::Sensed || i.state == release::ItemState::Recovered);
    });
    return it == list.items.end() ? nullptr : &*it;
}

} // namespace

std::optional<release::Command> nextStep(const engine::Snapshot &s)
{
    if (!s.settled || s.state.final() || s.state.pending)
        return std::nullopt;
    release::Command c;
    c.actor = s.user;
    c.verifiedIdentity = s.identityVerified;
    if (s.next.command == "approve") {
        // One request is enough; the second person answers in their own time.
        if (std::ranges::any_of(s.state.journal, [](const release::Event &e) { return e.kind == "request"; }))
            return std::nullopt;
        c.verb = release::Verb::Request;
        return c;
    }
    const release::ItemView *item = nullptr;
    if (s.state.stage == release::Stage::Before)
        item = waiting(s.before);
    else if (s.state.stage == release::Stage::Phase && !(item = waiting(s.during)))
        item = waiting(s.after);
    if (item) {
        c.verb = release::Verb::Acknowledge;
        c.item = item->item.id;
        c.text = "rehearsed";
        return c;
    }
    if ((s.next.command == "promote" || s.next.command == "finish") && s.next.allowed) {
        c.verb = release::Verb::Promote;
        return c;
    }
    return std::nullopt;
}

} // namespace tidegate::cli
