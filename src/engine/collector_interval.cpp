// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// How often Prometheus scrapes, by its samples.
#include "engine/collector.h"

#include "prometheus/scrape_interval.h"

namespace tidegate::engine {

namespace {

constexpr Millis kUnknownAgain = std::chrono::seconds(15), kIntervalAgain = std::chrono::minutes(10); ///< real: who configures Prometheus may change it
constexpr Millis kIntervalWindow = std::chrono::minutes(6), kLongIntervalWindow = std::chrono::minutes(60);

} // namespace

bool Collector::intervalIsDue() const
{
    return m_stable.kind == prometheus::Recipe::Kind::Counters && (!m_sinceInterval.isValid() || m_sinceInterval.hasExpired((m_intervalKnown ? kIntervalAgain : kUnknownAgain).count()));
}

/// By stable's samples: of the canary some may be missing, which is what is to be found out.
void Collector::measureInterval(bool farther)
{
    m_sinceInterval.start();
    m_askingInterval = true;
    const bool alone = m_withCanary && m_health.canaryAt && !m_health.stableAt; // at 100 % stable may have no pods
    const prometheus::Recipe &r = alone ? m_canary : m_stable;
    m_client->query(this, r.range(r.requests, farther ? kLongIntervalWindow : kIntervalWindow), m_now(), [this, farther](Expected<prometheus::Result> answer) {
        m_askingInterval = false;
        const bool other = !m_sinceInterval.isValid(); // series are asked for by now
        const auto raw = prometheus::whole(std::move(answer), m_client->target().text());
        const bool silent = !raw && (raw.error().kind == ErrorKind::Unreachable || raw.error().kind == ErrorKind::Timeout || raw.error().kind == ErrorKind::Tls);
        if (silent && !other) { // who does not answer this does not answer the next either: it is told at once
            m_health.reachable = false;
            m_health.error = raw.error();
            Q_EMIT changed();
            return;
        }
        const auto measured = raw ? prometheus::scrapeInterval(*raw) : std::nullopt;
        if (!other && raw && !measured && !farther)
            return measureInterval(true);
        if (!other && measured)
            tellInterval(*measured);
        poll();
    });
}

void Collector::tellInterval(Millis measured)
{
    m_intervalKnown = true;
    const bool longer = measured * 4 > m_planned * 5;
    const Millis interval = longer ? measured : m_planned;
    m_health.scraped = longer ? std::optional(measured) : std::nullopt;
    if (interval == m_plan.metrics.interval)
        return;
    m_plan.metrics.interval = interval;
    readRecipes();
    m_ledger.setInterval(interval);
}

} // namespace tidegate::engine
