// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "rehearsal/metrics.h"

#include "base/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tidegate::rehearsal {

namespace {

constexpr auto kPast = std::chrono::hours(24 * 9);
constexpr double kSigma = 0.50; ///< of the log-normal durations: p95 is about 2.28 medians

std::string boundText(double b)
{
    return std::isinf(b) ? "+Inf" : general(b, 6);
}

/// The normal distribution's share below z, from a table: nine days of history are a million and a half of these, and a rehearsal has
/// to be on the screen at once. Off by less than 1e-6.
double shareBelow(double z)
{
    constexpr int kSteps = 512;
    constexpr double kEnd = 6;
    static const auto table = [] {
        std::array<double, kSteps * 12 + 2> t{};
        for (std::size_t i = 0; i < t.size(); ++i)
            t[i] = 0.5 * std::erfc(-(static_cast<double>(i) / kSteps - kEnd) / M_SQRT2);
        return t;
    }();
    const double at = (std::clamp(z, -kEnd, kEnd) + kEnd) * kSteps;
    const auto i = static_cast<std::size_t>(at);
    return std::lerp(table[i], table[i + 1], at - static_cast<double>(i));
}

} // namespace

Metrics::Metrics(const World &world, unsigned seed, Instant start)
    : m_world(world)
    , m_seed(seed)
    , m_next((start - kPast).time_since_epoch().count() / kStepMs)
    , m_bounds{0.025, 0.05, 0.075, 0.1, 0.125, 0.15, 0.175, 0.2, 0.225, 0.25, 0.3, 0.4, 0.5, 0.75, 1, 2.5, std::numeric_limits<double>::infinity()}
{
    for (const double b : m_bounds)
        m_logBounds.push_back(std::log(b)); // infinity stays itself
    for (const char *track : {"stable", "canary"}) {
        const Labels base{{"job", "finance"}, {"namespace", "vextrus"}, {"track", track}};
        for (const char *code : {"200", "500"}) {
            Labels l = base;
            l["__name__"] = "http_requests_total";
            l["code"] = code;
            m_series.push_back({l, m_next, {}});
        }
        for (const double b : m_bounds) {
            Labels l = base;
            l["__name__"] = "http_request_duration_seconds_bucket";
            l["le"] = boundText(b);
            m_series.push_back({l, m_next, {}});
        }
        Labels l = base;
        l["__name__"] = "up";
        m_series.push_back({l, m_next, {}});
    }
    m_counts.resize(m_series.size());
}

double Metrics::noise(long long slot, int salt) const
{
    // SplitMix64: the same moment always gives the same value, whatever was asked before.
    unsigned long long x = static_cast<unsigned long long>(slot) * 0x9E3779B97F4A7C15ULL + static_cast<unsigned long long>(salt) * 0xBF58476D1CE4E5B9ULL + m_seed * 0x94D049BB133111EBULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    x ^= x >> 31;
    return static_cast<double>(x >> 11) / 4503599627370496.0 - 1.0;
}

void Metrics::advance(Instant now)
{
    const long long upTo = now.time_since_epoch().count() / kStepMs;
    // The past is made in one go: the memory of all of it at once, and of a day more, not grown step by step.
    for (StoredSeries &s : m_series) {
        if (s.values.empty() && s.labels.at("track") == "stable")
            s.values.reserve(static_cast<std::size_t>(std::max(0LL, upTo - m_next) + 86400 * 1000 / kStepMs));
    }
    for (; m_next <= upTo; ++m_next)
        scrape(m_next);
}

void Metrics::scrape(long long slot)
{
    const Instant t{Millis{slot * kStepMs}};
    const double hour = std::fmod(toSeconds(t) / 3600.0, 24.0);
    const double all = 15.0 * 62.0 * (1 + 0.38 * std::sin((hour - 9) / 24 * 2 * M_PI)) * (1 + 0.05 * noise(slot, 1));
    const double share = m_world.shareAt(t);
    const bool down = m_world.prometheusDown(t);
    std::size_t k = 0;
    for (const bool canary : {false, true}) {
        const double n = std::max(0.0, all * (canary ? share : 1 - share));
        const bool present = !down && (canary ? share > 0 : share < 1);
        if (n <= 0 && !present) { // nothing grows: most of the past of the canary, of which nothing is kept
            for (std::size_t left = m_series.size() / 2; left > 0; --left, ++k) {
                if (m_series[k].values.empty())
                    m_series[k].first = slot + 1;
                else
                    m_series[k].values.push_back(std::numeric_limits<double>::quiet_NaN());
            }
            continue;
        }
        const int salt = canary ? 100 : 200;
        // Errors come in small clumps, as they do: the noise of ten minutes on top of that of a scrape.
        const double rate = m_world.errorRate(canary, t) * std::max(0.0, 1 + 0.35 * noise(slot / 40, salt + 1) + 0.5 * noise(slot, salt + 2));
        const double bad = std::min(n, n * rate);
        const double median = m_world.medianMs(canary, t) / 1000 * (1 + 0.05 * noise(slot / 40, salt + 3) + 0.03 * noise(slot, salt + 4));
        const auto put = [&](double growth, bool counter) {
            m_counts[k] = counter ? m_counts[k] + growth : growth;
            m_series[k].values.push_back(present ? (counter ? std::floor(m_counts[k]) : 1.0) : std::numeric_limits<double>::quiet_NaN());
            ++k;
        };
        put(n - bad, true);
        put(bad, true);
        const double middle = std::log(median);
        for (const double b : m_logBounds)
            put(std::isinf(b) ? n : n > 0 ? n * shareBelow((b - middle) / kSigma) : 0, true);
        put(1, false);
    }
}

} // namespace tidegate::rehearsal
