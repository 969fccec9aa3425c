// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/names.h"
#include "plan/sections.h"

#include <algorithm>
#include <set>

namespace tidegate::plan {

namespace {

std::string deploymentOf(Reader &traffic, const char *side)
{
    auto track = traffic.child(side, "track");
    if (!track) {
        if (!traffic.has(side))
            traffic.problem(side, std::string("\"") + side + "\" is missing: the method replicas needs {deployment: …}");
        return {};
    }
    const auto d = track->text("deployment");
    if (!d || d->empty())
        track->problem("deployment", "the Deployment's name is missing");
    return d.value_or("");
}

std::string needed(Reader &traffic, const char *field, const char *method)
{
    const auto v = traffic.text(field);
    if (!v || v->empty())
        traffic.problem(field, std::string("\"") + field + "\" is missing: the method " + method + " needs it");
    return v.value_or("");
}

/// Fields of another method are a sign of a mix-up, not harmless.
void refuseOthers(Reader &traffic, const std::set<std::string> &mine, const char *method)
{
    for (const FieldSpec &f : object("traffic").fields) {
        if (!mine.contains(f.name) && traffic.has(f.name))
            traffic.problem(f.name, std::string("\"") + f.name + "\" does not belong to the method " + method);
    }
}

} // namespace

void readTraffic(Reader &spec, Plan &plan)
{
    auto traffic = spec.child("traffic", "traffic");
    if (!traffic)
        return;
    Traffic &t = plan.traffic;
    const auto word = traffic->text("method");
    const auto method = word ? valueIn(kMethods, *word) : std::nullopt;
    if (!word)
        return;
    if (!method) {
        traffic->problem("method", "\"" + word->substr(0, 60) + "\" is not a way of shifting traffic; this version knows replicas and rolling");
        return;
    }
    t.method = *method;
    if (const auto n = traffic->integer("pods", 2, 10000))
        t.pods = static_cast<int>(*n);
    switch (t.method) {
    case Method::Replicas:
        t.service = needed(*traffic, "service", "replicas");
        t.stableDeployment = deploymentOf(*traffic, "stable");
        t.canaryDeployment = deploymentOf(*traffic, "canary");
        if (!t.stableDeployment.empty() && t.stableDeployment == t.canaryDeployment)
            traffic->problem("canary", "stable and canary are the same Deployment; for one Deployment use the method rolling");
        refuseOthers(*traffic, {"method", "service", "stable", "canary", "pods"}, "replicas");
        break;
    case Method::Rolling:
        t.deployment = needed(*traffic, "deployment", "rolling");
        refuseOthers(*traffic, {"method", "deployment"}, "rolling");
        break;
    default:
        traffic->problem("method", std::string("the method ") + name(t.method) + " is known, but this version cannot do it yet; it can do replicas and rolling");
    }
}

void readPhases(Reader &spec, Plan &plan)
{
    const bool rolling = plan.traffic.method == Method::Rolling;
    if (!spec.has("phases")) {
        plan.phases = rolling ? std::vector<Phase>{{"Rollout", 100, std::chrono::hours(7 * 24), ""}} : defaultPhases();
        return;
    }
    auto list = spec.children("phases", "phase");
    int before = 0;
    bool broken = false;
    std::set<std::string> names;
    for (std::size_t i = 0; i < list.size(); ++i) {
        Reader &r = list[i];
        Phase p;
        p.name = r.text("name").value_or("Phase " + std::to_string(i + 1));
        p.soak = r.duration("soak").value_or(std::chrono::hours(7 * 24));
        p.goal = r.text("goal").value_or("");
        if (!names.insert(p.name).second)
            r.problem("name", "two phases are called \"" + p.name + "\"");
        if (const auto w = r.integer("weight", 1, 100)) {
            p.weight = static_cast<int>(*w);
            if (rolling && p.weight != 100)
                r.problem("weight", "the method rolling has no weights: its one phase is 100");
            else if (p.weight <= before && !broken)
                r.problem("weight", "weights have to rise: " + std::to_string(p.weight) + " comes after " + std::to_string(before));
            before = std::max(before, p.weight);
        } else {
            broken = true; // reported already; the order cannot be judged any more
        }
        plan.phases.push_back(std::move(p));
    }
    if (list.empty() && spec.isList("phases"))
        spec.problem("phases", "a release needs at least one phase");
    else if (!list.empty() && before != 100 && !broken)
        list.back().problem("weight", "the last phase has to be 100");
    if (rolling && list.size() > 1)
        spec.problem("phases", "the method rolling has one phase");
}

} // namespace tidegate::plan
