// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/environment.h"
#include "checks/workload.h"

namespace tidegate::checks {

Finding databaseSynchronize(const Subject &s)
{
    const Variable v = variable(s, "DATABASE_SYNCHRONIZE");
    if (!v.value)
        return unknown({v.seen ? TG_TR("DATABASE_SYNCHRONIZE is set by something out of sight") : v.hidden.empty() ? TG_TR("DATABASE_SYNCHRONIZE is not set") : TG_TR("DATABASE_SYNCHRONIZE may be set by %1, which is not in sight"), {v.hidden}}, {TG_TR("Set DATABASE_SYNCHRONIZE to false, so that nobody has to know the program's default."), {}});
    if (!isFalse(*v.value) && !isTrue(*v.value))
        return with(at(unknown({TG_TR("DATABASE_SYNCHRONIZE is \"%1\", neither true nor false"), {*v.value}}, {TG_TR("Set it to false."), {}}), s, v.field), *v.value, "false");
    const Finding f = isFalse(*v.value) ? pass({TG_TR("DATABASE_SYNCHRONIZE=false"), {}}) : fail({TG_TR("DATABASE_SYNCHRONIZE is %1: the program would change the schema"), {*v.value}}, {TG_TR("Set it to false, and let migrations change the schema."), {}});
    return with(at(f, s, v.field), *v.value, "false");
}

} // namespace tidegate::checks
