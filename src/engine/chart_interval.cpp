// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/chart_interval.h"

#include "judge/judge.h"
#include "prometheus/bound.h"

#include <cmath>
#include <limits>

namespace tidegate::engine {

namespace {

constexpr double kConfidence = 0.95;
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

} // namespace

void addRateInterval(ChartSeries &rate, const ChartSeries &requests, Millis window)
{
    rate.low.assign(rate.times.size(), kNothing);
    rate.high.assign(rate.times.size(), kNothing);
    std::size_t k = 0;
    for (std::size_t i = 0; i < rate.times.size(); ++i) {
        while (k < requests.times.size() && requests.times[k] < rate.times[i])
            ++k;
        if (k == requests.times.size() || requests.times[k] != rate.times[i])
            continue;
        const double n = requests.values[k] * static_cast<double>(window.count()) / 1000;
        if (!std::isfinite(rate.values[i]) || !std::isfinite(n) || n < 1)
            continue;
        const judge::Interval in = judge::clopperPearson(rate.values[i] * n, n, kConfidence);
        rate.low[i] = in.low;
        rate.high[i] = in.high;
    }
}

void addQuantileInterval(ChartSeries &p95, const prometheus::Result &buckets, double bucketUnitMs)
{
    p95.low.assign(p95.times.size(), kNothing);
    p95.high.assign(p95.times.size(), kNothing);
    std::map<Instant, Buckets> at;
    for (const prometheus::Series &s : buckets.series) {
        const auto bound = prometheus::boundOf(s.labels, bucketUnitMs);
        if (!bound)
            continue;
        for (std::size_t i = 0; i < s.times.size(); ++i) {
            if (std::isfinite(s.values[i]))
                at[s.times[i]][*bound] = s.values[i];
        }
    }
    for (std::size_t i = 0; i < p95.times.size(); ++i) {
        const auto counts = at.find(p95.times[i]);
        if (counts == at.end() || !std::isfinite(p95.values[i]))
            continue;
        if (const auto in = judge::quantileInterval(0.95, counts->second, kConfidence); in && std::isfinite(in->high)) {
            p95.low[i] = in->low;
            p95.high[i] = in->high;
        }
    }
}

ChartSeries difference(const ChartSeries &canary, const ChartSeries &stable)
{
    ChartSeries out;
    const auto has = [](const ChartSeries &s, std::size_t i) { return i < s.low.size() && std::isfinite(s.low[i]) && std::isfinite(s.high[i]); };
    std::size_t k = 0;
    for (std::size_t i = 0; i < canary.times.size(); ++i) {
        while (k < stable.times.size() && stable.times[k] < canary.times[i])
            ++k;
        if (k == stable.times.size() || stable.times[k] != canary.times[i] || !std::isfinite(canary.values[i]) || !std::isfinite(stable.values[k]))
            continue;
        const double d = canary.values[i] - stable.values[k];
        const bool known = has(canary, i) && has(stable, k);
        out.times.push_back(canary.times[i]);
        out.values.push_back(d);
        out.low.push_back(known ? d - std::hypot(canary.values[i] - canary.low[i], stable.high[k] - stable.values[k]) : kNothing);
        out.high.push_back(known ? d + std::hypot(canary.high[i] - canary.values[i], stable.values[k] - stable.low[k]) : kNothing);
    }
    return out;
}

} // namespace tidegate::engine
