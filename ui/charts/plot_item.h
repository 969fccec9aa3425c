// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/charts/chart.h"

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
    void setView(double from, double to, double yMax);
    void setPlot(const QRectF &plot, const QSizeF &whole);
    void setCrosshair(std::optional<double> t);
    void forget(); ///< theme changed
    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] double xOf(double t) const;
    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_whole}; }
    void paint(QPainter *p, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void paintBands(QPainter &p) const;
    void paintLines(QPainter &p) const;
    void paintLimits(QPainter &p) const;
    void paintMarkers(QPainter &p) const;
    void paintTimes(QPainter &p) const;
    [[nodiscard]] double yOf(double v) const;
    std::shared_ptr<const ChartModel> m_model;
    double m_from = 0, m_to = 1, m_max = 1;
    QRectF m_plot;
    QSizeF m_whole;
    std::optional<double> m_cross;
    QPixmap m_cache;
};

/// Round moments for an axis: {ms since the epoch, text}.
[[nodiscard]] std::vector<std::pair<double, QString>> timeTicks(double from, double to, int most);
/// A round top for the value axis, and its step.
[[nodiscard]] std::pair<double, double> roundTop(double highest);

} // namespace tidegate::ui
