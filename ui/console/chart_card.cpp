// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/chart_card.h"

#include "ui/charts/chart_table.h"
#include "ui/console/chart_model.h"
#include "ui/console/format.h"
#include "ui/names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

namespace {

/// Age of the newest sample. A rehearsal's clock leaps by hours between two polls; there the link's own age says how old the screen is.
QString sampleAge(const engine::Snapshot &s)
{
    if (s.rehearsal)
        return s.metrics.lastOk ? ageText(*s.metrics.lastOk, s.localNow) : QStringLiteral("?");
    return s.evidence.canary.at ? ageText(*s.evidence.canary.at, s.now) : QStringLiteral("?");
}

} // namespace

ChartCard::ChartCard(Kind kind, ChartLink *link, QWidget *parent)
    : Card(parent)
    , m_kind(kind)
    , m_link(link)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 8, 16, 6);
    box->setSpacing(2);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(label(kind == Kind::ErrorRate ? tr("ERROR RATE") : tr("P95 LATENCY"), TextRole::Label12, Tone::Secondary));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(4);
    m_figure = label(QStringLiteral("?"), TextRole::Figure20, Tone::Canary);
    m_unit = label(kind == Kind::ErrorRate ? QStringLiteral("%") : QStringLiteral("ms"), TextRole::Body13, Tone::Secondary);
    pair->addWidget(m_figure);
    pair->addWidget(m_unit);
    top->addLayout(pair);
    m_stable = label({}, TextRole::Body13, Tone::Secondary);
    m_baseline = label({}, TextRole::Body13, Tone::Secondary);
    m_difference = label({}, TextRole::Body13, Tone::Secondary);
    m_sample = label({}, TextRole::Body13, Tone::Secondary);
    for (QLabel *l : {m_stable, m_baseline, m_difference})
        top->addWidget(l);
    top->addStretch(1);
    top->addWidget(m_sample);
    m_live = new QPushButton(tr("LIVE"), this);
    m_live->setObjectName(QLatin1String(names::kLive) + (kind == Kind::ErrorRate ? QStringLiteral("ErrorRate") : QStringLiteral("P95")));
    m_live->setAccessibleName(tr("Follow live"));
    m_live->setToolTip(tr("Follow now again (L)"));
    m_live->setIcon(glyphIcon(Glyph::Live, color(Tone::Plain)));
    setButtonKind(m_live, "chip");
    m_chart = new ReleaseChart(link, this);
    m_view = new QPushButton(tr("View"), this);
    m_view->setObjectName(QLatin1String(names::kChartView));
    m_view->setAccessibleName(tr("What the charts show"));
    setButtonKind(m_view, "chip");
    // One of each serves both charts; each where its line has room.
    if (kind == Kind::ErrorRate) {
        m_view->hide();
    } else {
        m_live->hide();
        m_view->setMenu(viewMenu());
    }
    top->addWidget(m_view);
    top->addWidget(m_live);
    box->addLayout(top);
    m_chart->setObjectName(QLatin1String(kind == Kind::ErrorRate ? names::kErrorChart : names::kLatencyChart));
    box->addWidget(m_chart, 1);
    connect(m_live, &QPushButton::clicked, m_chart, &ReleaseChart::goLive);
    connect(m_chart, &ReleaseChart::tableWanted, this, [this] { openChartTable(m_chart); });
    connect(m_chart, &ReleaseChart::liveChanged, this, [this](bool live) {
        m_paused = live || !m_last ? std::nullopt : std::optional(m_last->now);
        if (m_last)
            follow(*m_last);
    });
    connect(m_chart, &ReleaseChart::readoutChanged, this, [this](const QString &text) {
        m_readout = text;
        if (m_last)
            headline(*m_last);
    });
    connect(link, &ChartLink::hiddenChanged, this, [this] {
        if (m_last)
            headline(*m_last);
    });
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] { m_live->setIcon(glyphIcon(Glyph::Live, color(Tone::Plain))); });
}

