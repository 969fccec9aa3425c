// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The data of a plot: lines with their extremes and intervals, the strip of differences, the crosshair.
#include "ui/charts/columns.h"
#include "ui/charts/plot_item.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

namespace {

constexpr double kColumn = 2; ///< px; finer than this an eye sees only noise

/// The area between two edges of consecutive columns, broken where the line is.
template<typename Low, typename High>
void fillBetween(QPainter &p, const std::vector<Column> &all, const QColor &c, Low &&low, High &&high)
{
    std::vector<QPointF> upper, lower;
    QPainterPath path;
    const auto flush = [&] {
        if (upper.size() > 1) {
            path.moveTo(upper.front());
            std::for_each(upper.begin() + 1, upper.end(), [&](const QPointF &q) { path.lineTo(q); });
            std::for_each(lower.rbegin(), lower.rend(), [&](const QPointF &q) { path.lineTo(q); });
            path.closeSubpath();
        }
        upper.clear();
        lower.clear();
    };
    for (const Column &k : all) {
        const QPointF a = low(k), b = high(k);
        if (!k.joined || std::isnan(a.y()) || std::isnan(b.y()))
            flush();
        if (std::isnan(a.y()) || std::isnan(b.y()))
            continue;
        lower.push_back(a);
        upper.push_back(b);
    }
    flush();
    p.fillPath(path, c);
}

QColor faint(QColor c, float alpha)
{
    c.setAlphaF(alpha);
    return c;
}

/// Index of the sample nearest to t, if one is near enough to be "there".
std::optional<std::size_t> nearest(const ChartLine &l, double t, double reach)
{
    const auto it = std::lower_bound(l.t.begin(), l.t.end(), t);
    std::optional<std::size_t> best;
    for (const auto i : {it, it == l.t.begin() ? it : std::prev(it)}) {
        if (i != l.t.end() && std::abs(*i - t) <= reach && (!best || std::abs(*i - t) < std::abs(l.t[*best] - t)))
            best = static_cast<std::size_t>(i - l.t.begin());
    }
    return best;
}

} // namespace

