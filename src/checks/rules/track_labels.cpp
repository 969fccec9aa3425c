// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

#include <algorithm>

namespace tidegate::checks {

namespace {

/// label="value" pairs of a PromQL matcher; others (regular expressions, inequalities) are left out.
std::map<std::string, std::string> equalities(const std::string &matcher)
{
    std::map<std::string, std::string> out;
    for (std::size_t at = 0; at < matcher.size();) {
        const auto end = std::min(matcher.find(',', at), matcher.size());
        const std::string one = matcher.substr(at, end - at);
        const auto equals = one.find("=\"");
        if (equals != std::string::npos && equals > 0 && one[equals - 1] != '!') {
            const auto begin = one.find_first_not_of(' ');
            const auto close = one.find('"', equals + 2);
            if (close != std::string::npos)
                out[one.substr(begin, equals - begin)] = one.substr(equals + 2, close - equals - 2);
        }
        at = end + 1;
    }
    return out;
}

} // namespace

Finding trackLabels(const Subject &s)
{
    if (!s.plan)
        return unknown({TG_TR("without a plan there is one track"), {}});
    if (!twoTracks(s))
        return notApplicable({TG_TR("one Deployment, one track"), {}});
    const manifest::Object *stable = trackOf(s, false), *canary = trackOf(s, true);
    if (!stable || !canary)
        return unknown({TG_TR("both Deployments have to be seen"), {}});
    for (const bool first : {true, false}) {
        const manifest::Object &mine = first ? *stable : *canary, &other = first ? *canary : *stable;
        const Json *selector = nodeAt(mine.json, {"spec", "selector"});
        if (selector && matches(*selector, podLabels(other))) {
            Finding f = fail({TG_TR("the selector of %1 also matches the pods of %2"), {mine.name, other.name}}, {TG_TR("Give the two Deployments a label that differs, e.g. track, in selector and template."), {}});
            f.source = mine.place("spec.selector");
            return f;
        }
        const auto labels = podLabels(mine);
        for (const auto &[label, value] : equalities(first ? s.plan->metrics.stableMatcher : s.plan->metrics.canaryMatcher)) {
            const auto it = labels.find(label);
            // A label that metrics get from elsewhere (pod, job, version of the scrape) cannot be told from here.
            if (it == labels.end() && label != "track")
                continue;
            if (it == labels.end() || it->second != value) {
                Finding f = fail({TG_TR("metrics look for %1=%2, the pods of %3 have %4"), {label, value, mine.name, it == labels.end() ? "none" : it->second}}, {TG_TR("Label the pod template so, or give metrics.tracks in the plan."), {}});
                f.source = mine.place("spec.template.metadata.labels");
                return f;
            }
        }
    }
    return pass({TG_TR("labels tell the tracks apart"), {}});
}

} // namespace tidegate::checks
