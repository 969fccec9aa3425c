// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/watchers.h"

#include <algorithm>

namespace tidegate::engine {

Watchers::Watchers(kube::ApiClient *api, const std::string &ns, const std::string &release, QObject *parent)
    : QObject(parent)
    , m_podStore("/api/v1/namespaces/" + ns + "/pods")
    , m_configMaps(add(api, "", "v1", "configmaps", ns, "tidegate.dev/release=" + release + ",!tidegate.dev/journal")) // what is only read back is not kept
    , m_deployments(add(api, "apps", "v1", "deployments", ns))
    , m_replicaSets(add(api, "apps", "v1", "replicasets", ns))
    , m_pods(add(api, "", "v1", "pods", ns, {}, &m_podStore))
    , m_services(add(api, "", "v1", "services", ns))
    , m_slices(add(api, "discovery.k8s.io", "v1", "endpointslices", ns))
    , m_hpas(add(api, "autoscaling", "v2", "horizontalpodautoscalers", ns))
{
}

Watchers::~Watchers()
{
    qDeleteAll(m_all); // before the store that one of them writes to
}

kube::Reflector *Watchers::add(kube::ApiClient *api, const std::string &group, const std::string &version, const std::string &plural, const std::string &ns, const std::string &selector, kube::Intake *intake)
{
    kube::Resource r;
    r.group = group;
    r.version = version;
    r.plural = plural;
    r.ns = ns;
    r.labelSelector = selector;
    r.streamed = intake != nullptr; // what needs a store of its own is many
    auto *reflector = intake ? new kube::Reflector(api, r, intake, this) : new kube::Reflector(api, r, this);
    connect(reflector, &kube::Reflector::changed, this, &Watchers::changed);
    connect(reflector, &kube::Reflector::stateChanged, this, &Watchers::changed);
    m_all.push_back(reflector);
    reflector->start();
    return reflector;
}

Caches Watchers::caches() const
{
    Caches c;
    c.deployments = &m_deployments->objects();
    c.replicaSets = &m_replicaSets->objects();
    c.pods = &m_podStore;
    c.services = &m_services->objects();
    c.slices = &m_slices->objects();
    c.hpas = &m_hpas->objects();
    c.synced = synced();
    return c;
}

bool Watchers::synced() const
{
    return std::ranges::all_of(m_all, [](const kube::Reflector *r) { return r->state().synced; });
}

bool Watchers::current() const
{
    return m_configMaps->state().live && m_deployments->state().live && m_pods->state().live;
}

std::optional<Error> Watchers::problem() const
{
    for (const kube::Reflector *r : m_all) {
        if (!r->state().synced && r->state().error)
            return r->state().error;
    }
    return std::nullopt;
}

} // namespace tidegate::engine
