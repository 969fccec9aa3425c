// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/bound.h"

#include "base/number.h"

#include <cmath>

namespace tidegate::prometheus {

std::optional<double> boundOf(const Labels &labels, double unit)
{
    const auto le = labels.find("le");
    if (le == labels.end())
        return std::nullopt;
    const auto bound = parseNumber(le->second);
    return bound && !std::isnan(*bound) ? std::optional(*bound * unit) : std::nullopt;
}

} // namespace tidegate::prometheus
