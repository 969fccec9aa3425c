// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

namespace tidegate::checks {

namespace {

/// What a probe asks, in one text; empty for none.
std::string asks(const Json &container, const Json &probe)
{
    const auto port = [&](const char *kind) {
        const Json *p = nodeAt(probe, {kind, "port"});
        const auto n = p ? portNumber(container, *p) : std::nullopt;
        return n ? std::to_string(*n) : p ? p->dump() : std::string();
    };
    if (nodeAt(probe, {"httpGet"}))
        return "http " + textAt(probe, {"httpGet", "scheme"}, "HTTP") + " " + textAt(probe, {"httpGet", "host"}) + ":" + port("httpGet") + textAt(probe, {"httpGet", "path"}, "/");
    if (nodeAt(probe, {"tcpSocket"}))
        return "tcp " + port("tcpSocket");
    if (nodeAt(probe, {"grpc"}))
        return "grpc " + port("grpc") + " " + textAt(probe, {"grpc", "service"});
    const Json *command = nodeAt(probe, {"exec", "command"});
    return command ? "exec " + command->dump() : std::string();
}

} // namespace

Finding probesDiffer(const Subject &s)
{
    bool both = false;
    for (const Container &c : containers(s, false)) {
        const Json *live = probeOf(*c.json, "livenessProbe"), *ready = probeOf(*c.json, "readinessProbe");
        if (!live || !ready)
            continue;
        both = true;
        const std::string a = asks(*c.json, *live);
        if (!a.empty() && a == asks(*c.json, *ready))
            return with(at(fail({TG_TR("liveness and readiness of %1 ask the same thing: a slow dependency would restart the pods"), {c.name}}, {TG_TR("Let liveness ask the process alone, and readiness what it needs to serve."), {}}), s, c.field + ".livenessProbe"), a);
    }
    return both ? pass({TG_TR("liveness and readiness differ"), {}}) : notApplicable({TG_TR("no container has both probes"), {}});
}

} // namespace tidegate::checks
