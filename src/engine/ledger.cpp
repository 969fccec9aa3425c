// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/ledger.h"

#include "base/number.h"
#include "engine/evidence.h"

#include <algorithm>
#include <cmath>

namespace tidegate::engine {

namespace {

constexpr Millis kKept = std::chrono::minutes(70); ///< so that an hour can be closed a little late
constexpr double kIntervalConfidence = 0.95;

std::string percent(double fraction)
{
    return fixed(fraction * 100, 2);
}

std::string whole(double v)
{
    return fixed(v, 0);
}

/// Requests of an interval slower than `limit`, erring towards "not slow": a trigger must be sure.
judge::Counts slowCounts(const prometheus::Increment &i, double limit)
{
    const auto s = judge::slowerThan(i.buckets, limit, true);
    return s ? judge::Counts{i.at, s->n, s->slower} : judge::Counts{i.at, 0, 0};
}

judge::Counts errorCounts(const prometheus::Increment &i)
{
    return {i.at, i.requests, std::min(i.errors, i.requests)};
}

} // namespace

void TrackSum::add(const prometheus::Increment &i)
{
    requests += i.requests;
    errors += i.errors;
    judge::addBuckets(buckets, i.buckets);
}

Ledger::Ledger(const plan::Plan &plan, double alpha)
    : m_plan(plan)
    , m_alpha(alpha)
    , m_worseErrors(alpha / 2)
    , m_worseLatency(alpha / 2)
    , m_covered(m_plan.metrics.interval)
{
    makeTests();
}

void Ledger::makeTests()
{
    m_rates.clear();
    for (const plan::Trigger &t : m_plan.triggers) {
        if (t.kind == plan::TriggerKind::ErrorRate && t.above)
            m_rates.push_back({&t, *t.above, {*t.above, m_alpha, m_plan.metrics.interval}});
        else if (t.kind == plan::TriggerKind::P95 && (t.above || m_latencyLimit))
            m_rates.push_back({&t, kSlowShare, {kSlowShare, m_alpha, m_plan.metrics.interval}});
    }
}

void Ledger::begin(Instant since)
{
    m_begun = since;
    m_lastAt = since;
    m_canary = m_stable = {};
    m_recent.clear();
    m_covered.begin(since);
    m_worseErrors = judge::WorseThanStableTest(m_alpha / 2);
    m_worseLatency = judge::WorseThanStableTest(m_alpha / 2);
    makeTests();
}

void Ledger::setInterval(Millis interval)
{
    m_plan.metrics.interval = interval;
    m_covered = CoveredTime(interval);
    begin(m_begun);
}

void Ledger::setLatencyLimit(std::optional<double> ms)
{
    if (ms == m_latencyLimit)
        return;
    m_latencyLimit = ms;
    // What was counted against another limit says nothing about this one; the other tests go on.
    std::erase_if(m_rates, [](const Rate &r) { return r.trigger->kind == plan::TriggerKind::P95 && !r.trigger->above; });
    for (const plan::Trigger &t : m_plan.triggers) {
        if (t.kind == plan::TriggerKind::P95 && !t.above && m_latencyLimit)
            m_rates.push_back({&t, kSlowShare, {kSlowShare, m_alpha, m_plan.metrics.interval}});
    }
}

void Ledger::add(Instant at, Millis width, const prometheus::Increment *canary, const prometheus::Increment *stable)
{
    if (at <= m_lastAt)
        return;
    m_lastAt = at;
    m_covered.add(at, width, canary ? canary->scrapes : 0);
    if (canary)
        m_canary.add(*canary);
    if (stable)
        m_stable.add(*stable);
    Slot s{at, std::nullopt, std::nullopt};
    if (canary)
        s.canary = *canary;
    if (stable)
        s.stable = *stable;
    m_recent.push_back(std::move(s));
    while (!m_recent.empty() && m_recent.front().at <= at - kKept)
        m_recent.pop_front();
    for (Rate &r : m_rates) {
        const bool errors = r.trigger->kind == plan::TriggerKind::ErrorRate;
        const double limit = r.trigger->above.value_or(m_latencyLimit.value_or(0));
        const auto counts = [&](const prometheus::Increment &i) { return errors ? errorCounts(i) : slowCounts(i, limit); };
        r.test.add(canary ? counts(*canary) : judge::Counts{at}, stable ? counts(*stable) : judge::Counts{at});
    }
    if (canary && stable) {
        m_worseErrors.add(errorCounts(*canary), errorCounts(*stable));
        if (const auto p95 = judge::quantile(0.95, m_stable.buckets); p95 && std::isfinite(*p95))
            m_worseLatency.add(slowCounts(*canary, *p95), slowCounts(*stable, *p95));
    }
}

TrackSum Ledger::window(bool canary, Millis length) const
{
    TrackSum sum;
    for (const Slot &s : m_recent) {
        const auto &i = canary ? s.canary : s.stable;
        if (i && s.at > m_lastAt - length)
            sum.add(*i);
    }
    return sum;
}

std::optional<TrackSum> Ledger::hour(bool canary, Instant from) const
{
    const Instant to = from + std::chrono::hours(1);
    if (m_lastAt < to || m_begun > from || m_recent.empty() || m_recent.front().at > from + std::chrono::minutes(1))
        return std::nullopt;
    TrackSum sum;
    for (const Slot &s : m_recent) {
        const auto &i = canary ? s.canary : s.stable;
        if (i && s.at >= from && s.at < to)
            sum.add(*i);
    }
    return sum;
}

release::TriggerReading Ledger::rateReading(const plan::Trigger &t, const Rate &r, Instant now) const
{
    release::TriggerReading out;
    out.trigger = t.name;
    out.at = now;
    const bool fired = r.test.breached();
    const judge::Counts c = fired ? r.test.sinceOnset() : judge::Counts{m_lastAt, m_canary.requests, m_canary.errors};
    const judge::Interval i = judge::clopperPearson(c.bad, c.n, kIntervalConfidence);
    out.n = c.n;
    out.since = fired ? r.test.onset() : std::nullopt;
    if (c.n <= 0) {
        out.text = {TG_TR("no request was counted yet"), {}};
        return out;
    }
    out.state = state(t);
    if (t.kind == plan::TriggerKind::ErrorRate) {
        out.unit = "ratio";
        out.value = c.bad / c.n;
        out.low = i.low;
        out.high = i.high;
        out.limit = r.limit;
        out.text = {fired ? TG_TR("error rate %1 % > %2 % (n %3, %4 … %5 %)") : TG_TR("error rate %1 %, limit %2 % (n %3, %4 … %5 %)"), {percent(*out.value), percent(r.limit), whole(c.n), percent(i.low), percent(i.high)}};
        return out;
    }
    const double limit = t.above.value_or(m_latencyLimit.value_or(0));
    out.unit = "ms";
    out.limit = limit;
    // Of the same requests that the share below is of: the minutes before the breach would make it a smaller one.
    out.value = judge::quantile(0.95, fired && out.since ? window(true, m_lastAt - *out.since + m_plan.metrics.interval).buckets : m_canary.buckets);
    const std::string value = out.value ? whole(*out.value) : "?";
    out.text = fired ? Message{TG_TR("p95 %1 ms > %2 ms (%3 % of %4 requests are slower)"), {value, whole(limit), percent(c.bad / c.n), whole(c.n)}} : Message{TG_TR("p95 %1 ms, limit %2 ms (n %3)"), {value, whole(limit), whole(m_canary.requests)}};
    return out;
}

const Ledger::Rate *Ledger::rateOf(const plan::Trigger &t) const
{
    const auto r = std::ranges::find_if(m_rates, [&](const Rate &x) { return x.trigger->name == t.name; });
    return r == m_rates.end() ? nullptr : &*r;
}

bool Ledger::worse(const plan::Trigger &t, const char *what) const
{
    const bool errors = std::string_view(what) == "errorRate";
    return std::ranges::find(t.worseThanStable, what) != t.worseThanStable.end() && (errors ? m_worseErrors : m_worseLatency).fired();
}

release::TriggerReading::State Ledger::state(const plan::Trigger &t) const
{
    using State = release::TriggerReading::State;
    if (const Rate *r = rateOf(t)) {
        if (m_canary.requests <= 0)
            return State::Unknown;
        return !r->test.breached() ? State::Quiet : r->test.ownFault() || t.evenIfShared ? State::Fired : State::Shared;
    }
    if (t.kind != plan::TriggerKind::Degradation || m_canary.requests <= 0 || m_stable.requests <= 0)
        return State::Unknown;
    return worse(t, "errorRate") || worse(t, "p95") ? State::Fired : State::Quiet;
}

release::TriggerReading Ledger::reading(const plan::Trigger &t, Instant now) const
{
    if (const Rate *r = rateOf(t))
        return rateReading(t, *r, now);
    release::TriggerReading out;
    out.trigger = t.name;
    out.at = now;
    if (t.kind == plan::TriggerKind::P95) {
        out.text = {TG_TR("no baseline: the latency trigger is off"), {}};
        return out;
    }
    if (t.kind != plan::TriggerKind::Degradation)
        return out;
    const bool errors = worse(t, "errorRate"), latency = worse(t, "p95");
    if (m_canary.requests <= 0 || m_stable.requests <= 0) {
        out.text = {TG_TR("both tracks need traffic to be compared"), {}};
        return out;
    }
    out.state = state(t);
    out.n = m_canary.requests;
    const double ce = m_canary.errors / m_canary.requests, se = m_stable.errors / m_stable.requests;
    out.text = errors ? Message{TG_TR("error rate worse than stable: %1 % against %2 %"), {percent(ce), percent(se)}} : latency ? Message{TG_TR("slower than stable"), {}} : Message{TG_TR("not worse than stable"), {}};
    return out;
}

} // namespace tidegate::engine
