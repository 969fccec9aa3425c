// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "alertmanager/ask.h"
#include "tracing/judge_spans.h"
#include "traffic/observation.h"

#include <QElapsedTimer>

namespace tidegate::engine {

/// Asks what the plan names besides the metrics: the tracing backend for spans of the new version, Prometheus and Alertmanager for the
/// alerts about the service. Lives in the session's thread.
class SignalWatch : public QObject {
    Q_OBJECT
public:
    SignalWatch(plan::Plan plan, std::string ns, std::function<Instant()> now, QObject *parent);
    /// Null while there is no Prometheus; it outlives this, or is replaced by null first.
    void setMetrics(prometheus::Client *metrics) { m_metrics = metrics; }

    struct Look {
        const traffic::Observation *observation = nullptr;
        std::string version;            ///< of the canary
        bool traffic = false;           ///< the canary has some
        std::optional<double> requests; ///< that it answered in the last tracing::kWindow; nothing: not known
    };
    /// Asks what is due: spans each half minute while the canary has traffic, alerts each minute.
    void look(const Look &look);
    /// What was answered last, `traces` and `alerts`; empty before.
    [[nodiscard]] const std::vector<release::Evidence> &evidence() const { return m_evidence; }
    /// Everything that the plan names was asked once and answered or failed.
    [[nodiscard]] bool known() const;

Q_SIGNALS:
    void changed();

private:
    void askSpans(const Look &look);
    void askCollector();
    void askAlerts();
    void tell(release::Evidence e);
    [[nodiscard]] bool has(const char *id) const;

    plan::Plan m_plan;
    std::string m_ns;
    std::function<Instant()> m_now;
    prometheus::Client *m_metrics = nullptr;
    net::Fetcher m_fetcher;
    std::vector<release::Evidence> m_evidence;
    bool m_spansFlying = false, m_alertsFlying = false, m_spansFound = false, m_alertsFound = false, m_traffic = false;
    QElapsedTimer m_sinceSpans, m_sinceAlerts;
};

} // namespace tidegate::engine
