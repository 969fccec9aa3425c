// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/wall/wall.h"

#include "ui/console/format.h"
#include "ui/wall/inhibit.h"
#include "ui/wall/sided.h"
#include "ui/wall/tile_painter.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

namespace {

constexpr auto kNotLive = std::chrono::seconds(10);
constexpr long long kTurnSeconds = 20; ///< a page's time when the releases do not all fit
constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
constexpr int kRight = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip;

long long seconds(Instant t)
{
    return t.time_since_epoch().count() / 1000;
}

} // namespace

WallWindow::WallWindow(QWidget *parent, std::function<Instant()> now)
    : QWidget(parent)
    , m_now(now ? std::move(now) : [] { return SystemClock().now(); })
    , m_alarms(m_now)
    , m_begun(m_now())
{
    setObjectName(QStringLiteral("wall"));
    setAccessibleName(tr("Wall display"));
    setWindowTitle(tr("Tidegate wall"));
    setCursor(Qt::BlankCursor);
    connect(&m_clock, &QTimer::timeout, this, QOverload<>::of(&QWidget::update));
    m_clock.start(1000);
}

void WallWindow::addFeed(Feed *feed)
{
    m_feeds.push_back(feed);
    m_alarms.add(feed);
    connect(feed, &Feed::snapshotChanged, this, [this] { ++m_beats; });
    connect(feed, &QObject::destroyed, this, [this, feed] { std::erase(m_feeds, feed); });
    update();
}

void WallWindow::setScreenGeometry(double diagonalInches, double distanceMetres)
{
    m_diagonal = diagonalInches;
    m_distance = distanceMetres;
    update();
}

std::vector<engine::SnapshotPtr> WallWindow::snapshots() const
{
    std::vector<engine::SnapshotPtr> out;
    for (const Feed *f : m_feeds) {
        if (auto s = f->snapshot())
            out.push_back(std::move(s));
    }
    return out;
}

bool WallWindow::notLive() const
{
    const auto all = snapshots();
    if (all.empty())
        return m_now() - m_begun > kNotLive;
    return std::ranges::any_of(all, [this](const engine::SnapshotPtr &s) { return !s->api.live || m_now() - s->localNow >= kNotLive; });
}

void WallWindow::keyPressEvent(QKeyEvent *e)
{
    if (e->key() == Qt::Key_Escape)
        close();
}

void WallWindow::showEvent(QShowEvent *e)
{
    QWidget::showEvent(e);
    if (!testAttribute(Qt::WA_DontShowOnScreen))
        wall::keepScreenAwake(this);
}

