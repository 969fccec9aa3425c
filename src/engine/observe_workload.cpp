// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/observe_workload.h"

#include "kube/field_manager.h"
#include "release/ownership.h"
#include "traffic/patches.h"

#include <algorithm>

namespace tidegate::engine {

namespace {

std::string imageTag(const std::string &image)
{
    const auto at = image.find('@');
    const std::string bare = image.substr(0, at);
    const auto slash = bare.rfind('/'), colon = bare.rfind(':');
    return colon != std::string::npos && (slash == std::string::npos || colon > slash) ? bare.substr(colon + 1) : std::string();
}

traffic::WriterView writerOf(const Json &d, const char *field)
{
    const auto m = kube::managerOfSpec(d, field);
    return m ? traffic::WriterView{m->name, m->at} : traffic::WriterView{};
}

std::vector<traffic::RevisionView> revisionsOf(const Json &deployment, const Objects &replicaSets, const std::string &container)
{
    std::vector<traffic::RevisionView> out;
    const std::string uid = textAt(deployment, {"metadata", "uid"});
    const Json *current = nodeAt(deployment, {"spec", "template"});
    for (const auto &[key, rs] : replicaSets) {
        if (controllerOf(rs).uid != uid)
            continue;
        traffic::RevisionView r;
        r.annotations = textMap(nodeAt(rs, {"metadata", "annotations"}));
        r.number = std::atoll(r.annotations["deployment.kubernetes.io/revision"].c_str());
        r.changeCause = r.annotations["kubernetes.io/change-cause"];
        r.replicaSet = textAt(rs, {"metadata", "name"});
        r.created = parseInstant(textAt(rs, {"metadata", "creationTimestamp"})).value_or(Instant{});
        r.replicas = static_cast<int>(intAt(rs, {"status", "replicas"}));
        if (const Json *t = nodeAt(rs, {"spec", "template"}))
            r.podTemplate = traffic::withoutHash(*t);
        const int index = traffic::containerIndex(r.podTemplate, container);
        const Json &containers = listAt(r.podTemplate, {"spec", "containers"});
        if (index >= 0 && index < static_cast<int>(containers.size()))
            r.image = textAt(containers[static_cast<std::size_t>(index)], {"image"});
        r.current = current && traffic::withoutHash(*current) == r.podTemplate;
        out.push_back(std::move(r));
    }
    std::ranges::sort(out, [](const auto &a, const auto &b) { return a.number > b.number; });
    return out;
}

} // namespace

std::map<std::string, std::string> textMap(const Json *node)
{
    std::map<std::string, std::string> out;
    if (node && node->is_object()) {
        for (const auto &[k, v] : node->items()) {
            if (v.is_string())
                out.emplace(k, v.get<std::string>());
        }
    }
    return out;
}

Owner controllerOf(const Json &object)
{
    for (const Json &o : listAt(object, {"metadata", "ownerReferences"})) {
        if (const Json *c = nodeAt(o, {"controller"}); c && c->is_boolean() && c->get<bool>())
            return {textAt(o, {"kind"}), textAt(o, {"name"}), textAt(o, {"uid"})};
    }
    return {};
}

traffic::WorkloadView workloadOf(const Json &d, const Objects &replicaSets, const std::string &container)
{
    traffic::WorkloadView w;
    w.name = textAt(d, {"metadata", "name"});
    w.ns = textAt(d, {"metadata", "namespace"});
    w.uid = textAt(d, {"metadata", "uid"});
    w.resourceVersion = textAt(d, {"metadata", "resourceVersion"});
    w.desired = static_cast<int>(intAt(d, {"spec", "replicas"}, 1));
    w.replicas = static_cast<int>(intAt(d, {"status", "replicas"}));
    w.ready = static_cast<int>(intAt(d, {"status", "readyReplicas"}));
    w.available = static_cast<int>(intAt(d, {"status", "availableReplicas"}));
    w.updated = static_cast<int>(intAt(d, {"status", "updatedReplicas"}));
    const Json *paused = nodeAt(d, {"spec", "paused"});
    w.paused = paused && paused->is_boolean() && paused->get<bool>();
    w.generation = intAt(d, {"metadata", "generation"});
    w.observedGeneration = intAt(d, {"status", "observedGeneration"});
    w.labels = textMap(nodeAt(d, {"metadata", "labels"}));
    w.annotations = textMap(nodeAt(d, {"metadata", "annotations"}));
    w.selector = textMap(nodeAt(d, {"spec", "selector", "matchLabels"}));
    w.templateLabels = textMap(nodeAt(d, {"spec", "template", "metadata", "labels"}));
    if (const Json *t = nodeAt(d, {"spec", "template"}))
        w.podTemplate = *t;
    if (const Json *s = nodeAt(d, {"spec", "strategy"}))
        w.strategy = *s;
    w.revisionHistoryLimit = static_cast<int>(intAt(d, {"spec", "revisionHistoryLimit"}, 10));
    const int index = traffic::containerIndex(w.podTemplate, container);
    const Json &containers = listAt(w.podTemplate, {"spec", "containers"});
    if (index >= 0 && index < static_cast<int>(containers.size())) {
        w.container = textAt(containers[static_cast<std::size_t>(index)], {"name"});
        w.image = textAt(containers[static_cast<std::size_t>(index)], {"image"});
    }
    for (const char *key : {"app.kubernetes.io/version", "version"}) {
        if (w.version.empty() && w.templateLabels.contains(key))
            w.version = w.templateLabels.at(key);
    }
    if (w.version.empty())
        w.version = imageTag(w.image);
    for (const Json &c : listAt(d, {"status", "conditions"})) {
        if (textAt(c, {"type"}) == "Progressing") {
            w.progressReason = textAt(c, {"reason"});
            w.progressMessage = textAt(c, {"message"});
        } else if (textAt(c, {"type"}) == "ReplicaFailure" && textAt(c, {"status"}) == "True") {
            w.replicaFailure = textAt(c, {"message"});
        }
    }
    w.revisions = revisionsOf(d, replicaSets, container);
    w.replicasWriter = writerOf(d, "replicas");
    w.templateWriter = writerOf(d, "template");
    w.pausedWriter = writerOf(d, "paused");
    if (const auto claim = release::ownerClaim(w))
        w.manager = release::ownerText(*claim);
    return w;
}

traffic::PodView podOf(const std::string &name, const kube::Pod &p, const std::string &container)
{
    traffic::PodView v;
    v.name = name;
    v.uid = p.uid;
    v.replicaSet = p.replicaSet.str();
    v.templateHash = p.templateHash.str();
    v.phase = p.phase.str();
    v.ready = p.ready;
    v.terminating = p.terminating;
    v.ip = p.ip;
    v.node = p.node.str();
    v.reason = p.reason.str();
    v.created = p.created;
    v.readyChanged = p.readyChanged;
    if (p.ready)
        v.readySince = p.readyChanged;
    for (const kube::PodContainer &c : p.containers) {
        v.restarts = std::max(v.restarts, c.restarts);
        const bool ours = container.empty() || c.name.view() == container;
        if (ours && v.image.empty())
            v.image = c.image.str();
        if (ours && v.imageId.empty())
            v.imageId = c.imageId.str();
    }
    // A pod whose Ready condition changed after it was started has been ready before, or is.
    v.everReady = v.ready || (v.readyChanged && *v.readyChanged > v.created + std::chrono::seconds(1) && v.reason != "ContainersNotReady");
    return v;
}

} // namespace tidegate::engine
