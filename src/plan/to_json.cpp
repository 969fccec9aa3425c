// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/names.h"
#include "base/number.h"
#include "plan/plan.h"
#include "plan/prometheus_source.h"

#include <QCryptographicHash>

#include <cmath>

namespace tidegate::plan {

namespace {

/// Shortest text that reads back as the same number.
std::string shortest(double v)
{
    std::string text;
    for (int digits = 6; digits <= 17; ++digits) {
        text = general(v, digits);
        if (parseNumber(text) == v)
            break;
    }
    return text;
}

/// A fraction as a percentage that reads back as the same fraction.
std::string percent(double fraction)
{
    std::string text;
    for (int digits = 4; digits <= 17; ++digits) {
        text = general(fraction * 100, digits);
        if (parseNumber(text).value_or(0) / 100.0 == fraction)
            break;
    }
    return text + "%";
}

std::string ms(double v)
{
    return formatDuration(Millis{std::llround(v)});
}

void put(Json &d, const char *key, const std::string &v)
{
    if (!v.empty())
        d[key] = v;
}

Json trafficJson(const Traffic &t)
{
    Json d = {{"method", name(t.method)}};
    if (t.method == Method::Rolling) {
        d["deployment"] = t.deployment;
        return d;
    }
    put(d, "service", t.service);
    d["stable"]["deployment"] = t.stableDeployment;
    d["canary"]["deployment"] = t.canaryDeployment;
    if (t.pods)
        d["pods"] = *t.pods;
    return d;
}

Json prometheusJson(const PrometheusSource &p)
{
    Json d = Json::object();
    if (p.kind == PrometheusSource::Kind::Url)
        d["url"] = p.url;
    else
        d["service"] = serviceText(p);
    const PrometheusAccess &a = p.access;
    for (const auto &[key, value] : {std::pair{"path", p.path}, {"tokenFile", a.tokenFile}, {"username", a.username}, {"passwordFile", a.passwordFile}, {"caFile", a.caFile}, {"certFile", a.certFile}, {"keyFile", a.keyFile}, {"serverName", a.serverName}}) {
        if (!value.empty())
            d[key] = value;
    }
    if (!p.headers.empty())
        d["headers"] = p.headers;
    return d;
}

Json metricsJson(const Metrics &m)
{
    Json d = {{"recipe", m.recipe}, {"interval", formatDuration(m.interval)}, {"tracks", {{"stable", m.stableMatcher}, {"canary", m.canaryMatcher}}}, {"prometheus", "auto"}, {"baseline", "auto"}};
    if (m.prometheus.kind != PrometheusSource::Kind::Auto)
        d["prometheus"] = prometheusJson(m.prometheus);
    if (m.recipe == "custom")
        d["queries"] = {{"requests", m.requestsQuery}, {"errors", m.errorsQuery}, {"latencyBuckets", m.bucketsQuery}};
    if (m.baselineP95Ms || m.baselineErrorRate) {
        d["baseline"] = Json::object();
        if (m.baselineP95Ms)
            d["baseline"]["p95"] = ms(*m.baselineP95Ms);
        if (m.baselineErrorRate)
            d["baseline"]["errorRate"] = percent(*m.baselineErrorRate);
    }
    return d;
}

Json gatesJson(const Gates &g)
{
    Json d;
    d["errorRate"] = g.errorRateBelow ? Json{{"below", percent(*g.errorRateBelow)}} : Json("off");
    d["p95"] = g.p95BelowMs ? Json{{"below", ms(*g.p95BelowMs)}} : Json("off");
    for (const auto &[key, on] : {std::pair{"readiness", g.readiness}, std::pair{"traces", g.traces}, std::pair{"metrics", g.metrics}})
        d[key] = on ? "required" : "off";
    return d;
}

Json triggerJson(const Trigger &t)
{
    Json d = {{"name", t.name}, {"action", name(t.action)}};
    switch (t.kind) {
    case TriggerKind::ErrorRate:
        d["errorRate"]["above"] = percent(t.above.value_or(0));
        break;
    case TriggerKind::P95:
        if (t.above)
            d["p95"]["above"] = ms(*t.above);
        else
            d["p95"]["aboveBaseline"] = t.aboveBaseline.value_or(2);
        break;
    case TriggerKind::Readiness:
        d["readinessFailures"]["atLeast"] = t.atLeast;
        break;
    case TriggerKind::Dependency:
        d["dependencyDown"] = {{"longerThan", formatDuration(t.longerThan)}};
        if (!t.names.empty())
            d["dependencyDown"]["names"] = t.names;
        break;
    case TriggerKind::Degradation:
        d["worseThanStable"] = t.worseThanStable;
        break;
    }
    if (t.evenIfShared)
        d["evenIfShared"] = true;
    return d;
}

Json outsideJson(const OutsideSource &o)
{
    using Kind = OutsideSource::Kind;
    Json d = Json::object();
    if (o.kind == Kind::CommitStatus) {
        put(d, "forge", o.forge);
        put(d, "repository", o.repository);
        put(d, "context", o.name);
        put(d, "revision", o.revision);
    } else {
        put(d, "name", o.name);
    }
    put(d, "namespace", o.ns);
    put(d, "url", o.url);
    put(d, "pointer", o.pointer);
    put(d, "equals", o.equals);
    put(d, "severity", o.severity);
    put(d, "tokenEnv", o.tokenEnv);
    return {{o.kind == Kind::Job ? "job" : o.kind == Kind::Scan ? "scan" : o.kind == Kind::CommitStatus ? "commitStatus" : o.kind == Kind::Http ? "http" : "annotation", std::move(d)}};
}

Json itemsJson(const std::vector<ChecklistItem> &items)
{
    Json list = Json::array();
    for (const ChecklistItem &i : items) {
        Json d = {{"id", i.id}, {"text", i.text}, {"kind", name(i.kind)}};
        if (i.outside.kind == OutsideSource::Kind::None)
            put(d, "rule", i.rule);
        if (i.outside.kind == OutsideSource::Kind::None)
            put(d, "source", i.source);
        else
            d["source"] = outsideJson(i.outside);
        put(d, "when", i.when);
        put(d, "owner", i.owner);
        if (i.killer)
            d["killer"] = true;
        list.push_back(std::move(d));
    }
    return list;
}

Json freezeJson(const Freeze &f)
{
    Json d = {{"name", f.name}, {"timeZone", f.timeZone}};
    put(d, "from", f.from);
    put(d, "to", f.to);
    put(d, "rrule", f.rrule);
    put(d, "at", f.at);
    if (f.lasts > Millis{0})
        d["lasts"] = formatDuration(f.lasts);
    return d;
}

Json notifyJson(const Notification &n)
{
    Json target = Json::object();
    put(target, "url", n.url);
    if (!n.secretName.empty())
        target["urlFrom"] = {{"secret", n.secretName + "/" + n.secretKey}};
    return {{n.kind, target}, {"on", n.on}};
}

void putRest(Json &spec, const Plan &p)
{
    if (p.traces)
    {
        Json &backend = spec["traces"][p.traces->kind];
        backend["url"] = p.traces->url;
        put(backend, "keyEnv", p.traces->keyEnv);
    }
    if (p.alerts)
        spec["alerts"][p.alerts->kind]["url"] = p.alerts->url;
    for (const Notification &n : p.notify)
        spec["notify"].push_back(notifyJson(n));
    for (const Freeze &f : p.freezes)
        spec["freezes"].push_back(freezeJson(f));
    if (!p.rollback.notUndone.empty())
        spec["rollback"]["notUndone"] = p.rollback.notUndone;
    if (!p.rollback.projectionsCronJob.empty())
        spec["rollback"]["projections"]["cronJob"] = p.rollback.projectionsCronJob;
    else if (!p.rollback.projectionsEndpoint.empty())
        spec["rollback"]["projections"]["endpoint"] = p.rollback.projectionsEndpoint;
}

} // namespace

Json toJson(const Plan &p)
{
    Json spec = {{"environment", {{"class", name(p.environment.cls)}}}, {"namespace", p.ns}, {"critical", p.critical}, {"traffic", trafficJson(p.traffic)}, {"metrics", metricsJson(p.metrics)}, {"gates", gatesJson(p.gates)}};
    put(spec["environment"], "name", p.environment.name);
    Json version = Json::object();
    put(version, "name", p.version.name);
    put(version, "image", p.version.image);
    put(version, "container", p.version.container);
    if (!version.empty())
        spec["version"] = std::move(version);
    spec["phases"] = Json::array();
    for (const Phase &f : p.phases) {
        Json d = {{"name", f.name}, {"weight", f.weight}, {"soak", formatDuration(f.soak)}};
        put(d, "goal", f.goal);
        spec["phases"].push_back(std::move(d));
    }
    spec["triggers"] = Json::array();
    for (const Trigger &t : p.triggers)
        spec["triggers"].push_back(triggerJson(t));
    spec["analysis"]["alpha"] = Json::parse(shortest(p.alpha));
    spec["health"] = {{"port", p.health.port}, {"live", p.health.live}, {"ready", p.health.ready}, {"full", p.health.full}};
    spec["checklist"] = {{"before", itemsJson(p.checklist.before)}, {"during", itemsJson(p.checklist.during)}, {"after", itemsJson(p.checklist.after)}};
    spec["approvals"] = {{"required", p.approvals.required}, {"perPromotion", p.approvals.perPromotion}, {"notRequester", p.approvals.notRequester}, {"expires", formatDuration(p.approvals.expires)}};
    putRest(spec, p);
    Json metadata = {{"name", p.name}};
    put(metadata, "owner", p.owner);
    return {{"apiVersion", "tidegate.dev/v1"}, {"kind", "ReleasePlan"}, {"metadata", std::move(metadata)}, {"spec", std::move(spec)}};
}

std::string digest(const Plan &plan)
{
    const std::string text = toJson(plan).dump(-1, ' ', false, Json::error_handler_t::replace);
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace tidegate::plan
