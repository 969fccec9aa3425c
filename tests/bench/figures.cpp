// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "figures.h"

#include <algorithm>
#include <cstdio>

namespace tidegate::bench {

double msSince(Steady::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - begin).count();
}

Spread spread(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const auto at = [&](double share) { return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))]; };
    return {at(0.5), at(0.95), values.back(), values.size()};
}

void report(const std::string &what, const Spread &s, const std::string &unit, const std::string &yardstick, const std::string &target)
{
    std::printf("figure\t%s\t%zu\t%.4f\t%.4f\t%.4f\t%s\t%s\t%s\n", what.c_str(), s.n, s.median, s.p95, s.most, unit.c_str(), yardstick.c_str(), target.c_str());
    std::fflush(stdout);
}

} // namespace tidegate::bench
