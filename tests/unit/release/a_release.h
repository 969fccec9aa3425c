// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "plan/parse.h"
#include "release/internal.h"

namespace tidegate::test {

inline const Instant kNow = *parseInstant("2026-11-24T10:00:00Z");

/// The default plan of a replicas release, approved by one second person.
inline plan::Plan aPlan()
{
    const plan::ParseResult r = plan::parsePlan("apiVersion: tidegate.dev/v1\nkind: ReleasePlan\nmetadata: {name: shop}\nspec:\n  namespace: n\n  traffic: {method: replicas, service: shop, stable: {deployment: shop}, canary: {deployment: shop-canary}}\n  version: {name: \"2\", image: \"shop:2\"}\n  metrics: {tracks: {stable: 'track=\"stable\"', canary: 'track=\"canary\"'}}\n", "plan");
    plan::Plan p = r.plan.value_or(plan::Plan{});
    p.approvals.perPromotion = 0; // by default each promotion of a critical service needs one, too
    return p;
}

/// Everything that is sensed, good; and nothing fired.
inline release::EvidenceSet allGood(const plan::Plan &p)
{
    release::EvidenceSet e;
    e.at = kNow;
    e.coverage.upTo = kNow + std::chrono::hours(24 * 365);
    for (const auto *list : {&p.checklist.before, &p.checklist.during, &p.checklist.after}) {
        for (const plan::ChecklistItem &i : *list) {
            if (i.kind != plan::ItemKind::Sensed)
                continue;
            release::Evidence v;
            v.id = i.rule;
            v.verdict = release::Verdict::Pass;
            v.text = {"good", {}};
            v.at = kNow;
            e.items[i.rule] = v;
        }
    }
    for (const char *id : {"error-rate", "p95", "readiness", "metrics", "traffic"}) {
        e.items[id].id = id;
        e.items[id].verdict = release::Verdict::Pass;
        e.items[id].at = kNow;
    }
    e.measuredBaseline = release::Baseline{200, 0.003, 1e6, std::nullopt, std::nullopt, false, "7 d before the start"};
    for (const plan::Trigger &t : p.triggers) {
        release::TriggerReading r;
        r.trigger = t.name;
        r.state = release::TriggerReading::State::Quiet;
        r.at = kNow;
        e.triggers.push_back(r);
    }
    return e;
}

inline release::Surroundings around()
{
    release::Surroundings a;
    a.observation.synced = true;
    traffic::WorkloadView stable, canary;
    stable.name = "shop";
    stable.desired = 10;
    stable.image = "shop:1";
    stable.version = "1";
    canary.name = "shop-canary";
    canary.image = "shop:0";
    a.observation.stable = stable;
    a.observation.canary = canary;
    a.weight.known = true;
    a.rollbackTarget = "1";
    return a;
}

/// Every item that a person has to confirm, confirmed.
inline void confirmAll(release::State &s)
{
    for (const auto *list : {&s.plan.checklist.before, &s.plan.checklist.during, &s.plan.checklist.after}) {
        for (const plan::ChecklistItem &i : *list) {
            if (i.kind != plan::ItemKind::Sensed && i.kind != plan::ItemKind::Note)
                s.acks.push_back({i.id, "alice", "ci/1", kNow, -1});
        }
    }
}

inline release::Approval approval(const release::State &s, const std::string &by, const std::string &what, Instant at)
{
    release::Approval a;
    a.id = by + what;
    a.by = by;
    a.what = what;
    a.digest = release::boundDigest(s, what);
    a.at = at;
    return a;
}

/// Before the start: approved, all confirmed.
inline release::State ready()
{
    release::State s = release::begin(aPlan(), "alice");
    s.approvals.push_back(approval(s, "bob", "plan", kNow));
    s.stage = release::Stage::Before;
    confirmAll(s);
    return s;
}

/// In phase `i`, its soak over.
inline release::State inPhase(int i)
{
    release::State s = ready();
    s.stage = release::Stage::Phase;
    s.phase = i;
    s.weight = s.plan.phases[static_cast<std::size_t>(i)].weight;
    s.pods = 10;
    s.stableVersion = "1";
    s.stableImage = "shop:1";
    s.since = s.soakedAt = kNow;
    s.soaked = s.plan.phases[static_cast<std::size_t>(i)].soak;
    s.baseline = release::Baseline{200, 0.003, 1e6, std::nullopt, std::nullopt, false, ""};
    s.history.push_back({i, kNow, std::nullopt, "alice"});
    return s;
}

/// An act is running.
inline release::State acting(traffic::GoalKind kind, const char *command)
{
    release::State s = inPhase(1);
    release::Pending p;
    p.id = "1";
    p.command = command;
    p.actor = "alice";
    p.goal.kind = kind;
    p.goal.weight = 80;
    p.goal.pods = 10;
    p.toPhase = 2;
    p.begun = kNow;
    s.pending = p;
    return s;
}

inline release::Command command(release::Verb v, const std::string &actor = "alice")
{
    release::Command c;
    c.verb = v;
    c.actor = actor;
    return c;
}

} // namespace tidegate::test