QMenu *ChartCard::viewMenu()
{
    auto *menu = new QMenu(m_view);
    const auto add = [&](const QString &text, const char *key, std::function<void()> run) {
        // The key is the chart's own; here it is only told.
        connect(menu->addAction(text + QLatin1Char('\t') + QString::fromUtf8(key)), &QAction::triggered, this, std::move(run));
    };
    add(tr("This phase"), "1", [this] { m_chart->look(ChartPreset::Phase); });
    add(tr("Last hour"), "2", [this] { m_chart->look(ChartPreset::Hour); });
    add(tr("Last day"), "3", [this] { m_chart->look(ChartPreset::Day); });
    add(tr("Last week"), "4", [this] { m_chart->look(ChartPreset::Week); });
    add(tr("The whole release, live"), "5", [this] { m_chart->look(ChartPreset::Whole); });
    menu->addSeparator();
    add(tr("The view before"), "Alt+←", [this] { m_link->back(); });
    add(tr("The view after"), "Alt+→", [this] { m_link->forward(); });
    QAction *week = menu->addAction(tr("Stable a week before, dotted") + QStringLiteral("\tW"));
    week->setCheckable(true);
    connect(week, &QAction::toggled, m_link, &ChartLink::setWeekBefore);
    connect(m_link, &ChartLink::weekBeforeChanged, week, &QAction::setChecked);
    const auto check = [&](const QString &text, const char *key, bool now, std::function<void(bool)> run) {
        QAction *a = menu->addAction(text + QLatin1Char('\t') + QString::fromUtf8(key));
        a->setCheckable(true);
        a->setChecked(now);
        connect(a, &QAction::toggled, this, std::move(run));
        return a;
    };
    menu->addSeparator();
    QAction *canary = check(tr("Canary's line"), "C", true, [this](bool on) { m_link->setHidden(ChartTrack::Canary, !on); });
    QAction *stable = check(tr("Stable's line"), "S", true, [this](bool on) { m_link->setHidden(ChartTrack::Stable, !on); });
    connect(m_link, &ChartLink::hiddenChanged, this, [this, canary, stable] {
        canary->setChecked(!m_link->hidden(ChartTrack::Canary));
        stable->setChecked(!m_link->hidden(ChartTrack::Stable));
    });
    QAction *log = check(tr("p95 on a logarithmic scale"), "G", false, [this](bool on) { m_link->setLogarithmic(on); });
    connect(m_link, &ChartLink::logarithmicChanged, log, &QAction::setChecked);
    add(tr("What happened next"), "M", [this] { m_chart->toMarker(true); });
    add(tr("What happened before"), "Shift+M", [this] { m_chart->toMarker(false); });
    menu->addSeparator();
    add(tr("p95 as a table…"), "T", [this] { openChartTable(m_chart); });
    add(tr("Export as picture or data…"), "", [this] { Q_EMIT exportWanted(); });
    add(tr("Copy the queries"), "", [this] { Q_EMIT queriesWanted(); });
    return menu;
}

/// The chip says whether the view follows now; a view that stands still says since when, and how much came meanwhile.
void ChartCard::follow(const engine::Snapshot &s)
{
    if (!m_paused) {
        m_live->setText(tr("LIVE"));
        m_live->setToolTip(tr("The charts follow now"));
        return;
    }
    const auto &data = m_kind == Kind::ErrorRate ? s.errorRate : s.p95;
    const auto come = data ? std::distance(std::ranges::upper_bound(data->canary.times, *m_paused), data->canary.times.end()) : 0;
    m_live->setText(tr("Paused · %1 new").arg(come));
    m_live->setToolTip(tr("The view stands still since %1; alarms, gates and rollback do not. Follow now again (L)").arg(whenText(*m_paused, s.now)));
}

