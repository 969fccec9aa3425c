// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/environment.h"
#include "checks/workload.h"

namespace tidegate::checks {

Finding tenantIsolation(const Subject &s)
{
    const Variable mode = variable(s, "MULTI_TENANT_MODE"), level = variable(s, "TENANT_ISOLATION_LEVEL");
    if (!mode.seen && !level.seen)
        return unknown({TG_TR("the service declares no tenant isolation"), {}});
    if (mode.value && !isTrue(*mode.value))
        return with(at(fail({TG_TR("MULTI_TENANT_MODE is %1"), {*mode.value}}, {TG_TR("Turn it on: tenants would see each other's data."), {}}), s, mode.field), *mode.value, "true");
    if (level.value && *level.value != "strict")
        return with(at(fail({TG_TR("TENANT_ISOLATION_LEVEL is %1"), {*level.value}}, {TG_TR("Set it to strict."), {}}), s, level.field), *level.value, "strict");
    if (!mode.value || !level.value)
        return unknown({TG_TR("%1 is not known"), {!mode.value ? "MULTI_TENANT_MODE" : "TENANT_ISOLATION_LEVEL"}});
    return pass({TG_TR("multi-tenant mode on, isolation strict"), {}});
}

} // namespace tidegate::checks
