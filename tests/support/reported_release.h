// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "journal/journal.h"

/// A release of three days with everything that a report tells. For tests.
namespace tidegate::test {

inline constexpr double kDay = 86400, kBegin = 1764547200; // 2025-12-01

inline release::State reportedRelease()
{
    release::State s;
    s.release = "finance";
    s.stableVersion = "2.3.1";
    s.canaryVersion = "2.4.0";
    s.planDigest = "abcdef0123456789";
    s.plan.ns = "vextrus";
    s.plan.environment.name = "production";
    s.plan.gates.errorRateBelow = 0.01;
    s.plan.gates.p95BelowMs = 300;
    s.plan.phases = {{"Week 1", 20, Millis(0), ""}, {"Week 2", 50, Millis(0), ""}};
    s.plan.checklist.before = {{"tests", "Tests passing", plan::ItemKind::Acknowledged, "", "", {}, true, "", ""}, {"scan", "Image scanned", plan::ItemKind::Manual, "", "", {}, false, "", ""}};
    s.plan.checklist.during = {{"errors", "Error rate below the limit", plan::ItemKind::Sensed, "error-rate", "", {}, false, "", ""}, {"hint", "Read the runbook", plan::ItemKind::Note, "", "", {}, false, "", ""}};
    s.plan.checklist.after = {{"post", "Review held", plan::ItemKind::Manual, "", "", {}, false, "", ""}};
    s.stage = release::Stage::RolledBack;
    s.rolledBackBy = "trigger error-rate";
    s.rolledBackWhy = {"%1 of 41208 requests failed", {"5.1 %"}};
    const auto at = [](double days) { return fromSeconds(kBegin + days * kDay); };
    s.history = {{0, at(0), at(2), "alice"}, {1, at(2), at(3), "alice"}};
    for (int h = 0; h < 72; ++h) {
        release::HourSummary one;
        one.from = at(h / 24.0);
        one.canary = {1000, h < 48 ? 0.002 : 0.05, h < 48 ? 210.0 : 390.0};
        one.stable = {4000, 0.002, 205.0};
        if (h == 10)
            one.canary = {}; // nobody measured
        s.hours.push_back(one);
    }
    s.approvals = {{"1", "bob", true, 1, "abcdef0123456789", "promote:1", false, "", at(1.9)}};
    s.acks = {{"tests", "alice", "https://ci.example/1", at(-0.1), -1}, {"post", "alice", "=1+1", fromSeconds(kBegin - 0.1 * kDay + 0.4), -1}};
    s.overrides = {{"scan", "alice", "known finding, \"accepted\"", "OPS-7", at(-0.05), -1}};
    s.items["errors"] = {true, at(0.1), at(2.1), at(2.2), 2};
    s.journal = {{1, at(0), "alice", "promote", {"promoted 0 → 20 %", {}}, ""}, {2, at(2.5), "agent", "trigger", {"rolled back: <script>", {}}, "alarm"}};
    return s;
}

inline std::vector<journal::Entry> reportedEntries(const release::State &s)
{
    journal::Entry a;
    a.at = s.history[0].begun;
    a.actor = "alice";
    a.command = "promote";
    a.to = "20 %";
    a.evidence = {{"error-rate", {{"verdict", "pass"}, {"text", "0.20 % < 1 %"}}}};
    a.requests.push_back({"PATCH", "/apis/apps/v1/namespaces/vextrus/deployments/finance", Json::object(), 200, "applied", a.at});
    journal::Entry b = a;
    b.command = "rollback";
    b.at = s.history[1].begun;
    const journal::Entry first = journal::chained(a, 0, {});
    return {first, journal::chained(b, first.seq, first.hash)};
}

} // namespace tidegate::test
