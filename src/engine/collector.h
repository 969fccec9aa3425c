// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/evidence.h"
#include "prometheus/client.h"
#include "prometheus/increments.h"
#include "prometheus/instrumentation.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tidegate::engine {

/// Asks Prometheus again and again and keeps the Ledger fed, every scrape once, in order. After a gap (start, night, fast clock) the
/// missing time comes from query_range in coarser steps; close behind now it comes from raw samples. Lives in the session's thread.
class Collector : public QObject {
    Q_OBJECT
public:
    Collector(prometheus::Client *client, plan::Plan plan, std::function<Instant()> now, Millis poll, QObject *parent);
    void start();
    /// Counting begins anew: a weight was observed at `since`. Before that, only the newest samples are followed.
    void begin(Instant since, bool canary);
    /// Label matchers that tell the tracks apart, where they are not the plan's own (rolling). A change begins counting anew.
    void setTracks(const std::string &stable, const std::string &canary);
    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }
    [[nodiscard]] const MetricsHealth &health() const { return m_health; }
    /// What was found to count the requests; nothing before that, and with custom queries.
    [[nodiscard]] const std::optional<prometheus::Detected> &detected() const { return m_detected; }
    /// Why nothing was found.
    [[nodiscard]] const std::optional<Error> &undetected() const { return m_undetected; }
    [[nodiscard]] const std::optional<release::Baseline> &baseline() const { return m_baseline; }
    /// Between scrapes: the plan's, or what the samples say when that is longer. Counted, judged and drawn is by this one.
    [[nodiscard]] Millis interval() const { return m_plan.metrics.interval; }
    void setLatencyLimit(std::optional<double> ms) { m_ledger.setLatencyLimit(ms); }
    /// Measures the baseline from stable's 7 days before `start`; offers it when it came. With less than an hour of history it is
    /// *provisional*, from what stable does since, and is measured again every five minutes (DECISIONS.md 24).
    void measureBaseline(Instant start);

Q_SIGNALS:
    void changed();

private:
    struct Round;
    void readRecipes();
    void detect();
    void countAnew();
    void refuse(const Error &why);
    [[nodiscard]] bool intervalIsDue() const;
    void measureInterval(bool farther = false);
    void tellInterval(Millis measured);
    void sumBaseline(Instant at, Millis window, bool provisional);
    void poll();
    void ask(std::shared_ptr<Round> round, std::size_t i);
    void answered(const Round &round);
    void feed(const Round &round);

    prometheus::Client *m_client;
    plan::Plan m_plan;
    std::function<Instant()> m_now;
    Ledger m_ledger;
    MetricsHealth m_health;
    std::optional<release::Baseline> m_baseline;
    std::optional<Error> m_recipeProblem, m_undetected;
    std::optional<prometheus::Detected> m_detected;
    QTimer m_detecting; ///< when nothing was found: again
    prometheus::Recipe m_canary, m_stable;
    bool m_withCanary = false, m_flying = false, m_measuring = false;
    long long m_generation = 0;
    Instant m_measuredAt; ///< when the baseline was last asked for
    Millis m_planned;         ///< the plan's interval
    bool m_intervalKnown = false, m_askingInterval = false;
    QElapsedTimer m_sinceInterval; ///< real time since it was measured
    QElapsedTimer m_sinceMeasured; ///< real time: a week of a service that nobody uses yet is not asked for with each look
    QTimer m_timer;
};

} // namespace tidegate::engine
