// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What stable does without a canary: before the release, or beside its first phase.
#include "engine/collector.h"

#include "prometheus/bound.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tidegate::engine {

namespace {

constexpr Millis kLeastHistory = std::chrono::minutes(55); ///< an hour, less one step of looking
constexpr Millis kProvisionalEvery = std::chrono::minutes(5);
constexpr int kPollsABaseline = 4; ///< between two attempts

std::optional<Instant> oldest(const prometheus::Result &r)
{
    std::optional<Instant> t;
    for (const prometheus::Series &s : r.series) {
        for (std::size_t i = 0; i < s.values.size(); ++i) {
            if (std::isfinite(s.values[i])) {
                t = std::min(t.value_or(s.times[i]), s.times[i]);
                break;
            }
        }
    }
    return t;
}

} // namespace

void Collector::measureBaseline(Instant start)
{
    if (m_plan.metrics.baselineP95Ms || m_plan.metrics.baselineErrorRate) {
        release::Baseline b;
        b.p95Ms = m_plan.metrics.baselineP95Ms;
        b.errorRate = m_plan.metrics.baselineErrorRate;
        b.source = "plan";
        m_baseline = b;
        return;
    }
    const Instant now = m_now();
    if (m_sinceMeasured.isValid() && m_sinceMeasured.elapsed() < m_timer.interval() * kPollsABaseline)
        return;
    if (m_measuring || m_recipeProblem || (m_baseline && (!m_baseline->provisional || now - m_measuredAt < kProvisionalEvery)))
        return;
    m_measuring = true;
    m_sinceMeasured.start();
    m_measuredAt = now;
    // Whether stable has an hour of history before the start decides what its baseline may be called (DECISIONS.md 24).
    constexpr Millis step = std::chrono::minutes(5);
    m_client->queryRange(this, m_stable.requestRate(step), start - std::chrono::hours(2), start, step, [this, start, now](const Expected<prometheus::Result> &r) {
        if (!r || !r->partial.empty()) {
            m_measuring = false;
            return;
        }
        const auto earliest = oldest(*r);
        if (earliest && *earliest <= start - kLeastHistory)
            return sumBaseline(start, std::chrono::hours(7 * 24), false);
        // Too young: stable's own figures from within Week 1, which grow until the week is over.
        const Millis since = now - earliest.value_or(now);
        sumBaseline(now, std::clamp<Millis>(since, std::chrono::minutes(5), std::chrono::hours(7 * 24)), true);
    });
}

void Collector::sumBaseline(Instant at, Millis window, bool provisional)
{
    const prometheus::Recipe &r = m_stable;
    const Millis whole{window.count() / 1000 * 1000};
    m_client->query(this, r.bucketGrowth(whole), at, [this, at, whole, provisional](const Expected<prometheus::Result> &buckets) {
        if (!buckets || !buckets->partial.empty()) {
            m_measuring = false;
            return;
        }
        const std::string errors = "(" + m_stable.increase(m_stable.errors, whole) + " or vector(0))";
        m_client->query(this, errors, at, [this, at, whole, provisional, buckets = *buckets](const Expected<prometheus::Result> &bad) {
            m_measuring = false;
            std::map<Instant, prometheus::Increment> one;
            prometheus::Increment &sum = one[at];
            for (const prometheus::Series &s : buckets.series) {
                // An instant answer has the moment asked for; what counts is the sum.
                const auto bound = prometheus::boundOf(s.labels, m_stable.bucketUnitMs);
                if (bound && !s.values.empty() && std::isfinite(s.values.back()))
                    sum.buckets[*bound] += std::max(0.0, s.values.back());
            }
            release::Baseline b;
            b.p95Ms = judge::quantile(0.95, sum.buckets);
            b.n = sum.buckets.empty() ? 0 : sum.buckets.rbegin()->second;
            if (bad && bad->partial.empty() && !bad->series.empty() && !bad->series.front().values.empty() && b.n > 0)
                b.errorRate = bad->series.front().values.front() / b.n;
            b.from = at - whole;
            b.to = at;
            b.provisional = provisional;
            b.source = provisional ? "stable within Week 1, provisional" : "stable, 7 d before the start";
            if (b.p95Ms && std::isfinite(*b.p95Ms) && b.n >= 100) {
                m_baseline = b;
                Q_EMIT changed();
            }
        });
    });
}

} // namespace tidegate::engine
