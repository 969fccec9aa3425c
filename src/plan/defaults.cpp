// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/fields.h"
#include "plan/parse.h"

namespace tidegate::plan {

namespace {

ChecklistItem sensed(const char *id, const char *text, const char *rule, const char *source)
{
    ChecklistItem i;
    i.id = id;
    i.text = text;
    i.kind = ItemKind::Sensed;
    i.rule = rule;
    i.source = source;
    return i;
}

ChecklistItem asked(const char *id, const char *text, const char *source, const char *rule = "")
{
    ChecklistItem i;
    i.id = id;
    i.text = text;
    i.kind = ItemKind::Acknowledged;
    i.rule = rule;
    i.source = source;
    return i;
}

} // namespace

std::vector<Phase> defaultPhases()
{
    constexpr Millis week = std::chrono::hours(7 * 24);
    return {{"Week 1", 20, week, "early adopters, baseline"}, {"Week 2", 50, week, "expand, validate performance"}, {"Week 3", 80, week, "near-full"}, {"Week 4", 100, week, "full traffic"}};
}

std::vector<Trigger> defaultTriggers()
{
    Trigger errors;
    errors.name = "error-rate";
    errors.above = 0.05;
    Trigger latency;
    latency.name = "latency";
    latency.kind = TriggerKind::P95;
    latency.aboveBaseline = 2;
    Trigger readiness;
    readiness.name = "readiness";
    readiness.kind = TriggerKind::Readiness;
    Trigger dependency;
    dependency.name = "dependency";
    dependency.kind = TriggerKind::Dependency;
    dependency.names = {"database", "eventstore"};
    Trigger degradation;
    degradation.name = "degradation";
    degradation.kind = TriggerKind::Degradation;
    degradation.worseThanStable = {"errorRate", "p95"};
    degradation.action = TriggerAction::Hold;
    return {errors, latency, readiness, dependency, degradation};
}

Checklist defaultChecklist()
{
    Checklist c;
    c.before = {asked("tests-passing", "Tests passing (unit, integration, e2e)", "link to the run"),
                asked("security-scan", "Security scan clean", "link to the scan"),
                asked("migrations-staging", "Migrations tested on staging", "link or name of the migration"),
                sensed("health-tiers", "Three health tiers implemented", "health-tiers", "probes, pod proxy"),
                sensed("observability", "Observability configured (OTEL and Prometheus)", "observability", "Deployment"),
                sensed("secrets", "Secrets in a vault, not in env", "secrets", "Deployment"),
                sensed("resource-limits", "Resource limits defined", "limits", "Deployment"),
                sensed("rollback-target", "Rollback documented and its target exists", "rollback-target", "ReplicaSets"),
                sensed("plan-approved", "Phased plan approved", "plan-approved", "approvals")};
    c.during = {sensed("health-checks", "Health checks", "readiness", "pods"),
                sensed("error-rate", "Error rate below its gate", "error-rate", "Prometheus"),
                sensed("p95", "p95 below its gate", "p95", "Prometheus"),
                asked("tracing", "Tracing verified", "link to a trace of the new version", "traces"),
                sensed("metrics", "Metrics exporting", "metrics", "Prometheus")};
    c.after = {sensed("pods-healthy", "All pods healthy", "pods-healthy", "pods"),
               sensed("traffic", "Traffic routing as planned", "traffic", "EndpointSlices, Prometheus"),
               sensed("within-slo", "Performance within SLOs", "within-slo", "Prometheus"),
               asked("alerts", "Alerts configured and silent", "link to the alert rules", "alerts")};
    return c;
}

const std::string &schemaText()
{
    static const std::string text = schemaJson().dump(2);
    return text;
}

std::string defaultPlanText(const std::string &name)
{
    std::string text = R"(# A release plan. What is commented out has the default that it shows.
apiVersion: tidegate.dev/v1
kind: ReleasePlan
metadata:
  name: @NAME@                       # the release; one per service
spec:
  environment: {name: production, class: production}   # production, staging or development
  # namespace: default               # else the kubeconfig context's
  traffic:
    method: replicas                 # a stable and a canary Deployment behind one Service (or: rolling)
    service: @NAME@
    stable: {deployment: @NAME@}
    canary: {deployment: @NAME@-canary}
  # version: {name: "1.1.0", image: "registry.example/@NAME@:1.1.0", container: @NAME@}
  phases:
    - {name: Week 1, weight: 20, soak: 7d, goal: "early adopters, baseline"}
    - {name: Week 2, weight: 50, soak: 7d, goal: "expand, validate performance"}
    - {name: Week 3, weight: 80, soak: 7d, goal: "near-full"}
    - {name: Week 4, weight: 100, soak: 7d, goal: "full traffic"}
  metrics:
    prometheus: auto                 # or {url: "http://…"} or {service: monitoring/prometheus:9090}
    tracks: {stable: 'track="stable"', canary: 'track="canary"'}
    interval: 15s
  gates:
    errorRate: {below: 1%}
    p95: {below: 300ms}
    readiness: required
    traces: required
    metrics: required
  triggers:
    - {name: error-rate, errorRate: {above: 5%}, action: rollback}
    - {name: latency, p95: {aboveBaseline: 2}, action: rollback}
    - {name: readiness, readinessFailures: {atLeast: 3}, action: rollback}
    - {name: dependency, dependencyDown: {longerThan: 30s, names: [database, eventstore]}, action: rollback}
    - {name: degradation, worseThanStable: [errorRate, p95], action: hold}
  # traces: {jaeger: {url: "http://jaeger-query:16686"}}      # or tempo, or sigNoz with keyEnv; else a person gives a link
  # alerts: {alertmanager: {url: "http://alertmanager:9093"}} # else a person gives a link
  approvals: {required: 1, notRequester: true, expires: 30m}
  health: {port: http, live: /health/live, ready: /health/ready, full: /health}
  # freezes: [{name: year-end, from: 2026-12-20, to: 2027-01-04, timeZone: Europe/Berlin}]
  # rollback: {notUndone: ["migration 118"]}
)";
    for (auto at = text.find("@NAME@"); at != std::string::npos; at = text.find("@NAME@"))
        text.replace(at, 6, name);
    return text;
}

} // namespace tidegate::plan
