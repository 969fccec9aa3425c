// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/environment.h"
#include "checks/workload.h"

namespace tidegate::checks {

namespace {

/// ConfigMaps that the workload uses: by environment and by volume.
std::map<std::string, std::string> used(const Subject &s)
{
    std::map<std::string, std::string> out; // name → field
    for (const Container &c : containers(s, true)) {
        for (const Json &e : listAt(*c.json, {"envFrom"}))
            out.emplace(textAt(e, {"configMapRef", "name"}), c.field + ".envFrom");
        for (const Json &e : listAt(*c.json, {"env"}))
            out.emplace(textAt(e, {"valueFrom", "configMapKeyRef", "name"}), c.field + ".env");
    }
    const std::string volumes = templateField(*s.workload) + ".spec.volumes";
    for (const Json &v : listAt(podSpec(*s.workload), {"volumes"})) {
        out.emplace(textAt(v, {"configMap", "name"}), volumes);
        if (const Json *projected = nodeAt(v, {"projected"})) {
            for (const Json &source : listAt(*projected, {"sources"}))
                out.emplace(textAt(source, {"configMap", "name"}), volumes);
        }
    }
    out.erase("");
    return out;
}

} // namespace

Finding configmapSecrets(const Subject &s)
{
    std::string unseen;
    for (const auto &[name, field] : used(s)) {
        const manifest::Object *map = s.inventory->find("ConfigMap", s.workload->ns, name);
        if (!map) {
            unseen = unseen.empty() ? name : unseen;
            continue;
        }
        for (const auto &[key, value] : textsAt(map->json, {"data"})) {
            if (!holdsSecret(key, value))
                continue;
            Finding f = fail({TG_TR("%1 in ConfigMap %2 is a secret"), {key, name}}, {TG_TR("Move it to a Secret, and change the secret: it was readable here."), {}});
            f.source = map->place("data." + key);
            return f;
        }
    }
    if (!unseen.empty())
        return unknown({TG_TR("ConfigMap %1 is not in sight"), {unseen}});
    return pass({TG_TR("no secret in ConfigMaps"), {}});
}

} // namespace tidegate::checks
