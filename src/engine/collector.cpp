// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/collector.h"

#include "prometheus/bound.h"
#include "prometheus/detect.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace tidegate::engine {

namespace {

constexpr Millis kRawSpan = std::chrono::minutes(10); ///< further behind than this, coarser steps are asked
constexpr Millis kMargin{7500};   ///< that a scrape may take
constexpr int kLateIntervals = 3; ///< that one track is waited for when the other has come
constexpr long long kCatchUpSteps = 400;
constexpr Millis kDetectAgain = std::chrono::seconds(15); ///< real

std::optional<Instant> newest(const prometheus::Result &r)
{
    std::optional<Instant> t;
    for (const prometheus::Series &s : r.series) {
        for (std::size_t i = s.times.size(); i-- > 0;) {
            if (std::isfinite(s.values[i])) {
                t = std::max(t.value_or(s.times[i]), s.times[i]);
                break;
            }
        }
    }
    return t;
}

/// Values of `sum(increase(counter[step]))` at the ends of steps.
void take(const prometheus::Result &r, std::map<Instant, prometheus::Increment> &into, double prometheus::Increment::*field)
{
    for (const prometheus::Series &s : r.series) {
        for (std::size_t i = 0; i < s.times.size(); ++i) {
            if (!std::isfinite(s.values[i]))
                continue;
            prometheus::Increment &x = into[s.times[i]];
            x.at = s.times[i];
            x.*field += std::max(0.0, s.values[i]);
        }
    }
}

void takeBuckets(const prometheus::Result &r, double unit, std::map<Instant, prometheus::Increment> &into)
{
    for (const prometheus::Series &s : r.series) {
        const auto bound = prometheus::boundOf(s.labels, unit);
        if (!bound)
            continue;
        for (std::size_t i = 0; i < s.times.size(); ++i) {
            if (std::isfinite(s.values[i]) && into.contains(s.times[i]))
                into[s.times[i]].buckets[*bound] += std::max(0.0, s.values[i]);
        }
    }
}

} // namespace

/// One poll: three counters of one or two tracks, asked one after the other at one moment.
struct Collector::Round {
    long long generation = 0;
    Instant at, from;
    Millis step{0};
    bool raw = true;
    /// The steps of a coarse one.
    [[nodiscard]] Instant first() const { return Instant{Millis{(from.time_since_epoch().count() / step.count() + 1) * step.count()}}; }
    [[nodiscard]] Instant last() const { return Instant{Millis{at.time_since_epoch().count() / step.count() * step.count()}}; }
    struct Ask {
        bool canary;
        int which; ///< 0 requests, 1 errors, 2 buckets
    };
    std::vector<Ask> asks;
    std::array<std::array<prometheus::Result, 3>, 2> results; ///< [canary][which]
    std::optional<Error> error;
};

