// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "checks/checks.h"

/// Shared by the rules; not for other rooms.
namespace tidegate::checks {

/// A rule from its id, the checklist item it serves and a pure function.
using Judge = Finding (*)(const Subjects &, const plan::Plan &);
struct SimpleRule final : Rule {
    SimpleRule(std::string id, std::string item, Judge judge) : m_id(std::move(id)), m_item(std::move(item)), m_judge(judge) {}
    [[nodiscard]] std::string id() const override { return m_id; }
    [[nodiscard]] std::string item() const override { return m_item; }
    [[nodiscard]] Finding judge(const Subjects &s, const plan::Plan &plan) const override;

private:
    std::string m_id, m_item;
    Judge m_judge;
};
[[nodiscard]] Finding finding(RuleVerdict verdict, Message message);

/// spec.template.spec of the workload.
[[nodiscard]] const Json &podSpec(const Json &workload);
[[nodiscard]] const Json &list(const Json &doc, const char *key);
[[nodiscard]] std::vector<const Json *> containers(const Json &workload, bool init);
/// Containers that serve a port.
[[nodiscard]] std::vector<const Json *> serving(const Json &workload);

/// A container's environment as the kubelet resolves it: env over envFrom, the last one wins.
struct EnvValue {
    std::optional<std::string> value; ///< literal or from a ConfigMap in sight; nothing: a Secret, the downward API, or out of sight
    bool literal = false;
    bool fromSecret = false;
};
[[nodiscard]] std::map<std::string, EnvValue> environment(const Json &container, const Subjects &s);
/// Whether a variable's name says that its value is a secret (CONTRACTS.md, literal-secrets).
[[nodiscard]] bool secretLike(const std::string &name);

using RuleList = std::vector<std::unique_ptr<Rule>>;
void addProbeRules(RuleList &out);
void addResourceRules(RuleList &out);
void addWorkloadRules(RuleList &out);
void addSecretRules(RuleList &out);
void addConfigRules(RuleList &out);
void addWiringRules(RuleList &out);

} // namespace tidegate::checks
