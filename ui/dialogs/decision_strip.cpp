// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/decision_strip.h"

#include "ui/console/format.h"
#include "ui/dialogs/dialog_text.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

using replay::Decision;

namespace {

constexpr int kScale = 48; ///< room for the figures at the left
constexpr int kBand = 22, kAxis = 26;

} // namespace

QColor colorOf(Decision d)
{
    switch (d) {
    case Decision::Rollback: return color(Tone::Alarm);
    case Decision::Hold:
    case Decision::GateClosed: return color(Tone::Caution);
    case Decision::Ok: return color(Tone::Canary);
    case Decision::Insufficient:
    case Decision::Stale: return color(Tone::Disabled);
    }
    return color(Tone::Disabled);
}

DecisionStrip::DecisionStrip(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(160);
    setAccessibleName(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Decisions over time")));
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, this, QOverload<>::of(&QWidget::update));
}

void DecisionStrip::set(replay::Past past, std::optional<double> gate, std::optional<double> trigger)
{
    m_past = std::move(past);
    m_gate = gate;
    m_trigger = trigger;
    update();
}

double DecisionStrip::xOf(Instant t, const QRectF &room) const
{
    if (!m_past.summary.from || !m_past.summary.to || *m_past.summary.to <= *m_past.summary.from)
        return room.left();
    const double whole = static_cast<double>((*m_past.summary.to - *m_past.summary.from).count());
    return room.left() + std::clamp(static_cast<double>((t - *m_past.summary.from).count()) / whole, 0.0, 1.0) * room.width();
}

void DecisionStrip::paintRates(QPainter &p, const QRectF &room) const
{
    const Palette &c = ui::palette();
    double most = std::max({m_gate.value_or(0) * 1.5, m_trigger.value_or(0) * 1.3, 0.005});
    for (const replay::Stretch &s : m_past.stretches)
        most = std::max({most, std::min(1.0, s.canaryErrors.value_or(0) * 1.1), std::min(1.0, s.stableErrors.value_or(0) * 1.1)});
    const auto y = [&](double v) { return room.bottom() - std::min(1.0, v / most) * room.height(); };
    p.setFont(ui::font(TextRole::Secondary12));
    for (const auto &[limit, tone, style] : {std::tuple{m_gate, Tone::Caution, Qt::DashLine}, {m_trigger, Tone::Alarm, Qt::DotLine}}) {
        if (!limit)
            continue;
        p.setPen(QPen(color(tone), 1.5, style));
        p.drawLine(QPointF(room.left(), y(*limit)), QPointF(room.right(), y(*limit)));
        p.drawText(QRectF(0, y(*limit) - 9, kScale - 6, 18), Qt::AlignRight | Qt::AlignVCenter, figureText(*limit, "ratio"));
    }
    for (const bool canary : {false, true}) {
        QPainterPath path;
        bool pen = false;
        for (const replay::Stretch &s : m_past.stretches) {
            const auto &v = canary ? s.canaryErrors : s.stableErrors;
            if (v) {
                const QPointF at(xOf(s.at, room), y(*v));
                pen ? path.lineTo(at) : path.moveTo(at);
            }
            pen = v.has_value();
        }
        p.setPen(QPen(canary ? c.canary : c.secondary, canary ? 2 : 1.2));
        p.drawPath(path);
    }
    p.setPen(c.hair);
    p.drawLine(room.bottomLeft(), room.bottomRight());
}

void DecisionStrip::paintDecisions(QPainter &p, const QRectF &room) const
{
    const auto &all = m_past.outcomes;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double from = xOf(all[i].at, room), to = i + 1 < all.size() ? xOf(all[i + 1].at, room) : room.right();
        const QRectF part(from, room.top(), std::max(1.0, to - from), room.height());
        const Decision d = all[i].decision;
        const bool known = d != Decision::Insufficient && d != Decision::Stale;
        if (known) {
            p.fillRect(part, colorOf(d));
            continue;
        }
        p.save();
        p.setClipRect(part);
        p.setPen(QPen(ui::palette().hatch, 1));
        for (double x = part.left() - part.height(); x < part.right(); x += 6)
            p.drawLine(QPointF(x, part.bottom()), QPointF(x + part.height(), part.top()));
        p.restore();
    }
    // A rollback of a minute in four weeks is less than a pixel: its sign is not.
    double last = -100;
    for (const replay::Outcome &o : all) {
        if (o.decision != Decision::Rollback && o.decision != Decision::Hold)
            continue;
        const double x = std::clamp(xOf(o.at, room), room.left() + 8, room.right() - 8);
        if (x - last < 14)
            continue;
        last = x;
        p.setPen(Qt::NoPen);
        p.setBrush(ui::palette().surface);
        p.drawEllipse(QPointF(x, room.center().y()), 10, 10);
        paintGlyph(p, o.decision == Decision::Rollback ? Glyph::Back : Glyph::Hold, colorOf(o.decision), QPointF(x - 7, room.center().y() - 7), 14);
    }
}

void DecisionStrip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(kScale, 4, -2, 0);
    const QRectF band(all.left(), all.bottom() - kAxis - kBand, all.width(), kBand);
    paintRates(p, QRectF(all.left(), all.top(), all.width(), band.top() - all.top() - 8));
    paintDecisions(p, band);
    if (!m_past.summary.from || !m_past.summary.to)
        return;
    p.setPen(ui::palette().secondary);
    p.setFont(ui::font(TextRole::Secondary12));
    const QRectF axis(all.left(), band.bottom() + 3, all.width(), kAxis - 3);
    p.drawText(axis, Qt::AlignLeft | Qt::AlignTop, momentText(*m_past.summary.from));
    p.drawText(axis, Qt::AlignRight | Qt::AlignTop, momentText(*m_past.summary.to));
}

} // namespace tidegate::ui
