// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/read_live.h"
#include "base/sentence.h"
#include "engine/session_private.h"
#include "traffic/rolling.h"

#include <algorithm>
#include <array>

namespace tidegate::engine {

namespace {
constexpr qint64 kHealthEvery = 3000, kHealthyEvery = 5000; ///< ms, real; the second while all that answered is well
constexpr qint64 kObjectsEvery = 60000, kObjectsLater = 600000;
constexpr qint64 kPublishMs = 100, kFirstMs = 60;
constexpr std::chrono::milliseconds kAttentive{250}, kCalm{1000}; ///< between two looks when nothing is heard
constexpr const char *kFile = "file";
constexpr std::size_t kHealthPods = 12;

std::string containerPort(const traffic::Observation &o, const plan::Plan &plan)
{
    const auto &w = o.canary ? o.canary : o.stable;
    if (!plan.health.port.empty() && plan.health.port.find_first_not_of("0123456789") == std::string::npos)
        return plan.health.port;
    const Json *containers = w ? nodeAt(w->podTemplate, {"spec", "containers"}) : nullptr;
    if (!containers || !containers->is_array())
        return {};
    for (const Json &c : *containers) {
        if (const Json *ports = nodeAt(c, {"ports"}); ports && ports->is_array()) {
            for (const Json &p : *ports) {
                if (textAt(p, {"name"}) == plan.health.port)
                    return std::to_string(intAt(p, {"containerPort"}));
            }
        }
    }
    return {};
}
} // namespace

void ReleaseSession::Private::soon()
{
    // Ten a second are enough for a person. The first whole picture comes as soon as it is known, and nothing before it that would
    // only flicker.
    const qint64 gap = watchers->synced() && !wholePublished ? 0 : snapshot ? kPublishMs : kFirstMs;
    const qint64 since = snapshot ? sincePublished.elapsed() : age.elapsed();
    const int wait = static_cast<int>(std::max<qint64>(0, gap - since));
    if (!batch.isActive() || batch.remainingTime() > wait)
        batch.start(wait);
}

/// Everything that comes is looked at when it comes. On its own time goes only what waits and what ages: seconds, as a person reads them,
/// unless an act runs, a link is broken, or a rehearsal's hours pass in seconds.
void ReleaseSession::Private::pace()
{
    const bool attentive = options.clock || shown.pending || unwritten || submitting || store->busy() || !api->link().ok || !watchers->synced() || !snapshot || !snapshot->settled;
    const auto wanted = attentive ? kAttentive : kCalm;
    if (pulse.intervalAsDuration() != wanted)
        pulse.start(wanted);
}

release::State ReleaseSession::Private::current() const
{
    if (unwritten)
        return *unwritten;
    if (store->state())
        return *store->state();
    if (filePlan) {
        release::State s = release::begin(*filePlan, who.user);
        if (observation.stable)
            s.stableVersion = observation.stable->version;
        return s;
    }
    return {};
}

release::Surroundings ReleaseSession::Private::surroundings() const
{
    release::Surroundings a;
    a.observation = observation;
    if (method) {
        a.weight = method->weight(observation);
        a.unsuitable = method->unsuitable(*plan, observation);
        const auto target = method->rollbackTarget(observation);
        if (target)
            a.rollbackTarget = *target;
        else
            a.noTarget = sentence(target.error());
    }
    // What a rollback returns to is what the release began from, whatever stable has become since.
    const bool begun = shown.stage == release::Stage::Phase || shown.stage == release::Stage::Complete;
    if (begun && plan && plan->traffic.method == plan::Method::Replicas && !shown.stableVersion.empty() && observation.stable) {
        const auto &history = observation.stable->revisions;
        const bool kept = history.empty() || observation.stable->image == shown.stableImage || std::ranges::any_of(history, [&](const traffic::RevisionView &r) { return r.image == shown.stableImage; });
        a.rollbackTarget = kept ? shown.stableVersion : std::string();
        if (!kept)
            a.noTarget = {TG_TR("%1 is not in the history of Deployment %2 any more"), {shown.stableVersion, observation.stable->name}};
    }
    // Once the canary has traffic its own shape is not a reason any more: only what is missing is.
    if (store->state() && store->state()->stage == release::Stage::Phase && observation.synced)
        a.unsuitable.reset();
    a.denied = rights->denied();
    a.differences = differences();
    a.ownership = owner->view();
    if (filePlan && store->state() && !store->state()->final() && filePlanDigest != store->state()->planDigest)
        a.filePlan = filePlan;
    a.readOnly = options.readOnly || store->problem().has_value();
    a.approvals = store->approvals();
    for (release::Approval &one : a.approvals)
        one.verified = options.rehearsal || (one.verified && approvalPolicy->inForce()); // a rehearsal plays the second person
    return a;
}

void ReleaseSession::Private::follow(const release::State &state)
{
    if (!collector)
        return;
    if (plan->traffic.method == plan::Method::Rolling && observation.stable) {
        const traffic::TrackMatchers m = traffic::trackMatchers(*observation.stable, state.stableImage);
        collector->setTracks(m.stable, m.canary);
        charts->setTracks(m.stable, m.canary);
    }
    const bool exposed = state.stage == release::Stage::Phase && state.since;
    // The act that is running exposes the canary before its weight is written: count from its begin.
    const bool starting = !exposed && state.pending && state.pending->command == "start";
    const std::optional<Instant> since = exposed ? state.since : starting ? std::optional(state.pending->begun) : std::nullopt;
    if (since != followed) {
        followed = since;
        if (since) {
            collector->begin(*since, true);
            readiness.reset();
        }
    }
    const auto baseline = state.baseline ? state.baseline : collector->baseline();
    if (!state.baseline || (state.baseline->provisional && state.phase <= 0))
        collector->measureBaseline(state.history.empty() ? now() : state.history.front().begun);
    std::optional<double> limit;
    for (const plan::Trigger &t : state.plan.triggers) {
        if (t.kind == plan::TriggerKind::P95 && t.aboveBaseline && baseline && baseline->p95Ms)
            limit = *t.aboveBaseline * *baseline->p95Ms;
    }
    collector->setLatencyLimit(limit);
    charts->setBaseline(baseline);
    charts->setInterval(collector->interval());
    if (collector->detected())
        charts->setDetected(*collector->detected());
    else if (collector->undetected() && collector->undetected()->kind == ErrorKind::Invalid)
        charts->withhold(*collector->undetected());
    const Instant begun = state.history.empty() ? now() - std::chrono::hours(1) : state.history.front().begun;
    const Millis lead = state.plan.phases.empty() ? Millis{0} : std::min<Millis>(state.plan.phases.front().soak / 7, std::chrono::hours(24));
    // Before it begins, "an hour ago" is said once: said again with each look it would have all of it asked anew.
    if (!state.history.empty() || !charts->ranged())
        charts->setRange(begun - lead);
}

void ReleaseSession::Private::askHealth()
{
    if (healthFlying || !plan || !observation.synced)
        return;
    const bool well = !options.clock && !health.empty() && std::ranges::all_of(health, [](const checks::HealthAnswer &a) {
        return a.status >= 200 && a.status < 300 && std::ranges::all_of(a.dependencies, [](const auto &d) { return d.second == "up"; });
    });
    if (sinceHealth.isValid() && sinceHealth.elapsed() < (well ? kHealthyEvery : kHealthEvery))
        return;
    const std::string port = containerPort(observation, *plan);
    std::vector<std::string> pods;
    for (const traffic::Track track : {traffic::Track::Canary, traffic::Track::Stable}) {
        std::size_t n = 0;
        for (const traffic::PodView &p : observation.pods) {
            if (p.track == track && !p.terminating && !p.ip.empty() && n < kHealthPods / 2) {
                pods.push_back(port.empty() ? p.name : p.name + ":" + port);
                ++n;
            }
        }
    }
    sinceHealth.start();
    healthFlying = true;
    checks::askHealth(this, api, *plan, options.ns, pods, [this](std::vector<checks::HealthAnswer> answers) {
        healthFlying = false;
        healthAsked = true;
        health = std::move(answers);
        dependencies.look(health, observation, now());
        soon();
    });
}

void ReleaseSession::Private::askSignals()
{
    if (!signals || !observation.synced)
        return;
    SignalWatch::Look look;
    look.observation = &observation;
    look.version = shown.canaryVersion;
    look.traffic = shown.stage == release::Stage::Phase;
    if (collector && collector->health().reachable)
        look.requests = collector->ledger().window(true, tracing::kWindow).requests;
    signals->look(look);
    outside->look(observation, shown.canaryVersion, shown.canaryImage);
}

void ReleaseSession::Private::readObjects()
{
    const qint64 every = shown.stage == release::Stage::Phase ? kObjectsLater : kObjectsEvery;
    if (objectsFlying || !plan || !observation.synced || (sinceObjects.isValid() && sinceObjects.elapsed() < every))
        return;
    sinceObjects.start();
    objectsFlying = true;
    checks::readInventory(this, api, options.ns, {"Deployment", "ReplicaSet", "Service", "HorizontalPodAutoscaler"}, [this](const Expected<std::shared_ptr<manifest::Inventory>> &r) {
        objectsFlying = false;
        if (!r)
            return;
        objects = *r;
        judgedOf.clear();
        soon();
    });
}

/// The pre-flight rules over the canary, or the one Deployment there is; again only when an object changed.
void ReleaseSession::Private::judgeObjects()
{
    const auto &w = observation.canary ? observation.canary : observation.stable;
    if (!w)
        return;
    const Caches caches = watchers->caches();
    const std::array watched{std::pair{"Deployment", caches.deployments}, std::pair{"ReplicaSet", caches.replicaSets}, std::pair{"Service", caches.services}, std::pair{"HorizontalPodAutoscaler", caches.hpas}};
    std::string versions = w->name;
    for (const auto &[kind, all] : watched) {
        for (const auto &[key, json] : *all)
            versions += " " + textAt(json, {"metadata", "resourceVersion"});
    }
    if (versions == judgedOf && findings)
        return;
    judgedOf = versions;
    manifest::Inventory inventory(true);
    const auto add = [&](const char *kind, const Json &json) {
        manifest::Object o;
        o.kind = kind;
        o.json = json;
        o.ns = textAt(json, {"metadata", "namespace"}, options.ns);
        o.name = textAt(json, {"metadata", "name"});
        inventory.add(std::move(o));
    };
    for (const auto &[kind, all] : watched) {
        inventory.setSeen(kind);
        for (const auto &[key, json] : *all)
            add(kind, json);
    }
    if (objects) {
        for (const std::string &kind : objects->kindsSeen())
            inventory.setSeen(kind);
        for (const manifest::Object &o : objects->all())
            inventory.add(o);
    }
    if (const manifest::Object *o = inventory.find("Deployment", w->ns, w->name))
        findings = checks::judgeWorkload({o, &inventory, &*plan});
}

release::EvidenceSet ReleaseSession::Private::gather() const
{
    static const Ledger none{plan::Plan{}, 0.01};
    EvidenceInput in;
    in.state = &shown;
    in.observation = &observation;
    if (method)
        in.weight = method->weight(observation);
    in.ledger = collector ? &collector->ledger() : &none;
    if (collector)
        in.metrics = collector->health();
    if (collector && collector->detected())
        in.counted = &*collector->detected();
    if (collector)
        in.uncounted = collector->undetected();
    if (!collector && metricsProblem)
        in.metrics.error = metricsProblem;
    in.findings = findings ? &*findings : nullptr;
    in.health = healthAsked ? &health : nullptr;
    in.dependencies = dependencies.view();
    in.readiness = readiness.view();
    // At 100 % there is nothing beside it.
    if (charts && shown.stage == release::Stage::Phase && shown.weight < 100 && shown.since)
        in.signals.push_back(opinion.of(charts->errorRate(), charts->p95(), *shown.since, now()));
    for (const auto *all : {signals ? &signals->evidence() : nullptr, outside ? &outside->evidence() : nullptr}) {
        if (all)
            in.signals.insert(in.signals.end(), all->begin(), all->end());
    }
    in.baseline = shown.baseline && !shown.baseline->provisional ? shown.baseline : collector && collector->baseline() ? collector->baseline() : shown.baseline;
    in.now = now();
    in.summaries = !options.clock; // hours of a rehearsal pass in seconds
    return evidenceOf(in);
}

void ReleaseSession::Private::evaluate()
{
    ++activity.evaluations;
    if (watchers->stateSynced())
        store->read(watchers->configMaps());
    if (store->state())
        store->state()->final() && filePlan ? planKnown(*filePlan, kFile) : planKnown(store->state()->plan, store->version());
    else if (watchers->stateSynced() && filePlan)
        planKnown(*filePlan, kFile);
    else if (watchers->stateSynced() && !filePlan && !store->problem() && !fatal)
        fatal = Error{ErrorKind::NotFound, "release " + options.release, "there is no such release in namespace " + options.ns, TG_TR("open its plan to begin it")};
    if (store->state() || filePlan) {
        if (fatal && fatal->kind == ErrorKind::NotFound)
            fatal.reset();
    }
    if (plan) {
        release::State before = current();
        observation = observe(watchers->caches(), before.final() ? *plan : before.plan, before.canaryImage, now());
        configs->look(observation, before.plan.ns.empty() ? plan->ns : before.plan.ns);
        observation.configs = configs->views();
        shown = current();
        follow(shown);
        readiness.look(observation, now());
        owner->look(observation);
        askHealth();
        askSignals();
        readObjects();
        judgeObjects();
        evidence = gather();
        const release::Tick t = release::tick(shown, evidence, surroundings(), now());
        if (t.state && !unwritten)
            shown = *t.state;
        // A rollback that runs goes on with what it sees: its writes test what they change.
        const bool fresh = readAgain.open(api->link().ok, watchers->current());
        if (fresh) {
            carryOnRollback();
            guard();
        }
        if (fresh || shown.rollingBack())
            drive();
        flushUnwritten();
        if (store->state())
            shared->follow(store->state()->run, store->state()->journalHead);
        sealJournal();
        project();
        playSecondPerson();
    }
    publish();
    pace();
}

std::vector<release::Difference> ReleaseSession::Private::differences() const
{
    return method ? release::differences(shown, observation, *method) : std::vector<release::Difference>{};
}

} // namespace tidegate::engine
