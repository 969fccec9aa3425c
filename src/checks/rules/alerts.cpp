// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

#include <algorithm>

namespace tidegate::checks {

namespace {

/// Whether a rule of this object asks about the workload: its name, or a Service's, stands in an expression.
bool concerns(const Subject &s, const manifest::Object &rules)
{
    std::vector<std::string> names{s.workload->name};
    for (const manifest::Object *service : servicesOf(s, podLabels(*s.workload)))
        names.push_back(service->name);
    const Json *spec = nodeAt(rules.json, {"spec"});
    if (!spec)
        return false;
    for (const Json &group : listAt(*spec, {"groups"})) {
        for (const Json &rule : listAt(group, {"rules"})) {
            const std::string expression = scalarAt(rule, {"expr"});
            if (nodeAt(rule, {"alert"}) && std::ranges::any_of(names, [&](const std::string &n) { return expression.find('"' + n) != std::string::npos || expression.find("~\"" + n) != std::string::npos; }))
                return true;
        }
    }
    return false;
}

} // namespace

Finding alerts(const Subject &s)
{
    std::optional<Finding> open;
    for (const manifest::Object *rules : s.inventory->of("PrometheusRule")) {
        if (!concerns(s, *rules))
            continue;
        const auto labels = textsAt(rules->json, {"metadata", "labels"});
        for (const manifest::Object *p : s.inventory->of("Prometheus")) {
            const Json *selector = nodeAt(p->json, {"spec", "ruleSelector"});
            Finding f;
            if (selector && !selector->is_null() && matches(*selector, labels))
                f = s.inventory->live() ? unknown({TG_TR("PrometheusRule %1 is selected; whether it is loaded and routed, Prometheus tells"), {rules->name}}) : pass({TG_TR("PrometheusRule %1 is selected by Prometheus %2"), {rules->name, p->name}});
            else
                f = fail({TG_TR("PrometheusRule %1 has no labels that Prometheus %2 selects"), {rules->name, p->name}}, {TG_TR("Label the rules as its ruleSelector asks: they are never loaded as they are."), {}});
            f.source = rules->place("metadata.labels");
            return f;
        }
        open = unknown({TG_TR("whether PrometheusRule %1 is loaded, only its Prometheus can tell"), {rules->name}});
    }
    return open ? *open : unknown({TG_TR("no alerting rule about this service is in sight"), {}});
}

} // namespace tidegate::checks
