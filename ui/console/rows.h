// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/console/format.h"

#include <QAbstractTableModel>

#include <map>

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
        QString tip = {};
        QString strong = {};           ///< part of column 1 that is set in bold: who acted
        QString copy = {};             ///< what Copy puts on the clipboard: a query, a patch; empty: nothing
        QString spoken = {};           ///< what a screen reader says for the row; empty: its cells
        std::map<int, double> by = {}; ///< what a column is sorted by where its text does not say: an age in seconds
        friend bool operator==(const Row &a, const Row &b) { return a.key == b.key && a.cells == b.cells && a.tip == b.tip && a.strong == b.strong && a.copy == b.copy && a.spoken == b.spoken && a.sign.has_value() == b.sign.has_value() && (!a.sign || (a.sign->glyph == b.sign->glyph && a.sign->tone == b.sign->tone)); }
    };
    /// `pills`: the last column is a kind, drawn as a pill, and the table has no header.
    explicit RowsModel(QStringList headers, QObject *parent = nullptr, bool pills = false);
    [[nodiscard]] bool pills() const { return m_pills; }
    void setRows(const std::vector<Row> &rows);
    [[nodiscard]] const Row &row(int i) const { return m_rows[static_cast<std::size_t>(i)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reorder(const std::vector<Row> &rows);
    QStringList m_headers;
    bool m_pills;
    std::vector<Row> m_rows;
};

/// Those rows that hold every word of `filter`, in any column and case.
[[nodiscard]] std::vector<RowsModel::Row> filtered(std::vector<RowsModel::Row> rows, const QString &filter);

/// By column `column`: numbers by value, texts as the language sorts them. Rows that are equal there keep their order.
void sortRows(std::vector<RowsModel::Row> &rows, int column, Qt::SortOrder order);

/// A table in the house's style over such rows; `stretch`: the column that takes the room.
[[nodiscard]] QTableView *rowsView(RowsModel *model, int stretch, const QString &name, QWidget *parent);

[[nodiscard]] std::vector<RowsModel::Row> timelineRows(const engine::Snapshot &s);
[[nodiscard]] std::vector<RowsModel::Row> podRows(const engine::Snapshot &s);
[[nodiscard]] std::vector<RowsModel::Row> evidenceRows(const engine::Snapshot &s);
[[nodiscard]] std::vector<RowsModel::Row> changeRows(const engine::Snapshot &s);
[[nodiscard]] std::vector<RowsModel::Row> journalRows(const engine::Snapshot &s);

} // namespace tidegate::ui
