// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/phase_track.h"

#include "release/soak.h"
#include "ui/console/format.h"
#include "ui/names.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tidegate::ui {

PhaseTrack::PhaseTrack(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // it is an axis of time
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QLatin1String(names::kPhases));
    setToolTip(tr("Click a phase to see its stretch of the charts"));
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, this, QOverload<>::of(&QWidget::update));
}

namespace {

/// A soak's progress in steps that can be seen: a thousandth of it.
double seen(double progress)
{
    return std::floor(progress * 1000) / 1000;
}

bool sameSplit(const engine::Snapshot &a, const engine::Snapshot &b)
{
    const traffic::Weight &x = a.weight, &y = b.weight;
    return x.known == y.known && x.percent == y.percent && x.canaryReady == y.canaryReady && x.canaryDesired == y.canaryDesired && x.stableReady == y.stableReady && x.stableDesired == y.stableDesired && a.state.canaryVersion == b.state.canaryVersion && a.state.stableVersion == b.state.stableVersion;
}

} // namespace

void PhaseTrack::show(const engine::SnapshotPtr &s)
{
    const engine::SnapshotPtr last = std::exchange(m_snapshot, s);
    const std::vector<Stop> lastStops = std::exchange(m_stops, {});
    const release::State &st = s->state;
    const bool begun = st.stage != release::Stage::Planned && st.stage != release::Stage::Before;
    Stop before{tr("Before"), tr("%1 of %2").arg(s->before.met()).arg(s->before.items.size()), begun ? Stop::Done : Stop::Now, s->before.items.empty() ? 0 : static_cast<double>(s->before.met()) / static_cast<double>(s->before.items.size())};
    m_stops.push_back(before);
    Instant planned = s->now;
    for (std::size_t i = 0; i < st.plan.phases.size(); ++i) {
        const plan::Phase &p = st.plan.phases[i];
        const auto record = std::ranges::find_if(st.history, [&](const release::PhaseRecord &r) { return r.phase == static_cast<int>(i); });
        Stop stop{QStringLiteral("%1 · %2 %").arg(QString::fromStdString(p.name)).arg(p.weight), {}, Stop::Future, 0};
        const bool current = st.stage == release::Stage::Phase && st.phase == static_cast<int>(i);
        if (current) {
            const Millis need = release::soakOf(st);
            stop.state = Stop::Now;
            stop.progress = need > Millis{0} ? seen(std::min(1.0, static_cast<double>(s->soaked.count()) / static_cast<double>(need.count()))) : 1;
            stop.detail = tr("%1 of %2").arg(QString::fromStdString(humanDuration(std::min(s->soaked, need))), QString::fromStdString(humanDuration(need)));
            planned = s->now + std::max(Millis{0}, need - s->soaked);
        } else if (record != st.history.end()) {
            stop.state = st.stage == release::Stage::RolledBack && record == std::prev(st.history.end()) ? Stop::Bad : Stop::Done;
            const Millis took = record->ended.value_or(s->now) - record->begun;
            stop.detail = stop.state == Stop::Bad ? tr("rolled back after %1").arg(QString::fromStdString(humanDuration(took))) : tr("%1, by %2").arg(QString::fromStdString(humanDuration(took)), QString::fromStdString(record->by));
        } else if (!st.final()) {
            stop.detail = st.stage == release::Stage::Phase ? tr("from %1").arg(momentText(planned).section(QLatin1Char(' '), 0, 2)) : tr("%1 soak").arg(QString::fromStdString(humanDuration(p.soak)));
            planned += p.soak;
        }
        m_stops.push_back(stop);
    }
    m_stops.push_back({tr("After"), tr("%1 items").arg(s->after.items.size()), st.stage == release::Stage::Complete ? Stop::Done : Stop::Future, 0});
    QString spoken;
    for (const Stop &x : m_stops)
        spoken += x.name + QLatin1Char(' ') + x.detail + QStringLiteral("; ");
    setAccessibleName(tr("Phases"));
    setAccessibleDescription(spoken);
    if (!last || m_stops != lastStops || !sameSplit(*last, *s))
        update();
}

void PhaseTrack::paintEvent(QPaintEvent *)
{
    if (!m_snapshot)
        return;
    QPainter p(this);
    p.setLayoutDirection(Qt::LayoutDirectionAuto); // each text as its language is written, where its place on the axis is
    p.setRenderHint(QPainter::Antialiasing);
    paintStops(p);
    paintSplit(p);
}

void PhaseTrack::choose(int stop)
{
    if (stop >= 1 && stop + 1 < static_cast<int>(m_stops.size()) && m_stops[static_cast<std::size_t>(stop)].state != Stop::Future)
        Q_EMIT phaseChosen(stop - 1);
}

void PhaseTrack::mouseReleaseEvent(QMouseEvent *e)
{
    if (m_stops.empty() || e->position().y() > 56)
        return;
    m_focused = std::clamp(static_cast<int>(e->position().x() * static_cast<double>(m_stops.size()) / width()), 0, static_cast<int>(m_stops.size()) - 1);
    choose(m_focused);
    update();
}

