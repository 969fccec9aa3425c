// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What a screen gets to see: a snapshot of all that is known now, or of what was known last.
#include "engine/session_private.h"

#include "base/sentence.h"

namespace tidegate::engine {

namespace {
constexpr Millis kLive = std::chrono::seconds(10); // DECISIONS.md 30
constexpr qint64 kPatience = 1500; ///< ms from the start in which an answer is simply on its way
} // namespace

void ReleaseSession::Private::rememberKnown()
{
    if (!kept || !watchers->stateSynced())
        return;
    lastKnown.reset();
    if (!store->state())
        return store->problem() ? void() : kept->forget();
    if (observation.synced && api->link().ok)
        kept->keep(*store->state(), surroundings().rollbackTarget, SystemClock().now());
}

/// Only what it was, and since when nothing is known: no gate is judged and nothing is possible by it.
void ReleaseSession::Private::showLastKnown(Snapshot &s) const
{
    if (!lastKnown || watchers->stateSynced() || (!api->link().error && age.elapsed() < kPatience))
        return;
    s.exists = true;
    s.state = lastKnown->state;
    s.rollbackTarget = lastKnown->rollbackTarget;
    s.api.live = s.api.ok = false;
    s.api.lastOk = lastKnown->at;
    s.next = {};
    s.next.command = "none";
    s.next.title = {TG_TR("Not connected"), {}};
    s.next.reason = {TG_TR("The API server has not answered since this console was started"), {}};
    s.before = release::list("before", s.state, s.evidence, s.now);
    s.during = release::list("during", s.state, s.evidence, s.now);
    s.after = release::list("after", s.state, s.evidence, s.now);
}

void ReleaseSession::Private::publish()
{
    auto s = std::make_shared<Snapshot>();
    s->now = now();
    s->localNow = SystemClock().now();
    s->activity = activity;
    s->activity.requests = api->requests();
    s->context = options.connection.context;
    s->cluster = options.connection.clusterName;
    s->ns = options.ns;
    s->user = whoKnown ? who.user : std::string();
    s->identityVerified = who.verified;
    s->readOnly = options.readOnly;
    s->rehearsal = options.rehearsal;
    s->exists = store->state().has_value() || unwritten;
    s->writable = !options.readOnly && !store->problem();
    s->fatal = fatal ? fatal : store->problem();
    s->state = shown;
    s->observation = observation;
    const release::Surroundings around = surroundings();
    s->weight = around.weight;
    s->rollbackTarget = around.rollbackTarget;
    s->noTarget = around.noTarget;
    s->evidence = evidence;
    const kube::LinkState link = api->link();
    s->api = {link.ok, link.ok || (link.lastOk && s->localNow - *link.lastOk < kLive), link.lastOk, link.error ? sentence(*link.error) : Message{}};
    if (const auto p = watchers->problem(); p && s->api.problem.empty() && !observation.synced)
        s->api.problem = sentence(*p);
    if (metrics) {
        const prometheus::LinkState m = metrics->link();
        // What answers, but not with figures (partial data, a query that it refuses), is no good link either.
        const std::optional<Error> wrong = m.error || !collector ? m.error : collector->health().error;
        s->metrics = {m.ok && !wrong, m.ok || (m.lastOk && s->localNow - *m.lastOk < kLive), m.lastOk, wrong ? sentence(*wrong) : Message{}};
    } else if (metricsProblem) {
        s->metrics.problem = sentence(*metricsProblem);
    }
    const bool metricsAsked = metricsProblem || (collector && (collector->health().known || collector->health().error));
    s->rightsKnown = rights->known();
    s->settled = plan && whoKnown && rights->known() && observation.synced && owner->known() && configs->known() && metricsAsked && signals && signals->known() && outside->known() && (healthAsked || observation.pods.empty());
    if (plan) {
        s->gates = release::gates(shown, evidence, around, s->now);
        s->next = release::next(shown, evidence, around, s->now);
        s->before = release::list("before", shown, evidence, s->now);
        s->during = release::list("during", shown, evidence, s->now);
        s->after = release::list("after", shown, evidence, s->now);
        s->soaked = release::soaked(shown, evidence, s->now);
        s->freezeAhead = release::nextFreeze(shown.plan, s->now);
    }
    if (guardian) {
        s->guardian = guardian->holder();
        s->guardedByUs = guardian->ours();
        s->guardedSince = guardian->since();
    }
    s->progress = shown.pending ? progress : traffic::Advice{};
    s->refused = refusal.during(s->next, shown.journalSeq, BootTimer::now());
    s->changes = changes;
    // What everybody did, else what this computer knows of it.
    s->journalKnown = shared->known();
    if (shared->known() && !shared->entries().empty())
        s->journal = shared->entries();
    else if (journal)
        s->journal = journal->entries();
    for (const checks::HealthAnswer &a : health) {
        PodHealth &p = s->health[a.pod];
        p.tiers[a.tier] = {a.status, a.took};
        if (!a.dependencies.empty() && (p.dependencies.empty() || a.tier == "full"))
            p.dependencies = a.dependencies;
    }
    s->errorRate = charts ? charts->errorRate() : std::make_shared<const ChartData>();
    s->p95 = charts ? charts->p95() : std::make_shared<const ChartData>();
    s->denied = around.denied;
    s->expiry = expiry;
    s->kubeconfig = kubeconfig;
    s->differences = around.differences;
    s->ownership = around.ownership;
    if (const plan::Plan *other = shown.offered ? &shown.offered->plan : around.filePlan.get()) {
        s->planChanges = release::planChanges(shown.plan, *other);
        s->planFixed = release::unadoptable(shown, *other);
        otherPlanSeen = shown.offered ? shown.offered->at : otherPlanSeen.value_or(s->now);
        s->planSeen = otherPlanSeen;
    } else {
        otherPlanSeen.reset();
    }
    rememberKnown();
    showLastKnown(*s);
    s->alarms = alarmsOf(*s);
    steadyAlarms.apply(s->alarms, s->now);
    snapshot = std::move(s);
    sincePublished.start();
    wholePublished = watchers->synced();
    Q_EMIT q->snapshotChanged(snapshot);
}

} // namespace tidegate::engine
