// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/covered_time.h"

#include <algorithm>
#include <utility>

namespace tidegate::engine {

namespace {

constexpr std::size_t kLooked = 10;
constexpr std::ptrdiff_t kMayMiss = 1; ///< of ten

} // namespace

void CoveredTime::begin(Instant since)
{
    m_coverage = {m_interval, since, {}};
    m_last.clear();
    m_spare = false;
}

void CoveredTime::remember(bool came)
{
    m_last.push_back(came);
    if (m_last.size() > kLooked)
        m_last.pop_front();
}

void CoveredTime::step(Instant to, bool came)
{
    remember(came);
    // Of fewer than ten, all: a phase does not begin with what is missing.
    const auto missing = std::ranges::count(m_last, false);
    if (missing > (m_last.size() < kLooked ? 0 : kMayMiss))
        m_coverage.miss(to);
    else
        m_coverage.upTo = to;
}

void CoveredTime::add(Instant at, Millis width, int scrapes)
{
    if (at <= m_coverage.upTo)
        return;
    // Up to ten are looked at one by one; of what is longer there is nothing to tell but its length.
    const Instant begun = std::max(at - width, m_coverage.upTo);
    for (std::size_t i = 0; i < kLooked && m_coverage.upTo + m_interval <= begun; ++i) {
        step(m_coverage.upTo + m_interval, std::exchange(m_spare, false));
    }
    if (m_coverage.upTo + m_interval <= begun)
        m_coverage.miss(begun);
    if (width >= m_interval * 2) { // a coarse step tells of all its intervals at once
        m_last.assign(kLooked, scrapes > 0);
        m_spare = false;
        return scrapes > 0 ? void(m_coverage.upTo = at) : m_coverage.miss(at);
    }
    bool came = scrapes > 0;
    if (!came)
        came = std::exchange(m_spare, false);
    else if (scrapes > 1 && !m_last.empty() && !m_last.back())
        m_last.back() = true;
    else
        m_spare = scrapes > 1;
    step(at, came);
}

} // namespace tidegate::engine
