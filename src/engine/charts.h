// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"

#include <QObject>
#include <QTimer>

namespace tidegate::engine {

/// History of error rate and p95 for the charts: the whole release coarse first, then what came since, appended. Lives in the session's thread.
class Charts : public QObject {
    Q_OBJECT
public:
    Charts(prometheus::Client *client, plan::Plan plan, std::function<Instant()> now, QObject *parent);
    /// From when on history is shown, and until when the release is planned to last (decides the step).
    void setRange(Instant from);
    void start(Millis every);
    [[nodiscard]] std::shared_ptr<const ChartData> errorRate() const { return m_data[0]; }
    [[nodiscard]] std::shared_ptr<const ChartData> p95() const { return m_data[1]; }
    void setBaseline(const std::optional<release::Baseline> &baseline);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void ask(int i, Instant from, Instant to, Millis step, std::shared_ptr<std::array<ChartSeries, 4>> got);
    void merge(Instant from, const std::array<ChartSeries, 4> &got);

    prometheus::Client *m_client;
    plan::Plan m_plan;
    std::function<Instant()> m_now;
    std::array<std::shared_ptr<const ChartData>, 2> m_data;
    std::array<std::string, 4> m_queries; ///< error canary, error stable, p95 canary, p95 stable
    std::optional<Instant> m_from;
    Instant m_upTo;
    Millis m_step{0};
    std::optional<double> m_baseErrors, m_baseP95;
    bool m_flying = false;
    std::optional<Error> m_error;
    QTimer m_timer;
};

} // namespace tidegate::engine
