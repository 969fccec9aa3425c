// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "many_pods.h"

#include "rehearsal/api_server.h"
#include "rehearsal/controllers.h"
#include "rehearsal/prometheus_server.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace tidegate::bench {

namespace {

constexpr int kBeatMs = 10;

/// About 4 KB, half of it what a cache does not keep, as real pods have it.
Json pod(int i, const std::string &owner)
{
    const std::string name = "batch-" + std::to_string(i);
    Json env = Json::array();
    for (int k = 0; k < 20; ++k)
        env.push_back({{"name", "SETTING_" + std::to_string(k)}, {"value", "value-" + std::to_string(i * 31 + k)}});
    Json fields;
    for (int k = 0; k < 40; ++k)
        fields["f:field" + std::to_string(k)] = {{"f:inner", Json::object()}};
    Json p = {{"apiVersion", "v1"},
            {"kind", "Pod"},
            {"metadata", {{"name", name}, {"namespace", "vextrus"}, {"labels", {{"app", "batch"}, {"pod-template-hash", "7f9c"}}}, {"managedFields", Json::array({{{"manager", "kubelet"}, {"fieldsV1", fields}}})}}},
            {"spec", {{"nodeName", "node-" + std::to_string(i % 40)}, {"containers", Json::array({{{"name", "main"}, {"image", "registry.example/batch:1.0"}, {"env", env}}})}}},
            {"status", {{"phase", "Running"}, {"podIP", "10.9." + std::to_string(i / 250) + "." + std::to_string(i % 250)}, {"conditions", Json::array({{{"type", "Ready"}, {"status", "True"}, {"lastTransitionTime", "2026-01-01T00:00:00Z"}}})}}}};
    if (!owner.empty())
        p["metadata"]["ownerReferences"] = Json::array({{{"apiVersion", "apps/v1"}, {"kind", "ReplicaSet"}, {"name", owner}, {"controller", true}}});
    return p;
}

} // namespace

int serveManyPods(int pods, int churn, bool owned)
{
    using namespace rehearsal;
    const Instant start = SystemClock().now();
    const auto now = [] { return SystemClock().now(); };
    World world("healthy", start);
    ObjectStore store(now, nullptr);
    Controllers controllers(store, world, now);
    Metrics metrics(world, 1, start);
    PrometheusServer prometheus(metrics, now);
    ApiServer api(store, world, now, nullptr);
    api.addUser("", "alice");
    const auto date = [] { return QByteArray("Thu, 01 Jan 2026 00:00:00 GMT"); };
    HttpServer apiServer([&](const HttpRequest &r, HttpReply *reply) { api.handle(r, reply); }, date, nullptr);
    HttpServer promServer([&](const HttpRequest &r, HttpReply *reply) { prometheus.handle(r, reply); }, date, nullptr);
    if (!apiServer.listen(0) || !promServer.listen(0))
        return 1;
    populate(store, start);
    controllers.settle();
    metrics.advance(now());
    std::string owner;
    for (const auto &[key, rs] : store.all("replicasets")) {
        if (owned && textAt(rs, {"metadata", "name"}).starts_with("finance-") && !textAt(rs, {"metadata", "name"}).starts_with("finance-canary"))
            owner = textAt(rs, {"metadata", "name"});
    }
    for (int i = 0; i < pods; ++i)
        store.put("pods", pod(i, owner));
    int next = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        for (int i = 0; i < churn * kBeatMs / 1000 && pods > 0; ++i) {
            Json p = pod(next++ % pods, owner);
            p["status"]["podIP"] = "10.8.0." + std::to_string(next % 250);
            store.put("pods", std::move(p));
        }
    });
    if (churn > 0)
        beat.start(kBeatMs);
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    std::printf("%d %d\n", apiServer.port(), promServer.port());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace tidegate::bench
