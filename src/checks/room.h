// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "kube/api_client.h"
#include "release/evidence.h"

#include <functional>

namespace tidegate::checks {

/// What is known of the cluster's room. Each part may be forbidden or too large to be read.
struct Room {
    Expected<Json> quotas = Error{}; ///< list of ResourceQuotas of the namespace
    Expected<Json> nodes = Error{};  ///< list of Nodes
    Expected<Json> pods = Error{};   ///< list of the pods of all namespaces
};

/// Evidence `room`: whether `more` pods of this template would find a place, by quota and by what the nodes have left of the pods' requests
/// (selectors of nodes and taints are looked at, affinity and priorities are not). value: pods that fit, as far as it is known; limit: `more`.
/// Fail when they do not fit, unknown when a part could not be read, not-applicable for no pod more. Pure.
[[nodiscard]] release::Evidence roomFor(const Json &podTemplate, int more, const Room &room, Instant now);

/// Reads it, at most 2,000 pods. `done` comes later, once, never when `context` is gone.
void readRoom(QObject *context, kube::ApiClient *api, const std::string &ns, std::function<void(Room)> done);

} // namespace tidegate::checks
