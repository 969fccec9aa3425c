// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "replay/growth.h"

#include <algorithm>

namespace tidegate::replay {

namespace {
constexpr double kSurge = 3, kSlack = 50; ///< times the traffic of before, and some requests, that a fresh counter may hold
}

bool Growth::plausible(double growth, Millis over) const
{
    return !m_rated || growth <= kSurge * m_perSecond * static_cast<double>(over.count()) / 1000 + kSlack;
}

std::optional<prometheus::Increment> Growth::add(Instant at, const TrackSample &s)
{
    if (!m_last) {
        m_last = TrackSample{s.requests, s.errors, s.buckets, std::nullopt, {}};
        m_lastAt = at;
        return std::nullopt;
    }
    const Millis over = at - m_lastAt;
    const bool anew = *s.requests < *m_last->requests || *s.errors < *m_last->errors;
    prometheus::Increment i;
    i.at = at;
    i.requests = anew ? *s.requests : *s.requests - *m_last->requests;
    i.errors = std::min(i.requests, anew ? *s.errors : *s.errors - *m_last->errors);
    if (s.buckets && m_last->buckets) {
        i.buckets.reserve(s.buckets->size());
        auto before = std::as_const(*m_last->buckets).begin();
        const auto end = std::as_const(*m_last->buckets).end();
        for (const auto &[bound, n] : std::as_const(*s.buckets)) {
            while (before != end && before->first < bound)
                ++before;
            const bool known = before != end && before->first == bound;
            i.buckets[bound] = anew || !known || n < before->second ? n : n - before->second;
        }
    }
    m_last = TrackSample{s.requests, s.errors, s.buckets, std::nullopt, {}};
    m_lastAt = at;
    if (anew && !plausible(i.requests, over))
        return std::nullopt;
    const double rate = over.count() > 0 ? i.requests * 1000 / static_cast<double>(over.count()) : 0;
    m_perSecond = m_rated ? 0.8 * m_perSecond + 0.2 * rate : rate;
    m_rated = true;
    return i;
}

} // namespace tidegate::replay
