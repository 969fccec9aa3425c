// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "propose/propose.h"

#include "propose/write.h"

#include <algorithm>
#include <map>

namespace tidegate::propose {

namespace {

using Labels = std::map<std::string, std::string>;

Labels labelsAt(const Json &object, std::initializer_list<const char *> path)
{
    Labels out;
    const Json *at = nodeAt(object, path);
    if (!at || !at->is_object())
        return out;
    for (const auto &[key, value] : at->items()) {
        if (value.is_string())
            out[key] = value.get<std::string>();
    }
    return out;
}

std::string nameOf(const Json &o)
{
    return textAt(o, {"metadata", "name"});
}

Labels podLabels(const Json &deployment)
{
    return labelsAt(deployment, {"spec", "template", "metadata", "labels"});
}

bool selects(const Labels &selector, const Labels &labels)
{
    return !selector.empty() && std::ranges::all_of(selector, [&](const auto &s) {
        const auto it = labels.find(s.first);
        return it != labels.end() && it->second == s.second;
    });
}

/// The first Service, by name, that sends to this Deployment's pods; headless ones last, for they balance nothing.
const Json *serviceOf(const Json &deployment, const std::vector<Json> &services)
{
    const Json *best = nullptr;
    const auto headless = [](const Json &s) { return textAt(s, {"spec", "clusterIP"}) == "None"; };
    for (const Json &s : services) {
        if (!selects(labelsAt(s, {"spec", "selector"}), podLabels(deployment)))
            continue;
        if (!best || std::pair(headless(s), nameOf(s)) < std::pair(headless(*best), nameOf(*best)))
            best = &s;
    }
    return best;
}

/// Says of itself that it is one, by its name or its labels.
bool looksCanary(const Json &deployment)
{
    const std::string name = nameOf(deployment);
    const Labels labels = podLabels(deployment);
    const auto track = labels.find("track");
    return name.ends_with("-canary") || (track != labels.end() && track->second == "canary");
}

const Json *firstContainer(const Json &deployment)
{
    const Json *all = nodeAt(deployment, {"spec", "template", "spec", "containers"});
    return all && all->is_array() && !all->empty() ? &all->front() : nullptr;
}

/// The one behind the same Service that says it is a canary: by name first, else the only one.
const Json *canaryOf(const Json &stable, const std::vector<Json> &deployments, const std::vector<Json> &services)
{
    const Json *service = serviceOf(stable, services);
    if (!service)
        return nullptr;
    const Labels selector = labelsAt(*service, {"spec", "selector"});
    std::vector<const Json *> fit;
    for (const Json &d : deployments) {
        if (&d == &stable || !looksCanary(d) || !selects(selector, podLabels(d)))
            continue;
        if (nameOf(d) == nameOf(stable) + "-canary")
            return &d;
        fit.push_back(&d);
    }
    return fit.size() == 1 ? fit.front() : nullptr;
}

/// "2.4.0" of "registry/finance:2.4.0@sha256:…"; empty without a tag.
std::string tagOf(const std::string &image)
{
    const std::string plain = image.substr(0, image.find('@'));
    const auto colon = plain.rfind(':');
    return colon == std::string::npos || plain.find('/', colon) != std::string::npos ? std::string() : plain.substr(colon + 1);
}

void probes(const Json &container, Found &f)
{
    for (const auto &[probe, path] : {std::pair("livenessProbe", &f.live), std::pair("readinessProbe", &f.ready)}) {
        const Json *get = nodeAt(container, {probe, "httpGet"});
        if (!get)
            continue;
        *path = textAt(*get, {"path"});
        const Json *port = nodeAt(*get, {"port"});
        if (f.port.empty() && port)
            f.port = port->is_string() ? port->get<std::string>() : port->dump();
    }
}

/// How the samples of the two are told apart. A label of pods is one of samples only where the scrape says so; a pod's name always is.
void matchers(const Json &stable, const Json &canary, Found &f, std::vector<Message> &notes)
{
    const Labels a = podLabels(stable), b = podLabels(canary);
    const auto s = a.find("track"), c = b.find("track");
    if (s != a.end() && c != b.end() && s->second == "stable" && c->second == "canary") {
        f.stableMatcher = "track=\"stable\"";
        f.canaryMatcher = "track=\"canary\"";
        notes.push_back({TG_TR("Their pods carry the label track: its samples are told apart by it, if Prometheus keeps that label."), {}});
        return;
    }
    const auto pods = [](const std::string &name) { return "pod=~\"" + name + "-[a-z0-9]+-[a-z0-9]{5}\""; };
    f.stableMatcher = pods(f.stable);
    f.canaryMatcher = pods(f.canary);
    notes.push_back({TG_TR("Their samples are told apart by the pods' names; check that yours have the label pod."), {}});
}

} // namespace

std::vector<Candidate> candidates(const std::vector<Json> &deployments, const std::vector<Json> &services)
{
    std::vector<Candidate> out;
    for (const Json &d : deployments) {
        const Json *service = serviceOf(d, services);
        if (!service || looksCanary(d))
            continue;
        const Json *container = firstContainer(d), *canary = canaryOf(d, deployments, services), *replicas = nodeAt(d, {"spec", "replicas"});
        out.push_back({nameOf(d), nameOf(*service), canary ? nameOf(*canary) : std::string(), container ? textAt(*container, {"image"}) : std::string(), replicas && replicas->is_number_integer() ? replicas->get<int>() : 1});
    }
    std::ranges::sort(out, {}, &Candidate::deployment);
    return out;
}

Proposal propose(const std::string &deployment, const std::vector<Json> &deployments, const std::vector<Json> &services, const std::string &ns, const plan::Environment &environment, const Wanted &wanted)
{
    Proposal out;
    const auto at = std::ranges::find(deployments, deployment, nameOf);
    if (at == deployments.end()) {
        out.notes.push_back({TG_TR("There is no Deployment %1 in namespace %2."), {deployment, ns}});
        return out;
    }
    const Json &stable = *at;
    const Json *service = serviceOf(stable, services), *canary = canaryOf(stable, deployments, services), *container = firstContainer(stable);
    if (!container) {
        out.notes.push_back({TG_TR("Deployment %1 has no container."), {deployment}});
        return out;
    }
    Found f;
    f.name = service ? nameOf(*service) : deployment;
    f.ns = ns;
    f.service = service ? nameOf(*service) : std::string();
    f.stable = deployment;
    f.container = textAt(*container, {"name"});
    probes(*container, f);
    if (!service)
        out.notes.push_back({TG_TR("No Service sends to Deployment %1, so nothing of its traffic can be shared: name the Service, or add one."), {deployment}});
    if (canary) {
        f.canary = nameOf(*canary);
        out.notes.push_back({TG_TR("Deployment %1 stands behind the same Service %2 and says that it is a canary."), {f.canary, f.service}});
        matchers(stable, *canary, f, out.notes);
        const Json *theirs = firstContainer(*canary);
        const std::string image = theirs ? textAt(*theirs, {"image"}) : std::string();
        if (wanted.image.empty() && !image.empty() && image != textAt(*container, {"image"}) && !tagOf(image).empty()) {
            f.image = image;
            f.version = tagOf(image);
            out.notes.push_back({TG_TR("The canary's image is the new version: %1."), {image}});
        }
    } else {
        out.notes.push_back({TG_TR("No canary Deployment stands behind the same Service: a rolling update is proposed. For shares of traffic that stay for weeks make a Deployment %1-canary with the same labels that the Service asks for, and propose again."), {deployment}});
    }
    if (!wanted.image.empty()) {
        f.image = wanted.image;
        f.version = tagOf(wanted.image);
        if (f.version.empty()) {
            f.version = "next";
            out.notes.push_back({TG_TR("The image has no tag to call the version by: name it in version."), {}});
        }
    }
    f.prometheus = wanted.prometheus;
    if (f.image.empty())
        out.notes.push_back({TG_TR("Which version is the new one is not known yet: give its image."), {}});
    out.text = written(f, environment);
    return out;
}

} // namespace tidegate::propose
