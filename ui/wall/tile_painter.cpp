// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/wall/tile_painter.h"

#include "ui/wall/sided.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tidegate::ui::wall {

namespace {

// Lines stand closer than the face's own height; what hangs below is not cut off.
constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
constexpr int kRight = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip;

double width(const QPainter &p, const QString &text)
{
    return p.fontMetrics().horizontalAdvance(text);
}

void paintText(QPainter &p, const Sided &s, const QRectF &r, int at, const QString &text)
{
    s.text(p, r, at, p.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(r.width())));
}

void paintLine(QPainter &p, const QRectF &r, const Figure &f, double pen)
{
    const Palette &c = ui::palette();
    double most = f.limitValue * 1.3;
    for (const double v : f.line)
        most = std::isfinite(v) ? std::max(most, v * 1.05) : most;
    if (!(most > 0) || r.width() < 20)
        return;
    p.setBrush(Qt::NoBrush);
    const auto y = [&](double v) { return r.bottom() - pen - std::clamp(v / most, 0.0, 1.0) * (r.height() - 2 * pen); };
    if (f.limitValue > 0) {
        p.setPen(QPen(c.secondary, std::max(1.5, pen * 0.6), Qt::DashLine));
        p.drawLine(QPointF(r.left(), y(f.limitValue)), QPointF(r.right(), y(f.limitValue)));
    }
    QPainterPath path;
    bool on = false;
    const double step = r.width() / std::max<double>(1, static_cast<double>(f.line.size()) - 1);
    for (std::size_t i = 0; i < f.line.size(); ++i) {
        if (!std::isfinite(f.line[i])) {
            on = false;
            continue;
        }
        const QPointF at(r.left() + static_cast<double>(i) * step, y(f.line[i]));
        on ? path.lineTo(at) : path.moveTo(at);
        on = true;
    }
    p.setPen(QPen(!f.known ? c.disabled : f.tone == Tone::Alarm ? c.alarm : f.tone == Tone::Caution ? c.caution : c.canary, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPath(path);
}

void paintValue(QPainter &p, const Sided &s, const QRectF &r, const Figure &f, double px)
{
    const Palette &c = ui::palette();
    p.setFont(face(px, true));
    const double w = width(p, f.value);
    if (!f.known)
        paintHatch(p, s.at(QRectF(r.left(), r.center().y() - px * 0.4, w, px * 0.8)), c.hatch, px / 5, 2);
    p.setPen(f.tone == Tone::Plain ? c.text : color(f.tone));
    s.text(p, r, kLeft, f.value);
    p.setFont(face(px * 0.62));
    p.setPen(c.secondary);
    s.text(p, r.adjusted(w + px * 0.18, px * 0.08, 0, 0), kLeft, f.unit);
}

/// Label and limit above, figure at the left, line at the right (or below, in a large tile).
void paintFigure(QPainter &p, const Sided &s, const QRectF &r, const Figure &f, const Sizes &z, bool large)
{
    const Palette &c = ui::palette();
    const double caption = z.least * 1.18;
    // A tall tile has larger figures, not more emptiness.
    const double px = large ? z.name * 1.25 : std::clamp((r.height() - caption) * 0.66, z.value * 1.12, z.name * 1.5);
    const double half = large ? r.width() : r.width() * 0.48;
    p.setFont(face(z.least));
    p.setPen(f.known ? c.secondary : c.text);
    const double limit = std::min(r.width() * 0.62, width(p, f.limit) + 4);
    paintText(p, s, QRectF(r.right() - limit, r.top(), limit, caption), kRight, f.limit);
    p.setPen(c.secondary);
    paintText(p, s, QRectF(r.left(), r.top(), r.width() - limit - z.least * 0.4, caption), kLeft, f.name);
    const QRectF value(r.left(), r.top() + caption, half, px * 1.12);
    paintValue(p, s, value, f, px);
    if (large)
        paintLine(p, s.at(QRectF(r.left(), value.bottom() + z.least * 0.2, r.width(), std::max(0.0, r.bottom() - value.bottom() - z.least * 0.5))), f, std::max(2.0, z.least / 10));
    else
        paintLine(p, s.at(QRectF(r.left() + half + z.least * 0.3, value.top() + z.least * 0.1, r.width() - half - z.least * 0.3, std::max(value.height(), r.bottom() - value.top() - z.least * 0.4) - z.least * 0.2)), f, std::max(2.0, z.least / 12));
}

} // namespace

QFont face(double px, bool bold)
{
    return fontOfPixels(std::max(9, static_cast<int>(std::lround(px))), bold);
}

void paintTile(QPainter &p, const QRectF &area, const Tile &t, const Sizes &z, bool large)
{
    const Palette &c = ui::palette();
    const Sided s(area);
    const bool alarm = t.rank <= 1;
    p.setPen(QPen(alarm ? c.alarm : c.line, alarm ? std::max(3.0, z.least / 9) : 1.5));
    p.setBrush(c.surface);
    p.drawRoundedRect(area.adjusted(1, 1, -1, -1), z.least * 0.25, z.least * 0.25);
    const double pad = z.least * 0.55;
    const QRectF in = area.adjusted(pad, pad * 0.7, -pad, -pad * 0.7);
    // Sign, name, version.
    const double head = z.name * 1.18;
    s.icon(p, QPointF(in.left(), in.top() + head * 0.5 - z.name * 0.38), glyphPixmap(t.sign.glyph, t.sign.tone == Tone::Plain ? c.text : color(t.sign.tone), static_cast<int>(z.name * 0.76), p.device()->devicePixelRatioF()));
    double x = in.left() + z.name * 0.98;
    p.setFont(face(z.name, true));
    p.setPen(c.text);
    const QString name = p.fontMetrics().elidedText(t.name, Qt::ElideMiddle, static_cast<int>(in.right() - x));
    s.text(p, QRectF(x, in.top(), in.right() - x, head), kLeft, name);
    x += width(p, name) + z.least * 0.5;
    p.setFont(face(z.value * 0.92));
    p.setPen(c.secondary);
    if (in.right() - x > z.value)
        paintText(p, s, QRectF(x, in.top() + z.name * 0.1, in.right() - x, head), kLeft, t.version);
    // State, and who does not guard.
    double y = in.top() + head;
    const double line = z.value * 1.18;
    x = in.left();
    const double right = in.right();
    if (!t.state.isEmpty()) {
        p.setFont(face(z.value, t.stateTone == Tone::Alarm));
        p.setPen(color(t.stateTone));
        const QString text = p.fontMetrics().elidedText(t.state, Qt::ElideRight, static_cast<int>(right - x));
        s.text(p, QRectF(x, y, right - x, line), kLeft, text);
        x += width(p, text);
    }
    p.setFont(face(z.value));
    p.setPen(c.secondary);
    if (!t.where.isEmpty() && right - x > z.value * 3) {
        // The dot by itself: within a text from the right it would stand at the other end.
        if (!t.state.isEmpty()) {
            static const QString dot = QStringLiteral(" · ");
            s.text(p, QRectF(x, y, right - x, line), kLeft, dot);
            x += p.fontMetrics().horizontalAdvance(dot);
        }
        paintText(p, s, QRectF(x, y, right - x, line), kLeft, t.where);
    }
    y += line + z.least * 0.15;
    // Traffic.
    const QRectF bar(in.left(), y, in.width(), z.least * 0.5);
    p.setPen(Qt::NoPen);
    p.setBrush(c.hair);
    p.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    if (std::isnan(t.share)) {
        paintHatch(p, bar, c.hatch, bar.height() / 2, 2);
    } else if (t.share > 0) {
        p.setBrush(t.rollingBack ? c.alarm : c.stable);
        p.setPen(Qt::NoPen);
        p.drawRoundedRect(s.at(QRectF(bar.left(), bar.top(), std::max(bar.height(), bar.width() * std::min(1.0, t.share)), bar.height())), bar.height() / 2, bar.height() / 2);
    }
    y = bar.bottom() + z.least * 0.3;
    const double foot = z.least * 1.3, room = in.bottom() - foot - y;
    paintFigure(p, s, QRectF(in.left(), y, in.width(), room / 2), t.errors, z, large);
    paintFigure(p, s, QRectF(in.left(), y + room / 2, in.width(), room / 2), t.p95, z, large);
    QRectF last(in.left(), in.bottom() - foot, in.width(), foot);
    if (!t.guard.isEmpty()) {
        p.setFont(face(z.least, true));
        p.setPen(c.alarm);
        s.text(p, last, kLeft, t.guard);
        last.setLeft(last.left() + width(p, t.guard) + z.least * 0.5);
    }
    p.setFont(face(z.least));
    p.setPen(c.secondary);
    paintText(p, s, last, kLeft, t.foot);
}

} // namespace tidegate::ui::wall
