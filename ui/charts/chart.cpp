// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/charts/chart.h"

#include "ui/language/language.h"
#include "ui/charts/plot_item.h"
#include "ui/theme/theme.h"
#include "ui/theme/zone.h"

#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

namespace {
constexpr double kStrip = 20;      ///< px, height of the strip of differences
constexpr double kStripFrom = 100; ///< px of room below which the plot needs it all
}

class ReleaseChart::Private {
public:
    QChart *chart = nullptr;
    QChartView *view = nullptr;
    QValueAxis *x = nullptr, *y = nullptr;
    PlotItem *plot = nullptr;
    QLabel *empty = nullptr;
    ChartLink *link = nullptr;
    std::shared_ptr<const ChartModel> model;
    std::optional<std::pair<double, double>> zoom; ///< nothing: the whole, following now
    std::optional<double> cross, dragFrom;
    bool panning = false;

    [[nodiscard]] std::pair<double, double> range() const
    {
        return zoom ? *zoom : model ? std::pair(model->from, model->to) : std::pair(0.0, 1.0);
    }
};

ReleaseChart::ReleaseChart(ChartLink *link, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->link = link;
    d->chart = new QChart;
    d->chart->setBackgroundVisible(false);
    d->chart->legend()->hide();
    d->chart->setMargins({0, 0, 0, 0});
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->x = new QValueAxis;
    d->y = new QValueAxis;
    d->x->setVisible(false);
    d->y->setTickType(QValueAxis::TicksDynamic);
    d->y->setTickAnchor(0);
    d->y->setTickInterval(0.5);
    d->y->setRange(0, 1);
    d->chart->addAxis(d->x, Qt::AlignBottom);
    d->chart->addAxis(d->y, Qt::AlignLeft);
    d->plot = new PlotItem(d->chart);
    d->view = new QChartView(d->chart, this);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setBackgroundBrush(Qt::NoBrush);
    d->view->setStyleSheet(QStringLiteral("background: transparent; border: none;"));
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setAttribute(Qt::WA_TransparentForMouseEvents);
    d->view->setFocusPolicy(Qt::NoFocus);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(d->view);
    d->empty = label({}, TextRole::Body13, Tone::Secondary, this);
    d->empty->setAlignment(Qt::AlignCenter);
    d->empty->setWordWrap(true);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(d->chart, &QChart::plotAreaChanged, this, [this] { refit(); });
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] { refit(); });
    if (link) {
        connect(link, &ChartLink::crosshair, this, [this](double t, bool visible) {
            d->cross = visible ? std::optional(t) : std::nullopt;
            d->plot->setCrosshair(d->cross);
            Q_EMIT readoutChanged(readout());
        });
        connect(link, &ChartLink::rangeChanged, this, [this](double from, double to, bool live) {
            const bool was = this->live();
            d->zoom = live ? std::nullopt : std::optional(std::pair(from, to));
            refit();
            if (was != live)
                Q_EMIT liveChanged(live);
        });
    }
}

ReleaseChart::~ReleaseChart() = default;

void ChartLink::remember(const std::optional<std::pair<double, double>> &view)
{
    if (!m_views.empty() && m_views.back() == view)
        return;
    m_views.push_back(view);
    if (m_views.size() > 50)
        m_views.erase(m_views.begin());
}

void ChartLink::back()
{
    if (m_views.empty())
        return;
    const auto view = m_views.back();
    m_views.pop_back();
    Q_EMIT rangeChanged(view ? view->first : 0, view ? view->second : 0, !view);
}

void ReleaseChart::setModel(std::shared_ptr<const ChartModel> model)
{
    d->model = std::move(model);
    setAccessibleName(d->model->title);
    setAccessibleDescription(d->model->summary);
    d->plot->setModel(d->model);
    d->empty->setText(d->model->empty);
    d->empty->setVisible(!d->model->empty.isEmpty());
    refit();
}

