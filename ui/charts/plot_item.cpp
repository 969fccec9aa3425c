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
constexpr double kFlagWidth = 16; ///< px within which what happened is one flag
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

void PlotItem::setView(double from, double to, double yMin, double yMax)
{
    if (from == m_from && to == m_to && yMin == m_min && yMax == m_max)
        return;
    m_min = yMin;
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

void PlotItem::setHidden(bool canary, bool stable)
{
    m_canaryHidden = canary;
    m_stableHidden = stable;
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
    if (m_min > 0) {
        // Not a number stays none: a gap.
        const double share = v <= m_min ? 0 : std::log(v / m_min) / std::log(m_max / m_min);
        return m_plot.bottom() - std::min(share, 1.02) * m_plot.height();
    }
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
        paintBreach(c);
        paintLogScale(c);
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

void PlotItem::paintBreach(QPainter &p) const
{
    if (!m_model->breach)
        return;
    const double left = std::max(m_plot.left(), xOf(*m_model->breach)), right = std::min(m_plot.right(), xOf(m_model->breachEnd.value_or(m_model->now)));
    if (right <= m_plot.left() || left >= m_plot.right())
        return;
    QColor c = palette().alarm;
    c.setAlphaF(palette().dark ? 0.22F : 0.14F);
    p.fillRect(QRectF(left, m_plot.top(), std::max(2.0, right - left), m_plot.height()), c);
}

/// The axis of Qt Charts has equal steps; a logarithmic one is drawn here.
void PlotItem::paintLogScale(QPainter &p) const
{
    if (!(m_min > 0))
        return;
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(11);
    p.setFont(f);
    for (const double v : logTicks(m_min, m_max)) {
        const double y = std::round(yOf(v)) + 0.5;
        p.setPen(QPen(palette().hair, 1));
        p.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        p.setPen(palette().secondary);
        p.drawText(QRectF(0, y - 9, m_plot.left() - 8, 18), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(v, 'g', 6) + QLatin1Char(' ') + m_model->unit);
    }
}

void PlotItem::paintLimits(QPainter &p) const
{
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(11);
    p.setFont(f);
    std::vector<const ChartLimit *> shown;
    for (const ChartLimit &l : m_model->limits) {
        if (l.value <= m_max * 1.001 && l.value >= m_min)
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
    struct Flag {
        double x;
        int tone, count;
    };
    std::vector<Flag> flags;
    for (const ChartMarker &m : m_model->markers) {
        if (m.t < m_from || m.t > m_to)
            continue;
        const double x = xOf(m.t);
        if (x - last < kFlagWidth && !flags.empty())
            flags.back() = {flags.back().x, std::max(flags.back().tone, m.tone), flags.back().count + 1};
        else
            flags.push_back({last = x, m.tone, 1});
    }
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(10);
    p.setFont(f);
    for (const auto &[at, tone, count] : flags) {
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
        if (count > 1)
            p.drawText(QPointF(x + 4, m_plot.bottom() - 3), QString::number(count));
    }
}

std::optional<double> PlotItem::nextMarker(double t, bool forward) const
{
    std::optional<double> best;
    for (const ChartMarker &m : m_model ? m_model->markers : std::vector<ChartMarker>{}) {
        const bool beyond = forward ? m.t > t + 1 : m.t < t - 1;
        if (beyond && m.t >= m_from && m.t <= m_to && (!best || (forward ? m.t < *best : m.t > *best)))
            best = m.t;
    }
    return best;
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
