// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/feed.h"
#include "ui/theme/theme.h"

#include <QTimer>

namespace tidegate::ui {

/// The wall display: one tile a release, worst first, read from metres away. No controls; Esc closes. NOT LIVE frames the whole screen
/// within 10 s of a lost feed.
class WallWindow final : public QWidget {
    Q_OBJECT
public:
    explicit WallWindow(QWidget *parent = nullptr);
    /// Not owned.
    void addFeed(Feed *feed);
    /// Size of the screen and how far away it is read: decides type sizes (30, 22 and 16 arc-minutes) and how many tiles fit.
    void setScreenGeometry(double diagonalInches, double distanceMetres);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double px(double arcMinutes) const;
    void paintTile(QPainter &p, const QRectF &r, const engine::Snapshot &s) const;
    void paintFigure(QPainter &p, const QRectF &r, const engine::Snapshot &s, bool errors) const;
    [[nodiscard]] std::vector<engine::SnapshotPtr> sorted() const;
    std::vector<Feed *> m_feeds;
    double m_diagonal = 55, m_distance = 5;
    QTimer m_clock;
    long long m_beats = 0;
    int m_page = 0;
};

} // namespace tidegate::ui
