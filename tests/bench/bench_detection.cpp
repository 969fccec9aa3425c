// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// How soon errors are noticed, and how often nothing is called something, beside rules that others use. Simulated: a scrape each 15 s,
// Poisson arrivals, independent errors, stable with nine times the canary's traffic and 0.2 % errors; 200 runs. Prints a Markdown table
// (docs/detection.md).
#include "engine/shared_trouble.h"
#include "judge/judge.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <deque>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

using namespace tidegate;

namespace {

constexpr int kStep = 15, kRuns = 200;
constexpr double kHealthy = 0.002, kAlpha = 0.0025; ///< α of one of four phases

/// One rule: fed scrape by scrape; true from where it would act.
class Rule {
public:
    virtual ~Rule() = default;
    virtual bool add(const judge::Counts &canary, const judge::Counts &stable) = 0;
};

class Trigger final : public Rule { ///< error-rate above 5 %
public:
    bool add(const judge::Counts &c, const judge::Counts &s) override
    {
        m_test.add(c, s);
        return m_test.ownFault();
    }

private:
    engine::BreachTest m_test{0.05, kAlpha, std::chrono::seconds(kStep)};
};

class Degradation final : public Rule { ///< worse than stable
public:
    bool add(const judge::Counts &c, const judge::Counts &s) override
    {
        m_test.add(c, s);
        return m_test.fired();
    }

private:
    judge::WorseThanStableTest m_test{kAlpha / 2};
};

/// A ratio over a window against a fixed limit, asked each minute, and so many failures: as Flagger (in a row) and Argo Rollouts (in all) do.
class Threshold final : public Rule {
public:
    Threshold(int windowScrapes, double limit, int failures, bool inARow) : m_window(windowScrapes), m_limit(limit), m_failures(failures), m_inARow(inARow) {}
    bool add(const judge::Counts &c, const judge::Counts &) override
    {
        m_recent.push_back(c);
        if (static_cast<int>(m_recent.size()) > m_window)
            m_recent.pop_front();
        if (++m_scrape % (60 / kStep) != 0)
            return false;
        double n = 0, bad = 0;
        for (const judge::Counts &x : m_recent) {
            n += x.n;
            bad += x.bad;
        }
        const bool failed = n > 0 && bad / n > m_limit;
        m_count = failed ? m_count + 1 : m_inARow ? 0 : m_count;
        return m_count >= m_failures;
    }

private:
    int m_window;
    double m_limit;
    int m_failures;
    bool m_inARow;
    std::deque<judge::Counts> m_recent;
    int m_scrape = 0, m_count = 0;
};

class Sprt final : public Rule { ///< Wald's, 1 % against 5 %, β = 0.05
public:
    bool add(const judge::Counts &c, const judge::Counts &) override
    {
        m_sum = std::max(std::log(0.05 / (1 - kAlpha)), m_sum + c.bad * std::log(0.05 / 0.01) + (c.n - c.bad) * std::log(0.95 / 0.99));
        return m_sum >= std::log((1 - 0.05) / kAlpha);
    }

private:
    double m_sum = 0;
};

const std::vector<std::pair<const char *, std::function<std::unique_ptr<Rule>()>>> kRules{
    {"trigger, > 5 %", [] { return std::make_unique<Trigger>(); }},
    {"worse than stable", [] { return std::make_unique<Degradation>(); }},
    {"1 min > 1 %, 5 in a row", [] { return std::make_unique<Threshold>(4, 0.01, 5, true); }},
    {"5 min > 1 %, 3 in all", [] { return std::make_unique<Threshold>(20, 0.01, 3, false); }},
    {"SPRT 1 → 5 %", [] { return std::make_unique<Sprt>(); }},
};

/// Seconds until it acts, or nothing within `seconds`.
std::optional<int> acts(Rule &rule, std::mt19937_64 &random, double perSecond, double errors, int seconds)
{
    std::poisson_distribution<int> canary(perSecond * kStep), stable(perSecond * 9 * kStep);
    for (int t = kStep; t <= seconds; t += kStep) {
        const int cn = canary(random), sn = stable(random);
        const judge::Counts c{fromSeconds(t), static_cast<double>(cn), static_cast<double>(std::binomial_distribution<int>(cn, errors)(random))};
        const judge::Counts s{fromSeconds(t), static_cast<double>(sn), static_cast<double>(std::binomial_distribution<int>(sn, kHealthy)(random))};
        if (rule.add(c, s))
            return t;
    }
    return std::nullopt;
}

std::string shown(std::vector<int> times)
{
    char t[60];
    if (times.size() * 2 < kRuns) {
        std::snprintf(t, sizeof t, "– (%d %%)", static_cast<int>(std::lround(100.0 * static_cast<double>(times.size()) / kRuns)));
        return t;
    }
    times.resize(kRuns, 3600);
    std::ranges::sort(times);
    const int median = times[kRuns / 2];
    if (median >= 120)
        std::snprintf(t, sizeof t, "%.1f min", median / 60.0);
    else
        std::snprintf(t, sizeof t, "%d s", median);
    return t;
}

} // namespace

int main()
{
    std::printf("| requests/s, errors |");
    for (const auto &[name, make] : kRules)
        std::printf(" %s |", name);
    std::printf("\n|---|");
    for (std::size_t i = 0; i < kRules.size(); ++i)
        std::printf("---|");
    std::printf("\n");
    for (const double rate : {0.1, 1.0, 10.0, 100.0}) {
        for (const double errors : {0.02, 0.05, 0.2, 1.0}) {
            std::printf("| %g, %g %% |", rate, errors * 100);
            for (const auto &[name, make] : kRules) {
                std::mt19937_64 random(42);
                std::vector<int> times;
                for (int i = 0; i < kRuns; ++i) {
                    const auto rule = make();
                    if (const auto t = acts(*rule, random, rate, errors, 3600))
                        times.push_back(*t);
                }
                std::printf(" %s |", shown(times).c_str());
            }
            std::printf("\n");
        }
        std::printf("| %g, healthy for 24 h: false alarms |", rate);
        for (const auto &[name, make] : kRules) {
            std::mt19937_64 random(43);
            int alarms = 0;
            for (int i = 0; i < kRuns; ++i) {
                const auto rule = make();
                alarms += acts(*rule, random, rate, kHealthy, 86400).has_value() ? 1 : 0;
            }
            std::printf(" %.1f %% |", 100.0 * alarms / kRuns);
        }
        std::printf("\n");
        std::fflush(stdout);
    }
    return 0;
}
