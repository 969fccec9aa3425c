// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QStyledItemDelegate>

namespace tidegate::ui {

/// A release in the list at the left, from a RowsModel row whose cells are name, version, weight in %, state: sign, name, weight, a meter
/// of the weight, the state in words. The one that is shown is boxed.
class ReleasePainter final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// Key of the release that the window shows.
    void setShown(const QString &key) { m_shown = key; }
    [[nodiscard]] static int height(); ///< of a row, logical pixels
    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_shown;
};

} // namespace tidegate::ui
