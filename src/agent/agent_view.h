// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/time.h"
#include "kube/api_client.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tidegate::agent {

/// One release as the agent sees it.
struct GuardedRelease {
    std::string ns, name, state, holder; ///< state: stage or phase; holder: who guards it, empty: nobody
    bool leader = false;                 ///< we guard it
    long long evaluations = 0;
    std::map<std::string, long long> fired;       ///< by trigger
    std::map<std::string, double> evidenceAge;    ///< seconds, by evidence
};

/// Everything that probes and metrics say; an immutable value, made anew every second.
struct AgentView {
    Instant at;                  ///< our clock: an old one means that the agent hangs
    bool listed = false;         ///< the releases are known
    bool linked = false;         ///< the API server answered within 10 s
    std::string problem;         ///< why not
    std::vector<GuardedRelease> releases;
    kube::RequestCounts requests; ///< of all sessions, those that have ended included
    std::string version;
};
using AgentViewPtr = std::shared_ptr<const AgentView>;

} // namespace tidegate::agent
