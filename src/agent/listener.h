// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "agent/agent_view.h"
#include "base/expected.h"

#include <functional>
#include <memory>
#include <string>

namespace tidegate::agent {

/// Serves /healthz, /readyz and /metrics from the newest view, in threads of its own, so that it answers while the agent hangs and says so.
/// Nothing can be changed through it.
class Listener {
public:
    /// `view` is called in other threads.
    explicit Listener(std::function<AgentViewPtr()> view);
    ~Listener();
    /// "host:port", ":port" or "[v6]:port"; port 0: any. Errors are of kind Usage (no address) or Invalid (cannot listen).
    [[nodiscard]] Expected<int> listen(const std::string &address);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidegate::agent
