// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/support.h"

#include <cmath>

namespace tidegate::checks {

namespace {

Finding resources(const Subjects &s, const char *which)
{
    const auto all = containers(s.workload, true);
    for (const Json *c : all) {
        for (const char *kind : {"cpu", "memory"}) {
            if (!nodeAt(*c, {"resources", which, kind}))
                return finding(RuleVerdict::Fail, {TG_TR("container %1 has no %2 in %3"), {textAt(*c, {"name"}), kind, which}});
        }
    }
    if (all.empty())
        return finding(RuleVerdict::Unknown, {TG_TR("no container is seen"), {}});
    return finding(RuleVerdict::Pass, {TG_TR("%1 on %2 of %2 containers"), {which, std::to_string(all.size())}});
}

Finding requests(const Subjects &s, const plan::Plan &)
{
    return resources(s, "requests");
}

Finding limits(const Subjects &s, const plan::Plan &)
{
    return resources(s, "limits");
}

/// A count or a percentage of `of`; surge rounds up, unavailable down.
long long amount(const Json *n, long long of, bool up)
{
    if (n && n->is_number())
        return n->get<long long>();
    const std::string t = n && n->is_string() ? n->get<std::string>() : "25%";
    const double exact = static_cast<double>(of) * std::atof(t.c_str()) / 100;
    return static_cast<long long>(up ? std::ceil(exact) : std::floor(exact));
}

Finding rollingUpdate(const Subjects &s, const plan::Plan &)
{
    if (textAt(s.workload, {"spec", "strategy", "type"}, "RollingUpdate") == "Recreate")
        return finding(RuleVerdict::Fail, {TG_TR("strategy Recreate stops every pod first"), {}});
    const long long replicas = intAt(s.workload, {"spec", "replicas"}, 1);
    const long long surge = amount(nodeAt(s.workload, {"spec", "strategy", "rollingUpdate", "maxSurge"}), replicas, true);
    const long long unavailable = amount(nodeAt(s.workload, {"spec", "strategy", "rollingUpdate", "maxUnavailable"}), replicas, false);
    if (unavailable > 0)
        return finding(RuleVerdict::Fail, {TG_TR("maxUnavailable is %1, so capacity falls during a rollout"), {std::to_string(unavailable)}});
    if (surge != 1)
        return finding(RuleVerdict::Warn, {TG_TR("maxSurge is %1 (practice: 1)"), {std::to_string(surge)}});
    return finding(RuleVerdict::Pass, {TG_TR("surge 1, unavailable 0"), {}});
}

Finding replicas(const Subjects &s, const plan::Plan &)
{
    const long long n = intAt(s.workload, {"spec", "replicas"}, 1);
    for (const traffic::HpaView &h : s.observation.hpas) {
        if (h.target == textAt(s.workload, {"metadata", "name"}) && h.min >= 2)
            return finding(RuleVerdict::Pass, {TG_TR("an HPA keeps at least %1 pods"), {std::to_string(h.min)}});
    }
    return n >= 2 ? finding(RuleVerdict::Pass, {TG_TR("%1 pods"), {std::to_string(n)}}) : finding(RuleVerdict::Warn, {TG_TR("%1 pods: one node's loss is an outage"), {std::to_string(n)}});
}

Finding imageTag(const Subjects &s, const plan::Plan &)
{
    for (const Json *c : containers(s.workload, true)) {
        const std::string image = textAt(*c, {"image"});
        const auto slash = image.rfind('/'), colon = image.rfind(':');
        const bool digest = image.find("@sha256:") != std::string::npos, tag = colon != std::string::npos && (slash == std::string::npos || colon > slash);
        if (!digest && (!tag || image.substr(colon + 1) == "latest"))
            return finding(RuleVerdict::Fail, {TG_TR("image %1 has no fixed tag"), {image}});
    }
    return finding(RuleVerdict::Pass, {TG_TR("images have fixed tags"), {}});
}

Finding rollbackTarget(const Subjects &s, const plan::Plan &plan)
{
    if (!s.live || !s.observation.synced)
        return finding(RuleVerdict::Unknown, {TG_TR("only a cluster can tell"), {}});
    if (intAt(s.workload, {"spec", "revisionHistoryLimit"}, 10) == 0)
        return finding(RuleVerdict::Fail, {TG_TR("revisionHistoryLimit is 0: no revision is kept"), {}});
    // Two Deployments: the old version keeps running beside the new one, so the way back is there as long as it exists.
    if (plan.traffic.method == plan::Method::Replicas) {
        if (s.observation.stable)
            return finding(RuleVerdict::Pass, {TG_TR("stable %1 stays in place"), {s.observation.stable->version}});
        return finding(RuleVerdict::Fail, {TG_TR("the stable Deployment is not there"), {}});
    }
    if (s.observation.stable) {
        for (const traffic::RevisionView &r : s.observation.stable->revisions) {
            if (!r.current)
                return finding(RuleVerdict::Pass, {TG_TR("revision %1 (%2) is kept"), {std::to_string(r.number), r.image}});
        }
    }
    // Before a rolling release starts the present template is the way back.
    return s.observation.stable && !s.observation.stable->revisions.empty() ? finding(RuleVerdict::Pass, {TG_TR("the present revision becomes the way back"), {}}) : finding(RuleVerdict::Fail, {TG_TR("there is no older revision"), {}});
}

} // namespace

void addResourceRules(RuleList &out)
{
    out.push_back(std::make_unique<SimpleRule>("resource-requests", "limits", requests));
    out.push_back(std::make_unique<SimpleRule>("resource-limits", "limits", limits));
}

void addWorkloadRules(RuleList &out)
{
    out.push_back(std::make_unique<SimpleRule>("rolling-update", "", rollingUpdate));
    out.push_back(std::make_unique<SimpleRule>("replicas", "", replicas));
    out.push_back(std::make_unique<SimpleRule>("image-tag", "", imageTag));
    out.push_back(std::make_unique<SimpleRule>("rollback-target", "rollback-target", rollbackTarget));
}

} // namespace tidegate::checks
