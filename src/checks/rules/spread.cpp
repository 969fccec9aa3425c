// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

namespace tidegate::checks {

namespace {

bool overNodes(const std::string &key)
{
    return key == "kubernetes.io/hostname" || key.find("zone") != std::string::npos || key.find("hostname") != std::string::npos;
}

} // namespace

Finding spread(const Subject &s)
{
    if (s.workload->kind == "DaemonSet")
        return notApplicable({TG_TR("a DaemonSet runs on every node"), {}});
    const Json &spec = podSpec(*s.workload);
    for (const Json &c : listAt(spec, {"topologySpreadConstraints"})) {
        if (overNodes(textAt(c, {"topologyKey"})))
            return with(pass({TG_TR("spread over %1"), {textAt(c, {"topologyKey"})}}), textAt(c, {"topologyKey"}));
    }
    const Json *anti = nodeAt(spec, {"affinity", "podAntiAffinity"});
    if (anti && anti->is_object()) {
        for (const Json &t : listAt(*anti, {"requiredDuringSchedulingIgnoredDuringExecution"})) {
            if (overNodes(textAt(t, {"topologyKey"})))
                return pass({TG_TR("kept apart by anti-affinity"), {}});
        }
        for (const Json &t : listAt(*anti, {"preferredDuringSchedulingIgnoredDuringExecution"})) {
            if (overNodes(textAt(t, {"podAffinityTerm", "topologyKey"})))
                return pass({TG_TR("kept apart by preference"), {}});
        }
    }
    return at(warn({TG_TR("nothing spreads the pods over nodes"), {}}, {TG_TR("Add a topologySpreadConstraint over kubernetes.io/hostname."), {}}), s, templateField(*s.workload) + ".spec");
}

} // namespace tidegate::checks