void WallWindow::paintHeader(QPainter &p, const QRectF &r, const std::vector<wall::Tile> &tiles, const wall::Sizes &z) const
{
    const wall::Sided side(rect());
    const Palette &c = ui::palette();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_now().time_since_epoch().count());
    p.setFont(wall::face(z.value * 1.1, true));
    p.setPen(c.text);
    const QString clock = now.toString(QStringLiteral("hh:mm:ss"));
    side.text(p, r, kRight, clock);
    double right = r.right() - p.fontMetrics().horizontalAdvance(clock) - z.least * 0.6;
    // The heartbeat moves only when data comes: a clock alone proves nothing.
    p.setPen(Qt::NoPen);
    p.setBrush(m_beats % 2 ? c.canary : c.line);
    p.drawEllipse(side.at(QRectF(right - z.least * 0.2, r.center().y() - z.least * 0.2, z.least * 0.4, z.least * 0.4)));
    p.setFont(wall::face(z.least));
    p.setPen(c.secondary);
    const QString zone = now.timeZoneAbbreviation();
    right -= p.fontMetrics().horizontalAdvance(zone) + z.least * 0.6;
    side.text(p, QRectF(right, r.top(), z.least * 6, r.height()), kLeft, zone);
    double x = r.left();
    p.setFont(wall::face(z.value * 1.1, true));
    p.setPen(c.text);
    const QString count = tiles.empty() ? tr("No release") : tiles.size() == 1 ? tr("1 release") : tr("%1 releases").arg(tiles.size());
    side.text(p, QRectF(x, r.top(), right - x, r.height()), kLeft, count);
    x += p.fontMetrics().horizontalAdvance(count) + z.least * 0.7;
    const auto say = [&](std::ptrdiff_t n, Glyph g, Tone tone, const QString &text) {
        p.setFont(wall::face(z.value * 0.86));
        const double w = z.value + p.fontMetrics().horizontalAdvance(text);
        if (n == 0 || x + w > right)
            return;
        side.icon(p, QPointF(x, r.center().y() - z.value * 0.36), glyphPixmap(g, color(tone), static_cast<int>(z.value * 0.72), devicePixelRatioF()));
        p.setPen(color(tone));
        side.text(p, QRectF(x + z.value * 0.9, r.top(), right - x, r.height()), kLeft, text);
        x += w + z.least * 0.5;
    };
    const auto back = std::ranges::count_if(tiles, [](const wall::Tile &t) { return t.rollingBack; });
    const auto alarms = std::ranges::count_if(tiles, [](const wall::Tile &t) { return t.rank <= 1; }) - back;
    const auto close = std::ranges::count_if(tiles, [](const wall::Tile &t) { return t.rank == 2; });
    say(back, Glyph::Alarm, Tone::Alarm, tr("%1 rolling back").arg(back));
    say(alarms, Glyph::Alarm, Tone::Alarm, alarms == 1 ? tr("1 alarm") : tr("%1 alarms").arg(alarms));
    say(close, Glyph::Caution, Tone::Caution, tr("%1 to look at").arg(close));
    p.setFont(wall::face(z.value * 0.86));
    p.setPen(c.secondary);
    if (x + p.fontMetrics().horizontalAdvance(m_place) < right)
        side.text(p, QRectF(x, r.top(), right - x, r.height()), kLeft, m_place);
}

void WallWindow::paintFooter(QPainter &p, const QRectF &r, const std::vector<engine::SnapshotPtr> &all, const wall::Board &board, const wall::Sizes &z) const
{
    const wall::Sided side(rect());
    const Palette &c = ui::palette();
    p.setFont(wall::face(z.least));
    p.setPen(c.secondary);
    if (board.pages > 1)
        side.text(p, r, kRight, tr("page %1 of %2 · %3 more").arg(board.page + 1).arg(board.pages).arg(board.hidden));
    if (all.empty())
        return;
    // The oldest link of all: a footer must not look better than its worst tile.
    std::optional<Instant> api, metrics;
    const auto oldest = [](std::optional<Instant> &into, const std::optional<Instant> &t) { into = !into ? t : t ? std::optional(std::min(*into, *t)) : into; };
    for (const auto &s : all) {
        oldest(api, s->api.lastOk);
        oldest(metrics, s->metrics.lastOk);
    }
    const Instant now = m_now();
    QString text = tr("API %1, metrics %2").arg(api ? ageText(*api, now) : tr("never"), metrics ? ageText(*metrics, now) : tr("never"));
    for (const auto &s : all) {
        if (s->freezeAhead) {
            text += QStringLiteral("   ") + tr("freeze %1 begins %2").arg(QString::fromStdString(s->freezeAhead->name), momentText(s->freezeAhead->from).section(QLatin1Char(' '), 0, 2));
            break;
        }
    }
    const bool live = !notLive();
    side.icon(p, QPointF(r.left(), r.center().y() - z.least * 0.4), glyphPixmap(live ? Glyph::Ok : Glyph::Stale, live ? c.secondary : c.alarm, static_cast<int>(z.least * 0.8), devicePixelRatioF()));
    const QString shown = p.fontMetrics().elidedText((live ? tr("live: ") : tr("not live: ")) + text, Qt::ElideRight, static_cast<int>(r.width() * 0.7));
    side.text(p, r.adjusted(z.least * 1.1, 0, 0, 0), kLeft, shown);
}

