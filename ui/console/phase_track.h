// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

namespace tidegate::ui {

/// Before, the plan's phases, After: where we are, since when, what next, when; and the traffic split below. A click (or ←→ Enter) on a
/// phase shows its stretch of the charts.
class PhaseTrack final : public QWidget {
    Q_OBJECT
public:
    explicit PhaseTrack(QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);
    [[nodiscard]] QSize sizeHint() const override { return {700, 92}; }

Q_SIGNALS:
    void phaseChosen(int phase); ///< index in the plan of a phase that was or is

protected:
    void paintEvent(QPaintEvent *) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Stop {
        QString name, detail;
        enum { Done, Now, Future, Bad } state = Future;
        double progress = 0;
        friend bool operator==(const Stop &, const Stop &) = default;
    };
    void paintStops(QPainter &p) const;
    void paintSplit(QPainter &p) const;
    void choose(int stop);
    std::vector<Stop> m_stops;
    int m_focused = 1; ///< stop under the keyboard
    engine::SnapshotPtr m_snapshot;
};

} // namespace tidegate::ui
