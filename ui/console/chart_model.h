// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/charts/chart.h"

namespace tidegate::ui {

/// A snapshot as one chart: phases as bands, gates and triggers as limits with their rule in words, acts as markers. Pure.
[[nodiscard]] std::shared_ptr<const ChartModel> errorRateChart(const engine::Snapshot &s);
[[nodiscard]] std::shared_ptr<const ChartModel> p95Chart(const engine::Snapshot &s);

} // namespace tidegate::ui
