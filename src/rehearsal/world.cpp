// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "rehearsal/world.h"

#include <algorithm>
#include <cmath>

namespace tidegate::rehearsal {

namespace {

constexpr Millis kQuiet = std::chrono::hours(26); ///< from the second phase to the trouble
constexpr Millis kSoonAfter = std::chrono::minutes(40); ///< from the third phase to a regression
constexpr Millis kUnguarded = std::chrono::minutes(5); ///< from a guardian's death to what it should have seen
constexpr Millis kApiAway = std::chrono::seconds(60); ///< in a rollback, at the speed of acts: twelve real seconds
constexpr Millis kOutage = std::chrono::hours(9); ///< how long Prometheus is away

Json probe(const char *path, int initialDelay, int success, int failure)
{
    return {{"httpGet", {{"path", path}, {"port", "http"}}}, {"initialDelaySeconds", initialDelay}, {"periodSeconds", 10}, {"timeoutSeconds", 1}, {"successThreshold", success}, {"failureThreshold", failure}};
}

Json deployment(const char *name, const char *track, const char *image, int replicas)
{
    const Json labels = {{"app", "finance"}, {"track", track}};
    const auto env = [](const char *n, const char *v) { return Json{{"name", n}, {"value", v}}; };
    Json container = {{"name", "finance"}, {"image", image}, {"ports", Json::array({{{"name", "http"}, {"containerPort", 8080}, {"protocol", "TCP"}}})}, {"resources", {{"requests", {{"cpu", "200m"}, {"memory", "256Mi"}}}, {"limits", {{"cpu", "1"}, {"memory", "512Mi"}}}}}, {"livenessProbe", probe("/health/live", 30, 1, 3)}, {"readinessProbe", probe("/health/ready", 5, 3, 2)}};
    container["env"] = Json::array({env("NODE_ENV", "production"), env("DATABASE_SYNCHRONIZE", "false"), env("DATABASE_POOL_SIZE", "30"), env("OTEL_SERVICE_NAME", "finance"), env("OTEL_EXPORTER_OTLP_ENDPOINT", "http://otel-collector:4318"), Json{{"name", "DATABASE_PASSWORD"}, {"valueFrom", {{"secretKeyRef", {{"name", "finance"}, {"key", "database-password"}}}}}}});
    Json spec = {{"replicas", replicas}, {"revisionHistoryLimit", 10}, {"progressDeadlineSeconds", 600}, {"selector", {{"matchLabels", labels}}}, {"strategy", {{"type", "RollingUpdate"}, {"rollingUpdate", {{"maxSurge", 1}, {"maxUnavailable", 0}}}}}, {"template", {{"metadata", {{"labels", labels}}}, {"spec", {{"containers", Json::array({container})}}}}}};
    return {{"metadata", {{"name", name}, {"namespace", "vextrus"}, {"labels", {{"app", "finance"}}}}}, {"spec", spec}};
}

} // namespace

void populate(ObjectStore &store, Instant)
{
    store.put("namespaces", {{"metadata", {{"name", "vextrus"}}}});
    store.put("nodes", {{"metadata", {{"name", "node-1"}}}, {"status", {{"allocatable", {{"cpu", "16"}, {"memory", "64Gi"}, {"pods", "110"}}}, {"conditions", Json::array({{{"type", "Ready"}, {"status", "True"}}})}}}});
    store.put("secrets", {{"metadata", {{"name", "finance"}, {"namespace", "vextrus"}}}, {"type", "Opaque"}, {"data", {{"database-password", "cmVoZWFyc2Vk"}}}});
    store.put("services", {{"metadata", {{"name", "finance"}, {"namespace", "vextrus"}, {"labels", {{"app", "finance"}}}}}, {"spec", {{"selector", {{"app", "finance"}}}, {"sessionAffinity", "None"}, {"ports", Json::array({{{"name", "http"}, {"port", 80}, {"targetPort", "http"}}})}}}});
    store.put("deployments", deployment("finance", "stable", "registry.example/finance:2.3.1", 10));
    store.put("deployments", deployment("finance-canary", "canary", "registry.example/finance:2.3.1", 0));
}

World::World(std::string scenario, Instant start)
    : m_scenario(std::move(scenario))
    , m_shares{{start - std::chrono::hours(24 * 60), 0}}
{
}

void World::share(Instant at, double canary)
{
    const double before = m_shares.back().share;
    if (before == canary)
        return;
    m_shares.push_back({std::max(at, m_shares.back().at), canary});
    // Going back has just begun, and the API server goes away.
    if (m_scenario == "api-outage" && m_onset && at >= *m_onset && canary < before && !m_apiAway)
        m_apiAway = std::pair(at, at + kApiAway);
    const bool quiet = m_scenario == "healthy" || m_scenario == "never-ready" || m_scenario == "freeze" || m_scenario == "two-operators";
    // The version that fails takes no more requests: from here on it is the hotfix that both tracks run.
    if (m_scenario == "hotfix" && m_onset && at >= *m_onset && canary >= 0.95 && !m_mended)
        m_mended = at;
    if (m_onset || quiet)
        return;
    if (m_scenario == "late-errors" ? canary >= 0.75 : canary >= 0.45)
        m_onset = at + (m_scenario == "late-errors" ? kSoonAfter : kQuiet);
}

void World::inject(const std::string &trouble, Instant at)
{
    if (trouble == "api-server") {
        m_apiAway = std::pair(at, at + std::chrono::minutes(10));
        return;
    }
    m_scenario = trouble;
    m_onset = trouble == "healthy" ? std::nullopt : std::optional(at);
    m_apiAway.reset();
    m_mended.reset();
}

bool World::apiDown(Instant t) const
{
    return m_apiAway && t >= m_apiAway->first && t < m_apiAway->second;
}

double World::shareAt(Instant t) const
{
    const auto it = std::upper_bound(m_shares.begin(), m_shares.end(), t, [](Instant x, const Change &c) { return x < c.at; });
    return it == m_shares.begin() ? 0 : std::prev(it)->share;
}

double World::errorRate(bool canary, Instant t) const
{
    const double usual = canary ? 0.0026 : 0.0029;
    if (m_scenario == "hotfix" && !canary && m_onset && t >= *m_onset && (!m_mended || t < *m_mended))
        return usual + 0.04;
    if (m_scenario == "lost-guardian")
        return usual + (canary && m_onset && t >= *m_onset + kUnguarded ? 0.13 : 0);
    const bool errors = m_scenario == "errors" || m_scenario == "late-errors" || m_scenario == "api-outage";
    if (!canary || !errors || !m_onset || t < *m_onset)
        return usual;
    // Climbs over a quarter of an hour, as a leak or a full pool does.
    const double x = std::min(1.0, static_cast<double>((t - *m_onset).count()) / (15.0 * 60 * 1000));
    return usual + 0.13 * (0.35 + 0.65 * x);
}

double World::medianMs(bool canary, Instant t) const
{
    const double hour = std::fmod(toSeconds(t) / 3600.0, 24.0);
    const double usual = (canary ? 91.0 : 93.0) * (1 + 0.06 * std::sin((hour - 8) / 24 * 2 * M_PI));
    if (canary && m_scenario == "slow" && m_onset && t >= *m_onset)
        return usual * 3;
    return usual;
}

bool World::prometheusDown(Instant t) const
{
    return m_scenario == "no-data" && m_onset && t >= *m_onset && t < *m_onset + kOutage;
}

bool World::bobGuards(Instant t) const
{
    return m_scenario == "lost-guardian" && (!m_onset || t < *m_onset);
}

bool World::databaseDown(bool canary, Instant t) const
{
    if (!m_onset || t < *m_onset)
        return false;
    if (m_scenario == "dependency")
        return canary;
    return m_scenario == "dependency-shared" && t < *m_onset + std::chrono::hours(2);
}

std::string World::neverReady(bool canary, int index) const
{
    return canary && m_scenario == "never-ready" && index >= 2 ? "CrashLoopBackOff" : std::string();
}

bool World::incident(Instant t) const
{
    return m_onset && t >= *m_onset - std::chrono::seconds(1) && t < *m_onset + std::chrono::minutes(20) && shareAt(t) > 0;
}

} // namespace tidegate::rehearsal
