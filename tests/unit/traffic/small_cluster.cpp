// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "small_cluster.h"

#include "base/json_patch.h"

#include <algorithm>

namespace tidegate::test {

using namespace traffic;

namespace {

WorkloadView deployment(const char *name, const char *track, int pods, const char *image)
{
    WorkloadView w;
    w.name = name;
    w.ns = "n";
    w.uid = std::string("uid-") + name;
    w.desired = pods;
    w.image = image;
    w.container = "app";
    w.selector = {{"app", "shop"}, {"track", track}};
    w.templateLabels = w.selector;
    w.podTemplate = {{"metadata", {{"labels", {{"app", "shop"}, {"track", track}}}}}, {"spec", {{"containers", Json::array({{{"name", "app"}, {"image", image}}})}}}};
    return w;
}

PodView pod(int number, Track track, bool ready)
{
    PodView p;
    p.name = p.uid = "pod-" + std::to_string(number);
    p.track = track;
    p.ready = p.everReady = ready;
    return p;
}

} // namespace

SmallCluster::SmallCluster(int stable, int canary, unsigned seed)
    : m_random(seed)
{
    m_seen.synced = true;
    m_seen.stable = deployment("shop", "stable", stable, "shop:1");
    m_seen.canary = deployment("shop-canary", "canary", canary, "shop:2");
    ServiceView s;
    s.name = "shop";
    s.selectsStable = s.selectsCanary = true;
    m_seen.service = s;
    for (int i = 0; i < stable + canary; ++i)
        m_seen.pods.push_back(pod(m_next++, i < stable ? Track::Stable : Track::Canary, true));
    settle();
}

bool SmallCluster::applyTo(WorkloadView &w, const Json &body)
{
    Json doc = {{"metadata", {{"uid", w.uid}, {"annotations", w.annotations}}}, {"spec", {{"replicas", w.desired}, {"template", w.podTemplate}}}};
    if (w.annotations.empty())
        doc["metadata"].erase("annotations"); // as the API server leaves it out
    if (w.paused)
        doc["spec"]["paused"] = true;
    if (applyPatch(doc, body))
        return false;
    if (doc["metadata"].contains("annotations"))
        w.annotations = doc["metadata"]["annotations"].get<std::map<std::string, std::string>>();
    w.desired = doc["spec"]["replicas"].get<int>();
    w.podTemplate = doc["spec"]["template"];
    w.image = w.podTemplate["spec"]["containers"][0]["image"].get<std::string>();
    return true;
}

bool SmallCluster::apply(const Patch &patch)
{
    bool ok = false;
    for (WorkloadView *w : {&*m_seen.stable, &*m_seen.canary}) {
        if (patch.object == "Deployment/" + w->ns + "/" + w->name)
            ok = applyTo(*w, patch.body);
    }
    for (HpaView &h : m_seen.hpas) {
        if (patch.object != "HorizontalPodAutoscaler/n/" + h.name)
            continue;
        Json doc = {{"metadata", {{"uid", h.uid}}}, {"spec", {{"minReplicas", h.min}, {"maxReplicas", h.max}}}};
        if (applyPatch(doc, patch.body))
            return false;
        h.min = doc["spec"]["minReplicas"].get<int>();
        h.max = doc["spec"]["maxReplicas"].get<int>();
        ok = true;
    }
    settle();
    return ok;
}

bool SmallCluster::turn()
{
    std::vector<std::function<void()>> possible;
    for (const auto &[track, w] : {std::pair(Track::Stable, &*m_seen.stable), std::pair(Track::Canary, &*m_seen.canary)}) {
        const int have = m_seen.present(track);
        if (have < w->desired)
            possible.emplace_back([this, track = track] { m_seen.pods.push_back(pod(m_next++, track, false)); });
        for (std::size_t i = 0; i < m_seen.pods.size(); ++i) {
            PodView &p = m_seen.pods[i];
            if (p.track != track)
                continue;
            if (have > w->desired)
                possible.emplace_back([this, i] { m_seen.pods.erase(m_seen.pods.begin() + static_cast<std::ptrdiff_t>(i)); });
            else if (!p.ready && track != m_broken)
                possible.emplace_back([this, i] { m_seen.pods[i].ready = m_seen.pods[i].everReady = true; });
        }
    }
    if (possible.empty())
        return false;
    possible[m_random() % possible.size()]();
    settle();
    return true;
}

void SmallCluster::settle()
{
    for (const auto &[track, w] : {std::pair(Track::Stable, &*m_seen.stable), std::pair(Track::Canary, &*m_seen.canary)}) {
        w->replicas = w->updated = m_seen.present(track);
        w->ready = w->available = m_seen.ready(track);
    }
    m_seen.service->readyStable = m_seen.ready(Track::Stable);
    m_seen.service->readyCanary = m_seen.ready(Track::Canary);
}

int SmallCluster::ready() const
{
    return m_seen.ready(Track::Stable) + m_seen.ready(Track::Canary);
}

} // namespace tidegate::test
