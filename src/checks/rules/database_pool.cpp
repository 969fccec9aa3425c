// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/environment.h"
#include "checks/workload.h"

#include <string>

namespace tidegate::checks {

Finding databasePool(const Subject &s)
{
    std::string shown, hidden;
    for (const char *name : {"DATABASE_POOL_SIZE", "DATABASE_POOL_MAX"}) {
        const Variable v = variable(s, name);
        hidden = hidden.empty() ? v.hidden : hidden;
        if (!v.value)
            continue;
        const bool number = !v.value->empty() && v.value->size() < 7 && v.value->find_first_not_of("0123456789") == std::string::npos;
        const int n = number ? std::stoi(*v.value) : -1;
        if (n < 20 || n > 50)
            return with(at(warn({TG_TR("%1 is %2 (practice: 20 to 50)"), {name, *v.value}}, {TG_TR("Keep it within 20 to 50, times the pods within what the database allows."), {}}), s, v.field), *v.value, "20 … 50");
        shown += (shown.empty() ? "" : ", ") + *v.value;
    }
    if (shown.empty())
        return unknown({hidden.empty() ? TG_TR("no database pool size is set") : TG_TR("the pool size may be set by %1, which is not in sight"), {hidden}});
    return with(pass({TG_TR("the database pool is within 20 to 50"), {}}), shown, "20 … 50");
}

} // namespace tidegate::checks
