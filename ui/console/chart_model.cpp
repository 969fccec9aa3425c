// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/chart_model.h"

#include "release/decide.h"
#include "release/soak.h"
#include "ui/console/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace tidegate::ui {

namespace {

/// A limit as a person wrote it: 0.5, 300.
QString figure(double v)
{
    return QLocale().toString(v, 'g', 6);
}

double ms(Instant t)
{
    return static_cast<double>(t.time_since_epoch().count());
}

QString tr(const char *text)
{
    return QCoreApplication::translate("chart", text);
}

ChartLine line(const engine::ChartSeries &s, ChartLine::Kind kind, double factor)
{
    ChartLine l;
    l.kind = kind;
    l.label = kind == ChartLine::Kind::Canary ? tr(QT_TRANSLATE_NOOP("chart", "canary")) : tr(QT_TRANSLATE_NOOP("chart", "stable"));
    l.t.reserve(s.times.size());
    l.v.reserve(s.values.size());
    for (std::size_t i = 0; i < s.times.size(); ++i) {
        l.t.push_back(ms(s.times[i]));
        l.v.push_back(s.values[i] * factor);
    }
    for (const double v : s.low)
        l.low.push_back(v * factor);
    for (const double v : s.high)
        l.high.push_back(v * factor);
    return l;
}

/// Phases that were, the present one with what is left of its soak, and the next.
void addBands(ChartModel &m, const engine::Snapshot &s)
{
    const auto &phases = s.state.plan.phases;
    const auto title = [&](int i) { return QStringLiteral("%1 · %2 %").arg(QString::fromStdString(phases[static_cast<std::size_t>(i)].name)).arg(phases[static_cast<std::size_t>(i)].weight); };
    const auto valid = [&](int i) { return i >= 0 && i < static_cast<int>(phases.size()); };
    for (const release::PhaseRecord &r : s.state.history) {
        if (valid(r.phase))
            m.bands.push_back({ms(r.begun), ms(r.ended.value_or(s.now)), title(r.phase), false});
    }
    if (s.state.stage != release::Stage::Phase || !valid(s.state.phase))
        return;
    const Millis left = std::max(Millis{0}, release::soakOf(s.state) - s.soaked);
    double at = ms(s.now);
    if (left > Millis{0}) {
        m.bands.push_back({at, at + static_cast<double>(left.count()), tr(QT_TRANSLATE_NOOP("chart", "%1, planned")).arg(QString::fromStdString(phases[static_cast<std::size_t>(s.state.phase)].name)), true});
        at += static_cast<double>(left.count());
    }
    m.to = std::max(m.to, at);
}

/// The headline is newer than the history's last step: a breach of a few seconds stands at the end of the line at once.
void addLatest(ChartLine &l, const release::TrackFigures &f, std::optional<double> v, double factor)
{
    if (!v || !f.at || l.t.empty() || ms(*f.at) <= l.t.back())
        return;
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    l.t.push_back(ms(*f.at));
    l.v.push_back(*v * factor);
    if (!l.low.empty()) {
        l.low.push_back(none);
        l.high.push_back(none);
    }
}

void addMarkers(ChartModel &m, const engine::Snapshot &s)
{
    static const std::set<std::string> acts = {"promote", "trigger", "rollback", "hold", "resume", "approve", "reject", "hotfix", "plan", "adopt", "restore", "observed"};
    for (const release::Event &e : s.state.journal) {
        if (!acts.contains(e.kind) && (e.kind != "evidence" || e.tone != "caution"))
            continue;
        const QString who = e.actor.empty() ? QString() : QStringLiteral(" (%1)").arg(QString::fromStdString(e.actor));
        m.markers.push_back({ms(e.at), words(e.text) + who, e.tone == "alarm" ? 2 : e.tone == "caution" ? 1 : 0});
    }
    if (const auto f = release::freezeAt(s.state.plan, s.now))
        m.markers.push_back({ms(f->from), tr(QT_TRANSLATE_NOOP("chart", "freeze %1 begins")).arg(QString::fromStdString(f->name)), 1});
}

/// A trigger of this figure that counts or has fired, from its first breach.
void addBreach(ChartModel &m, const engine::Snapshot &s, plan::TriggerKind kind)
{
    using State = release::TriggerReading::State;
    for (std::size_t i = 0; i < s.evidence.triggers.size(); ++i) {
        const release::TriggerReading &r = s.evidence.triggers[i];
        const auto t = std::ranges::find_if(s.state.plan.triggers, [&](const plan::Trigger &of) { return of.name == r.trigger; });
        const bool counts = r.state == State::Arming || r.state == State::Fired || r.state == State::Shared;
        if (t != s.state.plan.triggers.end() && t->kind == kind && counts && r.since)
            m.breach = std::min(m.breach.value_or(ms(*r.since)), ms(*r.since));
    }
    // What is said of a run that is over is said of its end, not of today.
    if (m.breach && s.state.final() && !s.state.history.empty() && s.state.history.back().ended)
        m.breachEnd = ms(*s.state.history.back().ended);
}

std::shared_ptr<ChartModel> base(const engine::Snapshot &s, const std::shared_ptr<const engine::ChartData> &data, double factor)
{
    auto m = std::make_shared<ChartModel>();
    m->now = ms(s.now);
    m->to = m->now;
    m->from = m->now - 3600e3;
    if (data) {
        m->lines.push_back(line(data->canary, ChartLine::Kind::Canary, factor));
        m->lines.push_back(line(data->stable, ChartLine::Kind::Stable, factor));
        m->difference = line(data->difference, ChartLine::Kind::Canary, factor);
        if (data->baseline)
            m->baseline = *data->baseline * factor;
        if (s.state.history.empty()) {
            for (const ChartLine &l : m->lines) {
                if (!l.t.empty())
                    m->from = std::min(m->from, l.t.front());
            }
        }
        const bool nothing = m->lines[0].t.empty() && m->lines[1].t.empty();
        if (nothing)
            m->empty = data->gapReason.empty() ? tr(QT_TRANSLATE_NOOP("chart", "Asking Prometheus for the history…")) : words(data->gapReason);
    }
    addBands(*m, s);
    addMarkers(*m, s);
    if (!s.state.history.empty() && !s.state.plan.phases.empty()) {
        // The release with what is planned, and a little of before, whatever its length: four weeks or a rehearsed minute. As far as is asked
        // for (engine: a seventh of the first soak, a day at most).
        const double begun = ms(s.state.history.front().begun), asked = std::min(static_cast<double>(s.state.plan.phases.front().soak.count()) / 7, 86400e3);
        m->from = begun - std::max(std::min(300e3, asked), std::min(asked, (m->to - begun) / 8));
    }
    return m;
}

} // namespace

