// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QObject>

#include <optional>
#include <utility>
#include <vector>

namespace tidegate::ui {

enum class ChartTrack { Canary, Stable };

/// What charts that lie above each other share: the time range, the crosshair, pins, which lines are hidden, the scale of a latency, and
/// the overlay of a week before. Times are ms since the epoch. Nothing of it touches what is measured, judged or rolled back.
class ChartLink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// From and to; nothing: all of the release, following now.
    using View = std::optional<std::pair<double, double>>;

    [[nodiscard]] const View &view() const { return m_view; }
    /// Another view; the present one can be gone back to.
    void look(const View &view);
    /// While something is dragged: one step back, however far it goes.
    void beginDrag();
    void drag(double from, double to);
    void back();
    void forward();

    void point(std::optional<double> t);
    [[nodiscard]] std::optional<double> crosshairAt() const { return m_cross; }

    /// One pin, then a second to measure against; a third begins anew. A pin leaves following now: `shown` is the range that stays.
    void pin(double t, std::pair<double, double> shown);
    void clearPins();
    [[nodiscard]] const std::vector<double> &pins() const { return m_pins; }

    void setWeekBefore(bool on);
    [[nodiscard]] bool weekBefore() const { return m_weekBefore; }
    /// A hidden line is still measured and judged.
    void setHidden(ChartTrack track, bool hidden);
    [[nodiscard]] bool hidden(ChartTrack track) const { return track == ChartTrack::Canary ? m_canaryHidden : m_stableHidden; }
    /// Latencies on a logarithmic scale; a rate of errors has its zero.
    void setLogarithmic(bool on);
    [[nodiscard]] bool logarithmic() const { return m_logarithmic; }

Q_SIGNALS:
    void viewChanged();
    void crosshairChanged();
    void pinsChanged();
    void weekBeforeChanged(bool on);
    void hiddenChanged();
    void logarithmicChanged(bool on);

private:
    void set(const View &view);
    View m_view;
    std::vector<View> m_back, m_forward; ///< bounded
    std::optional<double> m_cross;
    std::vector<double> m_pins;
    bool m_weekBefore = false, m_canaryHidden = false, m_stableHidden = false, m_logarithmic = false;
};

} // namespace tidegate::ui
