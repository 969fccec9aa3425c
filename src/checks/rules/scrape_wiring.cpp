// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

#include <algorithm>

namespace tidegate::checks {

namespace {

bool inScope(const manifest::Object &monitor, const std::string &ns)
{
    const Json *scope = nodeAt(monitor.json, {"spec", "namespaceSelector"});
    if (!scope || !scope->is_object() || scope->empty())
        return monitor.ns == ns;
    if (const Json *any = nodeAt(*scope, {"any"}); any && *any == true)
        return true;
    const Json &names = listAt(*scope, {"matchNames"});
    return names.empty() ? monitor.ns == ns : std::ranges::any_of(names, [&](const Json &n) { return n.is_string() && n.get_ref<const std::string &>() == ns; });
}

const Json &selectorOf(const manifest::Object &monitor)
{
    static const Json all = Json::object();
    const Json *s = nodeAt(monitor.json, {"spec", "selector"});
    return s ? *s : all;
}

Finding dangling(const manifest::Object &monitor, Message what)
{
    Finding f = fail(std::move(what), {TG_TR("Mend the selector or the port's name: nothing is scraped, and silence looks like health."), {}});
    f.source = monitor.place("spec");
    return f;
}

bool containerHas(const Subject &s, const Json &port)
{
    return std::ranges::any_of(listAt(podSpec(*s.workload), {"containers"}), [&](const Json &c) { const auto n = portNumber(c, port); return n && declaresPort(c, *n); });
}

/// Whether an endpoint of a ServiceMonitor has a port in this Service.
bool endpointFits(const Subject &s, const Json &endpoint, const manifest::Object &service)
{
    if (const Json *target = nodeAt(endpoint, {"targetPort"}); target && !nodeAt(endpoint, {"port"}))
        return containerHas(s, *target);
    const Json *spec = nodeAt(service.json, {"spec"});
    const std::string name = textAt(endpoint, {"port"});
    return spec && !name.empty() && std::ranges::any_of(listAt(*spec, {"ports"}), [&](const Json &p) { return textAt(p, {"name"}) == name; });
}

std::optional<Finding> byServiceMonitors(const Subject &s, std::optional<Finding> &wrong)
{
    const auto services = servicesOf(s, podLabels(*s.workload));
    for (const manifest::Object *service : services) {
        const auto labels = textsAt(service->json, {"metadata", "labels"});
        for (const manifest::Object *m : s.inventory->maySelect("ServiceMonitor", {}, labels)) {
            if (!inScope(*m, service->ns) || !matches(selectorOf(*m), labels))
                continue;
            const Json &endpoints = listAt(specOf(*m), {"endpoints"});
            if (std::ranges::any_of(endpoints, [&](const Json &e) { return endpointFits(s, e, *service); })) {
                Finding f = pass({TG_TR("ServiceMonitor %1 selects Service %2"), {m->name, service->name}});
                f.source = m->place("spec");
                return f;
            }
            wrong = dangling(*m, {TG_TR("ServiceMonitor %1 names a port that Service %2 does not have"), {m->name, service->name}});
        }
    }
    return std::nullopt;
}

std::optional<Finding> byPodMonitors(const Subject &s, std::optional<Finding> &wrong)
{
    const auto labels = podLabels(*s.workload);
    for (const manifest::Object *m : s.inventory->maySelect("PodMonitor", {}, labels)) {
        if (!inScope(*m, s.workload->ns) || !matches(selectorOf(*m), labels))
            continue;
        const Json &endpoints = listAt(specOf(*m), {"podMetricsEndpoints"});
        const bool fits = std::ranges::any_of(endpoints, [&](const Json &e) { const Json *p = nodeAt(e, {"port"}); const Json *t = p ? p : nodeAt(e, {"targetPort"}); return t && containerHas(s, *t); });
        if (fits) {
            Finding f = pass({TG_TR("PodMonitor %1 selects the pods"), {m->name}});
            f.source = m->place("spec");
            return f;
        }
        wrong = dangling(*m, {TG_TR("PodMonitor %1 names a port that the pods do not have"), {m->name}});
    }
    return std::nullopt;
}

std::optional<Finding> byAnnotation(const Subject &s, std::optional<Finding> &wrong)
{
    std::vector<std::map<std::string, std::string>> places{textsAt(podTemplate(*s.workload), {"metadata", "annotations"})};
    for (const manifest::Object *service : servicesOf(s, podLabels(*s.workload)))
        places.push_back(textsAt(service->json, {"metadata", "annotations"}));
    for (const auto &annotations : places) {
        const auto scrape = annotations.find("prometheus.io/scrape"), port = annotations.find("prometheus.io/port");
        if (scrape == annotations.end() || scrape->second != "true")
            continue;
        if (port == annotations.end() || containerHas(s, Json(port->second)))
            return pass({TG_TR("annotation prometheus.io/scrape"), {}});
        wrong = at(fail({TG_TR("annotation prometheus.io/port names %1, which no container declares"), {port->second}}, {TG_TR("Name the port that serves metrics."), {}}), s, templateField(*s.workload) + ".metadata.annotations");
    }
    return std::nullopt;
}

/// A monitor of this namespace that selects nothing at all: made for something, and wrong.
const manifest::Object *selectsNothing(const Subject &s)
{
    for (const manifest::Object *m : s.inventory->of("ServiceMonitor")) {
        if (!inScope(*m, s.workload->ns) || !s.inventory->sees("Service"))
            continue;
        const auto services = s.inventory->of("Service");
        if (std::ranges::none_of(services, [&](const manifest::Object *o) { return inScope(*m, o->ns) && matches(selectorOf(*m), textsAt(o->json, {"metadata", "labels"})); }))
            return m;
    }
    for (const manifest::Object *m : s.inventory->of("PodMonitor")) {
        if (!inScope(*m, s.workload->ns))
            continue;
        bool any = false;
        for (const char *kind : {"Deployment", "StatefulSet", "DaemonSet"}) {
            const auto workloads = s.inventory->of(kind);
            any = any || std::ranges::any_of(workloads, [&](const manifest::Object *o) { return inScope(*m, o->ns) && matches(selectorOf(*m), podLabels(*o)); });
        }
        if (!any)
            return m;
    }
    return nullptr;
}

} // namespace

Finding scrapeWiring(const Subject &s)
{
    std::optional<Finding> wrong;
    for (const auto &way : {byServiceMonitors, byPodMonitors, byAnnotation}) {
        if (auto found = way(s, wrong))
            return *found;
    }
    if (wrong)
        return *wrong;
    if (const manifest::Object *m = selectsNothing(s))
        return dangling(*m, {TG_TR("%1 %2 selects nothing"), {m->kind, m->name}});
    return unknown({TG_TR("no ServiceMonitor, PodMonitor or annotation selects it"), {}}, {TG_TR("Without one there are no metrics; another way of scraping cannot be seen from here."), {}});
}

} // namespace tidegate::checks
