// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "traffic/kubectl.h"

#include <algorithm>

namespace tidegate::traffic {

std::string kubectlRollback(const plan::Plan &plan, const Observation &seen, int pods, const std::string &ns)
{
    const std::string kubectl = "kubectl -n " + ns + " ";
    if (plan.traffic.method == plan::Method::Rolling) {
        const std::string target = "deployment/" + plan.traffic.deployment;
        std::string out;
        if (seen.stable && seen.stable->paused)
            out += kubectl + "rollout resume " + target + "\n";
        return out + kubectl + "rollout undo " + target + "\n" + kubectl + "rollout status " + target + "\n";
    }
    const int all = pods > 0 ? pods : std::max(1, (seen.stable ? seen.stable->desired : 0) + (seen.canary ? seen.canary->desired : 0));
    return kubectl + "scale deployment/" + plan.traffic.stableDeployment + " --replicas=" + std::to_string(all) + "\n"
        + kubectl + "rollout status deployment/" + plan.traffic.stableDeployment + "\n"
        + kubectl + "scale deployment/" + plan.traffic.canaryDeployment + " --replicas=0\n";
}

} // namespace tidegate::traffic
