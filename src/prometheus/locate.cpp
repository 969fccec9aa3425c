// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/locate.h"

#include "base/parse_json.h"
#include "prometheus/internal.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace tidegate::prometheus {

namespace {

constexpr std::size_t kMost = 8;
constexpr auto kPatience = std::chrono::seconds(5);
using All = std::function<void(Expected<std::vector<Candidate>>)>;

std::string proxyPath(const std::string &ns, const std::string &name, const std::string &port)
{
    return "/api/v1/namespaces/" + ns + "/services/" + name + ":" + port + "/proxy";
}

/// What speaks the HTTP API of Prometheus: how its Services are called or labelled, where it listens, and under which path.
struct Kind {
    std::string_view name;
    std::array<long long, 3> ports; ///< the likeliest first
    std::string_view path;
    bool prefix; ///< of a name; else it has to be somewhere in it
};
constexpr std::array kKinds{Kind{"prometheus", {9090, 80, 0}, "", false}, Kind{"thanos-query", {9090, 10902, 80}, "", false}, Kind{"vmsingle", {8429, 8428, 0}, "", true}, Kind{"victoria-metrics-single", {8428, 8429, 0}, "", false},
                            Kind{"vmselect", {8481, 0, 0}, "/select/0/prometheus", true}, Kind{"mimir-gateway", {80, 8080, 0}, "/prometheus", false}, Kind{"mimir-query-frontend", {8080, 80, 0}, "/prometheus", false}};

bool isNo(const std::string &name)
{
    return std::ranges::any_of(std::array{"alertmanager", "exporter", "operator", "adapter", "pushgateway", "webhook"}, [&](const char *other) { return name.find(other) != std::string::npos; });
}

std::vector<Json> itemsOf(const Json &list)
{
    const Json *items = nodeAt(list, {"items"});
    return items && items->is_array() ? items->get<std::vector<Json>>() : std::vector<Json>();
}

/// The port to ask: of the kind's own numbers, else one that is named for the web.
std::optional<std::string> portOf(const Json &service, const Kind &kind)
{
    const Json *ports = nodeAt(service, {"spec", "ports"});
    if (!ports || !ports->is_array())
        return std::nullopt;
    for (const long long wanted : kind.ports) {
        for (const Json &p : *ports) {
            if (wanted != 0 && intAt(p, {"port"}) == wanted)
                return std::to_string(wanted);
        }
    }
    for (const Json &p : *ports) {
        const std::string name = textAt(p, {"name"});
        if (name == "web" || name == "http-web" || name == "http")
            return std::to_string(intAt(p, {"port"}));
    }
    return std::nullopt;
}

/// Of the operator's objects: the Service that selects just its pods, else the one that the operator itself makes.
std::vector<Candidate> ofOperator(const std::vector<Json> &objects, const std::vector<Json> &services)
{
    std::vector<Candidate> out;
    for (const Json &o : objects) {
        const std::string ns = textAt(o, {"metadata", "namespace"}), name = textAt(o, {"metadata", "name"}), prefix = textAt(o, {"spec", "routePrefix"}, "/");
        std::string service = "prometheus-operated", port = "9090";
        for (const Json &s : services) {
            const auto selects = [&](const char *label) { return textAt(s, {"spec", "selector", label}) == name; };
            if (textAt(s, {"metadata", "namespace"}) != ns || !(selects("operator.prometheus.io/name") || selects("prometheus")))
                continue;
            if (const auto p = portOf(s, kKinds.front())) {
                service = textAt(s, {"metadata", "name"});
                port = *p;
                break;
            }
        }
        Candidate c;
        c.target.serviceProxyPath = proxyPath(ns, service, port);
        c.target.path = prefix == "/" ? "" : prefix;
        c.found.append("Prometheus object ").append(ns).append("/").append(name);
        out.push_back(std::move(c));
    }
    return out;
}

/// Services that look like one, those that say so by label first.
std::vector<Candidate> byLooks(const std::vector<Json> &services)
{
    std::vector<Candidate> labelled, named, others;
    for (const Json &s : services) {
        const std::string name = textAt(s, {"metadata", "name"}), ns = textAt(s, {"metadata", "namespace"});
        const std::string app = textAt(s, {"metadata", "labels", "app.kubernetes.io/name"}, textAt(s, {"metadata", "labels", "app"}));
        const auto kind = std::ranges::find_if(kKinds, [&](const Kind &k) { return app == k.name || (k.prefix ? name.starts_with(k.name) : name.find(k.name) != std::string::npos && !isNo(name)); });
        if (kind == kKinds.end())
            continue;
        const auto port = portOf(s, *kind);
        if (!port)
            continue;
        Candidate c;
        c.target.serviceProxyPath = proxyPath(ns, name, *port);
        c.target.path = kind->path;
        c.found = app == kind->name ? "label" : "name";
        (kind != kKinds.begin() ? others : app == kind->name && *port == "9090" ? labelled : named).push_back(std::move(c));
    }
    for (auto *more : {&named, &others})
        labelled.insert(labelled.end(), more->begin(), more->end());
    return labelled;
}

std::vector<Candidate> candidates(const Json &objects, const Json &services)
{
    const std::vector<Json> all = itemsOf(services);
    std::vector<Candidate> out = ofOperator(itemsOf(objects), all);
    for (Candidate &c : byLooks(all)) {
        if (std::ranges::none_of(out, [&](const Candidate &have) { return have.target.serviceProxyPath == c.target.serviceProxyPath; }))
            out.push_back(std::move(c));
    }
    if (out.size() > kMost)
        out.resize(kMost);
    return out;
}

/// One search: asks who is there, then each in turn, until `enough` answered.
struct Search : std::enable_shared_from_this<Search> {
    QObject *context;
    kube::ApiClient *api;
    std::map<std::string, std::string> headers;
    std::size_t enough;
    All done;
    std::vector<Candidate> left, good;

