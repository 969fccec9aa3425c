// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/signal_watch.h"

#include "tracing/service_name.h"

#include <algorithm>

namespace tidegate::engine {

namespace {

constexpr qint64 kSpansEvery = 30'000, kAlertsEvery = 60'000; ///< ms

bool due(const QElapsedTimer &since, qint64 every)
{
    return !since.isValid() || since.elapsed() >= every;
}

tracing::Subject subjectOf(const plan::Plan &plan, const SignalWatch::Look &look)
{
    const traffic::Observation &o = *look.observation;
    const auto &w = o.canary ? o.canary : o.stable;
    tracing::Subject s;
    s.service = tracing::serviceName(w ? w->podTemplate : Json(), plan.name);
    s.version = look.version;
    for (const traffic::PodView &p : o.pods) {
        if (p.track == traffic::Track::Canary && !p.terminating)
            s.pods.push_back(p.name);
    }
    return s;
}

} // namespace

SignalWatch::SignalWatch(plan::Plan plan, std::string ns, std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_ns(std::move(ns))
    , m_now(std::move(now))
{
}

bool SignalWatch::has(const char *id) const
{
    return std::ranges::find(m_evidence, id, &release::Evidence::id) != m_evidence.end();
}

bool SignalWatch::known() const
{
    const bool spans = !m_plan.traces || !m_traffic || has("traces"), alerts = !m_plan.alerts || !m_metrics || has("alerts");
    return spans && alerts;
}

void SignalWatch::tell(release::Evidence e)
{
    std::erase_if(m_evidence, [&](const release::Evidence &x) { return x.id == e.id; });
    m_evidence.push_back(std::move(e));
    Q_EMIT changed();
}

void SignalWatch::look(const Look &look)
{
    m_traffic = look.traffic;
    if (m_plan.traces && !m_spansFlying) {
        if (!look.traffic) {
            std::erase_if(m_evidence, [](const release::Evidence &x) { return x.id == "traces"; });
            m_sinceSpans.invalidate();
            m_spansFound = false;
        } else if (due(m_sinceSpans, kSpansEvery)) {
            m_plan.traces->kind == "collector" ? askCollector() : askSpans(look);
        }
    }
    if (m_metrics && !m_alertsFlying && due(m_sinceAlerts, kAlertsEvery))
        askAlerts();
}

void SignalWatch::askSpans(const Look &look)
{
    const auto backend = tracing::backendFrom(m_plan.traces->kind);
    if (!backend)
        return;
    m_sinceSpans.start();
    m_spansFlying = true;
    const tracing::Subject subject = subjectOf(m_plan, look);
    const Instant now = m_now();
    // Their clock may be ahead of ours.
    tracing::lookForSpans(this, &m_fetcher, *backend, *m_plan.traces, subject, now - tracing::kWindow, now + std::chrono::minutes(1), [this, backend, subject, requests = look.requests](const Expected<tracing::Found> &found) {
        m_spansFlying = false;
        release::Evidence e = tracing::tracesEvidence(*backend, subject, found, requests, m_spansFound, m_now());
        m_spansFound = m_spansFound || found.ok();
        tell(std::move(e));
    });
}

void SignalWatch::askCollector()
{
    m_sinceSpans.start();
    if (!m_metrics)
        return tell(tracing::collectorEvidence(Error{ErrorKind::Unreachable, "Prometheus", TG_TR("there is none to ask for the collector's counters"), ""}, m_now()));
    m_spansFlying = true;
    // Newer collectors end counters with _total; a refused or lost span has a counter of its own.
    const auto sum = [](const char *which, const std::string &name) { return "label_replace(sum(increase({__name__=~\"" + name + "(_total)?\"}[5m])), \"which\", \"" + which + "\", \"\", \"\")"; };
    const std::string query = sum("accepted", "otelcol_receiver_accepted_spans") + " or " + sum("refused", "otelcol_receiver_refused_spans") + " or " + sum("failed", "otelcol_exporter_send_failed_spans");
    m_metrics->query(this, query, m_now(), [this, query](const Expected<prometheus::Result> &r) {
        m_spansFlying = false;
        if (!r || !r->partial.empty())
            return tell(tracing::collectorEvidence(r ? Error{ErrorKind::Invalid, "Prometheus", r->partial, ""} : r.error(), m_now()));
        tracing::CollectorCounts c;
        c.query = query;
        for (const prometheus::Series &s : r->series) {
            const auto which = s.labels.find("which");
            if (which == s.labels.end() || s.values.empty())
                continue;
            auto &to = which->second == "accepted" ? c.accepted : which->second == "refused" ? c.refused : c.failed;
            to = s.values.back();
        }
        tell(tracing::collectorEvidence(c, m_now()));
    });
}

void SignalWatch::askAlerts()
{
    m_sinceAlerts.start();
    m_alertsFlying = true;
    alertmanager::ask(this, m_metrics, &m_fetcher, m_plan.alerts ? m_plan.alerts->url : std::string(), [this](const alertmanager::Asked &asked) {
        m_alertsFlying = false;
        std::vector<std::string> subjects;
        for (const std::string &name : {m_plan.traffic.stableDeployment, m_plan.traffic.canaryDeployment, m_plan.traffic.deployment, m_plan.traffic.service, m_plan.name}) {
            if (!name.empty())
                subjects.push_back(name);
        }
        release::Evidence e = asked.about(subjects, m_ns, m_alertsFound, m_now());
        m_alertsFound = m_alertsFound || asked.rules.ok();
        tell(std::move(e));
    });
}

} // namespace tidegate::engine
