// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "replay/replay.h"

#include "engine/gate_evidence.h"
#include "engine/ledger.h"
#include "engine/pod_readings.h"
#include "engine/pod_watch.h"
#include "replay/growth.h"

#include <algorithm>
#include <cmath>

namespace tidegate::replay {

namespace {

using State = release::TriggerReading::State;
constexpr Millis kHour = std::chrono::hours(1), kProvisionalAfter = std::chrono::minutes(5);
constexpr double kProvisionalRequests = 100;

/// Counts of the last hour for the two gates.
class LastHour {
public:
    struct Slot {
        Instant at;
        engine::Tally all, slow; ///< failed of all requests; slower than the limit of those that were timed
    };
    void add(const Slot &slot)
    {
        m_slots.push_back(slot);
        m_sum.all = plus(m_sum.all, slot.all, 1);
        m_sum.slow = plus(m_sum.slow, slot.slow, 1);
        while (m_slots.front().at <= slot.at - kHour) {
            m_sum.all = plus(m_sum.all, m_slots.front().all, -1);
            m_sum.slow = plus(m_sum.slow, m_slots.front().slow, -1);
            m_slots.pop_front();
        }
    }
    [[nodiscard]] const Slot &sum() const { return m_sum; }

private:
    static engine::Tally plus(const engine::Tally &a, const engine::Tally &b, double sign) { return {a.bad + sign * b.bad, a.n + sign * b.n}; }
    std::deque<Slot> m_slots;
    Slot m_sum;
};

} // namespace

const char *name(Decision d)
{
    switch (d) {
    case Decision::Ok:
        return "ok";
    case Decision::Insufficient:
        return "insufficient";
    case Decision::Stale:
        return "stale";
    case Decision::GateClosed:
        return "gate-closed";
    case Decision::Hold:
        return "hold";
    case Decision::Rollback:
        return "rollback";
    }
    return "insufficient";
}

struct Replay::Private {
    Private(const plan::Plan &p, const Options &o)
        : plan(p)
        , options(o)
        , ledger(p, p.alpha / static_cast<double>(std::max<std::size_t>(1, p.phases.size())))
        , readiness(Millis{0})
    {
        const std::size_t last = plan.phases.empty() ? 0 : plan.phases.size() - 1;
        lone = !plan.phases.empty() && plan.phases[std::min(last, static_cast<std::size_t>(std::max(0, o.startPhase)))].weight >= 100;
        if (const auto given = o.baselineP95Ms ? o.baselineP95Ms : p.metrics.baselineP95Ms) {
            summary.baselineP95Ms = given;
            summary.baselineSource = o.baselineP95Ms ? "--baseline-p95" : "plan";
        }
        applyBaseline();
    }

    void applyBaseline();
    void provisionalBaseline(Instant at);
    void count(const Line &l);
    void lookAtPods(const Line &l);
    [[nodiscard]] release::TriggerReading reading(const plan::Trigger &t, Instant now) const;
    [[nodiscard]] State stateOf(const plan::Trigger &t, Instant now) const;
    [[nodiscard]] Outcome decide(const Line &l) const;
    [[nodiscard]] Message staleness(const Line &l) const;
    void explain(Outcome &o) const;

