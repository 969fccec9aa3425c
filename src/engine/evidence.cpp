// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/evidence.h"

#include "base/number.h"
#include "base/sentence.h"
#include "engine/pod_readings.h"
#include "release/differences.h"

#include <algorithm>
#include <cmath>

namespace tidegate::engine {

namespace {

using release::Evidence;
using release::Verdict;

constexpr double kConfidence = 0.95;

std::string num(int n)
{
    return std::to_string(n);
}

Evidence make(const char *id, const char *source, Instant at)
{
    Evidence e;
    e.id = id;
    e.source = source;
    e.at = at;
    return e;
}

/// STALE after three intervals or 90 s, whichever is sooner, but never below what one scrape and one poll take.
Millis staleAfter(const EvidenceInput &in)
{
    const Millis interval = in.metrics.scraped.value_or(in.state->plan.metrics.interval);
    return std::max<Millis>(std::clamp<Millis>(interval * 3, std::chrono::seconds(10), std::chrono::seconds(90)), interval * 3 / 2);
}

/// Unknown, stale or nothing to say against the metrics of one track.
std::optional<std::pair<Verdict, Message>> distrust(const EvidenceInput &in, const std::optional<Instant> &newest, const char *track)
{
    const MetricsHealth &m = in.metrics;
    if (!m.reachable) {
        const bool silent = !m.error || m.error->kind == ErrorKind::Unreachable || m.error->kind == ErrorKind::Timeout || m.error->kind == ErrorKind::Tls;
        return std::pair{m.known ? Verdict::Stale : Verdict::Unknown, Message{silent ? TG_TR("Prometheus does not answer: %1") : TG_TR("Prometheus gives no figures: %1"), {m.error ? m.error->detail : "not asked yet"}}};
    }
    if (!newest)
        return std::pair{Verdict::Unknown, Message{TG_TR("Prometheus has no series of the %1"), {track}}};
    const Millis age = m.asked.value_or(in.now) - *newest;
    if (age > staleAfter(in))
        return std::pair{Verdict::Stale, Message{TG_TR("last sample of the %1 is %2 old"), {track, humanDuration(age)}}};
    return std::nullopt;
}

bool hasTraffic(const EvidenceInput &in)
{
    return in.state->stage == release::Stage::Phase;
}

void metricsEvidence(const EvidenceInput &in, release::EvidenceSet &out)
{
    Evidence e = make("metrics", "Prometheus", in.now);
    const bool lone = in.state->weight >= 100;
    auto bad = hasTraffic(in) ? distrust(in, in.metrics.canaryAt, "canary") : distrust(in, in.metrics.stableAt, "stable");
    if (!bad && hasTraffic(in) && !lone)
        bad = distrust(in, in.metrics.stableAt, "stable");
    if (bad) {
        e.verdict = bad->first == Verdict::Stale && in.metrics.reachable ? Verdict::Fail : bad->first;
        e.text = in.metrics.reachable && in.uncounted ? sentence(*in.uncounted) : bad->second;
    } else {
        e.verdict = Verdict::Pass;
        e.at = hasTraffic(in) ? in.metrics.canaryAt : in.metrics.stableAt;
        e.text = lone ? Message{TG_TR("samples of the canary arrive"), {}} : !hasTraffic(in) ? Message{TG_TR("samples of stable arrive"), {}} : Message{TG_TR("both tracks arrive"), {}};
    }
    if (in.counted) {
        e.source = "Prometheus, " + in.counted->reason.english();
        e.query = in.counted->by.requests;
        if (e.verdict == Verdict::Pass && !in.counted->warning.empty())
            e.text = {TG_TR("%1; %2"), {e.text, in.counted->warning}};
    }
    if (e.verdict == Verdict::Pass && in.metrics.scraped)
        e.text = {TG_TR("%1; %2"), {e.text, Message{TG_TR("scraped every %1, the plan says %2"), {humanDuration(*in.metrics.scraped), humanDuration(in.state->plan.metrics.interval)}}}};
    out.items[e.id] = std::move(e);
}

/// What closes a gate before its counts are looked at: it is off, there is no traffic, or nobody vouches for the figures.
bool undecided(const EvidenceInput &in, Evidence &e)
{
    if (!e.limit || !hasTraffic(in)) {
        e.verdict = e.limit ? Verdict::Unknown : Verdict::NotApplicable;
        e.text = e.limit ? Message{TG_TR("the canary has no traffic yet"), {}} : Message{TG_TR("the plan has this gate off"), {}};
        return true;
    }
    const auto bad = distrust(in, in.metrics.canaryAt, "canary");
    if (bad) {
        e.verdict = bad->first;
        e.text = bad->second;
    }
    return bad.has_value();
}

/// Since the last change of weight, and the last hour (DECISIONS.md 23).
void measuredGates(const EvidenceInput &in, release::EvidenceSet &out)
{
    const plan::Gates &gates = in.state->plan.gates;
    for (const bool latency : {false, true}) {
        Evidence e;
        e.limit = latency ? gates.p95BelowMs : gates.errorRateBelow;
        e.unit = latency ? "ms" : "ratio";
        if (!undecided(in, e)) {
            const TrackSum &all = in.ledger->since(true);
            const TrackSum hour = in.ledger->window(true, std::chrono::hours(1));
            const auto slow = [&](const TrackSum &s) {
                const auto t = judge::slowerThan(s.buckets, *e.limit, false);
                return t ? std::optional(Tally{t->slower, t->n}) : std::nullopt;
            };
            e = latency ? latencyGate(*e.limit, all.buckets, slow(all), slow(hour).value_or(Tally{})) : errorRateGate(*e.limit, {all.errors, all.requests}, {hour.errors, hour.requests});
        }
        e.id = latency ? "p95" : "error-rate";
        e.source = "Prometheus";
        e.at = in.metrics.canaryAt.value_or(in.now);
        out.items[e.id] = std::move(e);
    }
}

void podsEvidence(const EvidenceInput &in, release::EvidenceSet &out)
{
    const traffic::Observation &o = *in.observation;
    Evidence ready = make("readiness", "pods", o.at), healthy = make("pods-healthy", "pods", o.at);
    const int wanted = (o.canary ? o.canary->desired : 0) + (o.stable ? o.stable->desired : 0);
    const int have = o.ready(traffic::Track::Canary) + o.ready(traffic::Track::Stable);
    ready.unit = healthy.unit = "pods";
    ready.value = healthy.value = have;
    ready.limit = healthy.limit = wanted;
    ready.n = healthy.n = wanted;
    if (!o.synced) {
        ready.text = healthy.text = {TG_TR("waiting for the first complete view of the cluster"), {}};
    } else {
        const auto bad = std::ranges::find_if(o.pods, [](const traffic::PodView &p) { return !p.terminating && !p.ready; });
        ready.verdict = have >= wanted && wanted > 0 ? Verdict::Pass : Verdict::Fail;
        ready.text = bad == o.pods.end() || have >= wanted ? Message{TG_TR("%1 of %2 ready"), {num(have), num(wanted)}} : Message{TG_TR("%1 of %2 ready; %3: %4"), {num(have), num(wanted), bad->name, bad->reason.empty() ? "not ready" : bad->reason}};
        const auto crash = std::ranges::find_if(o.pods, [](const traffic::PodView &p) { return p.reason == "CrashLoopBackOff" || p.reason == "ImagePullBackOff" || p.reason == "ErrImagePull"; });
        healthy.verdict = crash == o.pods.end() ? ready.verdict : Verdict::Fail;
        healthy.text = crash == o.pods.end() ? ready.text : Message{TG_TR("%1: %2"), {crash->name, crash->reason}};
    }
    out.items["readiness"] = std::move(ready);
    out.items["pods-healthy"] = std::move(healthy);
}

/// Traffic as planned: ready endpoints equal the plan, and the measured share is within max(5 points, 3 σ) (DECISIONS.md 18).
void trafficEvidence(const EvidenceInput &in, release::EvidenceSet &out)
{
    Evidence e = make("traffic", "EndpointSlices, Prometheus", in.now);
    const int weight = in.state->weight;
    e.limit = weight;
    e.unit = "percent";
    if (in.state->plan.traffic.method == plan::Method::Rolling || !hasTraffic(in)) {
        e.verdict = Verdict::NotApplicable;
        e.text = {TG_TR("no share is planned yet"), {}};
        out.items[e.id] = std::move(e);
        return;
    }
    const auto method = traffic::methodFor(in.state->plan);
    if (!in.weight.known || !method || !in.observation->service) {
        e.text = {TG_TR("the Service's endpoints are not known"), {}};
    } else {
        const auto [canary, stable] = release::countsOf(*in.state, **method);
        const int c = in.observation->service->readyCanary, s = in.observation->service->readyStable;
        const double ce = in.ledger->window(true, std::chrono::minutes(5)).requests, se = in.ledger->window(false, std::chrono::minutes(5)).requests, all = ce + se;
        const double planned = canary + stable > 0 ? 100.0 * canary / (canary + stable) : weight, share = all > 0 ? 100 * ce / all : 0;
        const double tolerance = std::max(5.0, all > 0 ? 300 * std::sqrt(planned / 100 * (1 - planned / 100) / all) : 100.0);
        e.value = all > 0 ? share : in.weight.percent;
        e.n = all;
        if (c != canary || s != stable) {
            e.verdict = Verdict::Fail;
            e.text = {TG_TR("endpoints %1 canary, %2 stable; planned %3 and %4"), {num(c), num(s), num(canary), num(stable)}};
        } else if (all <= 0) {
            e.text = {TG_TR("endpoints as planned; no request was measured"), {}};
        } else if (std::abs(share - planned) > tolerance) {
            e.verdict = Verdict::Fail;
            e.text = {TG_TR("%1 % of requests reach the canary, planned %2 %"), {fixed(share, 1), fixed(planned, 0)}};
        } else {
            e.verdict = Verdict::Pass;
            e.text = {TG_TR("%1 % of requests, planned %2 %"), {fixed(share, 1), fixed(planned, 0)}};
        }
    }
    out.items[e.id] = std::move(e);
}

void sloEvidence(release::EvidenceSet &out)
{
    Evidence e = out.items["error-rate"];
    const Evidence &p = out.items["p95"];
    e.id = "within-slo";
    const auto rank = [](Verdict v) { return v == Verdict::Fail ? 5 : v == Verdict::Unknown ? 4 : v == Verdict::Stale ? 3 : v == Verdict::Insufficient ? 2 : v == Verdict::Pass ? 1 : 0; };
    const Message both{TG_TR("within both limits"), {}};
    if (rank(p.verdict) > rank(e.verdict)) {
        e.verdict = p.verdict;
        e.text = p.text;
    }
    if (e.verdict == Verdict::Pass)
        e.text = both;
    out.items["within-slo"] = std::move(e);
}

void beforeEvidence(const EvidenceInput &in, release::EvidenceSet &out)
{
    for (const char *item : {"observability", "secrets", "limits", "rollback-target", "health-tiers"}) {
        if (in.findings) {
            out.items[item] = checks::evidenceFor(item, *in.findings, in.now);
        } else {
            Evidence e = make(item, "cluster", in.now);
            e.text = {TG_TR("the Deployment is not seen yet"), {}};
            out.items[item] = std::move(e);
        }
    }
    if (!in.health)
        return;
    Evidence &tiers = out.items["health-tiers"];
    for (const Evidence &h : checks::healthEvidence(*in.health, in.now)) {
        // A tier that answers badly outweighs a probe that is well declared; one that could not be asked leaves the probes' word.
        if (h.verdict == Verdict::Fail && tiers.verdict == Verdict::Pass) {
            tiers.verdict = Verdict::Fail;
            tiers.text = {TG_TR("%1: %2"), {h.id, h.text}};
        }
        out.items[h.id] = h;
    }
}

void figures(const EvidenceInput &in, release::EvidenceSet &out)
{
    constexpr Millis five = std::chrono::minutes(5);
    for (const bool canary : {true, false}) {
        release::TrackFigures &f = canary ? out.canary : out.stable;
        const TrackSum w = in.ledger->window(canary, five);
        f.at = canary ? in.metrics.canaryAt : in.metrics.stableAt;
        f.requests = w.requests;
        if (!in.metrics.reachable || w.requests <= 0)
            continue;
        f.errorRate = w.errors / w.requests;
        f.p95Ms = judge::quantile(0.95, w.buckets);
        if (f.p95Ms && !std::isfinite(*f.p95Ms))
            f.p95Ms.reset();
        if (!canary)
            continue;
        const TrackSum now = in.ledger->window(true, std::max<Millis>(in.state->plan.metrics.interval * 2, std::chrono::seconds(5)));
        if (now.requests >= 10)
            out.canaryErrorNow = now.errors / now.requests;
    }
    const TrackSum c = in.ledger->window(true, five), s = in.ledger->window(false, five);
    if (c.requests < 1 || s.requests < 1 || !in.metrics.reachable)
        return;
    const double pc = c.errors / c.requests, ps = s.errors / s.requests;
    // Wald's interval with one success and one failure added to each side, so that zero errors have a width.
    const double qc = (c.errors + 1) / (c.requests + 2), qs = (s.errors + 1) / (s.requests + 2);
    const double half = 1.96 * std::sqrt(qc * (1 - qc) / (c.requests + 2) + qs * (1 - qs) / (s.requests + 2));
    out.diffErrorRate = pc - ps;
    out.diffErrorLow = pc - ps - half;
    out.diffErrorHigh = pc - ps + half;
    const auto ci = judge::quantileInterval(0.95, c.buckets, kConfidence), si = judge::quantileInterval(0.95, s.buckets, kConfidence);
    if (out.canary.p95Ms && out.stable.p95Ms && ci && si && std::isfinite(ci->high) && std::isfinite(si->high)) {
        out.diffP95 = *out.canary.p95Ms - *out.stable.p95Ms;
        const double h = std::sqrt(std::pow((ci->high - ci->low) / 2, 2) + std::pow((si->high - si->low) / 2, 2));
        out.diffP95Low = *out.diffP95 - h;
        out.diffP95High = *out.diffP95 + h;
    }
}

void closedHour(const EvidenceInput &in, release::EvidenceSet &out)
{
    const Instant from{std::chrono::floor<std::chrono::hours>(in.now) - std::chrono::hours(1)};
    const auto c = in.ledger->hour(true, from), s = in.ledger->hour(false, from);
    if (!in.summaries || !c || !s)
        return;
    release::HourSummary h;
    h.from = from;
    for (const auto &[sum, track] : {std::pair(&*c, &h.canary), std::pair(&*s, &h.stable)}) {
        track->requests = sum->requests;
        if (sum->requests <= 0)
            continue;
        track->errorRate = sum->errors / sum->requests;
        const auto p95 = judge::quantile(0.95, sum->buckets);
        if (p95 && std::isfinite(*p95))
            track->p95Ms = p95;
    }
    out.closedHour = h;
}

} // namespace

release::EvidenceSet evidenceOf(const EvidenceInput &in)
{
    release::EvidenceSet out;
    out.at = in.now;
    beforeEvidence(in, out);
    metricsEvidence(in, out);
    closedHour(in, out);
    measuredGates(in, out);
    podsEvidence(in, out);
    trafficEvidence(in, out);
    sloEvidence(out);
    for (const Evidence &e : in.signals)
        out.items[e.id] = e;
    for (const plan::Trigger &t : in.state->plan.triggers) {
        release::TriggerReading r = t.kind == plan::TriggerKind::Readiness ? readinessReading(t, in.readiness, in.observation->synced, in.now) : t.kind == plan::TriggerKind::Dependency ? dependencyReading(t, in.dependencies, in.now) : in.ledger->reading(t, in.now);
        const bool measured = t.kind != plan::TriggerKind::Readiness && t.kind != plan::TriggerKind::Dependency;
        // What was established stays so; quiet without data is unknown.
        if (measured && r.state == release::TriggerReading::State::Quiet && distrust(in, in.metrics.canaryAt, "canary")) {
            r.state = release::TriggerReading::State::Unknown;
            r.text = distrust(in, in.metrics.canaryAt, "canary")->second;
        }
        out.triggers.push_back(std::move(r));
    }
    figures(in, out);
    out.coverage = in.ledger->coverage();
    out.measuredBaseline = in.baseline;
    return out;
}

} // namespace tidegate::engine
