// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <chrono>
#include <string>
#include <vector>

/// What every benchmark prints: one line of tab-separated fields a figure, which tests/bench/run.py turns into a table.
namespace tidegate::bench {

using Steady = std::chrono::steady_clock;

/// Milliseconds since `begin`, by the steady clock.
[[nodiscard]] double msSince(Steady::time_point begin);

/// Middle, 95th percentile and largest of some measurements; zeros when there are none.
struct Spread {
    double median = 0, p95 = 0, most = 0;
    std::size_t n = 0;
};
[[nodiscard]] Spread spread(std::vector<double> values);

/// One row. `what` is measured in `unit`; `yardstick` is the row that it is to be read beside, empty for a yardstick itself;
/// `target` is in words, empty without one.
void report(const std::string &what, const Spread &s, const std::string &unit, const std::string &yardstick = {}, const std::string &target = {});

} // namespace tidegate::bench