void ReleaseChart::refit()
{
    if (!d->model)
        return;
    double highest = d->model->baseline.value_or(0);
    const auto [from, to] = d->range();
    for (const ChartLine &l : d->model->lines) {
        const auto first = std::lower_bound(l.t.begin(), l.t.end(), from), last = std::upper_bound(first, l.t.end(), to);
        for (auto i = static_cast<std::size_t>(first - l.t.begin()); i < static_cast<std::size_t>(last - l.t.begin()); ++i) {
            if (std::isfinite(l.v[i]))
                highest = std::max(highest, l.v[i]);
        }
    }
    // A gate is always in sight; a trigger far above would flatten everything, so it appears when the lines come near.
    for (const ChartLimit &l : d->model->limits) {
        if (!l.trigger || l.value < highest * 2.2)
            highest = std::max(highest, l.value * 1.12);
    }
    const auto [top, step] = roundTop(highest);
    const Palette &c = ui::palette();
    // Never a large range with a small step, not even for a moment: the axis would make a label for each of thousands of ticks.
    if (step > d->y->tickInterval())
        d->y->setTickInterval(step);
    d->y->setRange(0, top);
    d->y->setTickInterval(step);
    d->y->setLabelFormat(d->model->unit == QLatin1String("%") ? (step < 0.1 ? QStringLiteral("%.2f %%") : QStringLiteral("%.1f %%")) : QStringLiteral("%.0f ms"));
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(11);
    d->y->setLabelsFont(f);
    d->y->setLabelsBrush(c.secondary);
    d->y->setGridLinePen(QPen(c.hair, 1));
    d->y->setLinePen(Qt::NoPen);
    d->y->setTruncateLabels(false); // a low chart keeps its numbers
    d->x->setRange(from, to);
    const QSizeF whole = d->view->size();
    const double room = std::max(30.0, whole.height() - 8 - 22);
    const bool strip = !d->model->difference.t.empty() && room > kStripFrom;
    const QRectF area(52, 8, std::max(50.0, whole.width() - 52 - 92), strip ? room - kStrip - 5 : room);
    d->chart->setPlotArea(area);
    d->plot->setPlot(area, strip ? QRectF(area.left(), area.bottom() + 5, area.width(), kStrip) : QRectF(), whole);
    d->plot->setView(from, to, top);
    d->plot->forget();
    d->empty->setGeometry(rect().adjusted(60, 10, -100, -24));
}

bool ReleaseChart::live() const
{
    return !d->zoom;
}

void ReleaseChart::goLive()
{
    zoomTo(0, 0, true);
}

void ReleaseChart::zoomTo(double from, double to, bool live)
{
    if (d->link && !d->panning)
        d->link->remember(d->zoom);
    if (d->link)
        Q_EMIT d->link->rangeChanged(from, to, live);
}

QString ReleaseChart::readout() const
{
    if (!d->model || !d->cross)
        return {};
    QString out = zoned(*d->cross).toString(QStringLiteral("d MMM hh:mm"));
    for (const ChartLine &l : d->model->lines) {
        const auto it = std::lower_bound(l.t.begin(), l.t.end(), *d->cross);
        if (it == l.t.end())
            continue; // the future has no values
        const double v = l.v[static_cast<std::size_t>(it - l.t.begin())];
        out += QStringLiteral("   ") + l.label + QLatin1Char(' ') + (std::isfinite(v) ? localNumber(v, d->model->decimals) + QLatin1Char(' ') + d->model->unit : tr("no data"));
    }
    for (const QString &what : d->plot->markersAt(*d->cross))
        out += QStringLiteral("   ") + what;
    return out;
}

QSize ReleaseChart::sizeHint() const
{
    return {600, 150};
}

QSize ReleaseChart::minimumSizeHint() const
{
    return {300, 96};
}

void ReleaseChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refit();
}

void ReleaseChart::mouseMoveEvent(QMouseEvent *e)
{
    const double t = d->plot->timeAt(e->position().x());
    if (d->panning && d->dragFrom) {
        const auto [from, to] = d->range();
        zoomTo(from + *d->dragFrom - t, to + *d->dragFrom - t, false);
        return;
    }
    if (d->link)
        Q_EMIT d->link->crosshair(t, true);
}

void ReleaseChart::mousePressEvent(QMouseEvent *e)
{
    d->panning = e->modifiers() & Qt::ShiftModifier;
    if (d->panning && d->link)
        d->link->remember(d->zoom); // a pan is one step back, however far it went
    d->dragFrom = d->plot->timeAt(e->position().x());
}

void ReleaseChart::mouseReleaseEvent(QMouseEvent *e)
{
    if (d->dragFrom && !d->panning) {
        const double t = d->plot->timeAt(e->position().x());
        const auto [from, to] = d->range();
        if (std::abs(t - *d->dragFrom) > (to - from) / 100)
            zoomTo(std::min(t, *d->dragFrom), std::max(t, *d->dragFrom), false);
    }
    d->dragFrom.reset();
    d->panning = false;
}

void ReleaseChart::mouseDoubleClickEvent(QMouseEvent *)
{
    goLive();
}

void ReleaseChart::leaveEvent(QEvent *)
{
    if (d->link)
        Q_EMIT d->link->crosshair(0, false);
}

void ReleaseChart::keyPressEvent(QKeyEvent *e)
{
    const auto [from, to] = d->range();
    const double middle = d->cross.value_or((from + to) / 2), span = to - from;
    switch (e->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomTo(middle - span / 4, middle + span / 4, false);
    case Qt::Key_Minus:
        return zoomTo(middle - span, middle + span, false);
    case Qt::Key_Backspace:
        if (d->link)
            d->link->back();
        return;
    case Qt::Key_Home:
    case Qt::Key_L:
        return goLive();
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (d->link)
            Q_EMIT d->link->crosshair(middle + (e->key() == Qt::Key_Left ? -span : span) / 100, true);
        return;
    default:
        QWidget::keyPressEvent(e);
    }
}

} // namespace tidegate::ui
