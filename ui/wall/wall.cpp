// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/wall/wall.h"

#include "ui/console/format.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

namespace {

constexpr double kHeadline = 30, kValue = 22, kLeast = 16; // arc-minutes (operator-ux: reading at a distance)

QFont face(double px, bool bold = false)
{
    QFont f = ui::font(TextRole::Body13, bold);
    f.setPixelSize(std::max(11, static_cast<int>(std::lround(px))));
    return f;
}

int rank(const engine::Snapshot &s)
{
    const bool high = std::ranges::any_of(s.alarms, [](const engine::Alarm &a) { return a.high; });
    return !s.api.live ? 0 : high ? 1 : !s.alarms.empty() ? 2 : s.state.final() ? 4 : 3;
}

} // namespace

WallWindow::WallWindow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("wall"));
    setAccessibleName(tr("Wall display"));
    setWindowTitle(tr("Tidegate wall"));
    setCursor(Qt::BlankCursor);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        // Every half minute the rest of the releases has its turn.
        m_page = static_cast<int>(QDateTime::currentSecsSinceEpoch() / 30);
        update();
    });
    m_clock.start(1000);
}

void WallWindow::addFeed(Feed *feed)
{
    m_feeds.push_back(feed);
    connect(feed, &Feed::snapshotChanged, this, [this] {
        ++m_beats;
        update();
    });
    connect(feed, &QObject::destroyed, this, [this, feed] { std::erase(m_feeds, feed); });
    update();
}

void WallWindow::setScreenGeometry(double diagonalInches, double distanceMetres)
{
    m_diagonal = std::clamp(diagonalInches, 10.0, 200.0);
    m_distance = std::clamp(distanceMetres, 0.5, 50.0);
    update();
}

double WallWindow::px(double arcMinutes) const
{
    const double metresPerPixel = m_diagonal * 0.0254 / std::hypot(width(), height());
    return m_distance * std::tan(arcMinutes / 60 * M_PI / 180) / metresPerPixel;
}

std::vector<engine::SnapshotPtr> WallWindow::sorted() const
{
    std::vector<engine::SnapshotPtr> out;
    for (const Feed *f : m_feeds) {
        if (auto s = f->snapshot())
            out.push_back(std::move(s));
    }
    std::ranges::stable_sort(out, {}, [](const engine::SnapshotPtr &s) { return rank(*s); });
    return out;
}

void WallWindow::keyPressEvent(QKeyEvent *e)
{
    if (e->key() == Qt::Key_Escape)
        close();
}

void WallWindow::paintFigure(QPainter &p, const QRectF &r, const engine::Snapshot &s, bool errors) const
{
    const Palette &c = ui::palette();
    const auto &now = errors ? s.evidence.canary.errorRate : s.evidence.canary.p95Ms;
    const auto &gate = errors ? s.state.plan.gates.errorRateBelow : s.state.plan.gates.p95BelowMs;
    const bool bad = now && gate && *now >= *gate;
    const double name = px(kLeast), value = px(kHeadline) * 1.5;
    p.setFont(face(name, true));
    p.setPen(c.secondary);
    p.drawText(QRectF(r.left(), r.top(), r.width(), name * 1.4), Qt::AlignLeft | Qt::AlignVCenter, errors ? tr("ERROR RATE") : tr("P95"));
    p.setFont(face(value, true));
    const QString text = errors ? percentText(now) : msText(now);
    p.setPen(!now || !s.metrics.live ? c.disabled : bad ? c.alarm : c.canary);
    const QRectF big(r.left(), r.top() + name * 1.4, r.width(), value * 1.35);
    p.drawText(big, Qt::AlignLeft | Qt::AlignVCenter, text);
    const double w = p.fontMetrics().horizontalAdvance(text);
    p.setFont(face(px(kValue)));
    p.setPen(c.secondary);
    p.drawText(QRectF(big.left() + w + value * 0.15, big.top(), big.width() - w, big.height()), Qt::AlignLeft | Qt::AlignVCenter, errors ? QStringLiteral("%") : QStringLiteral("ms"));
    p.setFont(face(name));
    const QString limit = gate ? (errors ? tr("limit %1 %").arg(*gate * 100) : tr("limit %1 ms").arg(*gate)) : tr("no limit");
    const QString stable = errors ? tr("stable %1 %").arg(percentText(s.evidence.stable.errorRate)) : tr("stable %1 ms").arg(msText(s.evidence.stable.p95Ms));
    p.drawText(QRectF(r.left(), big.bottom(), r.width(), name * 1.5), Qt::AlignLeft | Qt::AlignVCenter, s.metrics.live ? stable + QStringLiteral(" · ") + limit : tr("STALE · no metrics"));
}

