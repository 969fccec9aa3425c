// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "prometheus/history.h"
#include "prometheus/instrumentation.h"

#include <QObject>
#include <QTimer>

namespace tidegate::engine {

/// History of error rate and p95 for the charts: the whole release coarse first, then what came since, appended. Lives in the session's thread.
class Charts : public QObject {
    Q_OBJECT
public:
    /// `cache` may be null: then closed windows are asked for again each time.
    Charts(prometheus::Client *client, std::shared_ptr<prometheus::WindowCache> cache, plan::Plan plan, std::function<Instant()> now, QObject *parent);
    /// From when on history is shown, and until when the release is planned to last (decides the step).
    void setRange(Instant from);
    [[nodiscard]] bool ranged() const { return m_from.has_value(); }
    void start(Millis every);
    /// As Collector::setTracks(); the history is asked anew.
    void setTracks(const std::string &stable, const std::string &canary);
    /// Between scrapes, where that is not as the plan says: no point is made of fewer than four.
    void setInterval(Millis interval);
    /// What was found to count the requests; the history is asked anew when it is something else.
    void setDetected(const prometheus::Detected &found);
    /// Nothing is drawn of series that must not be counted.
    void withhold(const Error &why);
    [[nodiscard]] std::shared_ptr<const ChartData> errorRate() const { return m_data[0]; }
    [[nodiscard]] std::shared_ptr<const ChartData> p95() const { return m_data[1]; }
    void setBaseline(const std::optional<release::Baseline> &baseline);

Q_SIGNALS:
    void changed();

private:
    /// What one round asks: rates and quantiles of both tracks, and what the canary's intervals are made of.
    enum Question : std::size_t { ErrorsCanary, ErrorsStable, P95Canary, P95Stable, RequestsCanary, RequestsStable, BucketsCanary, BucketsStable, Questions };
    using Answers = std::array<prometheus::Result, Questions>;
    void refresh();
    void ask(std::size_t i, Instant from, Instant to, Millis step, std::shared_ptr<Answers> got);
    void merge(Instant from, const Answers &got);

    void askAgain();

    prometheus::Client *m_client;
    prometheus::History m_history;
    plan::Plan m_plan;
    std::optional<prometheus::Detected> m_detected;
    bool m_withheld = false;
    std::function<Instant()> m_now;
    std::array<std::shared_ptr<const ChartData>, 2> m_data;
    std::array<std::string, Questions> m_queries;
    Millis m_window{0};       ///< of each point
    double m_bucketUnitMs = 1000;
    std::optional<Instant> m_from;
    Instant m_upTo;
    Millis m_step{0};
    std::optional<double> m_baseErrors, m_baseP95;
    std::unique_ptr<QObject> m_asking; ///< the round that is on its way; gone with it are its questions
    std::optional<Error> m_error;
    QTimer m_timer;
};

} // namespace tidegate::engine
