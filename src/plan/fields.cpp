// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/fields.h"

namespace tidegate::plan {

namespace {

std::vector<ObjectSpec> core()
{
    return {
        {"plan", {{"apiVersion", "enum:tidegate.dev/v1", "Version of this format."}, {"kind", "enum:ReleasePlan", "Always ReleasePlan."}, {"metadata", "object:metadata", "Who this is."}, {"spec", "object:spec", "What shall happen."}}, {"apiVersion", "kind", "metadata", "spec"}},
        {"metadata", {{"name", "string", "Name of the release: a DNS label of at most 53 characters."}, {"owner", "string", "Team that owns it."}, {"labels", "any", "Free labels; kept by other tools."}, {"annotations", "any", "Free annotations."}}, {"name"}},
        {"spec",
         {{"environment", "object:environment", "Where it is released to."}, {"namespace", "string", "Namespace of the service; the context's when absent."}, {"critical", "boolean", "Whether each promotion needs approval by default; true for production when absent."},
          {"traffic", "object:traffic", "How traffic is shifted, and by which objects."}, {"version", "object:version", "What is brought in; what the canary already runs when absent."}, {"phases", "list:object:phase", "Steps of rising weight; the four weeks when absent."},
          {"metrics", "object:metrics", "Where figures come from."}, {"gates", "object:gates", "What must hold to promote."}, {"triggers", "list:object:trigger", "What fires a rollback or a hold; five defaults when absent."}, {"analysis", "object:analysis", "How sure a trigger has to be."},
          {"traces", "object:traces", "Trace backend."}, {"alerts", "object:alerts", "Alertmanager."}, {"notify", "list:object:notify", "Who is told of what."}, {"health", "object:health", "Paths of the three health tiers."},
          {"checklist", "object:checklist", "Before, during and after; eighteen items when absent."}, {"approvals", "object:approvals", "How many other people have to agree."}, {"freezes", "list:object:freeze", "Times without promotions."}, {"rollback", "object:rollback", "What a rollback has to bring back, and what it cannot."}},
         {"traffic"}},
        {"environment", {{"name", "string", "Shown on every window."}, {"class", "enum:production staging development", "Decides colour and caution; production when absent."}}, {}},
        {"traffic",
         {{"method", "enum:replicas rolling nginx gateway istio blue-green argo-rollouts flagger", "How traffic is shifted."}, {"service", "string", "Service in front of both tracks."}, {"stable", "object:track", "The old version's objects."}, {"canary", "object:track|string", "The new version's objects; for flagger the Canary's name."},
          {"pods", "integer", "Pods of the release; counted at the start when absent."}, {"deployment", "string", "rolling: the one Deployment."}, {"blue", "object:track", "blue-green: one side."}, {"green", "object:track", "blue-green: the other."}, {"ingress", "string", "nginx: the Ingress."},
          {"httpRoute", "string", "gateway: the HTTPRoute."}, {"rule", "any", "gateway: which of its rules."}, {"virtualService", "string", "istio: the VirtualService."}, {"route", "any", "istio: which of its routes."}, {"rollout", "string", "argo-rollouts: the Rollout."}},
         {"method"}},
        {"track", {{"deployment", "string", "Its Deployment."}, {"service", "string", "Its own Service, where the method needs one."}}, {}},
        {"version", {{"name", "string", "As people call it, e.g. 2.4.0."}, {"image", "string", "What the container gets."}, {"container", "string", "Which container; the only one when absent."}}, {}},
        {"phase", {{"name", "string", "Its name."}, {"weight", "integer", "Per cent of traffic on the canary, 1 to 100; rises and ends at 100."}, {"soak", "duration", "Least time in the phase; 7d when absent."}, {"goal", "string", "What it is for."}}, {"weight"}},
    };
}

std::vector<ObjectSpec> judging()
{
    return {
        {"metrics",
         {{"prometheus", "object:prometheus|enum:auto", "Where Prometheus is; found when auto."}, {"recipe", "enum:auto http-requests-total otel-http istio linkerd ingress-nginx envoy micrometer aspnet native-histogram custom", "Which metrics."}, {"tracks", "object:tracks", "Label matchers that tell the two apart."},
          {"queries", "object:queries", "custom: cumulative counters with {track} where the matcher goes."}, {"interval", "duration", "Scrape interval; 15s when absent."}, {"baseline", "object:baseline|enum:auto", "Stable's history; measured when auto."}},
         {}},
        {"prometheus", {{"url", "string", "Base URL."}, {"service", "string", "namespace/service:port, through the API server."}, {"path", "string", "service: what comes before /api/v1, as in routePrefix."}, {"headers", "map", "Sent with each question, such as X-Scope-OrgID; no secrets."},
          {"tokenFile", "string", "url: file with a bearer token, of whoever runs this."}, {"username", "string", "url: for basic authentication."}, {"passwordFile", "string", "url: file with its password."}, {"caFile", "string", "url: file with the certificate authority; the system's when absent."},
          {"certFile", "string", "url: file with the client certificate."}, {"keyFile", "string", "url: file with its key."}, {"serverName", "string", "url: name in the server's certificate, where it differs from the address."}}, {}},
        {"tracks", {{"stable", "string", "PromQL label matchers of the old version."}, {"canary", "string", "PromQL label matchers of the new version."}}, {}},
        {"queries", {{"requests", "string", "Counter of requests."}, {"errors", "string", "Counter of failed requests."}, {"latencyBuckets", "string", "Histogram buckets with le."}}, {"requests", "errors", "latencyBuckets"}},
        {"baseline", {{"p95", "duration", "95th percentile before the release."}, {"errorRate", "percent", "Error rate before the release."}}, {}},
        {"gates",
         {{"errorRate", "object:percentLimit|enum:off", "Error rate; below 1% when absent."}, {"p95", "object:durationLimit|enum:off", "95th percentile; below 300ms when absent."}, {"readiness", "enum:required off", "Readiness of all pods."}, {"traces", "enum:required off", "Traces of the new version arrive."}, {"metrics", "enum:required off", "Metrics of both tracks arrive."}},
         {}},
        {"percentLimit", {{"below", "percent", "Must be below."}}, {"below"}},
        {"durationLimit", {{"below", "duration", "Must be below."}}, {"below"}},
        {"trigger",
         {{"name", "string", "Its name; unique."}, {"errorRate", "object:abovePercent", "Fires when the error rate is established above."}, {"p95", "object:aboveDuration", "Fires when the 95th percentile is established above."}, {"readinessFailures", "object:atLeast", "Fires after failures in a row."},
          {"dependencyDown", "object:dependencyDown", "Fires when a dependency is down for longer."}, {"worseThanStable", "list:string", "Fires when errorRate or p95 is established worse than stable's."}, {"action", "enum:rollback hold alert", "What it does; rollback when absent."}, {"evenIfShared", "boolean", "Fire although stable is bad in the same way."}},
         {"name"}},
        {"abovePercent", {{"above", "percent", "Limit."}}, {"above"}},
        {"aboveDuration", {{"above", "duration", "Limit."}, {"aboveBaseline", "number", "Limit as a multiple of the baseline."}}, {}},
        {"atLeast", {{"atLeast", "integer", "Failures in a row."}}, {"atLeast"}},
        {"dependencyDown", {{"longerThan", "duration", "Down for longer than this."}, {"names", "list:string", "Which; any when absent."}, {"evenIfShared", "boolean", "Fire although stable says the same."}}, {"longerThan"}},
        {"analysis", {{"alpha", "number", "Chance of a false alarm over the whole release; 0.01 when absent."}}, {}},
        {"traces", {{"jaeger", "object:urlOnly", "Jaeger."}, {"tempo", "object:urlOnly", "Tempo."}, {"sigNoz", "object:sigNoz", "SigNoz."}, {"collector", "object:urlOnly", "OpenTelemetry collector."}}, {}},
        {"alerts", {{"alertmanager", "object:urlOnly", "Alertmanager."}}, {}},
        {"urlOnly", {{"url", "string", "Base URL."}}, {"url"}},
        {"sigNoz", {{"url", "string", "Base URL."}, {"keyEnv", "string", "Name of the credential with the API key of a service account, TIDEGATE_…: an environment variable, or an entry of the keychain (tidegatectl secret set); the key itself is never in a plan."}}, {"url"}},
    };
}

std::vector<ObjectSpec> people()
{
    return {
        {"notify", {{"webhook", "object:receiver", "Any webhook."}, {"slack", "object:receiver", "Slack-compatible webhook."}, {"alertmanager", "object:receiver", "Alertmanager."}, {"on", "list:enum:rollback approval hold unguarded expiry", "Of what."}}, {}},
        {"receiver", {{"url", "string", "Address."}, {"urlFrom", "object:urlFrom", "Address from a Secret."}}, {}},
        {"urlFrom", {{"secret", "string", "name/key of a Secret."}}, {"secret"}},
        {"health", {{"port", "string|integer", "Name or number of the port; http when absent."}, {"live", "string", "Liveness path."}, {"ready", "string", "Readiness path."}, {"full", "string", "Comprehensive path, never probed by Kubernetes."}}, {}},
        {"checklist", {{"before", "list:object:item", "Once, before the first weight."}, {"during", "list:object:item", "At every promotion."}, {"after", "list:object:item", "After each phase and at the end."}}, {}},
        {"item",
         {{"id", "string", "Stable name."}, {"text", "string", "What a person reads."}, {"kind", "enum:sensed acknowledged manual question note", "How it is met; manual when absent."}, {"rule", "string", "sensed: which rule decides."}, {"source", "string|object:itemSource", "Where its value comes from, in words; or what is asked for it."}, {"killer", "boolean", "Never clears by itself after a regression."}, {"when", "string", "When it applies: QUESTION or QUESTION=no, by the id of a question of this checklist; or words for people."}, {"owner", "string", "Who answers for it."}},
         {"id", "text"}},
        {"itemSource",
         {{"job", "object:jobSource", "A Job that has to have finished well."}, {"scan", "object:scanSource", "Trivy Operator's VulnerabilityReport of the new image."}, {"commitStatus", "object:commitSource", "The status of the image's commit."}, {"http", "object:httpSource", "A value in a JSON document."}, {"annotation", "object:annotationSource", "An annotation of the canary's Deployment."}},
         {}},
        {"jobSource", {{"name", "string", "Its name; {version} and {tag} stand for the new version's."}, {"namespace", "string", "The release's when absent."}}, {"name"}},
        {"scanSource", {{"severity", "enum:critical high medium low", "The least severity that fails; high when absent."}}, {}},
        {"commitSource", {{"forge", "enum:github gitlab", "Who keeps it."}, {"repository", "string", "owner/name."}, {"context", "string", "Which check; all of them when absent."}, {"revision", "string", "The commit; org.opencontainers.image.revision of the pod template when absent."}, {"url", "string", "Base of the API; the public one when absent."}, {"tokenEnv", "string", "Name of the credential with a token, TIDEGATE_…: an environment variable, or an entry of the keychain (tidegatectl secret set); the token itself is never in a plan."}}, {"forge", "repository"}},
        {"httpSource", {{"url", "string", "The document; {version}, {image}, {tag} and {revision} stand for the new version's."}, {"pointer", "string", "RFC 6901, like /result/status."}, {"equals", "string|boolean|number", "The value that is good."}, {"tokenEnv", "string", "Name of the credential with a bearer token, TIDEGATE_…: an environment variable, or an entry of the keychain (tidegatectl secret set); the token itself is never in a plan."}}, {"url", "pointer", "equals"}},
        {"annotationSource", {{"name", "string", "Its key."}, {"equals", "string|boolean|number", "The value that is good; placeholders as in http."}}, {"name", "equals"}},
        {"approvals", {{"required", "integer", "People for the plan; 1 when absent, 0 for none."}, {"perPromotion", "integer", "People for each promotion; `required` when critical, else 0."}, {"notRequester", "boolean", "Who asks cannot approve; true when absent."}, {"expires", "duration", "How long an approval counts; 30m when absent."}}, {}},
        {"freeze", {{"name", "string", "Its name."}, {"from", "string", "Begin, date or date and time."}, {"to", "string", "End."}, {"rrule", "string", "Recurrence, a part of RFC 5545."}, {"at", "string", "Time of day of each."}, {"lasts", "duration", "How long each lasts."}, {"timeZone", "string", "IANA name; UTC when absent."}}, {"name"}},
        {"rollback", {{"projections", "object:projections", "What rebuilds read models after a rollback."}, {"notUndone", "list:string", "What a rollback does not undo."}}, {}},
        {"projections", {{"cronJob", "string", "CronJob to run once."}, {"endpoint", "string", "Admin endpoint to call."}}, {}},
    };
}

Json schemaOf(const std::string &type)
{
    if (const auto bar = type.find('|'); bar != std::string::npos)
        return {{"anyOf", Json::array({schemaOf(type.substr(0, bar)), schemaOf(type.substr(bar + 1))})}};
    if (type.starts_with("list:"))
        return {{"type", "array"}, {"items", schemaOf(type.substr(5))}};
    if (type.starts_with("object:"))
        return {{"$ref", "#/$defs/" + type.substr(7)}};
    if (type.starts_with("enum:")) {
        Json values = Json::array();
        std::size_t from = 5;
        while (from < type.size()) {
            const auto space = std::min(type.find(' ', from), type.size());
            values.push_back(type.substr(from, space - from));
            from = space + 1;
        }
        return {{"enum", values}};
    }
    if (type == "duration")
        return {{"type", "string"}, {"pattern", "^(0|([0-9]+(y|w|d|h|m|s|ms))+)$"}};
    if (type == "percent")
        return {{"type", "string"}, {"pattern", "^[0-9]+(\\.[0-9]+)?%$"}};
    if (type == "map")
        return {{"type", "object"}, {"additionalProperties", {{"type", "string"}}}};
    if (type == "any")
        return Json::object();
    return {{"type", type}};
}

} // namespace

const std::vector<ObjectSpec> &objects()
{
    static const std::vector<ObjectSpec> all = [] {
        std::vector<ObjectSpec> list = core();
        for (auto part : {judging(), people()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

const ObjectSpec &object(std::string_view name)
{
    for (const ObjectSpec &o : objects()) {
        if (name == o.name)
            return o;
    }
    return objects().front();
}

Json schemaJson()
{
    Json defs = Json::object();
    for (const ObjectSpec &o : objects()) {
        Json properties = Json::object();
        for (const FieldSpec &f : o.fields) {
            properties[f.name] = schemaOf(f.type);
            properties[f.name]["description"] = f.text;
        }
        defs[o.name] = {{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
        if (!o.required.empty())
            defs[o.name]["required"] = o.required;
    }
    return {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"$id", "https://tidegate.dev/schema/v1/release-plan.json"}, {"title", "Tidegate release plan"}, {"$ref", "#/$defs/plan"}, {"$defs", std::move(defs)}};
}

} // namespace tidegate::plan
