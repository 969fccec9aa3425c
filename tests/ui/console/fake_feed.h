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
    void preview(bool, std::function<void(tidegate::engine::Preview)> done) override { done(shown); }
    void replayPast(const tidegate::plan::Plan &plan, tidegate::Instant from, tidegate::Instant to, tidegate::Millis step, const tidegate::replay::Options &, std::function<void(tidegate::Expected<tidegate::replay::Past>)> done) override
    {
        replayed = {plan, from, to, step};
        replies.push_back(std::move(done));
    }
    struct Asked {
        tidegate::plan::Plan plan;
        tidegate::Instant from, to;
        tidegate::Millis step;
    };
    std::optional<Asked> replayed; ///< what was asked last
    std::vector<std::function<void(tidegate::Expected<tidegate::replay::Past>)>> replies;
    void set(const tidegate::engine::Snapshot &s)
    {
        m_snapshot = std::make_shared<tidegate::engine::Snapshot>(s);
        Q_EMIT snapshotChanged();
    }
    tidegate::engine::Preview shown; ///< what a preview answers
    std::vector<tidegate::release::Command> commands;
    std::vector<std::function<void(tidegate::Expected<void>)>> answers;

private:
    tidegate::engine::SnapshotPtr m_snapshot;
};

/// Two weeks of a line with its interval, as the charts get it: calm, with noise that is the same every time.
inline std::shared_ptr<const tidegate::engine::ChartData> history(tidegate::Instant now, double level, double swing, double baseline)
{
    auto data = std::make_shared<tidegate::engine::ChartData>();
    const auto noise = [](int i, int salt) { return std::fmod(std::abs(std::sin(i * 12.9898 + salt * 78.233)) * 43758.5453, 1.0) - 0.5; };
    for (int i = 0; i < 400; ++i) {
        const tidegate::Instant t = now - std::chrono::minutes(40 * (400 - i));
        const double canary = level + swing * (0.4 * std::sin(i / 7.0) + noise(i, 1)), stable = level * 0.97 + swing * (0.4 * std::sin(i / 9.0) + noise(i, 2));
        data->stable.times.push_back(t);
        data->stable.values.push_back(stable);
        if (i < 30 || (i > 200 && i < 210))
            continue; // before the start, and a gap
        data->canary.times.push_back(t);
        data->canary.values.push_back(canary);
        data->canary.low.push_back(canary - swing * 0.5);
        data->canary.high.push_back(canary + swing * 0.6);
        data->difference.times.push_back(t);
        data->difference.values.push_back(canary - stable);
        data->difference.low.push_back(canary - stable - swing * 0.7);
        data->difference.high.push_back(canary - stable + swing * 0.8);
    }
    data->baseline = baseline;
    return data;
}

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
    const auto gate = [&](const char *name, const char *label, release::Verdict v, const char *detail) {
        release::GateView g;
        g.name = name;
        g.label = {label, {}};
        g.verdict = v;
        g.detail = {detail, {}};
        s.gates.push_back(g);
    };
    gate("error-rate", "Error rate", release::Verdict::Pass, "0.31 % < 1 %");
    gate("p95", "p95", release::Verdict::Pass, "212 ms < 300 ms");
    gate("readiness", "Readiness", release::Verdict::Pass, "10 of 10");
    gate("traces", "Traces", release::Verdict::Unknown, "confirm again");
    gate("metrics", "Metrics", release::Verdict::Pass, "4 s old");
    gate("soak", "Soak", release::Verdict::Pass, "7 d 0 h of 7 d");
    gate("approval", "Approval", release::Verdict::Pass, "given by bob");
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
    // What the lists stand on: sensed items measured and good, the rest confirmed; traces wait for a person.
    for (const auto *list : {&s.state.plan.checklist.before, &s.state.plan.checklist.during, &s.state.plan.checklist.after}) {
        for (const plan::ChecklistItem &i : *list) {
            if (i.kind == plan::ItemKind::Sensed) {
                release::Evidence e;
                e.id = i.rule.empty() ? i.id : i.rule;
                e.verdict = release::Verdict::Pass;
                e.text = {e.id == "error-rate" ? "0.31 % < 1 %" : e.id == "p95" ? "212 ms < 300 ms" : "10 of 10 ready", {}};
                e.source = "Prometheus";
                e.at = s.now - std::chrono::seconds(4);
                s.evidence.items[e.id] = e;
            } else if (i.id != "traces" && i.text.find("racing") == std::string::npos) {
                s.state.acks.push_back({i.id, "alice", "ci/4711", s.now - std::chrono::hours(300), -1});
            }
        }
    }
    s.before = release::list("before", s.state, s.evidence, s.now);
    s.during = release::list("during", s.state, s.evidence, s.now);
    s.after = release::list("after", s.state, s.evidence, s.now);
    s.evidence.diffErrorRate = 0.0003;
    s.evidence.diffErrorLow = -0.0002;
    s.evidence.diffErrorHigh = 0.0008;
    s.evidence.diffP95 = 7;
    s.evidence.diffP95Low = -3;
    s.evidence.diffP95High = 16;
    s.state.baseline = release::Baseline{208, 0.003, 1e6, std::nullopt, std::nullopt, false, "7 d before the start"};
    s.errorRate = history(s.now, 0.003, 0.0006, 0.003);
    s.p95 = history(s.now, 208, 14, 208);
    const auto event = [&](std::chrono::minutes ago, const char *actor, const char *kind, const char *text, const char *tone = "") { s.state.journal.push_back({static_cast<long long>(s.state.journal.size()) + 1, s.now - ago, actor, kind, {text, {}}, tone}); };
    using std::chrono::minutes;
    event(minutes(6121), "alice", "promote", "alice promoted 20 → 50 % · approved by bob · plan 9f3c");
    event(minutes(6120), "", "observed", "Observed: weight 50 %, canary 5/5, stable 5/5 ready · 41 s");
    event(minutes(161), "", "evidence", "Tick withdrawn: tracing verified · no span for 5 min", "caution");
    event(minutes(150), "", "evidence", "Traces: spans of 2.4.0 arrived again (absent 11:51–12:02)");
    event(minutes(4), "bob", "note", "bob noted: “payment provider maintenance Thursday 06:00”");
    return s;
}

