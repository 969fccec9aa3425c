// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/charts.h"

#include "engine/chart_interval.h"
#include "prometheus/recipe.h"

#include <algorithm>
#include <cmath>

namespace tidegate::engine {

namespace {

constexpr long long kPoints = 400; ///< more only draws the noise of single scrapes

ChartSeries flatten(const prometheus::Result &r)
{
    ChartSeries out;
    if (r.series.empty())
        return out;
    out.times = r.series.front().times;
    out.values = r.series.front().values;
    return out;
}

/// Steps that people read well, never finer than the scrape interval.
Millis niceStep(Millis span, Millis interval)
{
    const Millis least = std::max(interval, Millis{span.count() / kPoints});
    for (const long long s : {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200}) {
        if (std::chrono::seconds(s) >= least)
            return std::chrono::seconds(s);
    }
    return std::chrono::hours(4);
}

template<typename T>
void put(std::vector<T> &into, std::size_t keep, std::size_t whole, const std::vector<T> &more)
{
    // Intervals may be missing altogether; where they are, they keep step with the values.
    if (into.empty() && more.empty())
        return;
    into.resize(keep, T{});
    into.insert(into.end(), more.begin(), more.end());
    into.resize(whole, T{});
}

void append(ChartSeries &into, Instant from, const ChartSeries &more)
{
    const auto keep = static_cast<std::size_t>(std::lower_bound(into.times.begin(), into.times.end(), from) - into.times.begin());
    const std::size_t whole = keep + more.times.size();
    put(into.times, keep, whole, more.times);
    put(into.values, keep, whole, more.values);
    put(into.low, keep, whole, more.low);
    put(into.high, keep, whole, more.high);
}

} // namespace

Charts::Charts(prometheus::Client *client, std::shared_ptr<prometheus::WindowCache> cache, plan::Plan plan, std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_history(client, std::move(cache), client->identity())
    , m_plan(std::move(plan))
    , m_now(std::move(now))
    , m_data{std::make_shared<ChartData>(), std::make_shared<ChartData>()}
{
    connect(&m_timer, &QTimer::timeout, this, &Charts::refresh);
}

void Charts::start(Millis every)
{
    m_timer.start(every);
    refresh();
}

void Charts::setTracks(const std::string &stable, const std::string &canary)
{
    if (m_plan.metrics.stableMatcher == stable && m_plan.metrics.canaryMatcher == canary)
        return;
    m_plan.metrics.stableMatcher = stable;
    m_plan.metrics.canaryMatcher = canary;
    if (m_detected) {
        m_detected->stableMatcher = stable;
        m_detected->canaryMatcher = canary;
    }
    askAgain();
}

void Charts::withhold(const Error &why)
{
    m_withheld = true;
    m_detected.reset();
    m_asking.reset();
    m_error = why;
}

void Charts::setDetected(const prometheus::Detected &found)
{
    m_withheld = false;
    if (m_detected && m_detected->by.requests == found.by.requests && m_detected->bad == found.bad && m_detected->stableMatcher == found.stableMatcher)
        return;
    m_detected = found;
    askAgain();
}

void Charts::setInterval(Millis interval)
{
    if (std::exchange(m_plan.metrics.interval, interval) != interval)
        askAgain();
}

void Charts::setRange(Instant from)
{
    if (m_from && std::abs((*m_from - from).count()) < 1000)
        return;
    m_from = from;
    askAgain();
}

/// What is on its way is of other pods or another time: nobody waits for it.
void Charts::askAgain()
{
    m_asking.reset();
    m_step = Millis{0};
    refresh();
}

void Charts::setBaseline(const std::optional<release::Baseline> &b)
{
    m_baseErrors = b ? b->errorRate : std::nullopt;
    m_baseP95 = b ? b->p95Ms : std::nullopt;
}

void Charts::refresh()
{
    if (m_asking || !m_from || m_withheld)
        return;
    const Instant now = m_now();
    const Millis wanted = niceStep(std::max<Millis>(now - *m_from, std::chrono::minutes(10)), m_plan.metrics.interval);
    const auto recipe = [&](bool canary) { return m_detected ? Expected<prometheus::Recipe>(prometheus::recipeFor(m_plan.metrics, *m_detected, canary)) : prometheus::recipeFor(m_plan.metrics, canary); };
    const auto canary = recipe(true), stable = recipe(false);
    if (!canary || !stable)
        return;
    Instant from = m_upTo - wanted * 2;
    if (wanted != m_step) {
        m_step = wanted;
        from = *m_from;
    }
    from = Instant{Millis{from.time_since_epoch().count() / wanted.count() * wanted.count()}};
    m_window = std::max<Millis>({wanted, m_plan.metrics.interval * 4, std::chrono::seconds(20)});
    m_bucketUnitMs = canary->bucketUnitMs;
    m_queries = {canary->errorRate(m_window), stable->errorRate(m_window), canary->p95(m_window), stable->p95(m_window), canary->requestRate(m_window), stable->requestRate(m_window), canary->bucketGrowth(m_window), stable->bucketGrowth(m_window)};
    m_asking = std::make_unique<QObject>();
    ask(0, from, now, wanted, std::make_shared<Answers>());
}

void Charts::ask(std::size_t i, Instant from, Instant to, Millis step, std::shared_ptr<Answers> got)
{
    if (i == Questions) {
        m_asking.release()->deleteLater(); // this is inside its last answer
        m_error.reset();
        m_upTo = to;
        return merge(from, *got);
    }
    m_history.queryRange(m_asking.get(), m_queries[i], from, to, step, to, [=, this](Expected<prometheus::Result> answer) {
        const auto r = prometheus::whole(std::move(answer), m_client->target().text());
        if (!r) {
            m_asking.release()->deleteLater();
            m_error = r.error();
            return merge(to, {});
        }
        (*got)[i] = *r;
        ask(i + 1, from, to, step, got);
    });
}

void Charts::merge(Instant from, const Answers &got)
{
    std::array<ChartSeries, 4> series;
    for (std::size_t i = 0; i < 4; ++i)
        series[i] = flatten(got[i]);
    addRateInterval(series[ErrorsCanary], flatten(got[RequestsCanary]), m_window);
    addRateInterval(series[ErrorsStable], flatten(got[RequestsStable]), m_window);
    addQuantileInterval(series[P95Canary], got[BucketsCanary], m_bucketUnitMs);
    addQuantileInterval(series[P95Stable], got[BucketsStable], m_bucketUnitMs);
    for (std::size_t k = 0; k < 2; ++k) {
        auto next = std::make_shared<ChartData>(*m_data[k]);
        next->canaryQuery = m_queries[2 * k];
        next->stableQuery = m_queries[2 * k + 1];
        next->baseline = k == 0 ? m_baseErrors : m_baseP95;
        append(next->canary, from, series[2 * k]);
        append(next->stable, from, series[2 * k + 1]);
        append(next->difference, from, difference(series[2 * k], series[2 * k + 1]));
        next->gapReason = {};
        if (next->canary.times.empty() && next->stable.times.empty())
            next->gapReason = m_error ? Message{TG_TR("Prometheus does not answer: %1"), {m_error->detail}} : Message{TG_TR("Prometheus has no series for these queries. Check metrics.tracks in the plan."), {}};
        m_data[k] = std::move(next);
    }
    Q_EMIT changed();
}

} // namespace tidegate::engine
