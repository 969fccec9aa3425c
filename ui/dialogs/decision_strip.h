// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "replay/past.h"

#include <QWidget>

namespace tidegate::ui {

/// The colour that a decision has in the strip and in its legend.
[[nodiscard]] QColor colorOf(replay::Decision d);

/// A replayed record on one time axis: error rates of both tracks with gate and trigger, and below them which decision stood when. Rollback
/// and hold have their sign; what was stale or too little to say is hatched.
class DecisionStrip final : public QWidget {
    Q_OBJECT
public:
    explicit DecisionStrip(QWidget *parent = nullptr);
    /// `gate`, `trigger`: fractions; nothing: the plan has none.
    void set(replay::Past past, std::optional<double> gate, std::optional<double> trigger);
    [[nodiscard]] QSize sizeHint() const override { return {680, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double xOf(Instant t, const QRectF &room) const;
    void paintRates(QPainter &p, const QRectF &room) const;
    void paintDecisions(QPainter &p, const QRectF &room) const;
    replay::Past m_past;
    std::optional<double> m_gate, m_trigger;
};

} // namespace tidegate::ui