void WallWindow::paintTile(QPainter &p, const QRectF &r, const engine::Snapshot &s) const
{
    const Palette &c = ui::palette();
    const release::State &st = s.state;
    const Sign sign = signOf(s);
    const bool alarm = sign.glyph == Glyph::Alarm;
    p.setPen(QPen(alarm ? c.alarm : c.line, alarm ? 4 : 1));
    p.setBrush(c.surface);
    p.drawRoundedRect(r, 12, 12);
    const double head = px(kHeadline), value = px(kValue), least = px(kLeast), pad = least * 1.1;
    QRectF in = r.adjusted(pad, pad * 0.8, -pad, -pad * 0.8);
    p.setFont(face(head * 1.15, true));
    p.setPen(c.text);
    const QString name = QString::fromStdString(st.release);
    p.drawText(QRectF(in.left(), in.top(), in.width(), head * 1.5), Qt::AlignLeft | Qt::AlignVCenter, name);
    const double w = p.fontMetrics().horizontalAdvance(name);
    p.setFont(face(value));
    p.setPen(c.secondary);
    p.drawText(QRectF(in.left() + w + value * 0.6, in.top(), in.width() - w, head * 1.5), Qt::AlignLeft | Qt::AlignVCenter, QString::fromStdString(st.stableVersion + " → " + st.canaryVersion));
    double y = in.top() + head * 1.7;
    p.drawPixmap(QPointF(in.left(), y + value * 0.15), glyphPixmap(sign.glyph, color(sign.tone), static_cast<int>(value * 1.1), devicePixelRatioF()));
    p.setFont(face(value, true));
    p.setPen(color(sign.tone));
    const bool phase = st.stage == release::Stage::Phase && st.phase >= 0 && st.phase < static_cast<int>(st.plan.phases.size());
    const QString where = phase ? QString::fromStdString(st.plan.phases[static_cast<std::size_t>(st.phase)].name) + QStringLiteral(" · ") : QString();
    p.drawText(QRectF(in.left() + value * 1.5, y, in.width() - value * 1.5, value * 1.5), Qt::AlignLeft | Qt::AlignVCenter, p.fontMetrics().elidedText(where + stateWord(s), Qt::ElideRight, static_cast<int>(in.width() - value * 1.5)));
    y += value * 2.1;
    const QRectF bar(in.left(), y, in.width(), value * 1.1);
    QPainterPath clip;
    clip.addRoundedRect(bar, 6, 6);
    p.save();
    p.setClipPath(clip);
    p.fillRect(bar, c.hair);
    if (s.weight.known)
        p.fillRect(QRectF(bar.left(), bar.top(), bar.width() * s.weight.percent / 100, bar.height()), c.canary);
    p.restore();
    p.setFont(face(least));
    p.setPen(c.secondary);
    y = bar.bottom() + least * 0.3;
    p.drawText(QRectF(in.left(), y, in.width(), least * 1.5), Qt::AlignLeft | Qt::AlignVCenter, s.weight.known ? tr("canary %1 % · %2 of %3 ready").arg(s.weight.percent, 0, 'f', 0).arg(s.weight.canaryReady).arg(s.weight.canaryDesired) : tr("traffic is not known"));
    p.drawText(QRectF(in.left(), y, in.width(), least * 1.5), Qt::AlignRight | Qt::AlignVCenter, tr("stable %1 of %2 ready").arg(s.weight.stableReady).arg(s.weight.stableDesired));
    y += least * 2.4;
    paintFigure(p, QRectF(in.left(), y, in.width() / 2, in.bottom() - y), s, true);
    paintFigure(p, QRectF(in.center().x(), y, in.width() / 2, in.bottom() - y), s, false);
    p.setFont(face(least));
    p.setPen(c.secondary);
    const QString next = !s.alarms.empty() ? words(s.alarms.front().title) : words(s.next.title) + (s.next.earliest && !s.next.allowed ? tr(" · from %1").arg(momentText(*s.next.earliest)) : QString());
    const QString guard = s.guardian.empty() ? tr("UNGUARDED") : tr("guarded by %1").arg(QString::fromStdString(s.guardian).section(QLatin1Char('@'), 0, 0));
    const QRectF foot(in.left(), in.bottom() - least * 1.5, in.width(), least * 1.5);
    const double room = foot.width() - p.fontMetrics().horizontalAdvance(guard) - least;
    if (!s.alarms.empty())
        p.setPen(color(sign.tone));
    p.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, p.fontMetrics().elidedText(next, Qt::ElideRight, static_cast<int>(room)));
    p.setPen(s.guardian.empty() && phase ? c.alarm : c.secondary);
    p.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, guard);
}

