// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/row_painter.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tidegate::ui {

namespace {

/// `text` with its first `strong` in bold, elided at the end.
void paintWords(QPainter *p, QRectF room, const QString &text, const QString &strong)
{
    const auto at = strong.isEmpty() ? -1 : text.indexOf(strong);
    const QString parts[] = {at < 0 ? text : text.left(at), at < 0 ? QString() : strong, at < 0 ? QString() : text.mid(at + strong.size())};
    for (int i = 0; i < 3; ++i) {
        if (parts[i].isEmpty() || room.width() < 12)
            continue;
        p->setFont(ui::font(TextRole::Body13, i == 1));
        const QString shown = p->fontMetrics().elidedText(parts[i], Qt::ElideRight, static_cast<int>(room.width()));
        p->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
        room.setLeft(room.left() + p->fontMetrics().horizontalAdvance(shown));
        if (shown != parts[i])
            return;
    }
}

} // namespace

void RowPainter::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &c = ui::palette();
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        p->fillRect(option.rect, c.hair);
    p->fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.hair);
    QRectF room = QRectF(option.rect).adjusted(index.column() == 0 ? 2 : 4, 0, -4, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(PillRole).toBool()) {
        p->setFont(ui::font(TextRole::Secondary12));
        const double w = p->fontMetrics().horizontalAdvance(text) + 18;
        const QRectF pill(room.right() - w, room.center().y() - 10, w, 20);
        p->setPen(QPen(c.line, 1));
        p->drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
        p->setPen(c.secondary);
        p->drawText(pill, Qt::AlignCenter, text);
    } else {
        const QVariant icon = index.data(Qt::DecorationRole);
        if (icon.isValid()) {
            qvariant_cast<QIcon>(icon).paint(p, QRect(static_cast<int>(room.left()), static_cast<int>(room.center().y()) - 8, 16, 16));
            room.setLeft(room.left() + 28);
        }
        const QVariant ink = index.data(Qt::ForegroundRole);
        p->setPen(ink.isValid() ? qvariant_cast<QColor>(ink) : c.text);
        paintWords(p, room, text, index.data(StrongRole).toString());
    }
    p->restore();
}

} // namespace tidegate::ui
