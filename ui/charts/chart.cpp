// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/charts/chart.h"

#include "ui/charts/plot_item.h"
#include "ui/charts/readout.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QValueAxis>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

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
    std::optional<double> dragFrom;
    QPointF pressed;
    double top = 0; ///< of the scale, which stays while the pointer reads from it
    bool panning = false, wasLive = true, reading = false;

    [[nodiscard]] std::pair<double, double> range() const
    {
        return link->view() ? *link->view() : model ? std::pair(model->from, model->to) : std::pair(0.0, 1.0);
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
    d->chart->setLocalizeNumbers(true); // then what follows the figure in a label's format is text as it is
    d->chart->setLocale(QLocale());
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
    connect(link, &ChartLink::crosshairChanged, this, &ReleaseChart::tell);
    connect(link, &ChartLink::pinsChanged, this, &ReleaseChart::tell);
    connect(link, &ChartLink::weekBeforeChanged, d->plot, &PlotItem::setWeekBefore);
    connect(link, &ChartLink::hiddenChanged, this, [this] {
        d->plot->setHidden(d->link->hidden(ChartTrack::Canary), d->link->hidden(ChartTrack::Stable));
        d->top = 0;
        refit();
    });
    connect(link, &ChartLink::logarithmicChanged, this, [this] { refit(); });
    connect(link, &ChartLink::viewChanged, this, [this] {
        d->top = 0; // another view, another scale
        refit();
        const bool now = live();
        if (std::exchange(d->wasLive, now) != now)
            Q_EMIT liveChanged(now);
    });
}

ReleaseChart::~ReleaseChart() = default;

void ReleaseChart::setModel(std::shared_ptr<const ChartModel> model)
{
    d->model = std::move(model);
    setAccessibleName(d->model->title);
    if (!d->reading)
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
    double highest = d->model->baseline.value_or(0), lowest = d->model->baseline.value_or(std::numeric_limits<double>::infinity());
    const auto [from, to] = d->range();
    for (const ChartLine &l : d->model->lines) {
        if (d->link->hidden(l.kind))
            continue;
        const auto first = std::lower_bound(l.t.begin(), l.t.end(), from), last = std::upper_bound(first, l.t.end(), to);
        for (auto i = static_cast<std::size_t>(first - l.t.begin()); i < static_cast<std::size_t>(last - l.t.begin()); ++i) {
            if (!std::isfinite(l.v[i]))
                continue;
            highest = std::max(highest, l.v[i]);
            if (l.v[i] > 0)
                lowest = std::min(lowest, l.v[i]);
        }
    }
    // A gate is always in sight; a trigger far above would flatten everything, so it appears when the lines come near.
    for (const ChartLimit &l : d->model->limits) {
        if (!l.trigger || l.value < highest * 2.2)
            highest = std::max(highest, l.value * 1.12);
    }
    auto [top, step] = roundTop(highest);
    if (underMouse() && d->top > top)
        std::tie(top, step) = roundTop(d->top * 0.999);
    d->top = top;
    const bool log = d->link->logarithmic() && d->model->unit == QLatin1String("ms") && std::isfinite(lowest) && lowest > 0;
    const double bottom = log ? std::min(lowest * 0.9, top / 4) : 0;
    const Palette &c = ui::palette();
    // Never a large range with a small step, not even for a moment: the axis would make a label for each of thousands of ticks.
    if (step > d->y->tickInterval())
        d->y->setTickInterval(step);
    d->y->setRange(0, top);
    d->y->setTickInterval(step);
    d->y->setLabelFormat(d->model->unit == QLatin1String("%") ? (step < 0.1 ? QStringLiteral("%.2f %") : QStringLiteral("%.1f %")) : QStringLiteral("%.0f ms"));
    QFont f = ui::font(TextRole::Secondary12);
    f.setPixelSize(11);
    d->y->setLabelsFont(f);
    d->y->setLabelsBrush(c.secondary);
    d->y->setGridLinePen(QPen(c.hair, 1));
    d->y->setLinePen(Qt::NoPen);
    d->y->setLabelsVisible(!log);
    d->y->setGridLineVisible(!log);
    d->y->setTruncateLabels(false); // a low chart keeps its numbers
    d->x->setRange(from, to);
    const QSizeF whole = d->view->size();
    const double room = std::max(30.0, whole.height() - 8 - 22);
    const bool strip = !d->model->difference.t.empty() && room > kStripFrom;
    const QRectF area(52, 8, std::max(50.0, whole.width() - 52 - 92), strip ? room - kStrip - 5 : room);
    d->chart->setPlotArea(area);
    d->plot->setPlot(area, strip ? QRectF(area.left(), area.bottom() + 5, area.width(), kStrip) : QRectF(), whole);
    d->plot->setView(from, to, bottom, top);
    d->plot->forget();
    d->empty->setGeometry(rect().adjusted(60, 10, -100, -24));
}