void PhaseTrack::keyPressEvent(QKeyEvent *e)
{
    const int last = static_cast<int>(m_stops.size()) - 1;
    switch (e->key()) {
    case Qt::Key_Left: m_focused = std::max(0, m_focused - 1); break;
    case Qt::Key_Right: m_focused = std::min(last, m_focused + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(m_focused); break;
    default: return QWidget::keyPressEvent(e);
    }
    update();
}

void PhaseTrack::focusInEvent(QFocusEvent *e)
{
    QWidget::focusInEvent(e);
    update();
}

void PhaseTrack::focusOutEvent(QFocusEvent *e)
{
    QWidget::focusOutEvent(e);
    update();
}

void PhaseTrack::paintStops(QPainter &p) const
{
    const Palette &c = ui::palette();
    const double w = static_cast<double>(width()) / static_cast<double>(m_stops.size());
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        const Stop &s = m_stops[i];
        const double x = w * static_cast<double>(i);
        if (hasFocus() && static_cast<int>(i) == m_focused) {
            p.setPen(QPen(c.focus, 2));
            p.drawRoundedRect(QRectF(x - 3, 0, w - 6, 54).adjusted(1, 1, -1, -1), 6, 6);
        }
        p.setPen(QPen(c.line, 2));
        if (i + 1 < m_stops.size() || s.state != Stop::Future)
            p.drawLine(QPointF(x + 22, 9), QPointF(x + w - 4, 9));
        const double part = s.state == Stop::Done ? 1 : s.state == Stop::Now ? s.progress : 0;
        if (part > 0) {
            p.setPen(QPen(c.text, 2));
            p.drawLine(QPointF(x + 22, 9), QPointF(x + 22 + (w - 26) * part, 9));
        }
        const Glyph g = s.state == Stop::Done ? Glyph::Ok : s.state == Stop::Now ? Glyph::Run : s.state == Stop::Bad ? Glyph::Back : Glyph::Todo;
        p.drawPixmap(QPointF(x, 1), glyphPixmap(g, s.state == Stop::Bad ? c.alarm : s.state == Stop::Future ? c.disabled : c.text, 16, devicePixelRatioF()));
        p.setFont(ui::font(TextRole::Body13, s.state != Stop::Future));
        p.setPen(s.state == Stop::Future ? c.secondary : c.text);
        p.drawText(QRectF(x, 20, w - 8, 18), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, p.fontMetrics().elidedText(s.name, Qt::ElideRight, static_cast<int>(w) - 8));
        p.setFont(ui::font(TextRole::Secondary12));
        p.setPen(s.state == Stop::Bad ? c.alarm : c.secondary);
        p.drawText(QRectF(x, 37, w - 8, 16), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, p.fontMetrics().elidedText(s.detail, Qt::ElideRight, static_cast<int>(w) - 8));
    }
}

void PhaseTrack::paintSplit(QPainter &p) const
{
    const Palette &c = ui::palette();
    const QRectF bar(0, 64, width(), 24);
    const traffic::Weight &w = m_snapshot->weight;
    p.setFont(ui::font(TextRole::Secondary12, true));
    QPainterPath clip;
    clip.addRoundedRect(bar, 4, 4);
    p.save();
    p.setClipPath(clip);
    if (!w.known) {
        p.fillRect(bar, c.hair);
        p.setPen(QPen(c.hatch, 1));
        for (double x = -bar.height(); x < bar.width(); x += 8)
            p.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
        p.setPen(c.secondary);
        p.drawText(bar.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignAbsolute | Qt::AlignLeft, tr("traffic is not known: the Service's endpoints are not seen"));
        p.restore();
        return;
    }
    const double split = bar.width() * w.percent / 100;
    p.fillRect(QRectF(0, bar.top(), split, bar.height()), c.canary);
    QColor stable = c.stable;
    stable.setAlphaF(0.85F);
    p.fillRect(QRectF(split, bar.top(), bar.width() - split, bar.height()), stable);
    const QColor ink = c.dark ? QColor(0x16, 0x18, 0x1C) : QColor(Qt::white);
    p.setPen(ink);
    const release::State &st = m_snapshot->state;
    const QString canary = tr("canary %1 · %2 % · %3 of %4 ready").arg(QString::fromStdString(st.canaryVersion)).arg(w.percent, 0, 'f', 0).arg(w.canaryReady).arg(w.canaryDesired);
    const QString right = tr("%1 of %2 ready · %3 % · stable %4").arg(w.stableReady).arg(w.stableDesired).arg(100 - w.percent, 0, 'f', 0).arg(QString::fromStdString(st.stableVersion));
    const auto fits = [&](const QString &t, double room) { return p.fontMetrics().horizontalAdvance(t) + 16 <= room; };
    const QString shortCanary = QStringLiteral("%1 %").arg(w.percent, 0, 'f', 0), shortStable = QStringLiteral("%1 %").arg(100 - w.percent, 0, 'f', 0);
    if (fits(canary, split) || fits(shortCanary, split))
        p.drawText(QRectF(8, bar.top(), split - 8, bar.height()), Qt::AlignVCenter | Qt::AlignAbsolute | Qt::AlignLeft, fits(canary, split) ? canary : shortCanary);
    const double rest = bar.width() - split;
    if (fits(right, rest) || fits(shortStable, rest))
        p.drawText(QRectF(split, bar.top(), rest - 8, bar.height()), Qt::AlignVCenter | Qt::AlignAbsolute | Qt::AlignRight, fits(right, rest) ? right : shortStable);
    p.restore();
}

} // namespace tidegate::ui
