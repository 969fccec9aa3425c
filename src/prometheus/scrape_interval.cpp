// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/scrape_interval.h"

#include <algorithm>
#include <cmath>

namespace tidegate::prometheus {

std::optional<Millis> scrapeInterval(const Result &raw)
{
    constexpr std::size_t kLeast = 3;
    std::vector<Millis> apart;
    for (const Series &s : raw.series) {
        std::optional<Instant> last;
        for (std::size_t i = 0; i < s.times.size(); ++i) {
            if (!std::isfinite(s.values[i]))
                continue;
            if (last)
                apart.push_back(s.times[i] - *last);
            last = s.times[i];
        }
    }
    if (apart.size() < kLeast)
        return std::nullopt;
    const auto middle = apart.begin() + static_cast<std::ptrdiff_t>(apart.size() / 2);
    std::ranges::nth_element(apart, middle);
    return std::max<Millis>(std::chrono::seconds(1), std::chrono::round<std::chrono::seconds>(*middle));
}

} // namespace tidegate::prometheus
