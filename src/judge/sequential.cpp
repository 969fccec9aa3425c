// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "judge/judge.h"

#include <algorithm>
#include <cmath>

namespace tidegate::judge {

namespace {

constexpr std::size_t kOnsets = 40;
constexpr int kBadScrapes = 2; ///< one unlucky scrape never fires
/// A hypothesis this unlikely is given up: a breach that comes later opens its own, and a healthy month stays cheap.
constexpr double kHopeless = -28;

double logSum(const std::vector<double> &logs)
{
    const double top = *std::ranges::max_element(logs);
    if (!std::isfinite(top))
        return top;
    double sum = 0;
    for (const double l : logs) {
        if (l - top > -40)
            sum += std::exp(l - top);
    }
    return top + std::log(sum);
}

/// Weight of an onset at the k-th scrape; over all k they add up to less than one. Half lies on the beginning: a change of weight
/// is when a bad version shows.
double onsetLogWeight(long k)
{
    if (k == 0)
        return std::log(0.5);
    const double l = std::log(static_cast<double>(k) + 2);
    return std::log(0.5 / 2.2) - std::log(static_cast<double>(k) + 1) - 2 * std::log(l);
}

} // namespace

ExceedanceTest::ExceedanceTest(double p0, double alpha)
    : m_p0(std::clamp(p0, 1e-9, 0.999))
    , m_alpha(std::clamp(alpha, 1e-12, 0.5))
{
    // Rates above p0 with more belief in clear breaches, for which speed matters.
    for (const auto &[factor, belief] : {std::pair{1.3, 0.08}, std::pair{1.7, 0.10}, std::pair{2.5, 0.20}, std::pair{4.0, 0.34}, std::pair{7.0, 0.16}, std::pair{14.0, 0.12}}) {
        const double odds = m_p0 / (1 - m_p0) * factor;
        const double rate = odds / (1 + odds);
        m_logBad.push_back(std::log(rate / m_p0));
        m_logGood.push_back(std::log((1 - rate) / (1 - m_p0)));
        m_logPrior.push_back(std::log(belief));
    }
}

void ExceedanceTest::open(Instant at)
{
    Onset o;
    o.logWeight = onsetLogWeight(m_seen);
    o.logs = m_logPrior;
    o.since.at = at;
    m_onsets.push_back(std::move(o));
    if (m_onsets.size() <= kOnsets)
        return;
    // The weakest hypothesis goes; the youngest few are given time.
    const auto end = m_onsets.end() - 4;
    m_onsets.erase(std::min_element(m_onsets.begin(), end, [](const Onset &a, const Onset &b) { return a.logE < b.logE; }));
}

void ExceedanceTest::add(const Counts &c)
{
    if (!(c.n > 0) || !(c.bad >= 0))
        return;
    const double bad = std::min(c.bad, c.n), good = c.n - bad;
    const bool above = bad > m_p0 * c.n;
    // A breach can only have begun with a scrape that shows it.
    if (m_seen == 0 || above)
        open(c.at);
    ++m_seen;
    if (m_onsets.empty())
        return;
    std::vector<double> all;
    all.reserve(m_onsets.size());
    for (Onset &o : m_onsets) {
        for (std::size_t j = 0; j < o.logs.size(); ++j)
            o.logs[j] += bad * m_logBad[j] + good * m_logGood[j];
        o.since.n += c.n;
        o.since.bad += bad;
        o.badScrapes += above ? 1 : 0;
        o.logE = o.logWeight + logSum(o.logs);
        all.push_back(o.logE);
    }
    m_logE = logSum(all);
    m_lead = static_cast<std::size_t>(std::ranges::max_element(all) - all.begin());
    if (!m_fired && m_logE >= -std::log(m_alpha) && m_onsets[m_lead].badScrapes >= kBadScrapes)
        m_fired = c.at;
    if (!m_fired && std::erase_if(m_onsets, [](const Onset &o) { return o.logE < kHopeless; }) > 0 && !m_onsets.empty())
        m_lead = static_cast<std::size_t>(std::ranges::max_element(m_onsets, {}, &Onset::logE) - m_onsets.begin());
}

bool ExceedanceTest::fired() const
{
    return m_fired.has_value();
}

std::optional<Instant> ExceedanceTest::firedAt() const
{
    return m_fired;
}

double ExceedanceTest::logE() const
{
    return m_logE;
}

std::optional<Instant> ExceedanceTest::onset() const
{
    return m_onsets.empty() ? std::nullopt : std::optional(m_onsets[m_lead].since.at);
}

Counts ExceedanceTest::sinceOnset() const
{
    return m_onsets.empty() ? Counts{} : m_onsets[m_lead].since;
}

WorseThanStableTest::WorseThanStableTest(double alpha)
    : m_alpha(std::clamp(alpha, 1e-12, 0.5))
    , m_grid{1.5, 2, 3, 5, 10}
    , m_logs(m_grid.size(), -std::log(static_cast<double>(m_grid.size())))
{
}

void WorseThanStableTest::add(const Counts &canary, const Counts &stable)
{
    if (!(canary.n > 0) || !(stable.n > 0))
        return;
    // Given a bad event, the canary's part of it is at most its part of the requests unless it is worse.
    const double share = canary.n / (canary.n + stable.n);
    for (std::size_t j = 0; j < m_grid.size(); ++j) {
        const double q = m_grid[j] * share / (m_grid[j] * share + 1 - share);
        m_logs[j] += canary.bad * std::log(q / share) + stable.bad * std::log((1 - q) / (1 - share));
    }
    if (canary.bad / canary.n > stable.bad / stable.n)
        ++m_badScrapes;
    m_logE = logSum(m_logs);
    m_fired = m_fired || (m_logE >= -std::log(m_alpha) && m_badScrapes >= kBadScrapes);
}

bool WorseThanStableTest::fired() const
{
    return m_fired;
}

double WorseThanStableTest::logE() const
{
    return m_logE;
}

} // namespace tidegate::judge
