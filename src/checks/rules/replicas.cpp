// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

namespace tidegate::checks {

Finding replicas(const Subject &s)
{
    if (s.workload->kind == "DaemonSet")
        return notApplicable({TG_TR("a DaemonSet runs on every node"), {}});
    if (isCanary(s))
        return notApplicable({TG_TR("the release sets the canary's pods"), {}});
    const long long n = intAt(s.workload->json, {"spec", "replicas"}, 1);
    for (const manifest::Object *h : autoscalersOf(s)) {
        if (const long long least = intAt(h->json, {"spec", "minReplicas"}, 1); least >= 2)
            return with(pass({TG_TR("an HPA keeps at least %1 pods"), {std::to_string(least)}}), std::to_string(least), "2");
    }
    const Finding f = n >= 2 ? pass({TG_TR("%1 pods"), {std::to_string(n)}}) : warn({TG_TR("%1 pods: one node's loss is an outage"), {std::to_string(n)}}, {TG_TR("Run two pods or more."), {}});
    return with(at(f, s, "spec.replicas"), std::to_string(n), "2");
}

} // namespace tidegate::checks
