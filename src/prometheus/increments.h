// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/buckets.h"
#include "prometheus/result.h"

namespace tidegate::prometheus {

/// One scrape interval of one track: how much the counters grew, resets and new series handled per series.
struct Increment {
    Instant at;            ///< end of the interval: a multiple of the step since the epoch
    double requests = 0, errors = 0;
    Buckets buckets; ///< upper bound in ms (infinity included) → cumulative growth, all series
    int scrapes = 1; ///< the most samples that one series has in it
};
/// Turns raw range vectors of counters into increments per interval of `step` (targets are scraped at different moments within it).
/// Series first seen after `bornAfter` count from zero (analysis.md §2.3.2); a fall is a reset. Samples that are NaN are dropped.
[[nodiscard]] std::vector<Increment> increments(const Result &requests, const Result &errors, const Result &buckets, double bucketUnitMs, Instant bornAfter, Millis step);

} // namespace tidegate::prometheus
