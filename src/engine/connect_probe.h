// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/message.h"
#include "kube/api_client.h"
#include "prometheus/client.h"
#include "prometheus/locate.h"

#include <QObject>

namespace tidegate::engine {

/// One step of trying a connection, in its fixed place in the list.
struct ProbeStep {
    enum class State { Todo, Running, Done, Caution, Failed, Skipped } state = State::Todo;
    std::string id; ///< api identity rights prometheus releases
    Message text;   ///< what is tried
    Message detail; ///< what came of it, with the next step when it failed
};

/// A release that was found in the cluster.
struct FoundRelease {
    std::string ns, name, version, stage;
    int weight = 0;
};

/// What a connection can do, as found so far.
struct ProbeResult {
    std::vector<ProbeStep> steps;
    std::vector<FoundRelease> releases;
    std::optional<prometheus::Target> prometheus;
    std::string user;
    bool usable = false;    ///< the API server answers us; all else can be lived without
    bool mayWrite = false;  ///< what Promote needs is allowed
    bool finished = false;
};

/// Tries a connection step by step, by reading only: API server, who we are, what we may do, Prometheus and how it was found, which
/// releases there are. Each step has its own deadline and a named outcome; a later step is tried even if one failed, unless nothing answers.
/// Lives in one thread; emits values.
class ConnectProbe : public QObject {
    Q_OBJECT
public:
    ConnectProbe(kube::ConnectionSpec spec, plan::PrometheusSource source, QObject *parent = nullptr);
    ~ConnectProbe() override;
    void start();

Q_SIGNALS:
    void changed(const tidegate::engine::ProbeResult &result);

private:
    void set(const char *id, ProbeStep::State state, Message detail);
    void api();
    void identity();
    void rights();
    void findPrometheus();
    void releases();
    void read(const Json &configMaps);
    void finish();

    std::unique_ptr<kube::ApiClient> m_api;
    plan::PrometheusSource m_source;
    std::unique_ptr<prometheus::Client> m_prometheus;
    ProbeResult m_result;
    std::vector<std::string> m_denied;
    int m_waiting = 0;
};

} // namespace tidegate::engine
