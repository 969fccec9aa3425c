// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/client.h"

#include "base/parse_json.h"

namespace tidegate::prometheus {

namespace {

using Found = std::function<void(Expected<Target>)>;

std::string proxyPath(const std::string &ns, const std::string &name, const std::string &port)
{
    return "/api/v1/namespaces/" + ns + "/services/" + name + ":" + port + "/proxy";
}

/// Services that look like a Prometheus, the operator's own first.
std::vector<Target> candidates(const Json &list)
{
    std::vector<Target> good, maybe;
    const Json *items = nodeAt(list, {"items"});
    if (!items || !items->is_array())
        return {};
    for (const Json &s : *items) {
        const std::string name = textAt(s, {"metadata", "name"}), ns = textAt(s, {"metadata", "namespace"});
        const std::string app = textAt(s, {"metadata", "labels", "app.kubernetes.io/name"}, textAt(s, {"metadata", "labels", "app"}));
        const bool named = name.find("prometheus") != std::string::npos && name.find("alertmanager") == std::string::npos && name.find("exporter") == std::string::npos && name.find("operator") == std::string::npos;
        if (app != "prometheus" && !named)
            continue;
        const Json *ports = nodeAt(s, {"spec", "ports"});
        if (!ports || !ports->is_array())
            continue;
        for (const Json &p : *ports) {
            const long long number = intAt(p, {"port"});
            const std::string port = textAt(p, {"name"});
            if (number != 9090 && number != 80 && port != "web" && port != "http-web" && port != "http")
                continue;
            Target t;
            t.serviceProxyPath = proxyPath(ns, name, std::to_string(number));
            (app == "prometheus" && number == 9090 ? good : maybe).push_back(std::move(t));
            break;
        }
    }
    good.insert(good.end(), maybe.begin(), maybe.end());
    if (good.size() > 8)
        good.resize(8);
    return good;
}

void tryNext(QObject *context, kube::ApiClient *api, std::shared_ptr<std::vector<Target>> left, Found done)
{
    if (left->empty())
        return done(Error{ErrorKind::NotFound, "Prometheus", "no Service of this cluster answers like a Prometheus", "name it in the plan: spec.metrics.prometheus: {url: …} or {service: namespace/name:port}"});
    const Target t = left->front();
    left->erase(left->begin());
    api->getRaw(context, t.serviceProxyPath + "/api/v1/status/buildinfo", [=](const Expected<net::Response> &r) {
        const Json doc = r && r->status == 200 ? parseJson(r->body.toStdString()) : Json();
        if (textAt(doc, {"status"}) == "success")
            return done(t);
        tryNext(context, api, left, done);
    }, std::chrono::seconds(5));
}

} // namespace

void locate(QObject *context, kube::ApiClient *api, const plan::PrometheusSource &source, std::function<void(Expected<Target>)> done)
{
    Target t;
    if (source.kind == plan::PrometheusSource::Kind::Url) {
        t.url = source.url;
        return done(t);
    }
    if (source.kind == plan::PrometheusSource::Kind::Service) {
        t.serviceProxyPath = proxyPath(source.serviceNamespace, source.serviceName, source.servicePort);
        return done(t);
    }
    const auto look = [=](const Expected<Json> &list) {
        if (!list)
            return done(Error{list.error().kind, "Prometheus", "Services cannot be listed to find it: " + list.error().detail, "name it in the plan: spec.metrics.prometheus"});
        tryNext(context, api, std::make_shared<std::vector<Target>>(candidates(*list)), done);
    };
    api->get(context, "/api/v1/services?limit=2000", [=](const Expected<Json> &list) {
        if (list || list.error().kind != ErrorKind::Forbidden)
            return look(list);
        // Who may not see the whole cluster may have one in their own namespace.
        api->get(context, "/api/v1/namespaces/" + api->spec().ns + "/services?limit=2000", look);
    });
}

} // namespace tidegate::prometheus
