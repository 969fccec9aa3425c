// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

namespace tidegate::checks {

/// Measured at the running pods and in Prometheus; on objects alone nothing can be said.
Finding liveOnly(const Subject &)
{
    return onlyACluster();
}

} // namespace tidegate::checks
