// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "kube/api_client.h"
#include "manifest/inventory.h"
#include "plan/plan.h"
#include "release/evidence.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

/// What a machine can verify of the checklist: pre-flight rules over workload templates (ids: CONTRACTS.md "Pre-flight rules") and health tiers.
namespace tidegate::checks {

enum class RuleVerdict { Pass, Fail, Warn, Unknown, NotApplicable };
[[nodiscard]] const char *name(RuleVerdict v);

struct Finding {
    std::string rule, item, object; ///< object: Kind/namespace/name of the workload
    RuleVerdict verdict = RuleVerdict::Unknown;
    Message message; ///< what is so; never a secret's value
    Message remedy;  ///< how to mend it; empty when there is nothing to mend
    std::string value, limit;
    std::string source; ///< file:line, or cluster
};

/// What a rule looks at: a workload, all that is in sight around it, and the release that it belongs to.
struct Subject {
    const manifest::Object *workload = nullptr;
    const manifest::Inventory *inventory = nullptr;
    const plan::Plan *plan = nullptr; ///< none: default paths, one track
};

/// Every rule id of CONTRACTS.md, in its order.
[[nodiscard]] const std::vector<std::string> &ruleIds();
/// Every rule that is meant for this kind of workload. Pure.
[[nodiscard]] std::vector<Finding> judgeWorkload(const Subject &s);
/// Every workload in sight; with a plan only those of its release, where they are there. Also autoscalers whose target does not exist.
[[nodiscard]] std::vector<Finding> judgeAll(const manifest::Inventory &inventory, const plan::Plan *plan);
/// Findings of the rules that serve an item, folded into one piece of evidence: the worst verdict and its text.
[[nodiscard]] release::Evidence evidenceFor(const std::string &item, const std::vector<Finding> &findings, Instant at);

/// One pod's answer to one health tier.
struct HealthAnswer {
    std::string pod, tier; ///< live ready full
    int status = 0;        ///< 0: no answer
    Millis took{0};
    std::map<std::string, std::string> dependencies; ///< name → up / down / unknown, as the body names them
    bool constant = false;                           ///< names no dependency; what a service says of itself (ping, disk, liveness) is none
    std::string problem;
};
/// Reads the body of a health endpoint in the usual shapes: NestJS Terminus (info, error, details), Spring Boot Actuator (components),
/// MicroProfile as Quarkus has it (checks as a list), Micronaut (details), ASP.NET (entries, results), health+json of the IETF draft (checks of
/// lists), {status, checks|dependencies{name: word}}, {failures{name: why}}, and a flat map of names and words. Never throws.
[[nodiscard]] HealthAnswer readHealth(const std::string &pod, const std::string &tier, int status, const QByteArray &body, Millis took);
/// Asks the tiers of each pod through the API server's pod proxy, one pod at a time per call.
void askHealth(QObject *context, kube::ApiClient *api, const plan::Plan &plan, const std::string &ns, const std::vector<std::string> &pods, std::function<void(std::vector<HealthAnswer>)> done);
/// The same as findings of a workload. Ready and full that name no dependency are a warning: such an answer may check nothing.
[[nodiscard]] std::vector<Finding> healthFindings(const std::vector<HealthAnswer> &answers, const std::string &object, Instant at);
/// health-live, health-ready, health-full as evidence against 100 ms, 500 ms, 2 s. A dependency that is named as down fails, whatever the
/// answer's status; so does a tier that names none while another one of the same pods does.
[[nodiscard]] std::vector<release::Evidence> healthEvidence(const std::vector<HealthAnswer> &answers, Instant at);

} // namespace tidegate::checks
