// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/environment.h"
#include "checks/workload.h"

#include <cctype>

namespace tidegate::checks {

Finding productionEnv(const Subject &s)
{
    const Variable node = variable(s, "NODE_ENV");
    if (node.value && *node.value != "production")
        return with(at(warn({TG_TR("NODE_ENV is %1"), {*node.value}}, {TG_TR("Set it to production."), {}}), s, node.field), *node.value, "production");
    std::string tag;
    for (const Container &c : containers(s, false)) {
        const std::string t = tagOf(scalarAt(*c.json, {"image"}));
        if (!t.empty() && t != "latest" && tag.empty())
            tag = t;
    }
    const auto bare = [](std::string v) { return v.size() > 1 && (v[0] == 'v' || v[0] == 'V') && std::isdigit(static_cast<unsigned char>(v[1])) ? v.substr(1) : v; };
    const auto agrees = [&](const std::string &version) {
        const std::string a = bare(version), b = bare(tag);
        return a == b || (b.size() > a.size() && b.starts_with(a) && std::string_view("-+_").find(b[a.size()]) != std::string_view::npos);
    };
    const Variable service = variable(s, "SERVICE_VERSION");
    const auto labels = podLabels(*s.workload);
    auto label = labels.find("app.kubernetes.io/version");
    if (label == labels.end())
        label = labels.find("version");
    const std::string version = service.value ? *service.value : label == labels.end() ? std::string() : label->second;
    if (!tag.empty() && !version.empty() && !agrees(version))
        return with(at(warn({TG_TR("version %1 and image tag %2 disagree"), {version, tag}}, {TG_TR("Change both together, so that metrics and traces name what runs."), {}}), s, service.value ? service.field : templateField(*s.workload) + ".metadata.labels"), version, tag);
    if (node.seen && !node.value)
        return unknown({TG_TR("NODE_ENV is set by something out of sight"), {}});
    if (version.empty() || tag.empty())
        return unknown({version.empty() ? TG_TR("neither SERVICE_VERSION nor a version label is set") : TG_TR("the image has no tag to compare the version with"), {}});
    return with(pass({node.value ? TG_TR("NODE_ENV=production, version %1") : TG_TR("version %1"), {version}}), version, tag);
}

} // namespace tidegate::checks