Collector::Collector(prometheus::Client *client, plan::Plan plan, std::function<Instant()> now, Millis poll, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_plan(std::move(plan))
    , m_now(std::move(now))
    , m_ledger(m_plan, m_plan.alpha / static_cast<double>(std::max<std::size_t>(1, m_plan.phases.size())))
{
    m_planned = m_plan.metrics.interval;
    readRecipes();
    connect(&m_timer, &QTimer::timeout, this, &Collector::poll);
    m_detecting.setSingleShot(true);
    connect(&m_detecting, &QTimer::timeout, this, &Collector::detect);
    m_timer.setInterval(poll);
    m_ledger.begin(m_now() - std::chrono::minutes(6));
}

void Collector::readRecipes()
{
    m_recipeProblem.reset();
    if (m_detected) {
        m_canary = prometheus::recipeFor(m_plan.metrics, *m_detected, true);
        m_stable = prometheus::recipeFor(m_plan.metrics, *m_detected, false);
        return;
    }
    const auto canary = prometheus::recipeFor(m_plan.metrics, true), stable = prometheus::recipeFor(m_plan.metrics, false);
    if (canary && stable) {
        m_canary = *canary;
        m_stable = *stable;
    } else {
        m_recipeProblem = canary ? stable.error() : canary.error();
    }
}

void Collector::setTracks(const std::string &stable, const std::string &canary)
{
    if (m_plan.metrics.stableMatcher == stable && m_plan.metrics.canaryMatcher == canary)
        return;
    m_plan.metrics.stableMatcher = stable;
    m_plan.metrics.canaryMatcher = canary;
    if (m_detected) {
        m_detected->stableMatcher = stable;
        m_detected->canaryMatcher = canary;
    }
    readRecipes();
    ++m_generation; // answers that are on their way are of the other pods
    m_flying = false;
    poll();
}

/// Which series count the requests is asked until it is known; what was asked before by another name counts for nothing.
void Collector::detect()
{
    if (m_plan.metrics.recipe == "custom")
        return;
    const std::string asked = m_plan.metrics.stableMatcher;
    prometheus::detect(this, m_client, m_plan, m_now(), [this, asked](const Expected<prometheus::Detected> &found) {
        if (!found) {
            m_undetected = found.error();
            // Figures of several services, or without errors by construction, would be worse than none.
            if (found.error().kind == ErrorKind::Invalid)
                refuse(found.error());
            m_detecting.start(static_cast<int>(kDetectAgain.count()));
            Q_EMIT changed();
            return;
        }
        m_undetected.reset();
        const std::array before{m_canary.requests, m_canary.errors, m_canary.buckets, m_stable.requests, m_stable.errors, m_stable.buckets};
        m_detected = *found;
        if (m_plan.metrics.stableMatcher != asked) { // the tracks were told apart meanwhile (rolling)
            m_detected->stableMatcher = m_plan.metrics.stableMatcher;
            m_detected->canaryMatcher = m_plan.metrics.canaryMatcher;
        }
        const bool refused = m_recipeProblem.has_value();
        readRecipes();
        if (refused || before != std::array{m_canary.requests, m_canary.errors, m_canary.buckets, m_stable.requests, m_stable.errors, m_stable.buckets})
            countAnew();
        Q_EMIT changed();
    });
}

void Collector::refuse(const Error &why)
{
    m_recipeProblem = why;
    m_detected.reset();
    m_health.reachable = false;
    m_health.error = why;
    m_ledger.begin(m_ledger.begun());
    ++m_generation;
    m_flying = false;
}

void Collector::countAnew()
{
    ++m_generation;
    m_flying = false;
    m_sinceInterval.invalidate(); // of other series
    m_baseline.reset();
    m_ledger.begin(m_ledger.begun());
    poll();
}

void Collector::start()
{
    m_timer.start();
    detect();
    poll();
}

void Collector::begin(Instant since, bool canary)
{
    ++m_generation;
    m_withCanary = canary;
    m_ledger.begin(since);
    m_health.canaryAt.reset();
    m_flying = false;
    poll();
}

void Collector::poll()
{
    if (m_recipeProblem) {
        m_health.error = m_recipeProblem;
        Q_EMIT changed();
        return;
    }
    if (m_flying || m_askingInterval)
        return;
    // First of all: by an interval that is too short, every second scrape would be a lost one.
    if (intervalIsDue())
        return measureInterval();
    const Millis step = m_plan.metrics.interval;
    auto round = std::make_shared<Round>();
    round->generation = m_generation;
    round->at = m_now();
    round->from = m_ledger.lastAt();
    const Millis behind = round->at - round->from;
    round->raw = behind <= std::max(kRawSpan, step * 10);
    const long long steps = std::max<long long>(1, (behind.count() + step.count() * kCatchUpSteps - 1) / (step.count() * kCatchUpSteps));
    round->step = step * steps;
    for (const bool canary : {true, false}) {
        if (canary && !m_withCanary)
            continue;
        for (int which = 0; which < 3; ++which)
            round->asks.push_back({canary, which});
    }
    m_flying = true;
    ask(round, 0);
}

void Collector::ask(std::shared_ptr<Round> round, std::size_t i)
{
    if (round->generation != m_generation)
        return;
    if (i >= round->asks.size() || round->error) {
        m_flying = false;
        answered(*round);
        return;
    }
    const Round::Ask a = round->asks[i];
    const prometheus::Recipe &r = a.canary ? m_canary : m_stable;
    const std::string &counter = a.which == 0 ? r.requests : r.errors;
    const auto done = [this, round, i, a](Expected<prometheus::Result> answer) {
        auto result = prometheus::whole(std::move(answer), m_client->target().text());
        if (result)
            round->results[a.canary][static_cast<std::size_t>(a.which)] = std::move(*result);
        else
            round->error = result.error();
        ask(round, i + 1);
    };
    if (round->raw) {
        // One interval more on each side: the sample before is where growth is measured from.
        const Millis window = round->at - round->from + m_plan.metrics.interval * 3;
        const Millis seconds{(window.count() / 1000 + 1) * 1000};
        m_client->query(this, a.which == 2 ? r.bucketRange(seconds) : r.range(counter, seconds), round->at, done);
        return;
    }
    m_client->queryRange(this, a.which == 2 ? r.stepBuckets(round->step) : r.stepGrowth(counter, round->step), round->first(), round->at, round->step, done);
}

void Collector::answered(const Round &round)
{
    m_health.reachable = !round.error;
    m_health.error = round.error;
    if (!round.error) {
        m_health.known = true;
        // A coarse step says no more than that samples came within it: how old the last is counts from the last step, not from between two.
        m_health.asked = round.raw ? round.at : round.last();
        for (const bool canary : {true, false}) {
            auto &at = canary ? m_health.canaryAt : m_health.stableAt;
            const auto t = newest(round.results[canary][0]);
            if (t)
                at = std::max(at.value_or(*t), *t);
        }
        feed(round);
    }
    Q_EMIT changed();
    // Caught up, or a part of the way: the newest samples are looked at one by one, at once. Where nothing came, the next poll is soon enough.
    if (!round.error && !round.raw && m_ledger.lastAt() > round.from)
        QTimer::singleShot(0, this, &Collector::poll);
}

void Collector::feed(const Round &round)
{
    std::map<Instant, prometheus::Increment> tracks[2];
    for (const bool canary : {true, false}) {
        const auto &r = round.results[canary];
        const prometheus::Recipe &recipe = canary ? m_canary : m_stable;
        auto &slots = tracks[canary];
        if (round.raw) {
            const Instant begun = round.from - m_plan.metrics.interval * 3 + m_plan.metrics.interval * 3 / 2;
            for (prometheus::Increment &i : prometheus::increments(r[0], r[1], r[2], recipe.bucketUnitMs, std::max(begun, m_ledger.begun()), m_plan.metrics.interval))
                slots.emplace(i.at, std::move(i));
        } else {
            take(r[0], slots, &prometheus::Increment::requests);
            std::map<Instant, prometheus::Increment> errors;
            take(r[1], errors, &prometheus::Increment::errors);
            for (auto &[at, e] : errors) {
                if (slots.contains(at))
                    slots[at].errors = e.errors;
            }
            takeBuckets(r[2], recipe.bucketUnitMs, slots);
        }
    }
    std::set<Instant> moments;
    for (const auto &slots : tracks) {
        for (const auto &[at, i] : slots)
            moments.insert(at);
    }
    // The newest interval may still get samples of other pods: it is taken with the next poll.
    const Instant upTo = round.raw ? round.at - std::min<Millis>(m_plan.metrics.interval / 2, kMargin) : round.at;
    // What is written from afar (Mimir, remote write) comes late, one track later than the other: taken without it, it would be lost.
    const auto late = [&](bool canary, Instant at) {
        const auto &slots = tracks[canary];
        const Millis most = m_plan.metrics.interval * kLateIntervals;
        return round.raw && !slots.empty() && slots.rbegin()->first < at && at - slots.rbegin()->first < most && round.at - at < most;
    };
    for (const Instant at : moments) {
        if (at > upTo || late(true, at) || late(false, at))
            break;
        const auto c = tracks[1].find(at), s = tracks[0].find(at);
        m_ledger.add(at, round.raw ? m_plan.metrics.interval : round.step, c == tracks[1].end() ? nullptr : &c->second, s == tracks[0].end() ? nullptr : &s->second);
    }
}

} // namespace tidegate::engine
