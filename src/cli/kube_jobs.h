// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"
#include "kube/pod_store.h"
#include "kube/reflector.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tidegate::cli {

/// `kubeconfig [--validate]`: the effective connection, or every problem. Needs no network.
[[nodiscard]] int printKubeconfig(const Common &common, bool validate);

/// `get PATH`: the body of one GET.
class GetJob final : public Job {
    Q_OBJECT
public:
    GetJob(Common common, std::string path, Finish finish);
    void start() override;

private:
    Common m_common;
    std::string m_path;
    std::unique_ptr<kube::ApiClient> m_client;
};

/// `watch RESOURCE`: a line of JSON per event, until `lasts` has passed or the process is ended. With `stats` pods are kept as the
/// engine keeps them, so that the figures are the engine's; their lines then name the object without holding it.
class WatchJob final : public Job {
    Q_OBJECT
public:
    struct Options {
        std::string resource, selector;
        bool allNamespaces = false;
        bool stats = false;
        Millis lasts{0}; ///< 0: for ever
    };
    WatchJob(Common common, Options options, Finish finish);
    ~WatchJob() override;
    void start() override;

private:
    void onEvent(const QString &type, const Json &object);
    void end();
    Common m_common;
    Options m_options;
    std::unique_ptr<kube::ApiClient> m_client;
    std::unique_ptr<kube::PodStore> m_pods;
    std::unique_ptr<kube::Reflector> m_reflector;
    QTimer m_timer;
    QElapsedTimer m_clock;
    long long m_events = 0, m_bytes = 0;
    std::optional<long long> m_syncMs;
};

/// "pods", "deployments.apps", "leases.coordination.k8s.io/v1" → group, version, plural. Versions of the groups that releases use are known.
[[nodiscard]] Expected<kube::Resource> resourceFrom(const std::string &text);

} // namespace tidegate::cli
