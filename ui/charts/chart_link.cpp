// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/charts/chart_link.h"

namespace tidegate::ui {

namespace {

constexpr std::size_t kKept = 50;

void keep(std::vector<ChartLink::View> &where, const ChartLink::View &view)
{
    if (!where.empty() && where.back() == view)
        return;
    where.push_back(view);
    if (where.size() > kKept)
        where.erase(where.begin());
}

} // namespace

void ChartLink::set(const View &view)
{
    m_view = view;
    Q_EMIT viewChanged();
}

void ChartLink::look(const View &view)
{
    if (view == m_view)
        return;
    keep(m_back, m_view);
    m_forward.clear();
    set(view);
}

void ChartLink::beginDrag()
{
    keep(m_back, m_view);
    m_forward.clear();
}

void ChartLink::drag(double from, double to)
{
    set(std::pair(from, to));
}

void ChartLink::back()
{
    if (m_back.empty())
        return;
    const View view = m_back.back();
    m_back.pop_back();
    keep(m_forward, m_view);
    set(view);
}

void ChartLink::forward()
{
    if (m_forward.empty())
        return;
    const View view = m_forward.back();
    m_forward.pop_back();
    keep(m_back, m_view);
    set(view);
}

void ChartLink::point(std::optional<double> t)
{
    if (t == m_cross)
        return;
    m_cross = t;
    Q_EMIT crosshairChanged();
}

void ChartLink::pin(double t, std::pair<double, double> shown)
{
    if (m_pins.size() == 2)
        m_pins.clear();
    m_pins.push_back(t);
    if (!m_view)
        look(shown);
    Q_EMIT pinsChanged();
}

void ChartLink::clearPins()
{
    if (m_pins.empty())
        return;
    m_pins.clear();
    Q_EMIT pinsChanged();
}

void ChartLink::setWeekBefore(bool on)
{
    if (on == m_weekBefore)
        return;
    m_weekBefore = on;
    Q_EMIT weekBeforeChanged(on);
}

void ChartLink::setHidden(ChartTrack track, bool hidden)
{
    bool &now = track == ChartTrack::Canary ? m_canaryHidden : m_stableHidden;
    if (now == hidden)
        return;
    now = hidden;
    Q_EMIT hiddenChanged();
}

void ChartLink::setLogarithmic(bool on)
{
    if (on == m_logarithmic)
        return;
    m_logarithmic = on;
    Q_EMIT logarithmicChanged(on);
}

} // namespace tidegate::ui
