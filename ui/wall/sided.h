// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace tidegate::ui::wall {

/// The wall is drawn as if it were read from the left; where the language is read from the right, each place within `whole` is turned to the
/// other side. Not what is in it: time goes to the right everywhere.
class Sided {
public:
    explicit Sided(const QRectF &whole)
        : m_whole(whole)
    {
    }
    [[nodiscard]] QRectF at(const QRectF &r) const { return m_turned ? QRectF(m_whole.left() + m_whole.right() - r.right(), r.top(), r.width(), r.height()) : r; }
    void text(QPainter &p, const QRectF &r, int side, const QString &words) const { p.drawText(at(r), static_cast<int>(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::Alignment(side & ~Qt::TextDontClip))) | (side & Qt::TextDontClip), words); }
    /// As wide as high.
    void icon(QPainter &p, QPointF topLeft, const QPixmap &pixmap) const { p.drawPixmap(at({topLeft, pixmap.deviceIndependentSize()}).topLeft(), pixmap); }

private:
    QRectF m_whole;
    bool m_turned = QGuiApplication::isRightToLeft();
};

} // namespace tidegate::ui::wall
