// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

#include <algorithm>
#include <cmath>

namespace tidegate::checks {

Finding autoscaler(const Subject &s)
{
    if (s.inventory->live() && !s.inventory->sees("HorizontalPodAutoscaler"))
        return unknown({TG_TR("autoscalers are not in sight"), {}});
    const auto all = autoscalersOf(s);
    if (all.empty())
        return notApplicable({TG_TR("no autoscaler"), {}});
    const manifest::Object &h = *all.front();
    const long long least = intAt(h.json, {"spec", "minReplicas"}, 1), most = intAt(h.json, {"spec", "maxReplicas"}, least);
    const std::string range = std::to_string(least) + " … " + std::to_string(most);
    const auto told = [&](Finding f, const std::string &limit) {
        f.source = h.place("spec");
        return with(std::move(f), range, limit);
    };
    if (least > most)
        return told(fail({TG_TR("autoscaler %1 has a minimum above its maximum"), {h.name}}, {TG_TR("Set minReplicas at or below maxReplicas."), {}}), "");
    if (!twoTracks(s)) {
        if (nodeAt(s.workload->json, {"spec", "replicas"}) && !s.inventory->live())
            return told(warn({TG_TR("replicas is set beside autoscaler %1: each apply sets the count back"), {h.name}}, {TG_TR("Leave replicas out where an autoscaler decides."), {}}), "");
        return told(pass({TG_TR("autoscaler %1 keeps %2"), {h.name, range}}), "");
    }
    const int n = s.plan->traffic.pods.value_or(static_cast<int>(std::max<long long>(1, desiredPods({trackOf(s, false) ? trackOf(s, false) : s.workload, s.inventory, s.plan}))));
    for (const plan::Phase &p : s.plan->phases) {
        const long long canary = p.weight >= 100 ? n : std::clamp<long long>(std::llround(n * p.weight / 100.0), 1, std::max(1, n - 1));
        const long long wanted = isCanary(s) ? canary : n - canary;
        if (wanted == 0)
            continue; // an autoscaler rests at 0
        if (wanted < least || wanted > most || least != most)
            return told(fail({TG_TR("autoscaler %1 (%2) would fight the %3 pods of %4"), {h.name, range, std::to_string(wanted), p.name}}, {TG_TR("Let the release pin it: it offers that before the start and puts it back at the end."), {}}), std::to_string(wanted));
    }
    return told(pass({TG_TR("autoscaler %1 keeps what the phases need"), {h.name}}), "");
}

} // namespace tidegate::checks
