// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/observe.h"

namespace tidegate::engine {

/// One Deployment with its revisions. `container`: the plan's, or empty for the only one.
[[nodiscard]] traffic::WorkloadView workloadOf(const Json &deployment, const Objects &replicaSets, const std::string &container);
[[nodiscard]] traffic::PodView podOf(const std::string &name, const kube::Pod &pod, const std::string &container);
/// uid of the owner that controls an object, and its kind and name.
struct Owner {
    std::string kind, name, uid;
};
[[nodiscard]] Owner controllerOf(const Json &object);
[[nodiscard]] std::map<std::string, std::string> textMap(const Json *node);

} // namespace tidegate::engine
