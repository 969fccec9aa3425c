// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/charts/chart.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tidegate::ui {

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(80, 24);
}

void Sparkline::set(std::vector<double> values, std::optional<double> limit, int tone, double max)
{
    m_values = std::move(values);
    m_limit = limit;
    m_tone = tone;
    m_max = std::max(1e-9, max);
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Palette &c = ui::palette();
    const auto y = [&](double v) { return height() - 3 - std::min(1.0, v / m_max) * (height() - 6); };
    if (m_limit) {
        p.setPen(QPen(c.caution, 1.5, Qt::DashLine));
        p.drawLine(QPointF(0, y(*m_limit)), QPointF(width(), y(*m_limit)));
    }
    QPainterPath path;
    bool pen = false;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (!std::isfinite(m_values[i])) {
            pen = false;
            continue;
        }
        const QPointF at(static_cast<double>(i) / std::max<double>(1, static_cast<double>(m_values.size()) - 1) * width(), y(m_values[i]));
        pen ? path.lineTo(at) : path.moveTo(at);
        pen = true;
    }
    p.setPen(QPen(m_tone == 2 ? c.alarm : m_tone == 1 ? c.caution : c.canary, 2));
    p.drawPath(path);
}

} // namespace tidegate::ui