void WallWindow::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Palette &c = ui::palette();
    p.fillRect(rect(), c.ground);
    // Pixels burn in: everything moves by a pixel or two, too slowly to be seen.
    const double turn = static_cast<double>(QDateTime::currentSecsSinceEpoch() % 3600) / 3600 * 2 * M_PI;
    p.translate(std::round(2 * std::cos(turn)), std::round(2 * std::sin(turn)));
    const double least = px(kLeast), margin = least;
    const auto all = sorted();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    p.setFont(face(px(kValue), true));
    p.setPen(c.text);
    const QRectF top(margin, margin * 0.5, width() - 2 * margin, px(kValue) * 1.6);
    p.drawText(top, Qt::AlignRight | Qt::AlignVCenter, now.toString(QStringLiteral("ddd d MMM  hh:mm:ss")) + QStringLiteral(" UTC"));
    p.setPen(c.secondary);
    p.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, all.empty() ? tr("no release is followed") : all.size() == 1 ? tr("1 release") : tr("%1 releases").arg(all.size()));
    // The heartbeat moves only when data comes.
    p.setPen(Qt::NoPen);
    p.setBrush(m_beats % 2 ? c.canary : c.line);
    p.drawEllipse(QPointF(width() / 2.0, top.center().y()), least * 0.3, least * 0.3);
    const double tileWidth = px(kHeadline) * 17, tileHeight = px(kHeadline) * 11.5;
    const int columns = std::clamp(static_cast<int>((width() - margin) / tileWidth), 1, 6), rows = std::clamp(static_cast<int>((height() - top.bottom()) / tileHeight), 1, 6);
    const int room = columns * rows, count = static_cast<int>(all.size());
    const int used = std::min(room, count);
    const int c1 = std::max(1, std::min(columns, used)), r1 = std::max(1, (used + c1 - 1) / c1);
    const double w = (width() - margin * (c1 + 1)) / c1, h = (height() - top.bottom() - margin * (r1 + 1)) / r1;
    const int pinned = static_cast<int>(std::ranges::count_if(all, [](const engine::SnapshotPtr &s) { return rank(*s) <= 1; }));
    for (int i = 0; i < used; ++i) {
        // Alarms stay; the others take turns in what is left.
        const int others = count - pinned, slots = room - std::min(pinned, room);
        const int index = i < pinned || count <= room || others <= 0 || slots <= 0 ? i : pinned + (i - pinned + m_page * slots) % others;
        paintTile(p, QRectF(margin + (i % c1) * (w + margin), top.bottom() + margin + (i / c1) * (h + margin), w, h), *all[static_cast<std::size_t>(index)]);
    }
    const bool dead = std::ranges::any_of(all, [](const engine::SnapshotPtr &s) { return !s->api.live || SystemClock().now() - s->localNow > std::chrono::seconds(10); });
    if (dead || (all.empty() && !m_feeds.empty())) {
        p.resetTransform();
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(c.alarm, least * 0.8));
        p.drawRect(rect());
        const QRectF band(0, height() - px(kHeadline) * 2, width(), px(kHeadline) * 2);
        p.fillRect(band, c.alarm);
        p.setFont(face(px(kHeadline), true));
        p.setPen(c.dark ? QColor(0x16, 0x18, 0x1C) : QColor(Qt::white));
        p.drawText(band, Qt::AlignCenter, tr("NOT LIVE · what is shown is old"));
    }
}

} // namespace tidegate::ui
