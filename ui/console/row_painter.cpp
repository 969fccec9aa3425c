// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/row_painter.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace tidegate::ui {

namespace {

/// `text` with its first `strong` in bold, elided at the end, written as its own language is, at this side.
void paintWords(QPainter *p, const QRectF &room, Qt::Alignment side, const QString &text, const QString &strong)
{
    const QFont plain = ui::font(TextRole::Body13), bold = ui::font(TextRole::Body13, true);
    const double wider = strong.isEmpty() ? 0 : QFontMetricsF(bold).horizontalAdvance(strong) - QFontMetricsF(plain).horizontalAdvance(strong);
    const QString shown = QFontMetricsF(plain).elidedText(text, Qt::ElideRight, room.width() - wider);
    QTextLayout layout(shown, plain);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(side);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    if (const auto at = strong.isEmpty() ? -1 : shown.indexOf(strong); at >= 0) {
        QTextCharFormat format;
        format.setFont(bold);
        layout.setFormats({{static_cast<int>(at), static_cast<int>(strong.size()), format}});
    }
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(room.width());
    layout.endLayout();
    if (line.isValid())
        layout.draw(p, {room.left(), room.center().y() - line.height() / 2});
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
    const bool fromRight = option.direction == Qt::RightToLeft;
    QRectF room = QRectF(option.rect).adjusted(index.column() == 0 ? 2 : 4, 0, -4, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(PillRole).toBool()) {
        p->setFont(ui::font(TextRole::Secondary12));
        const double w = p->fontMetrics().horizontalAdvance(text) + 18;
        const QRectF pill(fromRight ? room.left() : room.right() - w, room.center().y() - 10, w, 20);
        p->setPen(QPen(c.line, 1));
        p->drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
        p->setPen(c.secondary);
        p->drawText(pill, Qt::AlignCenter, text);
    } else {
        const QVariant icon = index.data(Qt::DecorationRole);
        if (icon.isValid()) {
            qvariant_cast<QIcon>(icon).paint(p, QRect(static_cast<int>(fromRight ? room.right() - 16 : room.left()), static_cast<int>(room.center().y()) - 8, 16, 16));
            fromRight ? room.setRight(room.right() - 28) : room.setLeft(room.left() + 28);
        }
        const QVariant ink = index.data(Qt::ForegroundRole);
        p->setPen(ink.isValid() ? qvariant_cast<QColor>(ink) : c.text);
        paintWords(p, room, (fromRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute, text, index.data(StrongRole).toString());
    }
    p->restore();
}

} // namespace tidegate::ui
