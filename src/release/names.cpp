// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/internal.h"

#include "base/number.h"

#include <algorithm>
#include <array>

namespace tidegate::release {

const char *name(Verdict v)
{
    switch (v) {
    case Verdict::Pass: return "pass";
    case Verdict::Fail: return "fail";
    case Verdict::Insufficient: return "insufficient";
    case Verdict::Unknown: return "unknown";
    case Verdict::Stale: return "stale";
    case Verdict::NotApplicable: return "not-applicable";
    }
    return "unknown";
}

const char *name(TriggerReading::State s)
{
    switch (s) {
    case TriggerReading::State::Quiet: return "quiet";
    case TriggerReading::State::Arming: return "arming";
    case TriggerReading::State::Fired: return "fired";
    case TriggerReading::State::Shared: return "shared";
    case TriggerReading::State::Unknown: return "unknown";
    }
    return "unknown";
}

const char *name(Stage s)
{
    switch (s) {
    case Stage::Planned: return "planned";
    case Stage::Before: return "before";
    case Stage::Phase: return "phase";
    case Stage::Complete: return "complete";
    case Stage::RolledBack: return "rolled-back";
    case Stage::Closed: return "closed";
    }
    return "planned";
}

const char *name(ItemState s)
{
    switch (s) {
    case ItemState::Pending: return "pending";
    case ItemState::Passing: return "passing";
    case ItemState::Verified: return "verified";
    case ItemState::Regressed: return "regressed";
    case ItemState::Recovered: return "recovered";
    case ItemState::Stale: return "stale";
    case ItemState::Failed: return "failed";
    case ItemState::Unknown: return "unknown";
    case ItemState::Acknowledged: return "acknowledged";
    case ItemState::Overridden: return "overridden";
    case ItemState::Deferred: return "deferred";
    case ItemState::NotApplicable: return "not-applicable";
    }
    return "unknown";
}

const char *name(Projections::State s)
{
    switch (s) {
    case Projections::State::Wanted: return "wanted";
    case Projections::State::Asked: return "asked";
    case Projections::State::Sent: return "sent";
    case Projections::State::Running: return "running";
    case Projections::State::Succeeded: return "succeeded";
    case Projections::State::Failed: return "failed";
    }
    return "wanted";
}

namespace {

constexpr std::array<std::pair<Verb, const char *>, 18> kVerbs{{{Verb::Approve, "approve"}, {Verb::Reject, "reject"}, {Verb::Request, "request"}, {Verb::Promote, "promote"}, {Verb::Hold, "hold"}, {Verb::Resume, "resume"}, {Verb::RollBack, "rollback"}, {Verb::Acknowledge, "ack"}, {Verb::Override, "override"}, {Verb::Note, "note"}, {Verb::Close, "close"}, {Verb::Adopt, "adopt"}, {Verb::Restore, "restore"}, {Verb::Hotfix, "hotfix"}, {Verb::Review, "review"}, {Verb::Rebuild, "rebuild"}, {Verb::AdoptPlan, "adopt-plan"}, {Verb::Defer, "defer"}}};

} // namespace

const char *name(Verb v)
{
    for (const auto &[verb, text] : kVerbs) {
        if (verb == v)
            return text;
    }
    return "promote";
}

std::optional<Verb> verbFrom(const std::string &text)
{
    for (const auto &[verb, known] : kVerbs) {
        if (text == known)
            return verb;
    }
    return std::nullopt;
}

const Evidence *EvidenceSet::find(const std::string &id) const
{
    const auto it = items.find(id);
    return it == items.end() ? nullptr : &it->second;
}

int ListView::met() const
{
    int n = 0;
    for (const ItemView &i : items)
        n += i.counts ? 1 : 0;
    return n;
}

std::string percent(double fraction, int decimals)
{
    return fixed(fraction * 100, decimals) + " %";
}

void note(State &s, Instant at, const std::string &actor, const std::string &kind, Message text, const std::string &tone)
{
    s.journal.push_back({++s.journalSeq, at, actor, kind, std::move(text), tone});
    if (s.journal.size() > kRecent)
        s.journal.erase(s.journal.begin(), s.journal.end() - static_cast<std::ptrdiff_t>(kRecent));
}

void remember(State &s, const std::string &act)
{
    if (act.empty() || std::ranges::find(s.acts, act) != s.acts.end())
        return;
    s.acts.push_back(act);
    if (s.acts.size() > kKeptActs)
        s.acts.erase(s.acts.begin());
}

std::string promotionName(int toPhase)
{
    return "promote:" + std::to_string(toPhase);
}

bool lastPhase(const State &s)
{
    return s.stage == Stage::Phase && s.phase + 1 >= static_cast<int>(s.plan.phases.size());
}

} // namespace tidegate::release
