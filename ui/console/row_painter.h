// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QStyledItemDelegate>

namespace tidegate::ui {

/// A row of the timeline: what happened with the actor's name strong, its kind as a pill at the end, a hairline below.
class RowPainter final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Roles of the model that it asks for besides the usual ones.
    enum Role { StrongRole = Qt::UserRole + 1, PillRole };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tidegate::ui
