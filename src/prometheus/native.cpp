// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/native.h"

#include "prometheus/number.h"

#include <cmath>
#include <limits>
#include <set>

namespace tidegate::prometheus {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::string boundText(double bound)
{
    return std::isinf(bound) ? "+Inf" : QByteArray::number(bound, 'g', 17).toStdString();
}

} // namespace

bool NativeHistograms::add(const Labels &labels, Instant at, const Json &h)
{
    const Json *count = h.is_object() ? nodeAt(h, {"count"}) : nullptr;
    const auto n = count ? numberOf(*count) : std::nullopt;
    if (!n || std::isnan(*n))
        return false;
    Sample s{at, {}};
    if (const Json *buckets = nodeAt(h, {"buckets"})) {
        if (!buckets->is_array())
            return false;
        double sum = 0;
        for (const Json &b : *buckets) { // ascending
            if (!b.is_array() || b.size() != 4)
                return false;
            const auto left = numberOf(b[1]), right = numberOf(b[2]), inside = numberOf(b[3]);
            if (!left || !right || !inside || !(*left <= *right) || std::isnan(*inside))
                return false;
            s.cumulative[std::max(0.0, *left)] = sum;
            sum += *inside;
            s.cumulative[std::max(0.0, *right)] = sum;
        }
    }
    s.cumulative[kInfinity] = *n;
    m_series[labels].push_back(std::move(s));
    return true;
}

std::optional<std::vector<Series>> NativeHistograms::classic() const
{
    std::set<double> bounds;
    std::size_t samples = 0;
    for (const auto &[labels, list] : m_series) {
        samples += list.size();
        for (const Sample &s : list) {
            for (const auto &[bound, n] : s.cumulative)
                bounds.insert(bound);
            if (bounds.size() * samples > kMost)
                return std::nullopt;
        }
    }
    std::vector<Series> out;
    for (const auto &[labels, list] : m_series) {
        const std::size_t first = out.size();
        for (const double bound : bounds) {
            Series one;
            one.labels = labels;
            one.labels.insert_or_assign("le", boundText(bound));
            out.push_back(std::move(one));
        }
        for (const Sample &s : list) {
            auto known = s.cumulative.begin();
            double sum = 0;
            std::size_t i = first;
            for (const double bound : bounds) {
                for (; known != s.cumulative.end() && known->first <= bound; ++known)
                    sum = known->second;
                out[i].times.push_back(s.at);
                out[i++].values.push_back(sum);
            }
        }
    }
    return out;
}

} // namespace tidegate::prometheus
