// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "engine/snapshot.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace tidegate::ui {

/// Both charts as CSV, a line a moment: time (UTC), error rate as a fraction and p95 in ms of both tracks, each with its 95 % interval.
/// What is not known is empty. Figures are written with a point, for programs.
[[nodiscard]] QByteArray chartsCsv(const engine::ChartData &errorRate, const engine::ChartData &p95);
/// Writes what the name's ending says: .csv the data, .svg or .png (twice as fine) the charts as `charts` shows them.
[[nodiscard]] Expected<void> exportCharts(QWidget *charts, const engine::Snapshot &s, const QString &path);
/// The PromQL of the four lines, each below a comment that names it; for the clipboard.
[[nodiscard]] QString chartQueries(const engine::Snapshot &s);

} // namespace tidegate::ui
