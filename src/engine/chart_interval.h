// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "prometheus/result.h"

/// What the canary's line may hide at this many requests: 95 % intervals beside each point. Pure.
namespace tidegate::engine {

/// Clopper–Pearson around an error rate. `requests`: per second, at the same times; a point without its requests gets NaN.
void addRateInterval(ChartSeries &rate, const ChartSeries &requests, Millis window);
/// Order-statistic interval of the 95th percentile, ms, from the growth of cumulative buckets (one series per `le`).
void addQuantileInterval(ChartSeries &p95, const prometheus::Result &buckets, double bucketUnitMs);
/// Canary − stable at the moments that both have. The interval joins both tracks' own by square-and-add (Newcombe 1998, method 10).
[[nodiscard]] ChartSeries difference(const ChartSeries &canary, const ChartSeries &stable);

} // namespace tidegate::engine
