// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "judge/judge.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tidegate::judge {

namespace {

/// Cumulative counts made monotone: buckets are scraped one by one and may disagree by a request.
std::vector<std::pair<double, double>> monotone(const Buckets &buckets)
{
    std::vector<std::pair<double, double>> out;
    double most = 0;
    for (const auto &[bound, count] : buckets) {
        if (std::isnan(bound) || std::isnan(count))
            continue;
        most = std::max(most, count);
        out.emplace_back(bound, most);
    }
    return out;
}

} // namespace

void addBuckets(Buckets &into, const Buckets &more)
{
    if (std::ranges::equal(into, more, {}, &Buckets::value_type::first, &Buckets::value_type::first)) {
        auto it = more.begin();
        for (auto &[bound, n] : into)
            n += (it++)->second;
        return;
    }
    Buckets out;
    out.reserve(into.size() + more.size());
    auto a = std::as_const(into).begin(), b = more.begin();
    const auto aEnd = std::as_const(into).end();
    double inA = 0, inB = 0;
    while (a != aEnd || b != more.end()) {
        const double bound = b == more.end() || (a != aEnd && a->first <= b->first) ? a->first : b->first;
        if (a != aEnd && a->first == bound)
            inA = (a++)->second;
        if (b != more.end() && b->first == bound)
            inB = (b++)->second;
        out[bound] = inA + inB;
    }
    into = std::move(out);
}

std::optional<Slow> slowerThan(const Buckets &buckets, double limitMs, bool atOrAbove)
{
    if (buckets.empty() || !std::isinf(buckets.rbegin()->first))
        return std::nullopt;
    // Counts are scraped one by one and may disagree by a request: the highest so far counts.
    double most = 0, below = 0, belowCount = 0, above = -1, aboveCount = 0;
    for (const auto &[bound, count] : buckets) {
        if (!std::isnan(count))
            most = std::max(most, count);
        if (bound < limitMs) {
            below = bound;
            belowCount = most;
        } else if (above < 0) {
            above = bound;
            aboveCount = most;
        }
    }
    Slow s;
    s.n = most;
    s.exact = above == limitMs;
    const bool upper = s.exact || atOrAbove;
    s.usedBoundMs = upper ? above : below;
    s.slower = upper ? (std::isinf(above) ? 0 : s.n - aboveCount) : s.n - belowCount;
    return s;
}

std::optional<double> quantile(double q, const Buckets &buckets)
{
    const auto b = monotone(buckets);
    if (b.size() < 2 || !std::isinf(b.back().first) || b.back().second <= 0)
        return std::nullopt;
    const double rank = q * b.back().second;
    const auto it = std::ranges::find_if(b, [&](const auto &e) { return e.second >= rank; });
    if (it == std::prev(b.end()))
        return std::prev(it)->first;
    if (it == b.begin() && it->first <= 0)
        return it->first;
    const double from = it == b.begin() ? 0 : std::prev(it)->first, before = it == b.begin() ? 0 : std::prev(it)->second;
    const double inside = it->second - before;
    return inside <= 0 ? it->first : from + (it->first - from) * (rank - before) / inside;
}

std::optional<Interval> quantileInterval(double q, const Buckets &buckets, double confidence)
{
    const auto b = monotone(buckets);
    if (b.empty() || b.back().second <= 0)
        return std::nullopt;
    // The count below the true quantile is binomial(n, q): its normal band gives the ranks whose order statistics bound it.
    const double n = b.back().second;
    const double z = confidence >= 0.99 ? 2.5758 : confidence >= 0.95 ? 1.96 : 1.645;
    const double half = z * std::sqrt(q * (1 - q) / n);
    const auto low = quantile(std::max(0.0, q - half), buckets), high = quantile(std::min(1.0, q + half), buckets);
    if (!low || !high)
        return std::nullopt;
    return Interval{*low, *high};
}

std::vector<Point> decimate(const std::vector<Point> &points, std::size_t buckets)
{
    if (buckets == 0 || points.size() <= buckets * 2)
        return points;
    std::vector<Point> out;
    out.reserve(buckets * 2);
    const double from = points.front().t, span = points.back().t - from;
    std::size_t i = 0;
    for (std::size_t k = 0; k < buckets && i < points.size(); ++k) {
        const double end = k + 1 == buckets ? points.back().t + 1 : from + span * static_cast<double>(k + 1) / static_cast<double>(buckets);
        const Point *low = nullptr, *high = nullptr, *gap = nullptr;
        for (; i < points.size() && points[i].t < end; ++i) {
            const Point &p = points[i];
            if (std::isnan(p.v)) {
                gap = &p;
                continue;
            }
            low = !low || p.v < low->v ? &p : low;
            high = !high || p.v > high->v ? &p : high;
        }
        if (!low) {
            if (gap)
                out.push_back(*gap);
            continue;
        }
        const Point *first = low->t <= high->t ? low : high, *second = first == low ? high : low;
        out.push_back(*first);
        if (first != second)
            out.push_back(*second);
    }
    return out;
}

} // namespace tidegate::judge
