// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/differences.h"

#include "traffic/patches.h"

#include <algorithm>

namespace tidegate::release {

namespace {

constexpr std::size_t kTold = 6; ///< leaves of one template

std::string objectOf(const traffic::WorkloadView &w)
{
    return "Deployment/" + w.ns + "/" + w.name;
}

Difference make(const traffic::WorkloadView &w, std::string field, std::string ours, std::string found, const traffic::WriterView &writer)
{
    Difference d;
    d.object = objectOf(w);
    d.field = std::move(field);
    d.ours = std::move(ours);
    d.found = std::move(found);
    d.manager = writer.manager;
    d.at = writer.at;
    d.owner = w.manager;
    return d;
}

/// /spec/containers/0/image → spec.template.spec.containers[0].image
std::string fieldPath(const std::string &pointer)
{
    std::string out = "spec.template";
    std::size_t at = 0;
    while (at < pointer.size()) {
        const std::size_t end = std::min(pointer.find('/', at + 1), pointer.size());
        std::string part = pointer.substr(at + 1, end - at - 1);
        const bool index = !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
        for (const auto &[from, to] : {std::pair("~1", "/"), std::pair("~0", "~")}) {
            for (auto p = part.find(from); p != std::string::npos; p = part.find(from))
                part.replace(p, 2, to);
        }
        out += index ? "[" + part + "]" : "." + part;
        at = end;
    }
    return out;
}

std::string valueText(const std::string &pointer, const Json &value)
{
    // What an environment variable holds may be a secret, whatever it is called.
    if (pointer.find("/env/") != std::string::npos && pointer.ends_with("/value"))
        return "(not shown)";
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    return text.size() > 120 ? text.substr(0, 117) + "…" : text;
}

void templateDifferences(std::vector<Difference> &out, const traffic::WorkloadView &w, const std::string &ours)
{
    const auto it = std::ranges::find_if(w.revisions, [&](const traffic::RevisionView &r) { return r.replicaSet == ours; });
    if (it == w.revisions.end()) {
        if (w.revisions.empty())
            return; // its ReplicaSets are not seen
        Difference d = make(w, "spec.template", ours, currentTemplate(w), w.templateWriter);
        d.restorable = false;
        out.push_back(std::move(d));
        return;
    }
    if (it->current)
        return;
    const Json before = it->podTemplate.flatten(), now = traffic::withoutHash(w.podTemplate).flatten();
    std::vector<Difference> all;
    const auto add = [&](const std::string &pointer, const std::string &was, const std::string &is) { all.push_back(make(w, fieldPath(pointer), was, is, w.templateWriter)); };
    for (const auto &[pointer, value] : before.items()) {
        if (!now.contains(pointer))
            add(pointer, valueText(pointer, value), "absent");
        else if (now[pointer] != value)
            add(pointer, valueText(pointer, value), valueText(pointer, now[pointer]));
    }
    for (const auto &[pointer, value] : now.items()) {
        if (!before.contains(pointer))
            add(pointer, "absent", valueText(pointer, value));
    }
    // The image first: it is what a release is about.
    std::ranges::stable_sort(all, [](const Difference &a, const Difference &b) { return a.field.ends_with(".image") && !b.field.ends_with(".image"); });
    if (all.size() > kTold) {
        const std::size_t more = all.size() - kTold;
        all.resize(kTold);
        all.back().field += " and " + std::to_string(more) + " more";
    }
    std::ranges::move(all, std::back_inserter(out));
}

} // namespace

std::string text(const Difference &d)
{
    std::string out = d.object + " " + d.field + ": ours " + d.ours + ", found " + d.found;
    if (!d.manager.empty())
        out += " (" + d.manager + ")";
    return out;
}

std::string currentTemplate(const traffic::WorkloadView &w)
{
    const auto it = std::ranges::find_if(w.revisions, [](const traffic::RevisionView &r) { return r.current; });
    return it == w.revisions.end() ? std::string() : it->replicaSet;
}

std::pair<int, int> countsOf(const State &s, const traffic::Method &method)
{
    return s.counts ? std::pair(s.counts->canary, s.counts->stable) : method.podsFor(s.weight, s.pods);
}

std::vector<Difference> differences(const State &s, const traffic::Observation &o, const traffic::Method &method)
{
    std::vector<Difference> out;
    if (s.stage != Stage::Phase || s.pending || !o.synced || s.plan.traffic.method != plan::Method::Replicas)
        return out;
    const auto [canary, stable] = countsOf(s, method);
    for (const auto &[w, ours, track] : {std::tuple(&o.canary, canary, &s.templates.canary), std::tuple(&o.stable, stable, &s.templates.stable)}) {
        if (!*w)
            continue; // its being gone is told by the method
        const traffic::WorkloadView &d = **w;
        if (d.desired != ours)
            out.push_back(make(d, "spec.replicas", std::to_string(ours), std::to_string(d.desired), d.replicasWriter));
        if (d.paused) {
            out.push_back(make(d, "spec.paused", "false", "true", d.pausedWriter));
            out.back().adoptable = false; // nothing could be promoted
        }
        if (!track->empty())
            templateDifferences(out, d, *track);
    }
    if (o.service && (!o.service->selectsCanary || !o.service->selectsStable)) {
        Difference d;
        d.object = "Service/" + s.plan.ns + "/" + o.service->name;
        d.field = "spec.selector";
        d.ours = "selects both tracks";
        d.found = o.service->selectsStable ? "leaves out the canary" : o.service->selectsCanary ? "leaves out stable" : "selects neither track";
        d.restorable = d.adoptable = false;
        out.push_back(std::move(d));
    }
    return out;
}

} // namespace tidegate::release