/// The same a moment later: error-rate has fired, stable is being scaled up.
inline tidegate::engine::Snapshot rollingBack()
{
    using namespace tidegate;
    engine::Snapshot s = weekTwo();
    s.evidence.canary.errorRate = 0.074;
    release::Pending p;
    p.command = "rollback";
    p.goal.kind = traffic::GoalKind::RollBack;
    p.begun = s.now - std::chrono::seconds(12);
    s.state.pending = p;
    s.state.pods = 10;
    s.next = {};
    s.next.command = "none";
    s.next.title = {"Rolling back", {}};
    s.next.reason = {"An act is running", {}};
    s.progress.progress = 0.27;
    s.progress.why = {"stable 5 → 10 pods, 9 of 10 ready", {}};
    s.progress.steps = {{"stable-up", {"Stable 5 → 10 pods", {}}, {"9 of 10 ready", {}}, traffic::StepState::Running}, {"canary-down", {"Canary 5 → 0 pods", {}}, {"5 left", {}}, traffic::StepState::Todo}, {"traffic", {"Traffic seen at 0 %", {}}, {"endpoints", {}}, traffic::StepState::Todo}};
    engine::Alarm a;
    a.title = {"Rolling back to %1", {"2.3.1"}};
    a.detail = {"error rate 7.4 % > 5 % (n 412, 5.1 … 10.3 %)", {}};
    a.since = p.begun;
    a.toDo = {{"Read the evidence.", {}}};
    s.alarms = {a};
    return s;
}
