// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

namespace tidegate::checks {

namespace {

Finding hasProbe(const Subject &s, const char *field, const char *word)
{
    const auto all = serving(s);
    if (all.empty())
        return notApplicable({TG_TR("no container serves a port"), {}});
    for (const Container &c : all) {
        if (!probeOf(*c.json, field))
            return at(fail({TG_TR("container %1 has no %2 probe"), {c.name, word}}, {TG_TR("Add a %1 that asks the health endpoint of its tier."), {field}}), s, c.field);
    }
    return with(pass({TG_TR("%1 probe on %2 of %2 containers"), {word, std::to_string(all.size())}}), std::to_string(all.size()), std::to_string(all.size()));
}

} // namespace

const Json *probeOf(const Json &container, const char *which)
{
    const Json *p = nodeAt(container, {which});
    return p && p->is_object() && !p->empty() ? p : nullptr;
}

Finding livenessProbe(const Subject &s)
{
    return hasProbe(s, "livenessProbe", "liveness");
}

Finding readinessProbe(const Subject &s)
{
    return hasProbe(s, "readinessProbe", "readiness");
}

} // namespace tidegate::checks