void PlotItem::paintLine(QPainter &p, const ChartLine &line) const
{
    const bool canary = line.kind == ChartLine::Kind::Canary;
    const QColor c = canary ? palette().canary : palette().stable;
    const std::vector<Column> all = columns(line, m_from, m_to, m_plot.width(), kColumn);
    const auto at = [&](const Column &k, double v) { return QPointF(m_plot.left() + k.x, std::isnan(v) ? v : yOf(v)); };
    if (canary)
        fillBetween(p, all, faint(c, palette().dark ? 0.26F : 0.16F), [&](const Column &k) { return at(k, k.low); }, [&](const Column &k) { return at(k, k.high); });
    // Extremes within a column stay in sight, whatever the mean says: a one-sample spike is a stroke of its own.
    p.setPen(QPen(faint(c, canary ? 0.55F : 0.4F), 1));
    for (const Column &k : all) {
        if (k.samples > 1 && yOf(k.least) - yOf(k.most) > 1)
            p.drawLine(at(k, k.least), at(k, k.most));
    }
    QPainterPath path;
    for (const Column &k : all) {
        const QPointF q = at(k, k.mean);
        if (k.joined) {
            path.lineTo(q);
        } else {
            path.moveTo(q);
            path.lineTo(q + QPointF(0.01, 0)); // a lone sample is a dot, not nothing
        }
    }
    p.setPen(QPen(c, canary ? 2.0 : 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPath(path);
}

void PlotItem::paintLines(QPainter &p) const
{
    p.save();
    p.setClipRect(m_plot.adjusted(0, -2, 0, 1));
    if (m_model->baseline) {
        p.setPen(QPen(palette().baseline, 1.2, Qt::DashLine));
        const double y = yOf(*m_model->baseline);
        p.drawLine(QPointF(m_plot.left(), y), QPointF(std::min(m_plot.right(), xOf(m_model->now)), y));
    }
    // Stable first: the canary is what one looks for.
    for (const ChartLine::Kind kind : {ChartLine::Kind::Stable, ChartLine::Kind::Canary}) {
        for (const ChartLine &l : m_model->lines) {
            if (l.kind == kind && shows(kind))
                paintLine(p, l);
        }
    }
    p.restore();
}

void PlotItem::paintStrip(QPainter &p) const
{
    const ChartLine &d = m_model->difference;
    if (m_strip.isEmpty() || d.t.empty())
        return;
    const Palette &c = palette();
    p.save();
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(11);
    p.setFont(f);
    p.setPen(c.secondary);
    p.drawText(QRectF(m_plot.right() + 8, m_strip.top() - 2, 84, m_strip.height() + 4), Qt::AlignLeft | Qt::AlignVCenter, tr("difference"));
    p.setPen(QPen(c.line, 1));
    const double zero = std::round(m_strip.center().y()) + 0.5;
    p.drawLine(QPointF(m_strip.left(), zero), QPointF(m_strip.right(), zero));
    const std::vector<Column> all = columns(d, m_from, m_to, m_strip.width(), kColumn);
    // Half the strip is half of what the plot above is high, so that the same height means about the same.
    double most = m_max / 8;
    for (const Column &k : all)
        most = std::max(most, std::abs(k.mean));
    const auto y = [&](double v) { return zero - std::clamp(v / most, -1.0, 1.0) * (m_strip.height() / 2 - 1); };
    p.setClipRect(m_strip.adjusted(0, -1, 0, 1));
    const auto at = [&](const Column &k, double v) { return QPointF(m_strip.left() + k.x, std::isnan(v) ? v : y(v)); };
    fillBetween(p, all, faint(c.stable, 0.30F), [&](const Column &k) { return at(k, k.low); }, [&](const Column &k) { return at(k, k.high); });
    QPainterPath path;
    for (const Column &k : all)
        k.joined ? path.lineTo(at(k, k.mean)) : path.moveTo(at(k, k.mean));
    p.setPen(QPen(c.canary, 1.2));
    p.drawPath(path);
    p.restore();
}

/// Dots on the lines where they are at `t`.
void PlotItem::paintSamples(QPainter &p, double t) const
{
    const double reach = (m_to - m_from) / std::max(1.0, m_plot.width()) * 6, x = std::round(xOf(t)) + 0.5;
    for (const ChartLine &l : m_model->lines) {
        const auto i = nearest(l, t, reach);
        if (!i || !std::isfinite(l.v[*i]) || !shows(l.kind))
            continue;
        p.setPen(QPen(palette().surface, 1.5));
        p.setBrush(l.kind == ChartLine::Kind::Canary ? palette().canary : palette().stable);
        p.drawEllipse(QPointF(x, yOf(l.v[*i])), 4, 4);
    }
}

void PlotItem::paintCrosshair(QPainter &p) const
{
    if (!m_cross || *m_cross < m_from || *m_cross > m_to)
        return;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const double x = std::round(xOf(*m_cross)) + 0.5;
    p.setPen(QPen(palette().text, 1, Qt::DotLine));
    p.drawLine(QPointF(x, m_plot.top()), QPointF(x, (m_strip.isEmpty() ? m_plot : m_strip).bottom()));
    paintSamples(p, *m_cross);
    p.restore();
}

void PlotItem::paintPins(QPainter &p) const
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(11);
    p.setFont(f);
    if (m_pins.size() == 2) {
        const double a = std::clamp(xOf(std::min(m_pins[0], m_pins[1])), m_plot.left(), m_plot.right()), b = std::clamp(xOf(std::max(m_pins[0], m_pins[1])), m_plot.left(), m_plot.right());
        p.fillRect(QRectF(a, m_plot.top(), b - a, m_plot.height()), faint(palette().text, 0.07F));
    }
    for (std::size_t i = 0; i < m_pins.size(); ++i) {
        if (m_pins[i] < m_from || m_pins[i] > m_to)
            continue;
        const double x = std::round(xOf(m_pins[i])) + 0.5;
        p.setPen(QPen(palette().text, 1));
        p.drawLine(QPointF(x, m_plot.top()), QPointF(x, (m_strip.isEmpty() ? m_plot : m_strip).bottom()));
        const QRectF head(x - 7, m_plot.top() - 7, 14, 14);
        p.setPen(Qt::NoPen);
        p.setBrush(palette().text);
        p.drawRoundedRect(head, 4, 4);
        p.setPen(palette().surface);
        p.drawText(head, Qt::AlignCenter, QString::number(i + 1));
        paintSamples(p, m_pins[i]);
    }
    p.restore();
}

void PlotItem::paintWeekBefore(QPainter &p) const
{
    if (!m_weekBefore)
        return;
    constexpr double week = 7 * 86400e3;
    p.save();
    p.setClipRect(m_plot.adjusted(0, -2, 0, 1));
    bool any = false;
    for (const ChartLine &l : m_model->lines) {
        if (l.kind != ChartLine::Kind::Stable)
            continue;
        QPainterPath path;
        for (const Column &k : columns(l, m_from - week, m_to - week, m_plot.width(), kColumn)) {
            const QPointF at(m_plot.left() + k.x, yOf(k.mean));
            k.joined ? path.lineTo(at) : path.moveTo(at);
            any = true;
        }
        p.setPen(QPen(palette().secondary, 1.2, Qt::DotLine));
        p.drawPath(path);
    }
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(11);
    p.setFont(f);
    p.setPen(palette().secondary);
    p.drawText(m_plot.adjusted(0, 2, -8, 0), Qt::AlignRight | Qt::AlignTop, any ? tr("dotted: stable, a week before") : tr("nothing is known of a week before"));
    p.restore();
}

} // namespace tidegate::ui