    plan::Plan plan;
    Options options;
    engine::Ledger ledger;
    engine::ReadinessWatch readiness;
    engine::DependencyWatch dependencies;
    Growth canaryGrowth, stableGrowth;
    LastHour hour;
    std::map<std::string, Instant> firstSeen; ///< of pods
    bool lone = false, podsSeen = false, podsKnown = false, bucketsSeen = false, podsReady = true;
    int podsHave = 0, podsWanted = 0;
    double provisionalN = 0;
    std::optional<Instant> last;
    std::optional<Outcome> before;
    Summary summary;
};

void Replay::Private::applyBaseline()
{
    if (!summary.baselineP95Ms)
        return;
    for (const plan::Trigger &t : plan.triggers) {
        if (t.kind == plan::TriggerKind::P95 && t.aboveBaseline)
            ledger.setLatencyLimit(*t.aboveBaseline * *summary.baselineP95Ms);
    }
}

/// Stable's own figures, until a baseline is given; measured anew as they grow by half.
void Replay::Private::provisionalBaseline(Instant at)
{
    if (summary.baselineP95Ms && summary.baselineSource != "stable, provisional")
        return;
    const auto &buckets = ledger.since(false).buckets;
    const double n = buckets.empty() ? 0 : buckets.rbegin()->second;
    if (n < kProvisionalRequests || n < provisionalN * 1.5 || at - *summary.from < kProvisionalAfter)
        return;
    const auto p95 = judge::quantile(0.95, buckets);
    if (!p95 || !std::isfinite(*p95))
        return;
    provisionalN = n;
    summary.baselineP95Ms = p95;
    summary.baselineSource = "stable, provisional";
    applyBaseline();
}

void Replay::Private::count(const Line &l)
{
    const auto known = [&](const std::optional<TrackSample> &s) { return l.scrape == Scrape::Ok && s && s->requests && s->errors; };
    std::optional<prometheus::Increment> c, s;
    if (known(l.canary))
        c = canaryGrowth.add(l.at, *l.canary);
    if (known(l.stable))
        s = stableGrowth.add(l.at, *l.stable);
    ledger.add(l.at, plan.metrics.interval, c ? &*c : nullptr, s ? &*s : nullptr);
    if (known(l.canary) && l.canary->buckets)
        bucketsSeen = true;
    const auto slow = c && plan.gates.p95BelowMs ? judge::slowerThan(c->buckets, *plan.gates.p95BelowMs, false) : std::nullopt;
    hour.add({l.at, c ? engine::Tally{c->errors, c->requests} : engine::Tally{}, slow ? engine::Tally{slow->slower, slow->n} : engine::Tally{}});
    provisionalBaseline(l.at);
}

void Replay::Private::lookAtPods(const Line &l)
{
    podsKnown = (l.canary && l.canary->pods) || (l.stable && l.stable->pods);
    if (podsKnown) {
        traffic::Observation o;
        o.at = l.at;
        o.synced = true;
        podsHave = podsWanted = 0;
        for (const bool canary : {true, false}) {
            const auto &track = canary ? l.canary : l.stable;
            if (!track || !track->pods)
                continue;
            for (const PodSample &p : *track->pods) {
                traffic::PodView v;
                v.name = v.uid = p.name;
                v.track = canary ? traffic::Track::Canary : traffic::Track::Stable;
                v.ready = p.ready;
                // When a pod began is not in the record: a canary's counts from where it is first seen, stable's had their time.
                v.created = canary ? firstSeen.try_emplace(p.name, l.at).first->second : l.at - std::chrono::hours(1);
                v.restarts = static_cast<int>(p.restarts);
                podsHave += p.ready ? 1 : 0;
                ++podsWanted;
                o.pods.push_back(std::move(v));
            }
        }
        podsSeen = true;
        readiness.look(o, l.at);
    }
    if (l.dependencies.empty() && (!l.stable || l.stable->dependencies.empty()) && dependencies.view().empty())
        return;
    static const traffic::Observation two = [] {
        traffic::Observation o;
        o.pods.resize(2);
        o.pods[0].name = "canary";
        o.pods[0].track = traffic::Track::Canary;
        o.pods[1].name = "stable";
        o.pods[1].track = traffic::Track::Stable;
        return o;
    }();
    std::vector<checks::HealthAnswer> answers(2);
    answers[0].pod = "canary";
    answers[0].dependencies = l.dependencies;
    if (l.canary)
        answers[0].dependencies.insert(l.canary->dependencies.begin(), l.canary->dependencies.end());
    answers[1].pod = "stable";
    if (l.stable)
        answers[1].dependencies = l.stable->dependencies;
    dependencies.look(answers, two, l.at);
}

release::TriggerReading Replay::Private::reading(const plan::Trigger &t, Instant now) const
{
    return t.kind == plan::TriggerKind::Readiness ? engine::readinessReading(t, readiness.view(), podsSeen, now) : t.kind == plan::TriggerKind::Dependency ? engine::dependencyReading(t, dependencies.view(), now) : ledger.reading(t, now);
}

State Replay::Private::stateOf(const plan::Trigger &t, Instant now) const
{
    if (t.kind == plan::TriggerKind::Readiness)
        return readiness.view().failures == 0 ? State::Quiet : reading(t, now).state;
    if (t.kind == plan::TriggerKind::Dependency)
        return reading(t, now).state;
    return ledger.state(t);
}

Message Replay::Private::staleness(const Line &l) const
{
    if (l.scrape != Scrape::Ok)
        return {l.scrape == Scrape::Failed ? TG_TR("the scrape failed") : l.scrape == Scrape::Empty ? TG_TR("the answer was empty") : TG_TR("the answer was not a number"), {}};
    for (const bool canary : {true, false}) {
        const auto &track = canary ? l.canary : l.stable;
        const char *who = canary ? "canary" : "stable";
        if (!canary && lone)
            continue;
        if (!track)
            return {TG_TR("the %1 track is absent"), {who}};
        if (!track->requests || !track->errors)
            return {TG_TR("the counters of the %1 track are not known"), {who}};
        if (canary && bucketsSeen && !track->buckets && plan.gates.p95BelowMs)
            return {TG_TR("the durations of the %1 track are not known"), {who}};
    }
    return {};
}

Outcome Replay::Private::decide(const Line &l) const
{
    Outcome o;
    o.at = l.at;
    const auto is = [&](Decision d, const std::string &trigger, const char *gate) {
        o.decision = d;
        o.trigger = trigger;
        o.gate = gate;
        return o;
    };
    std::string held, off;
    for (const plan::Trigger &t : plan.triggers) {
        const State s = stateOf(t, l.at);
        if (s == State::Fired && t.action == plan::TriggerAction::Rollback)
            return is(Decision::Rollback, t.name, "");
        if ((s == State::Fired || s == State::Shared) && t.action != plan::TriggerAction::Alert && held.empty())
            held = t.name;
        if (s == State::Unknown && t.kind == plan::TriggerKind::P95 && ledger.since(true).requests > 0 && off.empty())
            off = t.name;
    }
    if (!held.empty())
        return is(Decision::Hold, held, "");
    const engine::TrackSum &all = ledger.since(true);
    const LastHour::Slot &last = hour.sum();
    const char *unsure = nullptr;
    const auto gate = [&](const char *id, engine::GateSays says) {
        if (says == engine::GateSays::Insufficient && !unsure)
            unsure = id;
        return says == engine::GateSays::Closed || says == engine::GateSays::ClosedByLastHour;
    };
    if (plan.gates.errorRateBelow && gate("error-rate", engine::gateSays({all.errors, all.requests}, last.all, *plan.gates.errorRateBelow)))
        return is(Decision::GateClosed, "", "error-rate");
    if (plan.gates.p95BelowMs) {
        const auto slow = judge::slowerThan(all.buckets, *plan.gates.p95BelowMs, false);
        if (gate("p95", slow ? engine::gateSays({slow->slower, slow->n}, last.slow, engine::kSlowShare) : engine::GateSays::Insufficient))
            return is(Decision::GateClosed, "", "p95");
    }
    if (plan.gates.readiness && podsKnown && podsHave < podsWanted)
        return is(Decision::GateClosed, "", "readiness");
    if (!staleness(l).empty())
        return is(Decision::Stale, "", "");
    if (unsure)
        return is(Decision::Insufficient, "", unsure);
    if (!off.empty())
        return is(Decision::Insufficient, off, "");
    return is(Decision::Ok, "", "");
}

/// Figures and words, made only when they are shown.
void Replay::Private::explain(Outcome &o) const
{
    if (!o.trigger.empty()) {
        const auto t = std::ranges::find(plan.triggers, o.trigger, &plan::Trigger::name);
        const release::TriggerReading r = reading(*t, o.at);
        o.value = r.value;
        o.limit = r.limit;
        o.low = r.low;
        o.high = r.high;
        if (r.n > 0)
            o.n = r.n;
        o.reason = r.state == State::Shared ? Message{TG_TR("shared outage: %1"), {r.text}} : r.text;
        return;
    }
    const engine::TrackSum &all = ledger.since(true);
    const auto take = [&](const release::Evidence &e) {
        o.value = e.value;
        o.limit = e.limit;
        o.low = e.low;
        o.high = e.high;
        o.n = e.n;
        o.reason = e.text;
    };
    if (o.gate == "error-rate") {
        take(engine::errorRateGate(*plan.gates.errorRateBelow, {all.errors, all.requests}, hour.sum().all));
    } else if (o.gate == "p95") {
        const auto slow = judge::slowerThan(all.buckets, *plan.gates.p95BelowMs, false);
        take(engine::latencyGate(*plan.gates.p95BelowMs, all.buckets, slow ? std::optional(engine::Tally{slow->slower, slow->n}) : std::nullopt, hour.sum().slow));
    } else if (o.gate == "readiness") {
        o.value = podsHave;
        o.limit = podsWanted;
        o.reason = {TG_TR("%1 of %2 ready"), {std::to_string(podsHave), std::to_string(podsWanted)}};
    } else if (o.decision == Decision::Ok) {
        o.n = all.requests;
        o.reason = {TG_TR("every gate is open"), {}};
    }
}

Replay::Replay(const plan::Plan &plan, const Options &options) : d(std::make_unique<Private>(plan, options)) {}
Replay::~Replay() = default;

Expected<std::optional<Outcome>> Replay::add(const Line &line)
{
    if (d->last && line.at <= *d->last)
        return Error{ErrorKind::Invalid, "t", "does not go on from the line before", "sort the lines by t"};
    Summary &s = d->summary;
    if (!d->last) {
        s.from = line.at;
        d->ledger.begin(line.at - Millis{1});
    } else if (d->before) {
        s.lasted[d->before->decision] += line.at - *d->last;
    }
    d->last = s.to = line.at;
    ++s.lines;
    d->count(line);
    d->lookAtPods(line);
    Outcome o = d->decide(line);
    if (d->before && d->before->decision == o.decision && d->before->trigger == o.trigger && d->before->gate == o.gate)
        return std::optional<Outcome>();
    d->explain(o);
    if (o.decision == Decision::Stale)
        o.reason = d->staleness(line);
    if (o.decision == Decision::Rollback)
        s.firstRollback = s.firstRollback.value_or(line.at);
    if (o.decision == Decision::Hold)
        s.firstHold = s.firstHold.value_or(line.at);
    d->before = o;
    return std::optional(o);
}

Summary Replay::summary() const
{
    return d->summary;
}

} // namespace tidegate::replay
