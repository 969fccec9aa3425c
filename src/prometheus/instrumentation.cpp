// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/instrumentation.h"

#include <algorithm>

namespace tidegate::prometheus {

namespace {

/// Pods of a Deployment by the names that its controllers give them; the hash and the suffix keep "shop" and "shop-canary" apart.
std::string podsOf(const std::string &deployment)
{
    return "pod=~\"" + deployment + "-[a-z0-9]+-[a-z0-9]{5}\"";
}

} // namespace

const std::vector<Instrumentation> &instrumentations()
{
    const std::vector<std::string> codes{R"(code=~"5..")", R"(status_code=~"5..")", R"(status=~"5..")"};
    static const std::vector<Instrumentation> all{
        {"http-requests-total", "http_requests_total", codes, "http_request_duration_seconds_bucket", 1000, ""},
        {"http-requests-total", "http_request_total", codes, "http_request_duration_ms_bucket", 1, ""},
        {"http-requests-total", "http_request_duration_seconds_count", codes, "http_request_duration_seconds_bucket", 1000, ""},
        {"http-requests-total", "http_request_duration_ms_count", codes, "http_request_duration_ms_bucket", 1, ""},
        {"otel-http", "http_server_request_duration_seconds_count", {R"(http_response_status_code=~"5..")", R"(http_status_code=~"5..")"}, "http_server_request_duration_seconds_bucket", 1000, ""},
        {"otel-http", "http_server_duration_milliseconds_count", {R"(http_status_code=~"5..")", R"(http_response_status_code=~"5..")"}, "http_server_duration_milliseconds_bucket", 1, ""},
        {"otel-http", "http_server_duration_count", {R"(http_status_code=~"5..")"}, "http_server_duration_bucket", 1, ""},
        {"micrometer", "http_server_requests_seconds_count", {R"(outcome="SERVER_ERROR")", R"(status=~"5..")"}, "http_server_requests_seconds_bucket", 1000, ""},
        {"aspnet", "http_requests_received_total", {R"(code=~"5..")"}, "http_request_duration_seconds_bucket", 1000, ""},
        {"aspnet", "http_server_request_duration_seconds_count", {R"(http_response_status_code=~"5..")"}, "http_server_request_duration_seconds_bucket", 1000, ""},
        {"istio", "istio_requests_total", {R"(response_code=~"5..")"}, "istio_request_duration_milliseconds_bucket", 1, R"(reporter="destination")"},
        {"linkerd", "response_total", {R"(classification="failure")"}, "response_latency_ms_bucket", 1, R"(direction="inbound")"},
        {"ingress-nginx", "nginx_ingress_controller_requests", {R"(status=~"5..")"}, "nginx_ingress_controller_request_duration_seconds_bucket", 1000, ""},
        {"envoy", "envoy_cluster_upstream_rq", {R"(envoy_response_code=~"5..")"}, "envoy_cluster_upstream_rq_time_bucket", 1, ""},
        {"envoy", "envoy_cluster_upstream_rq_xx", {R"(envoy_response_code_class="5")"}, "envoy_cluster_upstream_rq_time_bucket", 1, ""},
        // Last: a summary has such a name, too, and who has a classic histogram beside the native one is served by it.
        {"native-histogram", "http_server_request_duration_seconds", {R"(http_response_status_code=~"5..")", R"(http_status_code=~"5..")"}, "http_server_request_duration_seconds", 1000, "", true},
        {"native-histogram", "http_request_duration_seconds", codes, "http_request_duration_seconds", 1000, "", true},
        {"native-histogram", "http_server_requests_seconds", {R"(outcome="SERVER_ERROR")", R"(status=~"5..")"}, "http_server_requests_seconds", 1000, "", true},
    };
    return all;
}

std::vector<Instrumentation> instrumentationsOf(const std::string &recipe)
{
    std::vector<Instrumentation> out;
    std::ranges::copy_if(instrumentations(), std::back_inserter(out), [&](const Instrumentation &i) { return recipe == "auto" || i.recipe == recipe; });
    return out;
}

std::vector<TrackMatchers> trackMatchers(const plan::Plan &plan)
{
    const plan::Metrics &m = plan.metrics;
    std::vector<TrackMatchers> out{{m.stableMatcher, m.canaryMatcher, labelOf(m.stableMatcher), ""}};
    const std::string &stable = plan.traffic.stableDeployment, &canary = plan.traffic.canaryDeployment;
    // Matchers that a person wrote are meant; only the default is looked beyond.
    if (m.stableMatcher != plan::Metrics::kStableByDefault || stable.empty() || canary.empty())
        return out;
    const auto within = [&](const char *label, const std::string &name, const char *nsLabel) { return std::string(label) + "=\"" + name + "\"," + nsLabel + "=\"" + plan.ns + "\""; };
    out.push_back({within("destination_workload", stable, "destination_workload_namespace"), within("destination_workload", canary, "destination_workload_namespace"), "destination_workload", "istio"});
    out.push_back({within("deployment", stable, "namespace"), within("deployment", canary, "namespace"), "deployment", "linkerd"});
    out.push_back({podsOf(stable), podsOf(canary), "pod", ""});
    return out;
}

std::string labelOf(const std::string &matcher)
{
    return matcher.substr(0, matcher.find_first_of("=!"));
}

std::string namesQuery(const std::vector<Instrumentation> &among, const std::string &matcher)
{
    std::set<std::string> names;
    for (const Instrumentation &i : among) {
        names.insert(i.requests);
        names.insert(i.buckets);
    }
    std::string all;
    for (const std::string &n : names)
        all += (all.empty() ? "" : "|") + n;
    return "count by (__name__) ({__name__=~\"" + all + "\"" + (matcher.empty() ? "" : "," + matcher) + "})";
}

std::string servicesQuery(const Instrumentation &i, const std::string &matcher)
{
    return "count by (namespace, service, app, job) (" + i.requests + "{" + matcher + "})";
}

std::string narrowing(const std::vector<std::map<std::string, std::string>> &series, const plan::Plan &plan, bool &several)
{
    const std::vector<std::string> mine{plan.traffic.service, plan.traffic.stableDeployment, plan.traffic.deployment, plan.name};
    std::vector<std::map<std::string, std::string>> left = series;
    std::string out;
    for (const char *label : {"namespace", "service", "app", "job"}) {
        std::set<std::string> values;
        for (const auto &s : left)
            values.insert(s.contains(label) ? s.at(label) : std::string());
        if (values.size() < 2)
            continue;
        const bool ns = std::string_view(label) == "namespace";
        const auto own = std::ranges::find_if(values, [&](const std::string &v) { return ns ? v == plan.ns : !v.empty() && std::ranges::find(mine, v) != mine.end(); });
        if (own == values.end())
            continue;
        out.append(out.empty() ? "" : ",").append(label).append("=\"").append(*own).append("\"");
        std::erase_if(left, [&](const auto &s) { const auto it = s.find(label); return it == s.end() || it->second != *own; });
    }
    std::set<std::string> services;
    for (const auto &s : left) {
        for (const char *label : {"service", "app"}) {
            if (const auto it = s.find(label); it != s.end() && !it->second.empty()) {
                services.insert(it->second);
                break;
            }
        }
    }
    several = services.size() > 1;
    return out;
}

std::string labelsQuery(const Instrumentation &i, const std::string &matcher)
{
    std::string labels;
    for (const std::string &m : i.bad)
        labels += (labels.empty() ? "" : ", ") + labelOf(m);
    const std::string selector = i.requests + "{" + matcher + (i.also.empty() || matcher.empty() ? "" : ",") + i.also + "}";
    return "count by (" + labels + ") (" + (i.native ? "histogram_count(" + selector + ")" : selector) + ")";
}

const Instrumentation *choose(const std::vector<Instrumentation> &among, const std::set<std::string> &names)
{
    const auto it = std::ranges::find_if(among, [&](const Instrumentation &i) { return names.contains(i.requests); });
    return it == among.end() ? nullptr : &*it;
}

Recipe recipeFor(const plan::Metrics &metrics, const Detected &found, bool canary)
{
    std::string matcher = canary ? found.canaryMatcher : found.stableMatcher;
    if (!found.by.also.empty())
        matcher += "," + found.by.also;
    Recipe r;
    r.name = found.by.recipe;
    r.interval = metrics.interval;
    r.requests = found.by.requests + "{" + matcher + "}";
    r.errors = found.by.requests + "{" + matcher + "," + found.bad + "}";
    r.buckets = found.by.buckets + "{" + matcher + "}";
    r.bucketUnitMs = found.by.bucketUnitMs;
    if (found.by.native)
        r.kind = Recipe::Kind::Native;
    return r;
}

} // namespace tidegate::prometheus
