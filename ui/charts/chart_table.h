// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/charts/chart.h"

#include <QAbstractTableModel>

class QDialog;

namespace tidegate::ui {

/// A chart's samples as rows: time, each line's value, its interval, the difference. For who reads numbers, or hears them.
class ChartTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Of the times from `from` to `to`.
    ChartTable(std::shared_ptr<const ChartModel> model, double from, double to, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        const ChartLine *line;
        const std::vector<double> *values;
        QString title;
    };
    std::shared_ptr<const ChartModel> m_model;
    std::vector<Column> m_columns;
    std::vector<double> m_times;
};

/// Opens it in a window of its own over `chart`; Ctrl+C copies the chosen rows.
QDialog *openChartTable(ReleaseChart *chart);

} // namespace tidegate::ui
