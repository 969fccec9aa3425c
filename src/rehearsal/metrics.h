// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "rehearsal/world.h"

#include <functional>

namespace tidegate::rehearsal {

using Labels = std::map<std::string, std::string>;

/// One stored series: a cumulative counter, sampled every 15 s of release time. `values[i]` belongs to slot first + i; NaN: not scraped.
struct StoredSeries {
    Labels labels; ///< with __name__
    long long first = 0;
    std::vector<double> values;
};

/// What the simulated Prometheus scraped: a seeded function of release time and of how the traffic was shared. Grows as time passes.
class Metrics {
public:
    static constexpr long long kStepMs = 15000;
    Metrics(const World &world, unsigned seed, Instant start);
    /// Scrapes everything up to `now`; the first time that includes the nine days before the start.
    void advance(Instant now);
    /// What advance() scraped.
    [[nodiscard]] const std::vector<StoredSeries> &series() const { return m_series; }

private:
    void scrape(long long slot);
    [[nodiscard]] double noise(long long slot, int salt) const; ///< −1 … 1
    const World &m_world;
    unsigned m_seed;
    long long m_next;
    std::vector<StoredSeries> m_series;
    std::vector<double> m_counts; ///< exact running counts, a series each
    std::vector<double> m_bounds; ///< seconds
    std::vector<double> m_logBounds;
};

} // namespace tidegate::rehearsal
