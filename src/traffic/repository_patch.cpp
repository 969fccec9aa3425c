// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "traffic/repository_patch.h"

#include "traffic/patches.h"

namespace tidegate::traffic {

namespace {

/// Quoted where YAML could read it as something else; JSON strings are YAML strings.
std::string inQuotes(const std::string &text)
{
    return Json(text).dump();
}

std::string imageIn(const Json &podTemplate, const std::string &container)
{
    const int i = containerIndex(podTemplate, container);
    return i < 0 ? std::string() : textAt(podTemplate["spec"]["containers"][static_cast<std::size_t>(i)], {"image"});
}

} // namespace

std::string repositoryPatch(const std::vector<Patch> &patches, const Observation &o)
{
    std::string out;
    for (const auto *w : {&o.canary, &o.stable}) {
        if (!*w)
            continue;
        const WorkloadView &d = **w;
        std::optional<int> replicas;
        std::string image;
        bool whole = false;
        for (const Patch &p : patches) {
            if (p.path != deploymentPath(d))
                continue;
            for (const Json &op : p.body) {
                const std::string path = textAt(op, {"path"}), kind = textAt(op, {"op"});
                if (kind == "test")
                    continue;
                if (path == "/spec/replicas")
                    replicas = op["value"].get<int>();
                else if (path.ends_with("/image"))
                    image = op["value"].get<std::string>();
                else if (path == "/spec/template") {
                    image = imageIn(op["value"], d.container);
                    whole = true;
                }
            }
        }
        if (!replicas && image.empty())
            continue;
        out += "---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: " + inQuotes(d.name) + "\n  namespace: " + inQuotes(d.ns) + "\nspec:\n";
        if (replicas)
            out += "  replicas: " + std::to_string(*replicas) + "\n";
        if (!image.empty())
            out += "  template:\n    spec:\n      containers:\n        - name: " + inQuotes(d.container) + "\n          image: " + inQuotes(image) + "\n";
        if (whole)
            out += "# The whole pod template is taken over: compare the other fields with those of the canary, too.\n";
    }
    return out;
}

} // namespace tidegate::traffic
