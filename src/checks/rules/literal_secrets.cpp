// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/environment.h"
#include "checks/workload.h"

namespace tidegate::checks {

Finding literalSecrets(const Subject &s)
{
    for (const Container &c : containers(s, true)) {
        for (const auto &[name, v] : environment(s, c).values) {
            if (v.from == EnvValue::From::Literal && holdsSecret(name, v.text))
                return at(fail({TG_TR("%1 of container %2 is a literal secret"), {name, c.name}}, {TG_TR("Take it from a Secret by secretKeyRef, and change the secret: it was readable here."), {}}), s, v.field);
        }
    }
    return pass({TG_TR("no literal secret in env"), {}});
}

} // namespace tidegate::checks
