// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

namespace tidegate::checks {

Finding rollingUpdate(const Subject &s)
{
    const Json &w = s.workload->json;
    if (textAt(w, {"spec", "strategy", "type"}, "RollingUpdate") == "Recreate")
        return with(at(fail({TG_TR("strategy Recreate stops every pod first"), {}}, {TG_TR("Use RollingUpdate with maxSurge 1 and maxUnavailable 0."), {}}), s, "spec.strategy.type"), "Recreate", "RollingUpdate");
    static const Json quarter = "25%";
    const Json *up = nodeAt(w, {"spec", "strategy", "rollingUpdate", "maxSurge"}), *down = nodeAt(w, {"spec", "strategy", "rollingUpdate", "maxUnavailable"});
    const long long replicas = intAt(w, {"spec", "replicas"}, 1);
    const long long surge = amount(up ? *up : quarter, replicas, true);
    long long unavailable = amount(down ? *down : quarter, replicas, false);
    if (surge == 0 && unavailable == 0)
        unavailable = 1; // the controller has to move somehow
    const std::string value = "surge " + std::to_string(surge) + ", unavailable " + std::to_string(unavailable);
    const auto told = [&](Finding f, const char *field) { return with(at(std::move(f), s, field), value, "surge 1, unavailable 0"); };
    if (unavailable > 0)
        return told(fail({TG_TR("maxUnavailable is %1, so capacity falls during a rollout"), {std::to_string(unavailable)}}, {TG_TR("Set maxUnavailable to 0."), {}}), "spec.strategy.rollingUpdate.maxUnavailable");
    if (surge != 1)
        return told(warn({TG_TR("maxSurge is %1 (practice: 1)"), {std::to_string(surge)}}, {TG_TR("Set maxSurge to 1."), {}}), "spec.strategy.rollingUpdate.maxSurge");
    return told(pass({TG_TR("surge 1, unavailable 0"), {}}), "spec.strategy");
}

} // namespace tidegate::checks
