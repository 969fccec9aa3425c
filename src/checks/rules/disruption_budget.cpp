// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

namespace tidegate::checks {

Finding disruptionBudget(const Subject &s)
{
    if (s.workload->kind == "DaemonSet")
        return notApplicable({TG_TR("a DaemonSet is not evicted by budget"), {}});
    if (s.inventory->live() && !s.inventory->sees("PodDisruptionBudget"))
        return unknown({TG_TR("disruption budgets are not in sight"), {}});
    const long long pods = desiredPods(s);
    std::optional<Finding> good;
    for (const manifest::Object *p : s.inventory->maySelect("PodDisruptionBudget", s.workload->ns, podLabels(*s.workload))) {
        const Json *selector = nodeAt(p->json, {"spec", "selector"});
        if (!selector || selector->is_null() || !matches(*selector, podLabels(*s.workload)))
            continue;
        const Json *least = nodeAt(p->json, {"spec", "minAvailable"}), *most = nodeAt(p->json, {"spec", "maxUnavailable"});
        const long long allowed = least ? pods - amount(*least, pods, true) : most ? amount(*most, pods, true) : pods - 1;
        Finding f = pods == 0 ? notApplicable({TG_TR("no pod is asked for"), {}}) : allowed < 1 ? fail({TG_TR("budget %1 allows no eviction of %2 pods: nodes cannot be drained"), {p->name, std::to_string(pods)}}, {TG_TR("Allow at least one, e.g. maxUnavailable 1."), {}}) : pass({TG_TR("budget %1 allows %2 of %3 to go"), {p->name, std::to_string(allowed), std::to_string(pods)}});
        f.source = p->place("spec");
        f.value = std::to_string(allowed);
        f.limit = "1";
        if (f.verdict == RuleVerdict::Fail)
            return f;
        good = f;
    }
    return good ? *good : warn({TG_TR("no disruption budget selects the pods"), {}}, {TG_TR("Add one with maxUnavailable 1, so that a drain takes pods one by one."), {}});
}

} // namespace tidegate::checks
