// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

namespace tidegate::checks {

namespace {

/// Requests that are absent equal the limits: the API server sets them so.
Finding resources(const Subject &s, const char *which)
{
    const auto all = containers(s, true);
    if (all.empty())
        return unknown({TG_TR("no container is seen"), {}});
    for (const Container &c : all) {
        for (const char *kind : {"cpu", "memory"}) {
            std::string amount = scalarAt(*c.json, {"resources", which, kind});
            if (amount.empty() && std::string_view(which) == "requests")
                amount = scalarAt(*c.json, {"resources", "limits", kind});
            if (amount.empty() || amount.find_first_of("123456789") == std::string::npos)
                return at(fail({TG_TR("container %1 has no %2 in %3"), {c.name, kind, which}}, {TG_TR("Set resources.%1.%2."), {which, kind}}), s, c.field + ".resources");
        }
    }
    return with(pass({TG_TR("%1 on %2 of %2 containers"), {which, std::to_string(all.size())}}), std::to_string(all.size()), std::to_string(all.size()));
}

} // namespace

Finding resourceRequests(const Subject &s)
{
    return resources(s, "requests");
}

Finding resourceLimits(const Subject &s)
{
    return resources(s, "limits");
}

} // namespace tidegate::checks
