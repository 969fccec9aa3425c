// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/console/format.h"

#include <QAbstractTableModel>

class QTableView;

namespace tidegate::ui {

/// Rows of texts with a sign, merged by key: selection and scroll stay where they are when a new snapshot comes.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        QString key;
        QStringList cells;
        std::optional<Sign> sign; ///< shown in column 1
        QString tip;
        friend bool operator==(const Row &a, const Row &b) { return a.key == b.key && a.cells == b.cells && a.tip == b.tip && a.sign.has_value() == b.sign.has_value() && (!a.sign || (a.sign->glyph == b.sign->glyph && a.sign->tone == b.sign->tone)); }
    };
    explicit RowsModel(QStringList headers, QObject *parent = nullptr);
    void setRows(const std::vector<Row> &rows);
    [[nodiscard]] const Row &row(int i) const { return m_rows[static_cast<std::size_t>(i)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<Row> m_rows;
};

/// A table in the house's style over such rows; `stretch`: the column that takes the room.
[[nodiscard]] QTableView *rowsView(RowsModel *model, int stretch, const QString &name);

[[nodiscard]] std::vector<RowsModel::Row> timelineRows(const engine::Snapshot &s);
[[nodiscard]] std::vector<RowsModel::Row> podRows(const engine::Snapshot &s);
[[nodiscard]] std::vector<RowsModel::Row> evidenceRows(const engine::Snapshot &s);
[[nodiscard]] std::vector<RowsModel::Row> changeRows(const engine::Snapshot &s);
[[nodiscard]] std::vector<RowsModel::Row> journalRows(const engine::Snapshot &s);

} // namespace tidegate::ui
