// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/alarms/alarm_watch.h"
#include "ui/feed.h"
#include "ui/wall/board.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace tidegate::ui {

/// The wall display: one tile a release, worst first, read from metres away. No controls; Esc closes. NOT LIVE frames the whole screen
/// within 10 s of a lost feed. Dims at night, moves by a pixel or two, keeps the screen awake.
class WallWindow final : public QWidget {
    Q_OBJECT
public:
    /// `now`: our own clock; tests give another.
    explicit WallWindow(QWidget *parent = nullptr, std::function<Instant()> now = {});
    /// Not owned; a feed that is destroyed leaves by itself.
    void addFeed(Feed *feed);
    /// Size of the screen and how far away it is read: decides type sizes and how many tiles fit.
    void setScreenGeometry(double diagonalInches, double distanceMetres);
    /// Where the releases come from, for the header and for when there is none: "prod-eu", "seeing 2 namespaces".
    void setPlace(const QString &place) { m_place = place; }
    [[nodiscard]] bool notLive() const; ///< the whole screen is framed
    /// What rises is counted: ten in ten minutes are a flood, in which the first one leads and the others stand back.
    [[nodiscard]] AlarmWatch &alarms() { return m_alarms; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] std::vector<engine::SnapshotPtr> snapshots() const;
    void paintHeader(QPainter &p, const QRectF &r, const std::vector<wall::Tile> &tiles, const wall::Sizes &z) const;
    void paintFooter(QPainter &p, const QRectF &r, const std::vector<engine::SnapshotPtr> &all, const wall::Board &board, const wall::Sizes &z) const;
    void paintFlood(QPainter &p, const QRectF &r, const alarms::Load &load, const wall::Sizes &z) const;
    void paintNotLive(QPainter &p, const wall::Sizes &z) const;
    std::vector<Feed *> m_feeds;
    std::function<Instant()> m_now;
    AlarmWatch m_alarms;
    QString m_place;
    double m_diagonal = 55, m_distance = 5;
    QTimer m_clock;
    Instant m_begun;
    long long m_beats = 0; ///< moves only when data comes
};

} // namespace tidegate::ui
