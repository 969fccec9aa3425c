// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "kube/api_client.h"
#include "plan/plan.h"
#include "release/evidence.h"
#include "traffic/observation.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

/// What a machine can verify of the checklist: pre-flight rules over workload templates (ids: CONTRACTS.md "Pre-flight rules") and health tiers.
namespace tidegate::checks {

enum class RuleVerdict { Pass, Fail, Warn, Unknown, NotApplicable };
struct Finding {
    std::string rule, item, object; ///< object: Kind/namespace/name
    RuleVerdict verdict = RuleVerdict::Unknown;
    Message message;
    std::string value, limit, source;
};
[[nodiscard]] const char *name(RuleVerdict v);

/// What rules may look at: objects as JSON, by "Kind/ns/name". `live`: all that the cluster has of these kinds is here.
struct Subjects {
    Json workload; ///< Deployment under judgement
    std::map<std::string, Json> configMaps, secretKeys; ///< secrets: key names only, never values
    traffic::Observation observation;
    bool live = true;
};

/// One rule: pure.
class Rule {
public:
    virtual ~Rule() = default;
    [[nodiscard]] virtual std::string id() const = 0;
    [[nodiscard]] virtual std::string item() const = 0; ///< checklist item it serves; may be empty
    [[nodiscard]] virtual Finding judge(const Subjects &s, const plan::Plan &plan) const = 0;
};
[[nodiscard]] const std::vector<std::unique_ptr<Rule>> &rules();
/// All rules over one workload.
[[nodiscard]] std::vector<Finding> judgeAll(const Subjects &s, const plan::Plan &plan);
/// Findings of the rules that serve an item, folded into one piece of evidence (worst verdict; every text).
[[nodiscard]] release::Evidence evidenceFor(const std::string &item, const std::vector<Finding> &findings, Instant at);

/// One pod's answer to one health tier.
struct HealthAnswer {
    std::string pod, tier; ///< live ready full
    int status = 0;        ///< 0: no answer
    Millis took{0};
    std::map<std::string, std::string> dependencies; ///< name → up / down / unknown, as the body names them
    bool constant = false;                           ///< names no dependency
    std::string problem;
};
/// Reads the body of a health endpoint: {status, checks|details|components|dependencies{name: {status}}} in the usual shapes
/// (Terminus, Spring, MicroProfile, plain maps). Never throws.
[[nodiscard]] HealthAnswer readHealth(const std::string &pod, const std::string &tier, int status, const QByteArray &body, Millis took);
/// Asks the tiers of each pod through the API server's pod proxy, one pod at a time per call.
void askHealth(QObject *context, kube::ApiClient *api, const plan::Plan &plan, const std::string &ns, const std::vector<std::string> &pods, std::function<void(std::vector<HealthAnswer>)> done);
/// health-live, health-ready, health-full as evidence against 100 ms, 500 ms, 2 s.
[[nodiscard]] std::vector<release::Evidence> healthEvidence(const std::vector<HealthAnswer> &answers, Instant at);

} // namespace tidegate::checks
