// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "kube/pod_store.h"
#include "plan/plan.h"
#include "traffic/observation.h"

#include <map>
#include <string>

namespace tidegate::engine {

using Objects = std::map<std::string, Json>; ///< key "namespace/name"

/// Views of the caches; all must outlive the call.
struct Caches {
    const Objects *deployments = nullptr, *replicaSets = nullptr, *services = nullptr, *slices = nullptr, *hpas = nullptr;
    const kube::PodStore *pods = nullptr;
    bool synced = false;
};

/// Folds the caches into one immutable value. Pure. `canaryImage` tells the tracks of a `rolling` release apart; else a pod belongs to
/// the Deployment that owns its ReplicaSet.
[[nodiscard]] traffic::Observation observe(const Caches &caches, const plan::Plan &plan, const std::string &canaryImage, Instant now);

} // namespace tidegate::engine
