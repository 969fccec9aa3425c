// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/scale.h"

#include <QGraphicsObject>
#include <QPixmap>

namespace tidegate::ui {

/// What is drawn inside and beside the plot area: bands, lines, limits, markers, times, crosshair. The lines are painted once into a
/// pixmap and kept until data, range, size or theme change. For ui/charts.
class PlotItem final : public QGraphicsObject {
    Q_OBJECT
public:
    explicit PlotItem(QGraphicsItem *parent);
    void setModel(std::shared_ptr<const ChartModel> model);
    /// `yMin`: 0 for a scale from zero; above it the scale is logarithmic.
    void setView(double from, double to, double yMin, double yMax);
    /// `strip` lies under the plot and shows canary − stable; empty: there is no room for it.
    void setPlot(const QRectF &plot, const QRectF &strip, const QSizeF &whole);
    void setCrosshair(std::optional<double> t);
    void setPins(std::vector<double> times);
    void setWeekBefore(bool on);
    void setHidden(bool canary, bool stable);
    [[nodiscard]] bool holds(const QPointF &at) const { return m_plot.contains(at) || m_strip.contains(at); }
    void forget(); ///< theme changed
    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] double xOf(double t) const;
    [[nodiscard]] std::optional<double> nextMarker(double t, bool forward) const;
    [[nodiscard]] QStringList markersAt(double t) const; ///< what happened there, oldest first
    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_whole}; }
    void paint(QPainter *p, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    [[nodiscard]] bool shows(ChartTrack track) const { return track == ChartTrack::Canary ? !m_canaryHidden : !m_stableHidden; }
    void paintBands(QPainter &p) const;
    void paintBreach(QPainter &p) const;
    void paintLogScale(QPainter &p) const;
    void paintLines(QPainter &p) const;
    void paintLine(QPainter &p, const ChartLine &line) const;
    void paintWeekBefore(QPainter &p) const;
    void paintPins(QPainter &p) const;
    void paintSamples(QPainter &p, double t) const;
    void paintStrip(QPainter &p) const;
    void paintCrosshair(QPainter &p) const;
    void paintLimits(QPainter &p) const;
    void paintMarkers(QPainter &p) const;
    void paintTimes(QPainter &p) const;
    [[nodiscard]] double yOf(double v) const;
    std::shared_ptr<const ChartModel> m_model;
    double m_from = 0, m_to = 1, m_min = 0, m_max = 1;
    QRectF m_plot, m_strip;
    QSizeF m_whole;
    std::optional<double> m_cross;
    std::vector<double> m_pins;
    bool m_weekBefore = false, m_canaryHidden = false, m_stableHidden = false;
    QPixmap m_cache;
};

} // namespace tidegate::ui
