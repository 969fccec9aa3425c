// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/differences.h"

#include "base/json_leaves.h"
#include "release/fingerprints.h"
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

std::string valueText(const std::string &pointer, const std::optional<Json> &value)
{
    if (!value)
        return "absent";
    // What an environment variable holds may be a secret, whatever it is called.
    if (pointer.find("/env/") != std::string::npos && pointer.ends_with("/value"))
        return "(not shown)";
    return leafText(*value);
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
    std::vector<Difference> all;
    for (const LeafChange &c : leafChanges(it->podTemplate, traffic::withoutHash(w.podTemplate)))
        all.push_back(make(w, "spec.template." + c.field, valueText(c.pointer, c.before), valueText(c.pointer, c.after), w.templateWriter));
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
    std::ranges::move(fingerprintDifferences(s, o), std::back_inserter(out));
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
