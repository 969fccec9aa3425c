// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/observe.h"
#include "kube/reflector.h"

#include <QObject>

namespace tidegate::engine {

/// The reflectors of one release: its ConfigMaps at once, workloads when the namespace is known. Lives in the session's thread.
class Watchers : public QObject {
    Q_OBJECT
public:
    Watchers(kube::ApiClient *api, const std::string &ns, const std::string &release, QObject *parent);
    ~Watchers() override;
    [[nodiscard]] const Objects &configMaps() const { return m_configMaps->objects(); }
    [[nodiscard]] bool stateSynced() const { return m_configMaps->state().synced; }
    [[nodiscard]] bool synced() const; ///< all are listed
    /// State, Deployments and pods are followed at this moment, so that what they show is not what was.
    [[nodiscard]] bool current() const;
    [[nodiscard]] Caches caches() const;
    /// The first thing that cannot be read, if any.
    [[nodiscard]] std::optional<Error> problem() const;

Q_SIGNALS:
    void changed();

private:
    kube::Reflector *add(kube::ApiClient *api, const std::string &group, const std::string &version, const std::string &plural, const std::string &ns, const std::string &selector = {}, kube::Intake *intake = nullptr);
    kube::PodStore m_podStore; ///< before the reflectors that write to it
    std::vector<kube::Reflector *> m_all;
    kube::Reflector *m_configMaps, *m_deployments, *m_replicaSets, *m_pods, *m_services, *m_slices, *m_hpas;
};

} // namespace tidegate::engine
