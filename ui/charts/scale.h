// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace tidegate::ui {

/// Round moments for an axis: {ms since the epoch, text}; at most about `most` of them.
[[nodiscard]] std::vector<std::pair<double, QString>> timeTicks(double from, double to, int most);
/// A round top for the value axis, and its step: two to four steps, never below `highest`.
[[nodiscard]] std::pair<double, double> roundTop(double highest);
/// Round values for a logarithmic axis between two positive ones: 1, 2, 5 of each power, or the powers alone when there are many.
[[nodiscard]] std::vector<double> logTicks(double lowest, double highest);

} // namespace tidegate::ui
