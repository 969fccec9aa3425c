// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/charts/chart.h"

namespace tidegate::ui {

/// Index of the first sample at or after `t`; none: the line ends before.
[[nodiscard]] std::optional<std::size_t> sampleAt(const ChartLine &line, double t);
/// When, and each line's value there: "24 Nov 14:02   canary 0.31 %   stable 0.28 %".
[[nodiscard]] QString valuesAt(const ChartModel &model, double t);
/// From a to b: how long, and how much each line went up or down.
[[nodiscard]] QString between(const ChartModel &model, double a, double b);

} // namespace tidegate::ui
