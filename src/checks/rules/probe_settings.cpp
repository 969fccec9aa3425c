// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

namespace tidegate::checks {

Finding probeSettings(const Subject &s)
{
    std::string differences, place;
    bool asked = false;
    for (const Container &c : serving(s)) {
        const auto compare = [&](const char *probe, const char *word, const char *field, long long wanted, long long byDefault) {
            const Json *p = probeOf(*c.json, probe);
            if (!p)
                return;
            asked = true;
            const long long have = intAt(*p, {field}, byDefault);
            if (have == wanted)
                return;
            differences += (differences.empty() ? "" : ", ") + std::string(word) + " " + field + " " + std::to_string(have) + " (practice: " + std::to_string(wanted) + ")";
            if (place.empty())
                place = c.field + "." + probe + "." + field;
        };
        compare("livenessProbe", "liveness", "initialDelaySeconds", 30, 0);
        compare("livenessProbe", "liveness", "periodSeconds", 10, 10);
        compare("livenessProbe", "liveness", "failureThreshold", 3, 3);
        compare("readinessProbe", "readiness", "successThreshold", 3, 1);
        compare("readinessProbe", "readiness", "failureThreshold", 2, 3);
    }
    if (!asked)
        return notApplicable({TG_TR("there is no liveness or readiness probe"), {}});
    if (differences.empty())
        return pass({TG_TR("probe settings follow the practice"), {}});
    return at(with(warn({TG_TR("%1"), {differences}}, {TG_TR("Set them as the practice has them, or know why not."), {}}), differences, "liveness 30/10/3, readiness 3/2"), s, place);
}

} // namespace tidegate::checks
