// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "agent/agent.h"
#include "agent/listener.h"
#include "cli/common.h"

namespace tidegate::cli {

/// `agent`: guards releases until it is told to end; then gives the Leases up and exits with 0.
class AgentJob : public Job {
    Q_OBJECT
public:
    /// `listen`: host:port of probes and metrics; empty: none.
    AgentJob(Common common, std::string listen, Finish finish);
    ~AgentJob() override;
    void start() override;

private:
    Common m_common;
    std::string m_address;
    std::unique_ptr<agent::Agent> m_agent;
    std::unique_ptr<agent::Listener> m_listener; ///< after the agent that it asks, so that it ends first
};

} // namespace tidegate::cli