bool ReleaseChart::live() const
{
    return !d->link->view();
}

void ReleaseChart::goLive()
{
    d->link->clearPins();
    d->link->look(std::nullopt);
}

std::pair<double, double> ReleaseChart::range() const
{
    return d->range();
}

const std::shared_ptr<const ChartModel> &ReleaseChart::model() const
{
    return d->model;
}

void ReleaseChart::look(ChartPreset preset)
{
    if (!d->model || preset == ChartPreset::Whole)
        return goLive();
    const double now = d->model->now;
    const auto last = [&](double span) { d->link->look(std::pair(now - span, now + span * 0.03)); };
    switch (preset) {
    case ChartPreset::Hour: return last(3600e3);
    case ChartPreset::Day: return last(86400e3);
    case ChartPreset::Week: return last(7 * 86400e3);
    default: break;
    }
    const auto &bands = d->model->bands;
    const auto phase = std::find_if(bands.rbegin(), bands.rend(), [](const ChartBand &b) { return !b.future; });
    if (phase != bands.rend())
        d->link->look(std::pair(phase->from - (phase->to - phase->from) * 0.03, phase->to + (phase->to - phase->from) * 0.03));
}

void ReleaseChart::zoomAt(double t, double factor)
{
    const auto [from, to] = d->range();
    d->link->look(std::pair(t - (t - from) * factor, t + (to - t) * factor));
}

/// To the next sample, or further where a hundredth of the view holds many.
void ReleaseChart::readOn(bool forward)
{
    const auto [from, to] = d->range();
    const double middle = d->link->crosshairAt().value_or((from + to) / 2), least = (to - from) / 200;
    double t = middle + (forward ? least : -least) * 2;
    if (d->model && !d->model->lines.empty()) {
        const std::vector<double> &times = d->model->lines.front().t;
        if (forward) {
            const auto it = std::lower_bound(times.begin(), times.end(), std::nextafter(middle + least, to + 1));
            t = it == times.end() ? middle : *it;
        } else {
            const auto it = std::upper_bound(times.begin(), times.end(), std::nextafter(middle - least, from - 1));
            t = it == times.begin() ? middle : *std::prev(it);
        }
    }
    readAt(std::clamp(t, from, to));
}

void ReleaseChart::toMarker(bool forward)
{
    const auto [from, to] = d->range();
    if (const auto t = d->plot->nextMarker(d->link->crosshairAt().value_or(forward ? from - 2 : to + 2), forward))
        readAt(*t);
}

/// The crosshair goes there, and what is there is told to who hears the screen.
void ReleaseChart::readAt(double t)
{
    d->reading = true;
    d->link->point(t);
    setAccessibleDescription(readout());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void ReleaseChart::tell()
{
    d->plot->setCrosshair(d->link->crosshairAt());
    d->plot->setPins(d->link->pins());
    Q_EMIT readoutChanged(readout());
}

QString ReleaseChart::readout() const
{
    if (!d->model)
        return {};
    const auto cross = d->link->crosshairAt();
    const std::vector<double> &pins = d->link->pins();
    if (pins.size() == 2)
        return between(*d->model, pins[0], pins[1]);
    if (pins.size() == 1 && cross && *cross != pins[0])
        return between(*d->model, pins[0], *cross);
    if (pins.empty() && !cross)
        return {};
    const double at = pins.empty() ? *cross : pins[0];
    QString out = valuesAt(*d->model, at);
    for (const QString &what : d->plot->markersAt(at))
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
        return d->link->drag(from + *d->dragFrom - t, to + *d->dragFrom - t);
    }
    d->reading = false;
    d->link->point(t);
}

