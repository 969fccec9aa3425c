// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "base/time.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// The release plan as values: what CONTRACTS.md "Plan" spells as YAML, with every default resolved. Pure.
namespace tidegate::plan {

enum class EnvironmentClass { Production, Staging, Development };
enum class Method { Replicas, Rolling, Nginx, Gateway, Istio, BlueGreen, ArgoRollouts, Flagger };

struct Environment {
    std::string name;
    EnvironmentClass cls = EnvironmentClass::Production; ///< a plan that does not say is treated as production
};

/// How traffic is shifted, and by which objects. Fields that the method does not use are empty.
struct Traffic {
    Method method = Method::Replicas;
    std::string service;          ///< replicas: the Service in front of both Deployments
    std::string stableDeployment; ///< replicas
    std::string canaryDeployment; ///< replicas
    std::string deployment;       ///< rolling: the one Deployment
    std::optional<int> pods;      ///< N for the release (DECISIONS.md 11); else counted at the start
};

/// The version that the release brings in; an empty image means "what the canary already runs".
struct Version {
    std::string name;
    std::string image;
    std::string container; ///< empty: the only container, or the one named like the Deployment
};

struct Phase {
    std::string name;
    int weight = 0; ///< per cent of traffic on the canary, 1 … 100
    Millis soak{0};
    std::string goal;
};

/// How to be let in where a Prometheus is asked directly. Secrets are in files of whoever runs this, never in the plan; `~/` is their home.
struct PrometheusAccess {
    std::string tokenFile;                ///< bearer token
    std::string username, passwordFile;   ///< basic authentication
    std::string caFile, certFile, keyFile, serverName; ///< TLS: whom to trust, who we are, the name to check
    friend bool operator==(const PrometheusAccess &, const PrometheusAccess &) = default;
};

struct PrometheusSource {
    enum class Kind { Auto, Url, Service } kind = Kind::Auto;
    std::string url;              ///< Kind::Url
    std::string serviceNamespace; ///< Kind::Service: "monitoring/prometheus:9090"
    std::string serviceName;
    std::string servicePort;
    std::string path;             ///< Kind::Service: in front of /api/v1, e.g. /prometheus; empty or beginning with /
    std::map<std::string, std::string> headers; ///< sent with each question, e.g. X-Scope-OrgID; no secrets
    PrometheusAccess access;      ///< Kind::Url
};

struct Metrics {
    PrometheusSource prometheus;
    std::string recipe = "auto"; ///< auto, custom or a recipe's name (CONTRACTS.md)
    static constexpr const char *kStableByDefault = "track=\"stable\"", *kCanaryByDefault = "track=\"canary\"";
    std::string stableMatcher;   ///< PromQL label matchers, e.g. track="stable"
    std::string canaryMatcher;
    std::string requestsQuery; ///< custom only: cumulative counters, with {track} where the matcher goes
    std::string errorsQuery;
    std::string bucketsQuery;
    Millis interval{15000};
    std::optional<double> baselineP95Ms;     ///< given by the plan instead of measured
    std::optional<double> baselineErrorRate; ///< fraction 0 … 1
};

/// What must hold to promote. An empty optional or false is a gate that the plan switches off.
struct Gates {
    std::optional<double> errorRateBelow; ///< fraction, default 0.01
    std::optional<double> p95BelowMs;     ///< default 300
    bool readiness = true;
    bool traces = true;
    bool metrics = true;
};

enum class TriggerKind { ErrorRate, P95, Readiness, Dependency, Degradation };
enum class TriggerAction { Rollback, Hold, Alert };

struct Trigger {
    std::string name;
    TriggerKind kind = TriggerKind::ErrorRate;
    std::optional<double> above;          ///< ErrorRate: fraction; P95: milliseconds
    std::optional<double> aboveBaseline;  ///< P95: factor on the baseline
    int atLeast = 3;                      ///< Readiness: failures in a row
    Millis longerThan{30000};             ///< Dependency
    std::vector<std::string> names;       ///< Dependency: which; empty means any
    std::vector<std::string> worseThanStable; ///< Degradation: "errorRate", "p95"
    TriggerAction action = TriggerAction::Rollback;
    bool evenIfShared = false; ///< fire although stable is bad in the same way (DECISIONS.md 22)
};

struct Health {
    std::string port = "http"; ///< name or number
    std::string live = "/health/live";
    std::string ready = "/health/ready";
    std::string full = "/health";
};

/// Where a fact is kept that happens outside the service's workloads: a Job, a scan of the image, the status of its commit, a document, an
/// annotation. In texts {version}, {image}, {tag} and {revision} stand for the new version's.
struct OutsideSource {
    enum class Kind { None, Job, Scan, CommitStatus, Http, Annotation } kind = Kind::None;
    std::string name;       ///< Job: its name; Annotation: its key; CommitStatus: the context, all of them when empty
    std::string ns;         ///< Job: its namespace; the release's when empty
    std::string forge;      ///< CommitStatus: github gitlab
    std::string repository; ///< CommitStatus: owner/name
    std::string revision;   ///< CommitStatus: of the commit; what the pod template's org.opencontainers.image.revision says when empty
    std::string url;        ///< Http: the document; CommitStatus: base of the API, the public one when empty
    std::string pointer;    ///< Http: RFC 6901
    std::string equals;     ///< Http, Annotation: the value that is good
    std::string severity;   ///< Scan: the least one that fails: critical high medium low
    std::string tokenEnv;   ///< Http, CommitStatus: environment variable with a bearer token
};

enum class ItemKind { Sensed, Acknowledged, Manual, Question, Note };
struct ChecklistItem {
    std::string id;   ///< stable name: "tests-passing", "error-rate" …
    std::string text; ///< what a person reads
    ItemKind kind = ItemKind::Manual;
    std::string rule;   ///< Sensed: the evidence or rule id that decides it
    std::string source; ///< where its value comes from, in words
    OutsideSource outside; ///< Sensed: what is asked; its rule is outsideRule(id) then
    bool killer = false;
    std::string when;
    std::string owner;
};
/// The evidence that an item with an outside source is decided by.
[[nodiscard]] std::string outsideRule(const std::string &item);
struct Checklist {
    std::vector<ChecklistItem> before, during, after;
};

struct Approvals {
    int required = 1;
    int perPromotion = 0; ///< default: `required` when critical, else 0 (DECISIONS.md 4)
    bool notRequester = true;
    Millis expires{30 * 60 * 1000};
};

/// One-off (from, to) or recurring (rrule, at, lasts). Times are local to `timeZone` (IANA).
struct Freeze {
    std::string name;
    std::string from, to; ///< dates YYYY-MM-DD or date-times, as written
    std::string rrule, at;
    Millis lasts{0};
    std::string timeZone = "UTC";
};

struct Notification {
    std::string kind;                  ///< webhook, slack, alertmanager
    std::string url;                   ///< literal, or empty when from a secret
    std::string secretName, secretKey; ///< urlFrom: {secret: name/key}
    std::vector<std::string> on;
};

struct Endpoint {
    std::string kind; ///< traces: jaeger tempo sigNoz collector; alerts: alertmanager
    std::string url;
    std::string keyEnv; ///< sigNoz: environment variable with its API key
};

struct Rollback {
    std::string projectionsCronJob, projectionsEndpoint;
    std::vector<std::string> notUndone;
};

struct Plan {
    std::string name; ///< the release
    std::string owner;
    Environment environment;
    std::string ns; ///< namespace; empty until the context's is filled in
    bool critical = false;
    Traffic traffic;
    Version version;
    std::vector<Phase> phases;
    Metrics metrics;
    Gates gates;
    std::vector<Trigger> triggers;
    double alpha = 0.01; ///< chance of a false alarm over the whole release
    std::optional<Endpoint> traces, alerts;
    std::vector<Notification> notify;
    Health health;
    Checklist checklist;
    Approvals approvals;
    std::vector<Freeze> freezes;
    Rollback rollback;
};

[[nodiscard]] const char *name(Method method);           ///< "replicas", "blue-green" …
[[nodiscard]] const char *name(EnvironmentClass cls);    ///< "production" …
[[nodiscard]] const char *name(TriggerAction action);    ///< "rollback" …
[[nodiscard]] const char *name(ItemKind kind);           ///< "sensed" …

/// The plan as canonical JSON with defaults resolved: the spelling of CONTRACTS.md, durations and percentages as text,
/// keys sorted. What is digested, stored in the cluster and read back.
[[nodiscard]] Json toJson(const Plan &plan);
/// SHA-256 (lower-case hex) of toJson(plan).dump(): what an approval is bound to (DECISIONS.md 3).
[[nodiscard]] std::string digest(const Plan &plan);

} // namespace tidegate::plan
