// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/increments.h"

#include "prometheus/bound.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tidegate::prometheus {

namespace {

/// Calls `grew(interval end, growth, how many samples of it are in this interval by now)` for each step of one counter.
template<typename F>
void growths(const Series &s, Instant bornAfter, Millis step, F &&grew)
{
    double last = std::numeric_limits<double>::quiet_NaN();
    Instant within{};
    int scrapes = 0;
    for (std::size_t i = 0; i < s.values.size(); ++i) {
        const double v = s.values[i];
        if (!std::isfinite(v))
            continue;
        const auto slot = (s.times[i].time_since_epoch().count() + step.count() - 1) / step.count();
        const Instant end{Millis{slot * step.count()}};
        scrapes = end == within ? scrapes + 1 : 1;
        within = end;
        if (std::isnan(last))
            grew(end, s.times[i] > bornAfter ? v : 0.0, scrapes); // what was there before the window is only where we start
        else
            grew(end, v >= last ? v - last : v, scrapes);
        last = v;
    }
}

} // namespace

std::vector<Increment> increments(const Result &requests, const Result &errors, const Result &buckets, double bucketUnitMs, Instant bornAfter, Millis step)
{
    std::map<Instant, Increment> slots;
    const auto slot = [&](Instant end) -> Increment & {
        Increment &i = slots[end];
        i.at = end;
        return i;
    };
    for (const Series &s : requests.series) {
        growths(s, bornAfter, step, [&](Instant end, double g, int scrapes) {
            Increment &i = slot(end);
            i.requests += g;
            i.scrapes = std::max(i.scrapes, scrapes);
        });
    }
    for (const Series &s : errors.series)
        growths(s, bornAfter, step, [&](Instant end, double g, int) { slot(end).errors += g; });
    for (const Series &s : buckets.series) {
        if (const auto bound = boundOf(s.labels, bucketUnitMs))
            growths(s, bornAfter, step, [&](Instant end, double g, int) { slot(end).buckets[*bound] += g; });
    }
    std::vector<Increment> out;
    out.reserve(slots.size());
    for (auto &[end, i] : slots)
        out.push_back(std::move(i));
    return out;
}

} // namespace tidegate::prometheus
