// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

namespace tidegate::ui {

/// Before, the plan's phases, After: where we are, since when, what next, when; and the traffic split below.
class PhaseTrack final : public QWidget {
    Q_OBJECT
public:
    explicit PhaseTrack(QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);
    [[nodiscard]] QSize sizeHint() const override { return {700, 92}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    struct Stop {
        QString name, detail;
        enum { Done, Now, Future, Bad } state = Future;
        double progress = 0;
    };
    void paintStops(QPainter &p) const;
    void paintSplit(QPainter &p) const;
    std::vector<Stop> m_stops;
    engine::SnapshotPtr m_snapshot;
};

} // namespace tidegate::ui
