// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/environment.h"
#include "checks/workload.h"

#include <algorithm>

namespace tidegate::checks {

namespace {

bool covers(const manifest::Object &policy, const char *direction)
{
    const Json *spec = nodeAt(policy.json, {"spec"});
    if (!spec)
        return false;
    const Json &types = listAt(*spec, {"policyTypes"});
    if (types.empty())
        return std::string_view(direction) == "Ingress" || nodeAt(*spec, {"egress"});
    return std::ranges::any_of(types, [&](const Json &t) { return t == direction; });
}

bool portAllowed(const Subject &s, const Json &rule, long long port)
{
    const Json &ports = listAt(rule, {"ports"});
    if (ports.empty())
        return true;
    return std::ranges::any_of(ports, [&](const Json &p) {
        if (textAt(p, {"protocol"}, "TCP") != "TCP")
            return false;
        const Json *which = nodeAt(p, {"port"});
        if (!which)
            return true;
        if (const long long end = intAt(p, {"endPort"}); which->is_number() && end > 0)
            return port >= which->get<long long>() && port <= end;
        if (which->is_number())
            return which->get<long long>() == port;
        const auto all = containers(s, false);
        return std::ranges::any_of(all, [&](const Container &c) { const auto n = portNumber(*c.json, *which); return n && *n == port; });
    });
}

/// Namespaces in which a Prometheus may live: the plan's, else the usual names.
bool isMonitoring(const Subject &s, const std::string &ns)
{
    if (s.plan && s.plan->metrics.prometheus.kind == plan::PrometheusSource::Kind::Service)
        return ns == s.plan->metrics.prometheus.serviceNamespace;
    return ns.find("monitoring") != std::string::npos || ns.find("prometheus") != std::string::npos || ns.find("observability") != std::string::npos || ns == "metrics";
}

/// Whether one of a rule's peers may be the Prometheus that scrapes.
bool mayBePrometheus(const Subject &s, const Json &peers)
{
    if (peers.empty())
        return true;
    return std::ranges::any_of(peers, [&](const Json &peer) {
        if (nodeAt(peer, {"ipBlock"}))
            return true; // whose addresses these are cannot be told from here
        const Json *ns = nodeAt(peer, {"namespaceSelector"});
        if (!ns) {
            // Pods of this namespace alone.
            const Json *pods = nodeAt(peer, {"podSelector"});
            return isMonitoring(s, s.workload->ns) || (pods && pods->dump().find("prometheus") != std::string::npos);
        }
        if (ns->empty())
            return true;
        for (const auto &[label, value] : textsAt(*ns, {"matchLabels"})) {
            if (isMonitoring(s, value))
                return true;
        }
        if (!listAt(*ns, {"matchExpressions"}).empty())
            return true;
        for (const manifest::Object *known : s.inventory->of("Namespace")) {
            if (isMonitoring(s, known->name) && matches(*ns, textsAt(known->json, {"metadata", "labels"})))
                return true;
        }
        return false;
    });
}

std::vector<long long> scrapedPorts(const Subject &s)
{
    std::vector<long long> out;
    const auto annotations = textsAt(podTemplate(*s.workload), {"metadata", "annotations"});
    if (const auto it = annotations.find("prometheus.io/port"); it != annotations.end()) {
        for (const Container &c : containers(s, false)) {
            if (const auto n = portNumber(*c.json, Json(it->second)))
                return {*n};
        }
    }
    // By a monitor any declared port may be meant: one that is let in is enough.
    for (const Container &c : containers(s, false)) {
        for (const Json &p : listAt(*c.json, {"ports"}))
            out.push_back(intAt(p, {"containerPort"}));
    }
    return out;
}

std::optional<long long> telemetryPort(const Subject &s)
{
    for (const char *name : {"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT"}) {
        const Variable v = variable(s, name);
        if (!v.value)
            continue;
        const auto scheme = v.value->find("://");
        const auto host = scheme == std::string::npos ? 0 : scheme + 3;
        const auto colon = v.value->find(':', host);
        if (colon != std::string::npos)
            return std::atoll(v.value->c_str() + colon + 1);
        return v.value->starts_with("https") ? 443 : 4318;
    }
    return std::nullopt;
}

} // namespace

Finding networkPolicy(const Subject &s)
{
    if (s.inventory->live() && !s.inventory->sees("NetworkPolicy"))
        return unknown({TG_TR("NetworkPolicies are not in sight"), {}});
    std::vector<const manifest::Object *> mine;
    for (const manifest::Object *p : s.inventory->maySelect("NetworkPolicy", s.workload->ns, podLabels(*s.workload))) {
        const Json *selector = nodeAt(p->json, {"spec", "podSelector"});
        if (!selector || matches(*selector, podLabels(*s.workload)))
            mine.push_back(p);
    }
    if (mine.empty())
        return notApplicable({TG_TR("no NetworkPolicy selects the pods"), {}});
    bool inClosed = false, outClosed = false, in = false, out = false;
    const auto ports = scrapedPorts(s);
    const auto telemetry = telemetryPort(s);
    for (const manifest::Object *p : mine) {
        const Json &spec = specOf(*p);
        if (covers(*p, "Ingress")) {
            inClosed = true;
            in = in || std::ranges::any_of(listAt(spec, {"ingress"}), [&](const Json &r) { return mayBePrometheus(s, listAt(r, {"from"})) && std::ranges::any_of(ports, [&](long long port) { return portAllowed(s, r, port); }); });
        }
        if (covers(*p, "Egress")) {
            outClosed = true;
            out = out || (telemetry && std::ranges::any_of(listAt(spec, {"egress"}), [&](const Json &r) { return portAllowed(s, r, *telemetry); }));
        }
    }
    const auto blocked = [&](Message what, Message remedy) {
        Finding f = fail(std::move(what), std::move(remedy));
        f.source = mine.front()->place("spec");
        return f;
    };
    if (inClosed && !in && !ports.empty())
        return blocked({TG_TR("policies let no scrape in"), {}}, {TG_TR("Allow ingress from the namespace of Prometheus to the metrics port."), {}});
    if (outClosed && !out && telemetry)
        return blocked({TG_TR("policies let no telemetry out to port %1"), {std::to_string(*telemetry)}}, {TG_TR("Allow egress to the collector on that port."), {}});
    return pass({TG_TR("policies let scrapes in and telemetry out"), {}});
}

} // namespace tidegate::checks
