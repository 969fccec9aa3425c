// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/time.h"
#include "plan/plan.h"

#include <string>

namespace tidegate::prometheus {

/// PromQL for one kind of instrumentation. {track} is already replaced by label matchers.
/// What is emitted, all of it: range selectors `sel[5m]` and, for expressions, `(expr)[5m:15s]`;
/// `(sum(rate(err[5m])) or 0 * sum(rate(req[5m]))) / sum(rate(req[5m]))`; `1000 * histogram_quantile(0.95, sum by (le) (rate(buckets[5m])))`;
/// `sum(rate(req[5m]))`; `sum(increase(req[7d]))`; `sum by (le) (increase(buckets[5m]))`.
struct Recipe {
    std::string name; ///< http-requests-total, custom …
    std::string requests, errors, buckets; ///< plain selectors (or, custom, expressions) of cumulative counters
    double bucketUnitMs = 1000; ///< one unit of `le` in ms: 1000 for seconds
    bool selectors = true;      ///< the three are plain selectors, so [range] may be appended
    Millis interval{15000};     ///< resolution of subqueries, where expressions need them
    [[nodiscard]] std::string range(const std::string &counter, Millis window) const; ///< counter[window]
    [[nodiscard]] std::string errorRate(Millis window) const; ///< ratio; empty or NaN without traffic
    [[nodiscard]] std::string p95(Millis window) const;       ///< ms
    [[nodiscard]] std::string requestRate(Millis window) const;
    [[nodiscard]] std::string bucketGrowth(Millis window) const; ///< one series per `le`, cumulative counts over the window
};
/// The recipe for a track of a plan; `auto` resolves to http-requests-total here.
[[nodiscard]] Expected<Recipe> recipeFor(const plan::Metrics &metrics, bool canary);

} // namespace tidegate::prometheus