    void list(const std::string &where)
    {
        // Who may not see the whole cluster may have one in their own namespace.
        const auto self = shared_from_this();
        api->get(context, "/api/v1" + where + "/services?limit=2000", [self, where](const Expected<Json> &services) {
            if (!services && services.error().kind == ErrorKind::Forbidden && where.empty())
                return self->list("/namespaces/" + self->api->spec().ns);
            if (!services)
                return self->done(Error{services.error().kind, "Prometheus", "Services cannot be listed to find it: " + services.error().detail, "name it in the plan: spec.metrics.prometheus"});
            // Most clusters have no operator: not finding its objects says nothing.
            self->api->get(self->context, "/apis/monitoring.coreos.com/v1" + where + "/prometheuses?limit=50", [self, services = *services](const Expected<Json> &objects) {
                self->left = candidates(objects ? *objects : Json(), services);
                self->next();
            });
        });
    }

    void next()
    {
        if (left.empty() || good.size() >= enough) {
            if (good.empty())
                return done(Error{ErrorKind::NotFound, "Prometheus", TG_TR("no Service of this cluster answers like a Prometheus"), TG_TR("name it in the plan: spec.metrics.prometheus: {url: …} or {service: namespace/name:port}")});
            return done(std::move(good));
        }
        Candidate c = std::move(left.front());
        left.erase(left.begin());
        c.target.headers = headers;
        const std::string path = c.target.serviceProxyPath + c.target.path + "/api/v1/status/buildinfo";
        api->getRaw(context, path, [self = shared_from_this(), c](const Expected<net::Response> &r) mutable {
            const Json doc = r && r->status == 200 ? parseJson(r->body.toStdString()) : Json();
            if (textAt(doc, {"status"}) == "success") {
                c.version = textAt(doc, {"data", "version"});
                self->good.push_back(std::move(c));
            }
            self->next();
        }, kPatience, headersOf(headers));
    }
};

void search(QObject *context, kube::ApiClient *api, const plan::PrometheusSource &source, std::size_t enough, All done)
{
    auto s = std::make_shared<Search>();
    s->context = context;
    s->api = api;
    s->headers = source.headers;
    s->enough = enough;
    s->done = std::move(done);
    s->list({});
}

} // namespace

std::optional<Target> targetOf(const plan::PrometheusSource &source)
{
    Target t;
    t.headers = source.headers;
    if (source.kind == plan::PrometheusSource::Kind::Url) {
        t.url = source.url;
        t.access = source.access;
        return t;
    }
    if (source.kind == plan::PrometheusSource::Kind::Service) {
        t.serviceProxyPath = proxyPath(source.serviceNamespace, source.serviceName, source.servicePort);
        t.path = source.path;
        return t;
    }
    return std::nullopt;
}

void locateAll(QObject *context, kube::ApiClient *api, const plan::PrometheusSource &source, All done)
{
    if (const auto t = targetOf(source))
        return done(std::vector{Candidate{*t, "", "plan"}});
    search(context, api, source, kMost, std::move(done));
}

void locate(QObject *context, kube::ApiClient *api, const plan::PrometheusSource &source, std::function<void(Expected<Target>)> done)
{
    if (const auto t = targetOf(source))
        return done(*t);
    search(context, api, source, 1, [done = std::move(done)](const Expected<std::vector<Candidate>> &found) { found ? done(found->front().target) : done(found.error()); });
}

} // namespace tidegate::prometheus