void ChartCard::headline(const engine::Snapshot &s)
{
    follow(s);
    m_baseline->setVisible(!m_paused || m_kind != Kind::ErrorRate); // what came meanwhile needs its room
    const bool errors = m_kind == Kind::ErrorRate;
    const auto &e = s.evidence;
    const auto value = [&](const release::TrackFigures &f) { return errors ? percentText(f.errorRate) : msText(f.p95Ms); };
    const QString unit = errors ? QStringLiteral(" %") : QStringLiteral(" ms");
    m_figure->setText(value(e.canary));
    m_figure->setAccessibleName(tr("canary %1").arg(value(e.canary) + unit));
    const auto &gate = errors ? s.state.plan.gates.errorRateBelow : s.state.plan.gates.p95BelowMs;
    const auto &now = errors ? e.canary.errorRate : e.canary.p95Ms;
    setTone(m_figure, !now ? Tone::Secondary : gate && *now >= *gate ? Tone::Alarm : Tone::Canary);
    m_stable->setText(tr("stable %1").arg(value(e.stable) + unit));
    const auto &b = s.state.baseline ? s.state.baseline : e.measuredBaseline;
    const std::optional<double> base = b ? (errors ? b->errorRate : b->p95Ms) : std::nullopt;
    m_baseline->setText(base ? tr("baseline %1").arg((errors ? percentText(base) : msText(base)) + unit) : tr("no baseline"));
    const auto &d = errors ? e.diffErrorRate : e.diffP95;
    const auto &lo = errors ? e.diffErrorLow : e.diffP95Low;
    const auto &hi = errors ? e.diffErrorHigh : e.diffP95High;
    const double f = errors ? 100 : 1;
    const bool over = s.weight.known && s.weight.canaryReady == 0 && s.state.final(); // its last figures need the room
    m_difference->setText(d && lo && hi && !over ? tr("difference %1 (%2 … %3)").arg(signedText(*d * f, errors ? 2 : 0), signedText(*lo * f, errors ? 2 : 0), signedText(*hi * f, errors ? 2 : 0)) : QString());
    if (!m_readout.isEmpty())
        m_sample->setText(m_readout);
    else if (m_link->hidden(ChartTrack::Canary))
        m_sample->setText(tr("the canary's line is hidden; it is measured and judged all the same (C)"));
    else if (!s.metrics.live)
        m_sample->setText(tr("STALE: Prometheus is not heard"));
    else if (over)
        m_sample->setText(tr("%1 requests in the last 5 min of the run").arg(count(e.canary.requests)));
    else
        m_sample->setText(e.canary.at ? tr("%1 requests in 5 min · %2").arg(count(e.canary.requests), sampleAge(s)) : tr("the canary has no traffic"));
    setTone(m_sample, s.metrics.live && (!m_link->hidden(ChartTrack::Canary) || !m_readout.isEmpty()) ? Tone::Secondary : Tone::Caution);
}

void ChartCard::show(const engine::SnapshotPtr &s)
{
    m_last = s;
    headline(*s);
    const auto &data = m_kind == Kind::ErrorRate ? s->errorRate : s->p95;
    // "now" moves on its own; a redraw for less than a pixel of it is none.
    const bool moved = s->now - m_at > std::max<Millis>(std::chrono::seconds(1), (s->state.history.empty() ? std::chrono::hours(1) : s->now - s->state.history.front().begun) / 800);
    // A headline that has left its place is drawn at once, too.
    const double head = (m_kind == Kind::ErrorRate ? s->evidence.canary.errorRate : s->evidence.canary.p95Ms).value_or(0);
    const bool jumped = std::abs(head - m_head) > 0.2 * std::max(std::abs(m_head), 1e-9);
    if (!isVisible() || (data == m_shown && s->state.journal.size() == m_events && !moved && !jumped))
        return;
    m_head = head;
    m_shown = data;
    m_events = s->state.journal.size();
    m_at = s->now;
    m_chart->setModel(m_kind == Kind::ErrorRate ? errorRateChart(*s) : p95Chart(*s));
}

} // namespace tidegate::ui
