// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/charts/plot_item.h"

#include "judge/judge.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

std::vector<std::pair<double, QString>> timeTicks(double from, double to, int most)
{
    std::vector<std::pair<double, QString>> out;
    static const double steps[] = {1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21600, 43200, 86400, 2 * 86400, 3 * 86400, 7 * 86400, 14 * 86400};
    double step = 14 * 86400;
    for (const double s : steps) {
        if ((to - from) / 1000 / s <= most) {
            step = s;
            break;
        }
    }
    const QString shape = step >= 86400 ? QStringLiteral("d MMM") : step >= 60 ? QStringLiteral("hh:mm") : QStringLiteral("hh:mm:ss");
    for (double t = std::ceil(from / 1000 / step) * step * 1000; t <= to; t += step * 1000)
        out.emplace_back(t, QLocale().toString(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(t), Qt::UTC), shape));
    return out;
}

std::pair<double, double> roundTop(double highest)
{
    if (!(highest > 0))
        return {1, 0.5};
    const double size = std::pow(10.0, std::floor(std::log10(highest)));
    for (const double s : {0.2, 0.5, 1.0, 2.0, 5.0}) {
        if (highest / (s * size) <= 4)
            return {std::ceil(highest / (s * size)) * s * size, s * size};
    }
    return {10 * size, 5 * size};
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

void PlotItem::setPlot(const QRectF &plot, const QSizeF &whole)
{
    if (plot == m_plot && whole == m_whole)
        return;
    prepareGeometryChange();
    m_plot = plot;
    m_whole = whole;
    forget();
}

void PlotItem::setCrosshair(std::optional<double> t)
{
    m_cross = t;
    update();
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
        paintLines(c);
    }
    p->drawPixmap(QPointF(0, 0), m_cache);
    if (m_cross && *m_cross >= m_from && *m_cross <= m_to) {
        p->setPen(QPen(palette().text, 1, Qt::DotLine));
        p->drawLine(QPointF(std::round(xOf(*m_cross)) + 0.5, m_plot.top()), QPointF(std::round(xOf(*m_cross)) + 0.5, m_plot.bottom()));
    }
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

void PlotItem::paintLines(QPainter &p) const
{
    const Palette &c = palette();
    p.save();
    p.setClipRect(m_plot.adjusted(0, -2, 0, 1));
    if (m_model->baseline) {
        p.setPen(QPen(c.baseline, 1.2, Qt::DashLine));
        const double y = yOf(*m_model->baseline);
        p.drawLine(QPointF(m_plot.left(), y), QPointF(std::min(m_plot.right(), xOf(m_model->now)), y));
    }
    // Stable first: the canary is what one looks for.
    for (const ChartLine::Kind kind : {ChartLine::Kind::Stable, ChartLine::Kind::Canary}) {
        for (const ChartLine &l : m_model->lines) {
            if (l.kind != kind || l.t.size() < 2)
                continue;
            std::vector<double> gaps;
            for (std::size_t i = 1; i < l.t.size(); i += std::max<std::size_t>(1, l.t.size() / 200))
                gaps.push_back(l.t[i] - l.t[i - 1]);
            std::ranges::nth_element(gaps, gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2));
            const double gap = 3 * gaps[gaps.size() / 2];
            const auto first = std::lower_bound(l.t.begin(), l.t.end(), m_from - gap) - l.t.begin(), last = std::upper_bound(l.t.begin(), l.t.end(), m_to + gap) - l.t.begin();
            std::vector<judge::Point> points;
            points.reserve(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, last - first)));
            for (auto i = first; i < last; ++i) {
                const auto k = static_cast<std::size_t>(i);
                if (!points.empty() && l.t[k] - points.back().t > gap)
                    points.push_back({points.back().t + 1, std::nan("")});
                points.push_back({l.t[k], l.v[k]});
            }
            QPainterPath path;
            bool pen = false;
            for (const judge::Point &q : judge::decimate(points, static_cast<std::size_t>(std::max(50.0, m_plot.width())))) {
                if (std::isnan(q.v)) {
                    pen = false;
                    continue;
                }
                const QPointF at(xOf(q.t), yOf(q.v));
                pen ? path.lineTo(at) : path.moveTo(at);
                pen = true;
            }
            p.setPen(QPen(kind == ChartLine::Kind::Canary ? c.canary : c.stable, kind == ChartLine::Kind::Canary ? 2.0 : 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            p.drawPath(path);
        }
    }
    p.restore();
}

void PlotItem::paintLimits(QPainter &p) const
{
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(11);
    p.setFont(f);
    for (const ChartLimit &l : m_model->limits) {
        if (l.value > m_max * 1.001)
            continue;
        const QColor c = l.trigger ? palette().alarm : palette().caution;
        p.setPen(QPen(c, 1.2, l.trigger ? Qt::DotLine : Qt::DashLine));
        const double y = yOf(l.value);
        p.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        p.setPen(c);
        p.drawText(QPointF(m_plot.right() + 8, y + 4), l.text);
    }
}

void PlotItem::paintMarkers(QPainter &p) const
{
    for (const ChartMarker &m : m_model->markers) {
        if (m.t < m_from || m.t > m_to)
            continue;
        const QColor c = m.tone == 2 ? palette().alarm : m.tone == 1 ? palette().caution : palette().secondary;
        const double x = std::round(xOf(m.t)) + 0.5;
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

void PlotItem::paintTimes(QPainter &p) const
{
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(11);
    p.setFont(f);
    p.setPen(palette().secondary);
    const double now = xOf(m_model->now);
    const bool shown = m_model->now >= m_from && m_model->now <= m_to;
    const double baseline = m_plot.bottom() + 15;
    for (const auto &[t, text] : timeTicks(m_from, m_to, std::max(2, static_cast<int>(m_plot.width() / 110)))) {
        const double x = xOf(t), half = p.fontMetrics().horizontalAdvance(text) / 2.0;
        if (shown && std::abs(x - now) < 70)
            continue;
        p.drawText(QPointF(std::clamp(x - half, m_plot.left() - 20, m_plot.right() - half), baseline), text);
    }
    if (shown) {
        const QString text = tr("now %1").arg(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_model->now), Qt::UTC).toString(QStringLiteral("hh:mm")));
        p.setPen(palette().text);
        p.drawText(QPointF(std::clamp(now - p.fontMetrics().horizontalAdvance(text) / 2.0, m_plot.left(), m_plot.right() - 40), baseline), text);
    }
}

} // namespace tidegate::ui
