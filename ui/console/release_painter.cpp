// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/release_painter.h"

#include "ui/console/rows.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tidegate::ui {

namespace {

constexpr int kMeter = 3, kGap = 5, kPad = 8, kIndent = 36, kBetween = 4;

int line(TextRole role)
{
    return QFontMetrics(font(role)).height();
}

void paintText(QPainter *p, const QRectF &room, const QString &text, TextRole role, const QColor &ink, bool bold, Qt::Alignment align)
{
    p->setFont(font(role, bold));
    p->setPen(ink);
    p->drawText(room, align | Qt::AlignVCenter, p->fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room.width())));
}

} // namespace

int ReleasePainter::height()
{
    return 2 * kPad + line(TextRole::Body13) + line(TextRole::Secondary12) + 2 * kGap + kMeter + kBetween;
}

QSize ReleasePainter::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, height()};
}

void ReleasePainter::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RowsModel *>(index.model());
    if (!model || index.row() >= model->rowCount())
        return;
    const RowsModel::Row &r = model->row(index.row());
    const Palette &c = palette();
    const bool shown = r.key == m_shown, rightToLeft = option.direction == Qt::RightToLeft;
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75 - kBetween);
    if (shown || option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        p->setPen(shown ? QPen(c.text, 1.5) : Qt::NoPen);
        p->setBrush(shown ? c.ground : c.hair);
        p->drawRoundedRect(box, 6, 6);
    }
    if (option.state & QStyle::State_HasFocus) {
        p->setPen(QPen(c.focus, 2));
        p->setBrush(Qt::NoBrush);
        p->drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
    }
    // Laid out from the left; mirrored as a whole where one reads from the right.
    const auto placed = [&](QRectF q) {
        if (rightToLeft)
            q.moveLeft(option.rect.left() + option.rect.right() + 1 - q.right());
        return q;
    };
    const Qt::Alignment start = rightToLeft ? Qt::AlignRight : Qt::AlignLeft, end = rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const double left = option.rect.left() + kIndent, right = option.rect.right() + 1 - kPad, first = line(TextRole::Body13);
    double y = option.rect.top() + kPad;
    if (r.sign) {
        const QRectF at = placed({option.rect.left() + 12.0, y + (first - 16) / 2, 16, 16});
        paintGlyph(*p, r.sign->glyph, color(r.sign->tone), at.topLeft(), 16);
    }
    const QString weight = QStringLiteral("%1 %").arg(r.cells.value(2));
    const double weightWidth = QFontMetrics(font(TextRole::Secondary12)).horizontalAdvance(weight) + 2;
    paintText(p, placed({right - weightWidth, y, weightWidth, first}), weight, TextRole::Secondary12, c.secondary, false, end);
    const double room = right - weightWidth - 8 - left;
    const double nameWidth = std::min<double>(room, QFontMetrics(font(TextRole::Body13, true)).horizontalAdvance(r.cells.value(0)) + 1);
    paintText(p, placed({left, y, nameWidth, first}), r.cells.value(0), TextRole::Body13, c.text, true, start);
    if (room - nameWidth > 24)
        paintText(p, placed({left + nameWidth + 5, y, room - nameWidth - 5, first}), r.cells.value(1), TextRole::Body13, c.secondary, false, start);
    y += first + kGap;
    QPainterPath groove;
    const QRectF meter = placed({left, y, right - left, double(kMeter)});
    groove.addRoundedRect(meter, kMeter / 2.0, kMeter / 2.0);
    p->fillPath(groove, c.hair);
    p->setClipPath(groove);
    const double share = std::clamp(r.cells.value(2).toInt() / 100.0, 0.0, 1.0);
    p->fillRect(placed({left, y, (right - left) * share, double(kMeter)}), shown ? c.canary : c.stable);
    p->setClipping(false);
    y += kMeter + kGap;
    const Tone tone = r.sign && r.sign->tone != Tone::Plain ? r.sign->tone : Tone::Secondary;
    paintText(p, placed({left, y, right - left, double(line(TextRole::Secondary12))}), r.cells.value(3), TextRole::Secondary12, color(tone), false, start);
    p->restore();
}

} // namespace tidegate::ui
