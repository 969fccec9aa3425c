// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/time.h"
#include "plan/plan.h"

#include <string>

namespace tidegate::prometheus {

/// PromQL for one kind of instrumentation. {track} is already replaced by label matchers.
/// What is emitted, all of it, for counters: `sel[5m]`; `(sum(rate(err[5m])) or 0 * sum(rate(req[5m]))) / sum(rate(req[5m]))`;
/// `1000 * histogram_quantile(0.95, sum by (le) (rate(buckets[5m])))`; `sum(rate(req[5m]))`; `sum(increase(req[7d]))`;
/// `sum by (le) (increase(buckets[5m]))`; `sum(req - last_over_time(req[1h] offset 15s) >= 0 or req)`, with `by (le)` for buckets.
/// For expressions the range is `(expr)[5m:15s]`; for native histograms counts are `histogram_count(…)` and buckets are the histograms.
struct Recipe {
    /// What the three selectors below are.
    enum class Kind {
        Counters,    ///< selectors of counters, so [range] may be appended
        Expressions, ///< of cumulative counters, evaluated every `interval`
        Native       ///< selectors of native histograms: requests and errors are their counts, `buckets` is `requests` again
    };
    std::string name; ///< http-requests-total, custom …
    std::string requests, errors, buckets;
    double bucketUnitMs = 1000; ///< one unit of `le` in ms: 1000 for seconds
    Kind kind = Kind::Counters;
    Millis interval{15000}; ///< resolution of subqueries, where expressions need them

    [[nodiscard]] std::string range(const std::string &counter, Millis window) const; ///< a range vector of cumulative counts: counter[window]
    [[nodiscard]] std::string bucketRange(Millis window) const;                       ///< a range vector of cumulative buckets
    [[nodiscard]] std::string errorRate(Millis window) const;                         ///< ratio; empty or NaN without traffic
    [[nodiscard]] std::string p95(Millis window) const;                               ///< ms
    [[nodiscard]] std::string requestRate(Millis window) const;
    [[nodiscard]] std::string increase(const std::string &counter, Millis window) const; ///< extrapolated, all series together: for windows of many scrapes
    [[nodiscard]] std::string bucketGrowth(Millis window) const; ///< one series per `le`, cumulative counts over the window, extrapolated
    /// What one step of a range query counted, all series together, wherever in it the scrapes were: increase() knows nothing of a window that
    /// holds one sample. A fall is a reset; a series that was not there within the last hour counts from zero.
    [[nodiscard]] std::string stepGrowth(const std::string &counter, Millis step) const;
    [[nodiscard]] std::string stepBuckets(Millis step) const; ///< the same of buckets; a reset of a native histogram lowers its step

private:
    [[nodiscard]] std::string rate(const std::string &counter, Millis window) const;
    [[nodiscard]] std::string sumOfBuckets() const;
};
/// The recipe for a track of a plan; `auto` resolves to http-requests-total here.
[[nodiscard]] Expected<Recipe> recipeFor(const plan::Metrics &metrics, bool canary);

} // namespace tidegate::prometheus
