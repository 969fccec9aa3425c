// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "rehearsal/objects.h"
#include "rehearsal/world.h"

#include <QElapsedTimer>

namespace tidegate::rehearsal {

/// Deployment, ReplicaSet and endpoint controllers and the kubelet, as one turn that moves everything a step. Pods become ready in real
/// time (about a second), so that a person sees it at any speed of the release clock.
class Controllers {
public:
    Controllers(ObjectStore &store, World &world, std::function<Instant()> now);
    void turn();
    /// Everything ready at once, for the beginning.
    void settle();

private:
    void deployment(const Json &d);
    void replicaSet(const Json &rs);
    void pod(const Json &p);
    void endpoints();
    void deploymentStatus(const Json &d);
    [[nodiscard]] std::vector<Json> owned(const std::string &plural, const std::string &uid) const;
    void scale(Json rs, int replicas);

    ObjectStore &m_store;
    World &m_world;
    std::function<Instant()> m_now;
    struct Life {
        QElapsedTimer since;
        int index = 0; ///< of the canary's pods
    };
    std::map<std::string, Life> m_lives; ///< pods by uid
    int m_canaryPods = 0, m_address = 10, m_names = 0;
    bool m_atOnce = false;
};

} // namespace tidegate::rehearsal
