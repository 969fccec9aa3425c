// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/time.h"
#include "ui/charts/chart_link.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

/// One chart widget for error rate and p95: takes prepared values, draws them (SCREENS.md "Charts").
namespace tidegate::ui {

struct ChartLine {
    using Kind = ChartTrack;
    Kind kind = Kind::Canary;
    std::vector<double> t; ///< ms since the epoch, ascending
    std::vector<double> v; ///< in shown units (per cent, ms); NaN is a gap
    std::vector<double> low, high; ///< its interval, NaN where it has none; or empty
    QString label;
};
struct ChartBand {
    double from = 0, to = 0; ///< ms since the epoch
    QString text;
    bool future = false; ///< hatched
};
struct ChartLimit {
    double value = 0;
    QString text; ///< "gate < 1 %"
    bool trigger = false; ///< alarm colour, dotted; else caution, dashed
};
struct ChartMarker {
    double t = 0;
    QString text; ///< what happened, and who did it
    int tone = 0; ///< 0 plain, 1 caution, 2 alarm
};
struct ChartModel {
    QString title; ///< ERROR RATE
    QString unit;  ///< "%" or "ms"
    int decimals = 2;
    std::vector<ChartLine> lines;
    ChartLine difference; ///< canary − stable with its interval; drawn as a strip below where there is room
    std::optional<double> baseline;
    std::vector<ChartBand> bands;
    std::vector<ChartLimit> limits;
    std::vector<ChartMarker> markers;
    std::optional<double> breach; ///< since when a trigger of this figure counts, ms since the epoch; shaded until now, or breachEnd
    std::optional<double> breachEnd;
    double from = 0, to = 0; ///< whole time range, future included
    double now = 0;
    QString empty;   ///< why there is nothing to draw; shown instead of an empty plot
    QString summary; ///< one sentence for a screen reader
};

/// A part of the release to look at.
enum class ChartPreset { Phase, Hour, Day, Week, Whole };

/// Qt Charts axes and plot, long lines as one cached item; min/max decimated to the width, gaps are gaps.
/// Drag zooms in time, Shift+drag pans, Ctrl+wheel zooms at the pointer, double-click or Home resets; a click or Enter pins, a second pin
/// measures, Esc clears. ←/→ read sample by sample, + and − zoom, Backspace or Alt+← goes back, Alt+→ forward, 1–5 are the presets, W lays
/// stable of a week before under it, C and S hide canary and stable, G makes a latency's scale logarithmic, M and Shift+M read from marker
/// to marker, T opens the numbers as a table, L goes live. Charts with the same ChartLink share all of it.
class ReleaseChart : public QWidget {
    Q_OBJECT
public:
    explicit ReleaseChart(ChartLink *link, QWidget *parent = nullptr);
    ~ReleaseChart() override;
    void setModel(std::shared_ptr<const ChartModel> model);
    [[nodiscard]] bool live() const; ///< following now; false after a zoom or pan
    void goLive();
    void look(ChartPreset preset);
    void toMarker(bool forward); ///< the crosshair goes to what happened next or before, and reads it
    [[nodiscard]] std::pair<double, double> range() const; ///< that is shown, ms since the epoch
    [[nodiscard]] const std::shared_ptr<const ChartModel> &model() const;
    [[nodiscard]] QString readout() const; ///< at the pins and the crosshair; empty without any
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void liveChanged(bool live);
    void readoutChanged(const QString &text);
    void tableWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refit();
    void zoomAt(double t, double factor);
    void readOn(bool forward);
    void readAt(double t);
    void tell();
    class Private;
    std::unique_ptr<Private> d;
};

/// A line with its limit, for wall tiles and lists. No axes.
class Sparkline : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);
    void set(std::vector<double> values, std::optional<double> limit, int tone, double max);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_values;
    std::optional<double> m_limit;
    int m_tone = 0;
    double m_max = 1;
};

} // namespace tidegate::ui
