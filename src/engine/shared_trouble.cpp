// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/shared_trouble.h"

#include <algorithm>

namespace tidegate::engine {

namespace {
constexpr double kSeveral = 2;    ///< bad requests of stable before anything is called shared: one is chance
constexpr double kMuchWorse = 3;  ///< a canary this many times as bad as stable suffers of its own as well
constexpr double kToCompare = 10; ///< bad requests of the canary before it is called much worse
} // namespace

BreachTest::BreachTest(double limit, double alpha, Millis interval)
    : m_limit(limit)
    , m_alpha(alpha)
    , m_window(std::max<Millis>(interval * 4, std::chrono::seconds(10)))
    , m_seen(limit, alpha)
{
}

bool BreachTest::shared() const
{
    double cn = 0, cb = 0, sn = 0, sb = 0;
    for (const Scrape &s : m_recent) {
        cn += s.canary.n;
        cb += s.canary.bad;
        sn += s.stable.n;
        sb += s.stable.bad;
    }
    if (!(sn > 0) || sb < kSeveral || sb / sn <= m_limit)
        return false;
    return !(cn > 0 && cb >= kToCompare && cb / cn > kMuchWorse * sb / sn);
}

void BreachTest::add(const judge::Counts &canary, const judge::Counts &stable)
{
    m_recent.push_back({canary, stable});
    while (m_recent.front().canary.at <= canary.at - m_window)
        m_recent.pop_front();
    const bool both = shared();
    if (both && !m_own)
        m_own = m_seen;
    if (m_own && !both)
        m_own->add(canary);
    m_seen.add(canary);
    if (!m_seen.fired() || own().fired())
        return;
    // A breach that was both's is over when the canary keeps the limit again.
    double n = 0, bad = 0;
    for (const Scrape &s : m_recent) {
        n += s.canary.n;
        bad += s.canary.bad;
    }
    if (n > 0 && bad <= m_limit * n)
        m_seen = judge::ExceedanceTest(m_limit, m_alpha);
}

} // namespace tidegate::engine
