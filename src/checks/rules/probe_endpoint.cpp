// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

#include <algorithm>

namespace tidegate::checks {

namespace {

/// A path without query and trailing slash.
std::string bare(std::string path)
{
    path.resize(std::min(path.size(), path.find_first_of("?#")));
    while (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

} // namespace

Finding probeEndpoint(const Subject &s)
{
    const plan::Health health = s.plan ? s.plan->health : plan::Health{};
    const std::string live = bare(health.live), ready = bare(health.ready), full = bare(health.full);
    std::optional<Finding> other;
    bool asked = false;
    for (const Container &c : containers(s, false)) {
        for (const char *which : {"livenessProbe", "readinessProbe", "startupProbe"}) {
            const Json *p = probeOf(*c.json, which);
            if (!p || !nodeAt(*p, {"httpGet"}))
                continue;
            asked = true;
            const bool isLive = std::string_view(which) == "livenessProbe", isReady = std::string_view(which) == "readinessProbe";
            const std::string path = bare(textAt(*p, {"httpGet", "path"}, "/")), field = c.field + "." + which + ".httpGet.path";
            const std::string &mine = isReady ? ready : live, &others = isReady ? live : ready;
            const auto place = [&](Finding f) { return with(at(std::move(f), s, field), path, mine); };
            if (path == full && path != mine)
                return place(fail({TG_TR("%1 of %2 asks the comprehensive endpoint %3"), {which, c.name, path}}, {TG_TR("Ask %1: a dependency that is down would restart or unready every pod at once."), {mine}}));
            if ((isLive || isReady) && path == others && path != mine)
                return place(fail({TG_TR("%1 of %2 asks %3, which is the other tier's"), {which, c.name, path}}, {TG_TR("Ask %1."), {mine}}));
            if (path != mine && !(!isLive && !isReady && path == ready) && !other)
                other = place(warn({TG_TR("%1 of %2 asks %3 and not %4"), {which, c.name, path, mine}}, {TG_TR("Ask %1, or name the service's own paths under health in the plan."), {mine}}));
        }
    }
    if (!asked)
        return notApplicable({TG_TR("no probe asks over HTTP"), {}});
    return other ? *other : pass({TG_TR("probes ask their own tier"), {}});
}

} // namespace tidegate::checks