std::shared_ptr<const ChartModel> errorRateChart(const engine::Snapshot &s)
{
    auto m = base(s, s.errorRate, 100);
    if (m->lines.size() == 2) {
        addLatest(m->lines[0], s.evidence.canary, s.evidence.canary.errorRate, 100);
        addLatest(m->lines[1], s.evidence.stable, s.evidence.stable.errorRate, 100);
    }
    addBreach(*m, s, plan::TriggerKind::ErrorRate);
    m->title = tr(QT_TRANSLATE_NOOP("chart", "ERROR RATE"));
    m->unit = QStringLiteral("%");
    if (const auto &limit = s.state.plan.gates.errorRateBelow)
        m->limits.push_back({*limit * 100, tr(QT_TRANSLATE_NOOP("chart", "gate < %1 %")).arg(figure(*limit * 100)), false});
    for (const plan::Trigger &t : s.state.plan.triggers) {
        if (t.kind == plan::TriggerKind::ErrorRate && t.above)
            m->limits.push_back({*t.above * 100, tr(QT_TRANSLATE_NOOP("chart", "trigger > %1 %")).arg(figure(*t.above * 100)), true});
    }
    m->summary = tr(QT_TRANSLATE_NOOP("chart", "Error rate over the last five minutes: canary %1 %, stable %2 %")).arg(percentText(s.evidence.canary.errorRate), percentText(s.evidence.stable.errorRate));
    return m;
}

std::shared_ptr<const ChartModel> p95Chart(const engine::Snapshot &s)
{
    auto m = base(s, s.p95, 1);
    if (m->lines.size() == 2) {
        addLatest(m->lines[0], s.evidence.canary, s.evidence.canary.p95Ms, 1);
        addLatest(m->lines[1], s.evidence.stable, s.evidence.stable.p95Ms, 1);
    }
    addBreach(*m, s, plan::TriggerKind::P95);
    m->title = tr(QT_TRANSLATE_NOOP("chart", "P95 LATENCY"));
    m->unit = QStringLiteral("ms");
    m->decimals = 0;
    if (const auto &limit = s.state.plan.gates.p95BelowMs)
        m->limits.push_back({*limit, tr(QT_TRANSLATE_NOOP("chart", "gate < %1")).arg(figure(*limit)), false});
    for (const plan::Trigger &t : s.state.plan.triggers) {
        if (t.kind != plan::TriggerKind::P95)
            continue;
        if (t.above)
            m->limits.push_back({*t.above, tr(QT_TRANSLATE_NOOP("chart", "trigger > %1")).arg(figure(*t.above)), true});
        else if (t.aboveBaseline && m->baseline)
            m->limits.push_back({*t.aboveBaseline * *m->baseline, tr(QT_TRANSLATE_NOOP("chart", "trigger %1×")).arg(figure(*t.aboveBaseline)), true});
    }
    m->summary = tr(QT_TRANSLATE_NOOP("chart", "p95 over the last five minutes: canary %1 ms, stable %2 ms")).arg(msText(s.evidence.canary.p95Ms), msText(s.evidence.stable.p95Ms));
    return m;
}

} // namespace tidegate::ui
