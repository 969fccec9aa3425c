// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/time.h"
#include "kube/text_pool.h"

#include <optional>
#include <string>
#include <vector>

namespace tidegate::kube {

/// One container of a pod: spec.containers joined with status.containerStatuses by name.
struct PodContainer {
    Text name;
    Text image;   ///< of the spec
    Text imageId; ///< what runs: registry/name@sha256:…
    int restarts = 0;
};

/// A pod as far as a release console needs it: some 500 bytes instead of the 20 KB of its JSON as a tree. Its namespace and name are
/// the key that it is kept by.
struct Pod {
    std::string uid, resourceVersion, ip;
    Text replicaSet;   ///< of the controller in metadata.ownerReferences
    Text templateHash; ///< label pod-template-hash
    Text phase, node;
    /// Why it is not ready, in Kubernetes' words: what a container waits for or ended by, else why it is not scheduled, else the
    /// reason of condition Ready. Empty when ready.
    Text reason;
    Instant created{};
    std::optional<Instant> readyChanged; ///< lastTransitionTime of condition Ready, either way
    bool ready = false;                  ///< condition Ready
    bool terminating = false;            ///< has a deletionTimestamp
    std::vector<PodContainer> containers;
};

} // namespace tidegate::kube
