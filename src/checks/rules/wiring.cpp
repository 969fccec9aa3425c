// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/support.h"

namespace tidegate::checks {

namespace {

Finding serviceWiring(const Subjects &s, const plan::Plan &plan)
{
    if (plan.traffic.method != plan::Method::Replicas)
        return finding(RuleVerdict::NotApplicable, {TG_TR("one Deployment, one track"), {}});
    if (!s.observation.synced)
        return finding(RuleVerdict::Unknown, {TG_TR("only a cluster can tell"), {}});
    if (!s.observation.service)
        return finding(RuleVerdict::Fail, {TG_TR("Service %1 is not there"), {plan.traffic.service}});
    if (!s.observation.service->selectsStable || !s.observation.service->selectsCanary)
        return finding(RuleVerdict::Fail, {TG_TR("Service %1 does not select both tracks"), {plan.traffic.service}});
    if (s.observation.service->sessionAffinity == "ClientIP")
        return finding(RuleVerdict::Warn, {TG_TR("sessionAffinity ClientIP keeps users on one pod: shares are not what they seem"), {}});
    return finding(RuleVerdict::Pass, {TG_TR("Service %1 selects both tracks"), {plan.traffic.service}});
}

Finding trackLabels(const Subjects &s, const plan::Plan &plan)
{
    if (plan.traffic.method != plan::Method::Replicas)
        return finding(RuleVerdict::NotApplicable, {TG_TR("one Deployment, one track"), {}});
    const auto &stable = s.observation.stable, &canary = s.observation.canary;
    if (!stable || !canary)
        return finding(RuleVerdict::Unknown, {TG_TR("both Deployments have to be seen"), {}});
    for (const auto &[k, v] : canary->selector) {
        const auto it = stable->selector.find(k);
        if (it != stable->selector.end() && it->second != v)
            return finding(RuleVerdict::Pass, {TG_TR("label %1 tells the tracks apart"), {k}});
    }
    return finding(RuleVerdict::Fail, {TG_TR("no selector label tells canary from stable"), {}});
}

Finding autoscaler(const Subjects &s, const plan::Plan &)
{
    if (s.observation.hpas.empty())
        return finding(RuleVerdict::NotApplicable, {TG_TR("no HPA"), {}});
    return finding(RuleVerdict::Warn, {TG_TR("HPA %1 is pinned for the time of the release"), {s.observation.hpas.front().name}});
}

} // namespace

void addWiringRules(RuleList &out)
{
    out.push_back(std::make_unique<SimpleRule>("service-wiring", "", serviceWiring));
    out.push_back(std::make_unique<SimpleRule>("track-labels", "observability", trackLabels));
    out.push_back(std::make_unique<SimpleRule>("autoscaler", "", autoscaler));
}

} // namespace tidegate::checks
