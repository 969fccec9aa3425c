// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/charts/plot_item.h"

#include "ui/theme/theme.h"
#include "ui/theme/zone.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

namespace {
constexpr double kFlagWidth = 7;
}

PlotItem::PlotItem(QGraphicsItem *parent)
    : QGraphicsObject(parent)
{
    setZValue(5);
}

void PlotItem::setModel(std::shared_ptr<const ChartModel> model)
{
    m_model = std::move(model);
    forget();
}

void PlotItem::setView(double from, double to, double yMax)
{
    if (from == m_from && to == m_to && yMax == m_max)
        return;
    m_from = from;
    m_to = std::max(to, from + 1);
    m_max = yMax;
    forget();
}

void PlotItem::setPlot(const QRectF &plot, const QRectF &strip, const QSizeF &whole)
{
    if (plot == m_plot && strip == m_strip && whole == m_whole)
        return;
    prepareGeometryChange();
    m_plot = plot;
    m_strip = strip;
    m_whole = whole;
    forget();
}

void PlotItem::setCrosshair(std::optional<double> t)
{
    m_cross = t;
    update();
}

void PlotItem::setPins(std::vector<double> times)
{
    m_pins = std::move(times);
    update();
}

void PlotItem::setWeekBefore(bool on)
{
    m_weekBefore = on;
    forget();
}

void PlotItem::forget()
{
    m_cache = {};
    update();
}

double PlotItem::xOf(double t) const
{
    return m_plot.left() + (t - m_from) / (m_to - m_from) * m_plot.width();
}

double PlotItem::timeAt(double x) const
{
    return m_from + (x - m_plot.left()) / std::max(1.0, m_plot.width()) * (m_to - m_from);
}

double PlotItem::yOf(double v) const
{
    return m_plot.bottom() - std::min(v / m_max, 1.02) * m_plot.height();
}

void PlotItem::paint(QPainter *p, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!m_model || m_plot.width() < 10)
        return;
    const qreal dpr = p->device()->devicePixelRatioF();
    if (m_cache.isNull() || !qFuzzyCompare(m_cache.devicePixelRatio(), dpr)) {
        m_cache = QPixmap((m_whole * dpr).toSize());
        m_cache.setDevicePixelRatio(dpr);
        m_cache.fill(Qt::transparent);
        QPainter c(&m_cache);
        c.setRenderHint(QPainter::Antialiasing);
        paintBands(c);
        paintTimes(c);
        paintLimits(c);
        paintMarkers(c);
        paintWeekBefore(c);
        paintLines(c);
        paintStrip(c);
    }
    p->drawPixmap(QPointF(0, 0), m_cache);
    paintPins(*p);
    paintCrosshair(*p);
}

void PlotItem::paintBands(QPainter &p) const
{
    const Palette &c = palette();
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(11);
    p.setFont(f);
    bool odd = false;
    for (const ChartBand &b : m_model->bands) {
        const double left = std::max(m_plot.left(), xOf(b.from)), right = std::min(m_plot.right(), xOf(b.to));
        if (right <= left)
            continue;
        const QRectF r(left, m_plot.top(), right - left, m_plot.height());
        p.fillRect(r, odd ? c.bandAlternate : c.band);
        odd = !odd;
        if (b.future) {
            p.save();
            p.setClipRect(r);
            p.setPen(QPen(c.hatch, 1));
            for (double x = r.left() - r.height(); x < r.right(); x += 8)
                p.drawLine(QPointF(x, r.bottom()), QPointF(x + r.height(), r.top()));
            p.restore();
        }
        p.setPen(c.disabled);
        const QString text = p.fontMetrics().elidedText(b.text, Qt::ElideRight, static_cast<int>(r.width()) - 10);
        if (r.width() > 26)
            p.drawText(QPointF(r.left() + 6, r.top() + 13), text);
    }
}

void PlotItem::paintLimits(QPainter &p) const
{
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(11);
    p.setFont(f);
    std::vector<const ChartLimit *> shown;
    for (const ChartLimit &l : m_model->limits) {
        if (l.value <= m_max * 1.001)
            shown.push_back(&l);
    }
    std::ranges::sort(shown, {}, [this](const ChartLimit *l) { return yOf(l->value); });
    double free = -1e9; // where the next name may begin: limits that lie together are named one below the other
    for (const ChartLimit *l : shown) {
        const QColor c = l->trigger ? palette().alarm : palette().caution;
        p.setPen(QPen(c, 1.2, l->trigger ? Qt::DotLine : Qt::DashLine));
        const double y = yOf(l->value), text = std::max(y + 4, free);
        p.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        p.setPen(c);
        p.drawText(QPointF(m_plot.right() + 8, text), l->text);
        free = text + 13;
    }
}

void PlotItem::paintMarkers(QPainter &p) const
{
    // What happened within a hand's breadth is one flag, of the gravest tone; the read-out names them all.
    double last = -1e9;
    std::vector<std::pair<double, int>> flags;
    for (const ChartMarker &m : m_model->markers) {
        if (m.t < m_from || m.t > m_to)
            continue;
        const double x = xOf(m.t);
        if (x - last < kFlagWidth && !flags.empty())
            flags.back().second = std::max(flags.back().second, m.tone);
        else
            flags.emplace_back(last = x, m.tone);
    }
    for (const auto &[at, tone] : flags) {
        const QColor c = tone == 2 ? palette().alarm : tone == 1 ? palette().caution : palette().secondary;
        const double x = std::round(at) + 0.5;
        p.setPen(QPen(c, 1));
        p.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        QPainterPath triangle;
        triangle.moveTo(x - 4, m_plot.bottom());
        triangle.lineTo(x + 4, m_plot.bottom());
        triangle.lineTo(x, m_plot.bottom() - 6);
        triangle.closeSubpath();
        p.fillPath(triangle, c);
    }
}

QStringList PlotItem::markersAt(double t) const
{
    QStringList out;
    if (m_model) {
        for (const ChartMarker &m : m_model->markers) {
            if (std::abs(xOf(m.t) - xOf(t)) < kFlagWidth)
                out.append(m.text);
        }
    }
    return out;
}

void PlotItem::paintTimes(QPainter &p) const
{
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(11);
    p.setFont(f);
    p.setPen(palette().secondary);
    const double now = xOf(m_model->now);
    const bool shown = m_model->now >= m_from && m_model->now <= m_to;
    const double baseline = (m_strip.isEmpty() ? m_plot : m_strip).bottom() + 15;
    for (const auto &[t, text] : timeTicks(m_from, m_to, std::max(2, static_cast<int>(m_plot.width() / 110)))) {
        const double x = xOf(t), half = p.fontMetrics().horizontalAdvance(text) / 2.0;
        if (shown && std::abs(x - now) < 70)
            continue;
        p.drawText(QPointF(std::clamp(x - half, m_plot.left() - 20, m_plot.right() - half), baseline), text);
    }
    if (shown) {
        const QString text = tr("now %1").arg(zoned(m_model->now).toString(QStringLiteral("hh:mm")));
        p.setPen(palette().text);
        p.drawText(QPointF(std::clamp(now - p.fontMetrics().horizontalAdvance(text) / 2.0, m_plot.left(), m_plot.right() - 40), baseline), text);
    }
}

} // namespace tidegate::ui
