// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/overview/overview_rows.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace tidegate::ui {

/// The rows of the overview, merged by release so that the chosen one stays chosen.
class OverviewModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<OverviewRow> rows);
    [[nodiscard]] const OverviewRow &row(int i) const { return m_rows[static_cast<std::size_t>(i)]; }
    [[nodiscard]] int find(const QString &context, const QString &key) const; ///< -1: not there
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<OverviewRow> m_rows;
};

/// Where each part of a row stands, as shares of its width; the header and the rows agree by it.
struct OverviewColumns {
    double name, cluster, phase, next, guardian, age, end;
};
[[nodiscard]] OverviewColumns overviewColumns(double width);

/// One release a row: sign, name and version, where, how far, what is next, who guards, since when.
class OverviewPainter final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tidegate::ui
