// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/read_live.h"

#include "checks/workload.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>
#include <array>

namespace tidegate::checks {

namespace {

struct Kind {
    const char *kind, *group, *resource;
    bool namespaced = true;
};
constexpr std::array kKinds{
    Kind{"Deployment", "/apis/apps/v1", "deployments"},
    Kind{"StatefulSet", "/apis/apps/v1", "statefulsets"},
    Kind{"DaemonSet", "/apis/apps/v1", "daemonsets"},
    Kind{"ReplicaSet", "/apis/apps/v1", "replicasets"},
    Kind{"Job", "/apis/batch/v1", "jobs"},
    Kind{"CronJob", "/apis/batch/v1", "cronjobs"},
    Kind{"Service", "/api/v1", "services"},
    Kind{"ConfigMap", "/api/v1", "configmaps"},
    Kind{"Secret", "/api/v1", "secrets"},
    Kind{"HorizontalPodAutoscaler", "/apis/autoscaling/v2", "horizontalpodautoscalers"},
    Kind{"PodDisruptionBudget", "/apis/policy/v1", "poddisruptionbudgets"},
    Kind{"NetworkPolicy", "/apis/networking.k8s.io/v1", "networkpolicies"},
    Kind{"ServiceMonitor", "/apis/monitoring.coreos.com/v1", "servicemonitors", false},
    Kind{"PodMonitor", "/apis/monitoring.coreos.com/v1", "podmonitors", false},
    Kind{"PrometheusRule", "/apis/monitoring.coreos.com/v1", "prometheusrules"},
    Kind{"Prometheus", "/apis/monitoring.coreos.com/v1", "prometheuses", false},
    Kind{"ExternalSecret", "/apis/external-secrets.io/v1", "externalsecrets"},
    Kind{"ExternalSecret", "/apis/external-secrets.io/v1beta1", "externalsecrets"},
    Kind{"SealedSecret", "/apis/bitnami.com/v1alpha1", "sealedsecrets"},
    Kind{"Namespace", "/api/v1", "namespaces", false},
};
constexpr int kPage = 500;

/// One reading; keeps itself until it has called back.
struct Reading : std::enable_shared_from_this<Reading> {
    QPointer<QObject> context;
    QPointer<kube::ApiClient> api;
    std::string ns;
    std::set<std::string> known;
    std::shared_ptr<manifest::Inventory> inventory = std::make_shared<manifest::Inventory>(true);
    std::function<void(Expected<std::shared_ptr<manifest::Inventory>>)> done;
    std::optional<Error> firstProblem;
    std::size_t read = 0;

    void ask(std::size_t k, const std::string &token)
    {
        if (!context || !api)
            return;
        while (k < kKinds.size() && known.contains(kKinds[k].kind))
            ++k;
        if (k >= kKinds.size()) {
            if (read == 0 && firstProblem)
                done(*firstProblem);
            else
                done(inventory);
            return;
        }
        const Kind &kind = kKinds[k];
        std::string path = std::string(kind.group) + (kind.namespaced ? "/namespaces/" + ns : std::string()) + "/" + kind.resource + "?limit=" + std::to_string(kPage);
        if (!token.empty())
            path += "&continue=" + QUrl::toPercentEncoding(QString::fromStdString(token)).toStdString();
        api->get(context, path, [self = shared_from_this(), k](const Expected<Json> &r) { self->take(k, r); });
    }

    void take(std::size_t k, const Expected<Json> &r)
    {
        const Kind &kind = kKinds[k];
        if (!r) {
            if (r.error().kind == ErrorKind::NotFound)
                inventory->setSeen(kind.kind);
            else if (!firstProblem)
                firstProblem = r.error();
            // Not to be reached at all: the other kinds are not, either.
            if (r.error().kind != ErrorKind::NotFound && r.error().kind != ErrorKind::Forbidden && read == 0)
                return done(r.error());
            return ask(k + 1, {});
        }
        ++read;
        const Json *items = nodeAt(*r, {"items"});
        for (std::size_t i = 0; items && items->is_array() && i < items->size(); ++i) {
            manifest::Object o;
            o.kind = kind.kind;
            o.json = (*items)[i];
            o.ns = textAt(o.json, {"metadata", "namespace"});
            o.name = textAt(o.json, {"metadata", "name"});
            inventory->add(std::move(o));
        }
        const std::string next = textAt(*r, {"metadata", "continue"});
        if (next.empty())
            inventory->setSeen(kind.kind);
        ask(next.empty() ? k + 1 : k, next);
    }
};

} // namespace

PodTargets podTargets(const manifest::Inventory &inventory, const Json &pods, const std::string &ns, const plan::Health &health)
{
    constexpr std::size_t few = 3;
    PodTargets out;
    for (const char *kind : {"Deployment", "StatefulSet", "DaemonSet"}) {
        for (const manifest::Object *o : inventory.of(kind, ns)) {
            const Json *selector = nodeAt(o->json, {"spec", "selector"});
            std::string port;
            for (const Json &c : listAt(podSpec(*o), {"containers"})) {
                const auto n = portNumber(c, Json(health.port));
                const Json &declared = listAt(c, {"ports"});
                if (port.empty() && (n || !declared.empty()))
                    port = std::to_string(n ? *n : intAt(declared[0], {"containerPort"}));
            }
            for (const Json &p : selector ? listAt(pods, {"items"}) : Json::array()) {
                const Json *status = nodeAt(p, {"status"});
                const bool ready = status && std::ranges::any_of(listAt(*status, {"conditions"}), [](const Json &c) { return textAt(c, {"type"}) == "Ready" && textAt(c, {"status"}) == "True"; });
                auto &mine = out[o->id()];
                if (ready && mine.size() < few && matches(*selector, textsAt(p, {"metadata", "labels"})))
                    mine.push_back(textAt(p, {"metadata", "name"}) + (port.empty() ? "" : ":" + port));
            }
        }
    }
    std::erase_if(out, [](const auto &e) { return e.second.empty(); });
    return out;
}

void readInventory(QObject *context, kube::ApiClient *api, const std::string &ns, std::set<std::string> known, std::function<void(Expected<std::shared_ptr<manifest::Inventory>>)> done)
{
    const auto reading = std::make_shared<Reading>();
    reading->context = context;
    reading->api = api;
    reading->ns = ns;
    reading->known = std::move(known);
    reading->done = std::move(done);
    reading->ask(0, {});
}

} // namespace tidegate::checks
