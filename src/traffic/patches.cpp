// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "traffic/patches.h"

#include <set>

namespace tidegate::traffic {

namespace {

constexpr const char *kJsonPatch = "application/json-patch+json";

Json op(const char *kind, const std::string &path, Json value)
{
    return {{"op", kind}, {"path", path}, {"value", std::move(value)}};
}

Patch base(const WorkloadView &w)
{
    Patch p;
    p.object = "Deployment/" + w.ns + "/" + w.name;
    p.path = deploymentPath(w);
    p.contentType = kJsonPatch;
    p.body = Json::array({op("test", "/metadata/uid", w.uid)});
    return p;
}

std::string imageOf(const Json &podTemplate, const std::string &container)
{
    const int i = containerIndex(podTemplate, container);
    if (i < 0)
        return {};
    return textAt(podTemplate["spec"]["containers"][static_cast<std::size_t>(i)], {"image"});
}

} // namespace

std::string deploymentPath(const WorkloadView &w)
{
    return "/apis/apps/v1/namespaces/" + w.ns + "/deployments/" + w.name;
}

Patch scalePatch(const WorkloadView &w, int to)
{
    Patch p = base(w);
    p.body.push_back(op("test", "/spec/replicas", w.desired));
    p.body.push_back(op("replace", "/spec/replicas", to));
    p.changes.push_back({"spec.replicas", std::to_string(w.desired), std::to_string(to)});
    return p;
}

Patch imagePatch(const WorkloadView &w, const std::string &container, const std::string &image)
{
    Patch p = base(w);
    const int i = std::max(0, containerIndex(w.podTemplate, container));
    const std::string path = "/spec/template/spec/containers/" + std::to_string(i) + "/image";
    const std::string before = imageOf(w.podTemplate, container);
    p.body.push_back(op("test", path, before));
    p.body.push_back(op("replace", path, image));
    p.changes.push_back({"image of " + (container.empty() ? w.container : container), before, image});
    return p;
}

Patch templatePatch(const WorkloadView &w, const Json &podTemplate, bool unpause, const std::map<std::string, std::string> *annotations)
{
    Patch p = base(w);
    p.body.push_back(op("test", "/spec/template", w.podTemplate));
    if (unpause) {
        p.body.push_back(op("test", "/spec/paused", true));
        p.body.push_back(op("replace", "/spec/paused", false));
        p.changes.push_back({"spec.paused", "true", "false"});
    }
    p.body.push_back(op("replace", "/spec/template", podTemplate));
    if (annotations)
        p.body.push_back(op("add", "/metadata/annotations", *annotations));
    const std::string before = imageOf(w.podTemplate, w.container), after = imageOf(podTemplate, w.container);
    if (before != after)
        p.changes.push_back({"image of " + w.container, before, after});
    const Json flat = podTemplate.flatten(), old = w.podTemplate.flatten();
    for (const auto &[key, value] : flat.items()) {
        const auto it = old.find(key);
        const std::string path = "template" + key;
        if (p.changes.size() < 40 && (it == old.end() || *it != value) && !key.ends_with("/image"))
            p.changes.push_back({path, it == old.end() ? "" : it->dump(), value.dump()});
    }
    for (const auto &[key, value] : old.items()) {
        if (p.changes.size() < 40 && !flat.contains(key))
            p.changes.push_back({"template" + key, value.dump(), ""});
    }
    return p;
}

Patch pausedPatch(const WorkloadView &w, bool paused)
{
    Patch p = base(w);
    // The API server leaves "paused" out when it is false: add sets it either way.
    p.body.push_back(op("add", "/spec/paused", paused));
    p.changes.push_back({"spec.paused", w.paused ? "true" : "false", paused ? "true" : "false"});
    return p;
}

Patch namePatch(const WorkloadView &w)
{
    Patch p = base(w);
    p.body.push_back(op("test", "/spec/replicas", w.desired));
    return p;
}

Patch hpaPatch(const HpaView &h, const std::string &ns, int min, int max)
{
    Patch p;
    p.object = "HorizontalPodAutoscaler/" + ns + "/" + h.name;
    p.path = "/apis/autoscaling/v2/namespaces/" + ns + "/horizontalpodautoscalers/" + h.name;
    p.contentType = kJsonPatch;
    p.body = Json::array({op("test", "/metadata/uid", h.uid), op("test", "/spec/maxReplicas", h.max), op("add", "/spec/minReplicas", min), op("replace", "/spec/maxReplicas", max)});
    if (h.min != min)
        p.changes.push_back({"spec.minReplicas", std::to_string(h.min), std::to_string(min)});
    if (h.max != max)
        p.changes.push_back({"spec.maxReplicas", std::to_string(h.max), std::to_string(max)});
    return p;
}

Json withoutHash(Json podTemplate)
{
    if (const Json *labels = nodeAt(podTemplate, {"metadata", "labels"}); labels && labels->is_object())
        podTemplate["metadata"]["labels"].erase("pod-template-hash");
    return podTemplate;
}

int containerIndex(const Json &podTemplate, const std::string &container)
{
    const Json *list = nodeAt(podTemplate, {"spec", "containers"});
    if (!list || !list->is_array() || list->empty())
        return -1;
    if (container.empty())
        return list->size() == 1 ? 0 : -1;
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (textAt((*list)[i], {"name"}) == container)
            return static_cast<int>(i);
    }
    return -1;
}

bool complete(const WorkloadView &w)
{
    return w.generation <= w.observedGeneration && w.progressReason != "ProgressDeadlineExceeded" && w.updated >= w.desired && w.replicas <= w.updated && w.available >= w.updated;
}

std::map<std::string, std::string> undoAnnotations(const WorkloadView &w, const RevisionView &r)
{
    static const std::set<std::string> own{"kubectl.kubernetes.io/last-applied-configuration", "deployment.kubernetes.io/revision", "deployment.kubernetes.io/revision-history", "deployment.kubernetes.io/desired-replicas", "deployment.kubernetes.io/max-replicas", "deprecated.deployment.rollback.to"};
    std::map<std::string, std::string> out;
    for (const auto &[k, v] : w.annotations) {
        if (own.contains(k))
            out[k] = v;
    }
    for (const auto &[k, v] : r.annotations) {
        if (!own.contains(k))
            out[k] = v;
    }
    return out;
}

} // namespace tidegate::traffic
