// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "plan/parse.h"
#include "ui/feed.h"

#include <cmath>
#include <vector>

/// A feed whose snapshot the test sets, and which remembers what it was told to do.
class FakeFeed final : public tidegate::ui::Feed {
public:
    [[nodiscard]] tidegate::engine::SnapshotPtr snapshot() const override { return m_snapshot; }
    void submit(const tidegate::release::Command &command, std::function<void(tidegate::Expected<void>)> done) override
    {
        commands.push_back(command);
        answers.push_back(std::move(done));
    }
    void preview(bool, std::function<void(tidegate::engine::Preview)> done) override { done({}); }
    void set(const tidegate::engine::Snapshot &s)
    {
        m_snapshot = std::make_shared<tidegate::engine::Snapshot>(s);
        Q_EMIT snapshotChanged();
    }
    std::vector<tidegate::release::Command> commands;
    std::vector<std::function<void(tidegate::Expected<void>)>> answers;

private:
    tidegate::engine::SnapshotPtr m_snapshot;
};

/// Week 2 at 50 %, all well, the next promotion allowed.
inline tidegate::engine::Snapshot weekTwo()
{
    using namespace tidegate;
    engine::Snapshot s;
    s.now = *parseInstant("2026-11-23T14:32:00Z");
    s.localNow = s.now;
    s.user = "alice";
    s.ns = "vextrus";
    s.exists = s.settled = true;
    s.state.plan.name = s.state.release = "finance";
    s.state.plan.environment = {"prod-eu", plan::EnvironmentClass::Production};
    s.state.plan.phases = plan::defaultPhases();
    s.state.plan.triggers = plan::defaultTriggers();
    s.state.plan.checklist = plan::defaultChecklist();
    s.state.plan.gates.errorRateBelow = 0.01;
    s.state.plan.gates.p95BelowMs = 300;
    s.state.planDigest = "9f3c0000";
    s.state.stage = release::Stage::Phase;
    s.state.phase = 1;
    s.state.weight = 50;
    s.state.stableVersion = "2.3.1";
    s.state.canaryVersion = "2.4.0";
    s.state.since = s.now - std::chrono::hours(102);
    s.state.history = {{0, s.now - std::chrono::hours(270), s.now - std::chrono::hours(102), "alice"}, {1, s.now - std::chrono::hours(102), std::nullopt, "alice"}};
    s.soaked = std::chrono::hours(102);
    s.rollbackTarget = "2.3.1";
    s.weight = {true, 50, 5, 5, 5, 5};
    s.api = {true, true, s.now, {}};
    s.metrics = {true, true, s.now, {}};
    s.guardian = "alice@desk";
    s.guardedByUs = true;
    s.evidence.at = s.now;
    s.evidence.canary = {0.0031, 212, 9312, s.now};
    s.evidence.stable = {0.0028, 205, 9400, s.now};
    release::GateView g;
    g.name = "error-rate";
    g.label = {"Error rate", {}};
    g.verdict = release::Verdict::Pass;
    g.detail = {"0.31 % < 1 %", {}};
    s.gates = {g};
    s.next.command = "promote";
    s.next.toPhase = 2;
    s.next.toWeight = 80;
    s.next.title = {"Promote to %1 %", {"80"}};
    s.next.allowed = true;
    for (int i = 0; i < 10; ++i) {
        traffic::PodView p;
        p.name = "finance-" + std::to_string(i);
        p.uid = std::to_string(i);
        p.track = i < 5 ? traffic::Track::Canary : traffic::Track::Stable;
        p.ready = true;
        p.created = s.now - std::chrono::hours(5);
        s.observation.pods.push_back(p);
    }
    s.before = release::list("before", s.state, s.evidence, s.now);
    s.during = release::list("during", s.state, s.evidence, s.now);
    s.after = release::list("after", s.state, s.evidence, s.now);
    auto data = std::make_shared<engine::ChartData>();
    for (int i = 0; i < 400; ++i) {
        data->canary.times.push_back(s.now - std::chrono::minutes(40 * (400 - i)));
        data->canary.values.push_back(0.003 + 0.0005 * std::sin(i / 7.0));
        data->stable.times.push_back(data->canary.times.back());
        data->stable.values.push_back(0.0028 + 0.0004 * std::sin(i / 5.0));
    }
    s.errorRate = s.p95 = data;
    s.state.journal.push_back({1, s.now - std::chrono::hours(102), "alice", "promote", {"alice promoted 20 → 50 %", {}}, ""});
    return s;
}
