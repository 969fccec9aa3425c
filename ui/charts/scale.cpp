// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/charts/scale.h"

#include "ui/language/language.h"
#include "ui/theme/zone.h"


#include <cmath>

namespace tidegate::ui {

std::vector<std::pair<double, QString>> timeTicks(double from, double to, int most)
{
    std::vector<std::pair<double, QString>> out;
    static const double steps[] = {1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21600, 43200, 86400, 2 * 86400, 3 * 86400, 7 * 86400, 14 * 86400};
    double step = 14 * 86400;
    for (const double s : steps) {
        if ((to - from) / 1000 / s <= most) {
            step = s;
            break;
        }
    }
    const QString shape = step >= 86400 ? QStringLiteral("d MMM") : step >= 60 ? QStringLiteral("hh:mm") : QStringLiteral("hh:mm:ss");
    // Round in the shown zone: midnight is the viewer's.
    const double offset = zoned(from).offsetFromUtc();
    for (double t = (std::ceil((from / 1000 + offset) / step) * step - offset) * 1000; t <= to; t += step * 1000)
        out.emplace_back(t, localDate(zoned(t), shape));
    return out;
}

std::pair<double, double> roundTop(double highest)
{
    if (!(highest > 0))
        return {1, 0.5};
    const double size = std::pow(10.0, std::floor(std::log10(highest)));
    for (const double s : {0.2, 0.5, 1.0, 2.0, 5.0}) {
        if (highest / (s * size) <= 4)
            return {std::ceil(highest / (s * size)) * s * size, s * size};
    }
    return {10 * size, 5 * size};
}

std::vector<double> logTicks(double lowest, double highest)
{
    std::vector<double> out;
    if (!(lowest > 0) || !(highest > lowest))
        return out;
    const bool many = std::log10(highest / lowest) > 2;
    for (double size = std::pow(10.0, std::floor(std::log10(lowest))); size <= highest; size *= 10) {
        for (const double s : {1.0, 2.0, 5.0}) {
            if (size * s >= lowest * 0.999 && size * s <= highest * 1.001 && (s == 1 || !many))
                out.push_back(size * s);
        }
    }
    return out;
}

} // namespace tidegate::ui
