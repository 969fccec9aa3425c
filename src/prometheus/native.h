// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/buckets.h"
#include "base/json.h"
#include "prometheus/result.h"

#include <optional>

namespace tidegate::prometheus {

/// The native histograms of one answer, told as classic ones: a series per upper bound (label `le`), cumulative, all with the same bounds, so
/// that whoever reads buckets need not know of them. Empty buckets are not in an answer; where one lies, nothing is added, so no count is
/// ever moved across a bound that the histogram has.
/// JSON: {count, sum, buckets: [[rule, left, right, count] …]} with numbers as strings (Prometheus HTTP API).
class NativeHistograms {
public:
    /// Bounds × samples of one answer; more is refused rather than held.
    static constexpr std::size_t kMost = 4'000'000;

    /// False when it is no histogram. Buckets of negative values count as 0: durations have none.
    bool add(const Labels &labels, Instant at, const Json &histogram);
    [[nodiscard]] bool empty() const { return m_series.empty(); }
    /// Nothing when there are more than kMost.
    [[nodiscard]] std::optional<std::vector<Series>> classic() const;

private:
    struct Sample {
        Instant at;
        Buckets cumulative; ///< upper bound → count, infinity included
    };
    std::map<Labels, std::vector<Sample>> m_series;
};

} // namespace tidegate::prometheus
