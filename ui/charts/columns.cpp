// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/charts/columns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tidegate::ui {

namespace {

/// Three times the usual distance of two samples; a longer silence is a gap.
double gapOf(const std::vector<double> &t)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < t.size(); i += std::max<std::size_t>(1, t.size() / 200))
        steps.push_back(t[i] - t[i - 1]);
    if (steps.empty())
        return std::numeric_limits<double>::infinity();
    std::ranges::nth_element(steps, steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2));
    return 3 * steps[steps.size() / 2];
}

void widen(Column &c, const ChartLine &line, std::size_t i)
{
    if (i >= line.low.size() || i >= line.high.size() || !std::isfinite(line.low[i]) || !std::isfinite(line.high[i]))
        return;
    c.low = std::isnan(c.low) ? line.low[i] : std::min(c.low, line.low[i]);
    c.high = std::isnan(c.high) ? line.high[i] : std::max(c.high, line.high[i]);
}

} // namespace

std::vector<Column> columns(const ChartLine &line, double from, double to, double width, double step)
{
    std::vector<Column> out;
    if (line.t.empty() || !(to > from) || !(width > 0))
        return out;
    const double gap = gapOf(line.t), scale = width / (to - from);
    auto first = std::lower_bound(line.t.begin(), line.t.end(), from) - line.t.begin();
    const auto last = std::min<std::ptrdiff_t>(std::upper_bound(line.t.begin(), line.t.end(), to) - line.t.begin() + 1, static_cast<std::ptrdiff_t>(line.t.size()));
    first = std::max<std::ptrdiff_t>(0, first - 1);
    double sum = 0, sumX = 0, before = 0;
    long long at = std::numeric_limits<long long>::min();
    bool open = false, broken = true;
    const auto close = [&] {
        if (!open)
            return;
        out.back().mean = sum / out.back().samples;
        out.back().x = sumX / out.back().samples;
        open = false;
    };
    for (auto k = first; k < last; ++k) {
        const auto i = static_cast<std::size_t>(k);
        const double v = line.v[i], x = (line.t[i] - from) * scale;
        if (!std::isfinite(v)) {
            broken = true;
            continue;
        }
        broken = broken || line.t[i] - before > gap;
        before = line.t[i];
        const auto mine = static_cast<long long>(std::floor(x / step));
        if (!open || mine != at || broken) {
            close();
            constexpr double none = std::numeric_limits<double>::quiet_NaN();
            out.push_back({x, v, v, v, none, none, 0, !broken});
            sum = sumX = 0;
            at = mine;
            open = true;
            broken = false;
        }
        Column &c = out.back();
        ++c.samples;
        sum += v;
        sumX += x;
        c.least = std::min(c.least, v);
        c.most = std::max(c.most, v);
        widen(c, line, i);
    }
    close();
    return out;
}

} // namespace tidegate::ui
