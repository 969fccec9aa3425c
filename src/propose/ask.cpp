// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "propose/ask.h"

#include "net/fetcher.h"

namespace tidegate::propose {

namespace {

std::vector<Json> itemsOf(const Json &list)
{
    const Json *items = nodeAt(list, {"items"});
    return items && items->is_array() ? items->get<std::vector<Json>>() : std::vector<Json>{};
}

} // namespace

void ask(QObject *context, kube::ApiClient *api, const std::string &ns, std::function<void(Expected<Inventory>)> done)
{
    const std::string in = "/namespaces/" + net::urlPart(ns) + "/";
    api->get(context, "/apis/apps/v1" + in + "deployments", [context, api, in, done = std::move(done)](const Expected<Json> &deployments) {
        if (!deployments)
            return done(deployments.error());
        api->get(context, "/api/v1" + in + "services", [list = itemsOf(*deployments), done](const Expected<Json> &services) {
            if (!services)
                return done(services.error());
            done(Inventory{list, itemsOf(*services)});
        });
    });
}

} // namespace tidegate::propose
