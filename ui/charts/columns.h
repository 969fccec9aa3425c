// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/charts/chart.h"

#include <vector>

/// Long lines made fit for a screen: many samples become one column that keeps their mean and their extremes. Pure.
namespace tidegate::ui {

/// What stands at one column of pixels.
struct Column {
    double x = 0;                  ///< middle of its samples, in the plot's pixels from the left
    double mean = 0, least = 0, most = 0;
    double low = 0, high = 0;      ///< widest interval of its samples; NaN when none has one
    int samples = 0;
    bool joined = false;           ///< no gap between the column before and this one
};

/// Samples of `line` between `from` and `to` (and one beyond each end, so that lines run off the edges) over `width` pixels, `step`
/// pixels a column. A gap is a NaN, or more than three usual distances without a sample.
[[nodiscard]] std::vector<Column> columns(const ChartLine &line, double from, double to, double width, double step);

} // namespace tidegate::ui
