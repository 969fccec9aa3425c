// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "checks/checks.h"

namespace tidegate::checks {

/// Lists every kind that a rule looks at in a namespace, page by page, one request at a time. What may not be read (403) stays out of
/// sight; a kind that this cluster does not have (404) is seen and has no objects. Fails only when nothing can be read at all.
/// Secrets keep the names of their keys alone. Kinds in `known` are left out: the caller has them. Called back in the context's thread.
void readInventory(QObject *context, kube::ApiClient *api, const std::string &ns, std::set<std::string> known, std::function<void(Expected<std::shared_ptr<manifest::Inventory>>)> done);

/// Which pods to ask for their health: of each Deployment, StatefulSet and DaemonSet in sight a few that are ready, as "pod" or
/// "pod:port", by "Kind/namespace/name". `pods`: a PodList.
using PodTargets = std::map<std::string, std::vector<std::string>>;
[[nodiscard]] PodTargets podTargets(const manifest::Inventory &inventory, const Json &pods, const std::string &ns, const plan::Health &health);

} // namespace tidegate::checks
