// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/approval_policy.h"

#include <algorithm>

namespace tidegate::engine {

namespace {

constexpr auto kEvery = std::chrono::minutes(1);
constexpr const char *kName = "tidegate-approvals";
constexpr const char *kPolicy = "/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies/tidegate-approvals";
constexpr const char *kBinding = "/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicybindings/tidegate-approvals";

bool holds(const Json &list, const std::string &text)
{
    return list.is_array() && std::ranges::find(list, Json(text)) != list.end();
}

const Json &part(const Json &doc, std::initializer_list<const char *> path)
{
    static const Json none;
    const Json *n = nodeAt(doc, path);
    return n ? *n : none;
}

/// A selector that leaves objects out.
bool selects(const Json &match)
{
    for (const char *selector : {"namespaceSelector", "objectSelector"}) {
        const Json &s = part(match, {selector});
        if (s.is_object() && !s.empty())
            return true;
    }
    return part(match, {"excludeResourceRules"}).is_array() && !part(match, {"excludeResourceRules"}).empty();
}

bool demands(const Json &policy, const char *expression)
{
    const Json &validations = part(policy, {"spec", "validations"});
    return validations.is_array() && std::ranges::any_of(validations, [&](const Json &v) { return textAt(v, {"expression"}).find(expression) != std::string::npos; });
}

} // namespace

bool vouches(const Json &policy, const Json &binding)
{
    const Json &rules = part(policy, {"spec", "matchConstraints", "resourceRules"});
    const bool everyWrite = rules.is_array() && std::ranges::any_of(rules, [](const Json &r) {
        return holds(part(r, {"resources"}), "configmaps") && holds(part(r, {"operations"}), "CREATE") && holds(part(r, {"operations"}), "UPDATE");
    });
    return everyWrite && textAt(policy, {"spec", "failurePolicy"}, "Fail") == "Fail" && !selects(part(policy, {"spec", "matchConstraints"})) && demands(policy, "object.data['by'] == request.userInfo.username") && demands(policy, "request.operation != 'UPDATE'")
        && textAt(binding, {"spec", "policyName"}) == kName && holds(part(binding, {"spec", "validationActions"}), "Deny") && !selects(part(binding, {"spec", "matchResources"}));
}

ApprovalPolicy::ApprovalPolicy(kube::ApiClient *api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    connect(&m_timer, &QTimer::timeout, this, &ApprovalPolicy::ask);
    m_timer.start(kEvery);
}

void ApprovalPolicy::ask()
{
    m_api->get(this, kPolicy, [this](const Expected<Json> &policy) {
        if (!policy)
            return set(false);
        m_api->get(this, kBinding, [this, policy = *policy](const Expected<Json> &binding) { set(binding && vouches(policy, *binding)); });
    });
}

void ApprovalPolicy::set(bool inForce)
{
    if (std::exchange(m_inForce, inForce) != inForce)
        Q_EMIT changed();
}

} // namespace tidegate::engine
