// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

#include <algorithm>

namespace tidegate::checks {

namespace {

/// Ports of a Service that lead nowhere in these pods.
std::optional<Finding> deadPort(const Subject &s, const manifest::Object &service, const manifest::Object &pods)
{
    const Json *spec = nodeAt(service.json, {"spec"});
    const Json &ports = spec ? listAt(*spec, {"ports"}) : Json::array();
    const Json &all = listAt(podSpec(pods), {"containers"});
    for (std::size_t i = 0; i < ports.size(); ++i) {
        const Json *target = nodeAt(ports[i], {"targetPort"});
        const Json wanted = target && !target->is_null() ? *target : Json(intAt(ports[i], {"port"}));
        bool declares = false, found = false;
        for (const Json &c : all) {
            declares = declares || !listAt(c, {"ports"}).empty();
            const auto n = portNumber(c, wanted);
            found = found || (n && declaresPort(c, *n));
        }
        // A number works without being declared; where the container declares others, it is a slip.
        if (found || (!declares && wanted.is_number()))
            continue;
        const std::string shown = wanted.is_string() ? wanted.get<std::string>() : wanted.dump();
        Finding f = fail({TG_TR("port %1 of Service %2 leads to no port of %3"), {shown, service.name, pods.name}}, {TG_TR("Name a port that a container declares as targetPort."), {}});
        f.value = shown;
        f.source = service.place("spec.ports[" + std::to_string(i) + "]");
        return f;
    }
    static_cast<void>(s);
    return std::nullopt;
}

Finding ofTracks(const Subject &s)
{
    const std::string &name = s.plan->traffic.service;
    const manifest::Object *service = s.inventory->find("Service", s.workload->ns, name);
    if (!service)
        return s.inventory->sees("Service") ? fail({TG_TR("Service %1 is not there"), {name}}, {TG_TR("Create it, or name the Service in front of both Deployments in the plan."), {}}) : unknown({TG_TR("Service %1 is not in sight"), {name}});
    for (const bool canary : {false, true}) {
        const manifest::Object *track = trackOf(s, canary);
        if (!track)
            return unknown({TG_TR("both Deployments have to be seen"), {}});
        const auto selected = servicesOf(s, podLabels(*track));
        if (std::ranges::find(selected, service) == selected.end()) {
            Finding f = fail({TG_TR("Service %1 does not select the pods of %2"), {name, track->name}}, {TG_TR("Select by labels that both tracks have: the share of traffic is the share of pods behind it."), {}});
            f.source = service->place("spec.selector");
            return f;
        }
        if (auto dead = deadPort(s, *service, *track))
            return *dead;
    }
    if (textAt(service->json, {"spec", "sessionAffinity"}) == "ClientIP")
        return warn({TG_TR("sessionAffinity ClientIP keeps users on one pod: shares are not what they seem"), {}}, {TG_TR("Take it off for the release, or expect uneven shares."), {}});
    return pass({TG_TR("Service %1 selects both tracks"), {name}});
}

} // namespace

Finding serviceWiring(const Subject &s)
{
    if (twoTracks(s))
        return ofTracks(s);
    const auto labels = podLabels(*s.workload);
    std::vector<const manifest::Object *> services = servicesOf(s, labels);
    if (services.empty()) {
        if (serving(s).empty())
            return notApplicable({TG_TR("no container serves a port"), {}});
        return s.inventory->sees("Service") ? fail({TG_TR("no Service selects these pods"), {}}, {TG_TR("Let a Service select the labels of the pod template."), {}}) : unknown({TG_TR("no Service is in sight"), {}});
    }
    for (const manifest::Object *service : services) {
        if (auto dead = deadPort(s, *service, *s.workload))
            return *dead;
    }
    return with(pass({TG_TR("Service %1 selects the pods"), {services.front()->name}}), services.front()->name);
}

} // namespace tidegate::checks
