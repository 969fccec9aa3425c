// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/observe_workload.h"

#include <algorithm>

namespace tidegate::engine {

namespace {

using traffic::Track;

const Json *find(const Objects *objects, const std::string &ns, const std::string &name)
{
    if (!objects)
        return nullptr;
    const auto it = objects->find(ns + "/" + name);
    return it == objects->end() ? nullptr : &it->second;
}

bool selects(const std::map<std::string, std::string> &selector, const std::map<std::string, std::string> &labels)
{
    return !selector.empty() && std::ranges::all_of(selector, [&](const auto &kv) {
        const auto it = labels.find(kv.first);
        return it != labels.end() && it->second == kv.second;
    });
}

/// Only what the release's ReplicaSets own is looked at: a namespace may have 50,000 other pods.
void addPods(traffic::Observation &o, const Caches &c, const plan::Plan &plan, const std::string &canaryImage)
{
    const bool rolling = plan.traffic.method == plan::Method::Rolling;
    for (const auto &[key, replicaSet] : *c.replicaSets) {
        const std::string deployment = textAt(replicaSet, {"metadata", "namespace"}) == plan.ns ? controllerOf(replicaSet).name : std::string();
        const bool stable = o.stable && deployment == o.stable->name, canary = o.canary && deployment == o.canary->name;
        if (deployment.empty() || (!stable && !canary))
            continue;
        c.pods->eachOf(plan.ns, textAt(replicaSet, {"metadata", "name"}), [&](const std::string &name, const kube::Pod &pod) {
            traffic::PodView v = podOf(name, pod, plan.version.container);
            if (rolling)
                v.track = !canaryImage.empty() && v.image == canaryImage ? Track::Canary : Track::Stable;
            else
                v.track = canary ? Track::Canary : Track::Stable;
            o.pods.push_back(std::move(v));
        });
    }
    std::ranges::sort(o.pods, {}, &traffic::PodView::name);
}

/// Whose pod an endpoint is. Where the pod is gone already its ReplicaSet tells: until the EndpointSlice drops it, traffic goes there.
std::optional<Track> trackOf(const std::string &pod, const traffic::Observation &o)
{
    constexpr std::size_t kRandom = 5, kLongest = 58; // what the API server adds to a generated name, and to how much of it
    const auto it = std::ranges::lower_bound(o.pods, pod, {}, &traffic::PodView::name);
    if (it != o.pods.end() && it->name == pod)
        return it->track;
    for (const auto *w : {&o.stable, &o.canary}) {
        if (!*w)
            continue;
        for (const traffic::RevisionView &r : (*w)->revisions) {
            const std::string stem = (r.replicaSet + "-").substr(0, kLongest);
            if (pod.size() == stem.size() + kRandom && pod.starts_with(stem))
                return w == &o.canary ? Track::Canary : Track::Stable;
        }
    }
    return std::nullopt;
}

void addService(traffic::Observation &o, const Caches &c, const plan::Plan &plan)
{
    const Json *s = plan.traffic.service.empty() ? nullptr : find(c.services, plan.ns, plan.traffic.service);
    if (!s)
        return;
    traffic::ServiceView v;
    v.name = plan.traffic.service;
    v.uid = textAt(*s, {"metadata", "uid"});
    v.selector = textMap(nodeAt(*s, {"spec", "selector"}));
    v.sessionAffinity = textAt(*s, {"spec", "sessionAffinity"}, "None");
    v.selectsStable = o.stable && selects(v.selector, o.stable->templateLabels);
    v.selectsCanary = o.canary && selects(v.selector, o.canary->templateLabels);
    for (const auto &[key, slice] : *c.slices) {
        if (textAt(slice, {"metadata", "labels", "kubernetes.io/service-name"}) != v.name)
            continue;
        const Json *endpoints = nodeAt(slice, {"endpoints"});
        if (!endpoints || !endpoints->is_array())
            continue;
        for (const Json &e : *endpoints) {
            // An absent condition means ready, by the API's own words.
            const Json *ready = nodeAt(e, {"conditions", "ready"});
            if (ready && ready->is_boolean() && !ready->get<bool>())
                continue;
            const std::optional<Track> track = trackOf(textAt(e, {"targetRef", "name"}), o);
            const Json *addresses = nodeAt(e, {"addresses"});
            const int n = addresses && addresses->is_array() ? static_cast<int>(addresses->size()) : 0;
            (!track ? v.readyOther : *track == Track::Canary ? v.readyCanary : v.readyStable) += n;
        }
    }
    o.service = std::move(v);
}

void addHpas(traffic::Observation &o, const Caches &c, const plan::Plan &plan)
{
    for (const auto &[key, h] : *c.hpas) {
        traffic::HpaView v;
        v.name = textAt(h, {"metadata", "name"});
        v.uid = textAt(h, {"metadata", "uid"});
        v.target = textAt(h, {"spec", "scaleTargetRef", "name"});
        v.min = static_cast<int>(intAt(h, {"spec", "minReplicas"}, 1));
        v.max = static_cast<int>(intAt(h, {"spec", "maxReplicas"}, 1));
        const bool ours = textAt(h, {"metadata", "namespace"}) == plan.ns && ((o.stable && v.target == o.stable->name) || (o.canary && v.target == o.canary->name));
        if (ours)
            o.hpas.push_back(std::move(v));
    }
}

} // namespace

traffic::Observation observe(const Caches &c, const plan::Plan &plan, const std::string &canaryImage, Instant now)
{
    traffic::Observation o;
    o.at = now;
    o.synced = c.synced;
    if (!c.synced || !c.deployments || !c.replicaSets || !c.pods || !c.services || !c.slices || !c.hpas)
        return o;
    const bool rolling = plan.traffic.method == plan::Method::Rolling;
    if (const Json *d = find(c.deployments, plan.ns, rolling ? plan.traffic.deployment : plan.traffic.stableDeployment))
        o.stable = workloadOf(*d, *c.replicaSets, plan.version.container);
    if (const Json *d = rolling ? nullptr : find(c.deployments, plan.ns, plan.traffic.canaryDeployment))
        o.canary = workloadOf(*d, *c.replicaSets, plan.version.container);
    addPods(o, c, plan, canaryImage);
    addService(o, c, plan);
    addHpas(o, c, plan);
    for (const auto &w : {o.canary, o.stable}) {
        if (w && !w->replicaFailure.empty())
            o.warnings.push_back(w->replicaFailure);
    }
    return o;
}

} // namespace tidegate::engine