/// Ten alarms cannot be read one by one: how many, and which came first, for that is likely the cause of the others.
void WallWindow::paintFlood(QPainter &p, const QRectF &r, const alarms::Load &load, const wall::Sizes &z) const
{
    const wall::Sided side(rect());
    const Palette &c = ui::palette();
    const alarms::Rise &first = *load.firstOut();
    p.fillRect(r, c.alarm);
    p.setPen(c.dark ? c.ground : c.surface);
    const QRectF inside = r.adjusted(z.least * 0.6, 0, -z.least * 0.6, 0);
    p.setFont(wall::face(z.value, true));
    const QString head = tr("FLOOD · %1 alarms in 10 min").arg(load.recent());
    side.text(p, inside, kLeft, head);
    const double x = inside.left() + p.fontMetrics().horizontalAdvance(head) + z.least;
    p.setFont(wall::face(z.value * 0.86));
    const QString release = QString::fromStdString(first.release).section(QLatin1Char('/'), -1);
    const QString text = tr("first %1, %2").arg(release, momentText(first.at).section(QLatin1Char(' '), -1));
    side.text(p, QRectF(x, r.top(), inside.right() - x, r.height()), kLeft, p.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(inside.right() - x)));
}

void WallWindow::paintNotLive(QPainter &p, const wall::Sizes &z) const
{
    const Palette &c = ui::palette();
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(c.alarm, z.least * 0.8));
    p.drawRect(rect());
    const QRectF band(0, height() - z.name * 1.7, width(), z.name * 1.7);
    p.fillRect(band, c.alarm);
    p.setFont(wall::face(z.name, true));
    p.setPen(c.dark ? c.ground : c.surface);
    p.drawText(band, Qt::AlignCenter, tr("NOT LIVE · what is shown is old"));
}

void WallWindow::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setLayoutDirection(Qt::LayoutDirectionAuto); // each text as its language is written
    const Palette &c = ui::palette();
    p.fillRect(rect(), c.ground);
    p.save();
    // Pixels burn in: everything moves by a pixel or two, too slowly to be seen.
    const double turn = static_cast<double>(seconds(m_now()) % 720) / 720 * 2 * M_PI;
    p.translate(std::round(2 * std::cos(turn)), std::round(2 * std::sin(turn)));
    const wall::Sizes z = wall::sizesFor(size(), m_diagonal, m_distance);
    const auto all = snapshots();
    std::vector<wall::Tile> tiles;
    tiles.reserve(all.size());
    for (const auto &s : all)
        tiles.push_back(wall::tileOf(*s, m_now()));
    const alarms::Load &load = m_alarms.load();
    if (load.flood())
        wall::lead(tiles, QString::fromStdString(load.firstOut()->release));
    wall::sortTiles(tiles);
    const double margin = z.least * 0.5, header = z.value * 1.5, footer = z.least * 1.3, flood = load.flood() ? z.value * 1.6 : 0;
    const QRectF inside = QRectF(rect()).adjusted(margin, margin * 0.5, -margin, -margin * 0.4);
    const QRectF area(inside.left(), inside.top() + header + flood + margin * 0.5, inside.width(), inside.height() - header - footer - flood - margin);
    const wall::Board board = wall::arrange(tiles, area, z, seconds(m_now()) / kTurnSeconds);
    paintHeader(p, QRectF(inside.left(), inside.top(), inside.width(), header), tiles, z);
    if (load.flood())
        paintFlood(p, QRectF(inside.left(), inside.top() + header, inside.width(), flood - margin * 0.2), load, z);
    const wall::Sided side(rect());
    for (const wall::Place &place : board.places)
        wall::paintTile(p, side.at(place.area), tiles[place.tile], z, place.large);
    if (tiles.empty()) {
        p.setFont(wall::face(z.value));
        p.setPen(c.secondary);
        p.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, tr("No release is followed yet. One appears here as soon as it begins."));
    }
    paintFooter(p, QRectF(inside.left(), inside.bottom() - footer, inside.width(), footer), all, board, z);
    p.restore();
    const int hour = QDateTime::fromMSecsSinceEpoch(m_now().time_since_epoch().count()).time().hour();
    const bool calm = std::ranges::none_of(tiles, [](const wall::Tile &t) { return t.rank <= 1; });
    if (calm && (hour >= 22 || hour < 6) && c.dark)
        p.fillRect(rect(), QColor(0, 0, 0, 96)); // night; an alarm is never dimmed
    if (notLive())
        paintNotLive(p, z);
}

} // namespace tidegate::ui
