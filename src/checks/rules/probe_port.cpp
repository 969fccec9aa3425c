// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

namespace tidegate::checks {

Finding probePort(const Subject &s)
{
    bool asked = false;
    for (const Container &c : containers(s, false)) {
        for (const char *which : {"livenessProbe", "readinessProbe", "startupProbe"}) {
            const Json *p = probeOf(*c.json, which);
            for (const char *kind : {"httpGet", "tcpSocket", "grpc"}) {
                const Json *wanted = p ? nodeAt(*p, {kind, "port"}) : nullptr;
                if (!wanted)
                    continue;
                asked = true;
                const auto number = portNumber(*c.json, *wanted);
                if (number && declaresPort(*c.json, *number))
                    continue;
                const std::string shown = wanted->is_string() ? wanted->get<std::string>() : wanted->dump();
                return with(at(fail({TG_TR("%1 of %2 asks port %3, which is not declared"), {which, c.name, shown}}, {TG_TR("Declare it under ports as a TCP containerPort, or ask one that is."), {}}), s, c.field + "." + which + "." + kind + ".port"), shown);
            }
        }
    }
    return asked ? pass({TG_TR("probe ports are declared"), {}}) : notApplicable({TG_TR("no probe asks a port"), {}});
}

} // namespace tidegate::checks
