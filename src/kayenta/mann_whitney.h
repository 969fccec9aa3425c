// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <optional>
#include <vector>

namespace tidegate::kayenta {

/// Shift between two samples by inverting the normal approximation of the Mann–Whitney statistic (as R's wilcox.test does with
/// exact = FALSE, with continuity correction also for the estimate).
struct Shift {
    double low = 0, high = 0; ///< interval
    double estimate = 0;      ///< where the statistic crosses zero: near the median of pairwise differences, not always equal to it
};

/// `canary` and `baseline`: no NaN, not empty. `tolerance`: absolute, in x, at which the search for a root ends.
/// Nothing when every observation is tied at an end of the search, so that the statistic has no variance (one point on each side).
[[nodiscard]] std::optional<Shift> shift(std::vector<double> canary, std::vector<double> baseline, double confidence, double tolerance);

/// Sum of the mid-ranks of `x` among x ∪ y; both sorted.
[[nodiscard]] double rankSum(const std::vector<double> &x, const std::vector<double> &y);

/// Φ⁻¹(p), 0 < p < 1.
[[nodiscard]] double normalQuantile(double p);
/// Whether samples of these sizes can reach significance at `confidence` at all.
[[nodiscard]] bool canDecide(std::size_t canary, std::size_t baseline, double confidence);

} // namespace tidegate::kayenta
