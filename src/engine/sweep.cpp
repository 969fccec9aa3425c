// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/sweep.h"

#include "base/parse_json.h"

namespace tidegate::engine {

namespace {

/// The run that an object belongs to; 0 when it does not say, or is none of ours.
int runOf(const Json &map, const std::string &release)
{
    const std::string name = textAt(map, {"metadata", "name"}), archived = "tidegate-" + release + ".";
    if (textAt(map, {"metadata", "labels", "tidegate.dev/release"}) != release)
        return 0;
    if (name.starts_with(archived))
        return std::atoi(name.substr(archived.size()).c_str());
    if (nodeAt(map, {"metadata", "labels", "tidegate.dev/journal"}))
        return std::atoi(textAt(map, {"data", "run"}).c_str());
    if (nodeAt(map, {"metadata", "labels", "tidegate.dev/approval"})) {
        const Json doc = parseJson(textAt(map, {"data", "approval"}));
        return doc.is_object() ? static_cast<int>(intAt(doc, {"run"})) : 0;
    }
    return 0;
}

template<typename F>
void eachLeftBehind(const Json &list, const std::string &release, int from, F f)
{
    for (const Json &map : listAt(list, {"items"})) {
        if (const int run = runOf(map, release); run > 0 && run < from)
            f(map);
    }
}

} // namespace

std::vector<std::string> leftBehind(const Json &configMaps, const std::string &release, int from)
{
    std::vector<std::string> out;
    eachLeftBehind(configMaps, release, from, [&](const Json &map) { out.push_back(textAt(map, {"metadata", "name"})); });
    return out;
}

void sweep(QObject *context, kube::ApiClient *api, const std::string &ns, const std::string &release, int from)
{
    if (from <= 1)
        return;
    const std::string path = "/api/v1/namespaces/" + ns + "/configmaps";
    api->get(context, path + "?labelSelector=tidegate.dev%2Frelease%3D" + release, [=](const Expected<Json> &list) {
        if (!list)
            return;
        eachLeftBehind(*list, release, from, [&](const Json &map) {
            kube::Mutation m;
            m.method = "DELETE";
            m.path = path + "/" + textAt(map, {"metadata", "name"});
            m.contentType = "application/json";
            m.body = {{"apiVersion", "v1"}, {"kind", "DeleteOptions"}, {"preconditions", {{"uid", textAt(map, {"metadata", "uid"})}}}};
            api->mutate(context, m, [](const kube::Outcome &) {});
        });
    });
}

} // namespace tidegate::engine