void ReleaseChart::mousePressEvent(QMouseEvent *e)
{
    if (e->button() != Qt::LeftButton)
        return;
    d->panning = e->modifiers() & Qt::ShiftModifier;
    if (d->panning)
        d->link->beginDrag();
    d->pressed = e->position();
    d->dragFrom = d->plot->timeAt(e->position().x());
}

void ReleaseChart::mouseReleaseEvent(QMouseEvent *e)
{
    if (d->dragFrom && !d->panning) {
        const double t = d->plot->timeAt(e->position().x());
        if (std::abs(e->position().x() - d->pressed.x()) >= QApplication::startDragDistance())
            d->link->look(std::pair(std::min(t, *d->dragFrom), std::max(t, *d->dragFrom)));
        else if (d->plot->holds(e->position()))
            d->link->pin(t, d->range());
    }
    d->dragFrom.reset();
    d->panning = false;
}

void ReleaseChart::mouseDoubleClickEvent(QMouseEvent *)
{
    goLive();
}

void ReleaseChart::wheelEvent(QWheelEvent *e)
{
    // The plain wheel belongs to the page.
    if (!(e->modifiers() & Qt::ControlModifier) || e->angleDelta().y() == 0)
        return e->ignore();
    zoomAt(d->plot->timeAt(e->position().x()), e->angleDelta().y() > 0 ? 0.8 : 1.25);
    e->accept();
}

void ReleaseChart::leaveEvent(QEvent *)
{
    d->link->point(std::nullopt);
    refit(); // the scale may follow again
}

void ReleaseChart::keyPressEvent(QKeyEvent *e)
{
    const auto [from, to] = d->range();
    const double middle = d->link->crosshairAt().value_or((from + to) / 2);
    const bool alt = e->modifiers() & Qt::AltModifier;
    // Ctrl+C is not C.
    if (e->key() >= Qt::Key_A && e->key() <= Qt::Key_Z && (e->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return QWidget::keyPressEvent(e);
    switch (e->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAt(middle, 0.5);
    case Qt::Key_Minus:
        return zoomAt(middle, 2);
    case Qt::Key_Backspace:
        return d->link->back();
    case Qt::Key_Home:
    case Qt::Key_L:
        return goLive();
    case Qt::Key_Left:
        return alt ? d->link->back() : readOn(false);
    case Qt::Key_Right:
        return alt ? d->link->forward() : readOn(true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return d->link->pin(middle, d->range());
    case Qt::Key_Escape:
        if (d->link->pins().empty())
            break;
        return d->link->clearPins();
    case Qt::Key_W:
        return d->link->setWeekBefore(!d->link->weekBefore());
    case Qt::Key_T:
        return Q_EMIT tableWanted();
    case Qt::Key_C:
        return d->link->setHidden(ChartTrack::Canary, !d->link->hidden(ChartTrack::Canary));
    case Qt::Key_S:
        return d->link->setHidden(ChartTrack::Stable, !d->link->hidden(ChartTrack::Stable));
    case Qt::Key_G:
        return d->link->setLogarithmic(!d->link->logarithmic());
    case Qt::Key_M:
        return toMarker(!(e->modifiers() & Qt::ShiftModifier));
    default:
        break;
    }
    if (e->key() >= Qt::Key_1 && e->key() <= Qt::Key_5 && e->modifiers() == Qt::NoModifier)
        return look(static_cast<ChartPreset>(e->key() - Qt::Key_1));
    QWidget::keyPressEvent(e);
}

} // namespace tidegate::ui
