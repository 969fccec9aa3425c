// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "agent/agent_view.h"

namespace tidegate::agent {

/// The view in the text format of Prometheus (version 0.0.4): names and labels of CONTRACTS.md. Pure.
[[nodiscard]] std::string metricsText(const AgentView &view);
/// What a probe answers.
struct Probe {
    bool ok = false;
    std::string text;
};
/// Alive: the agent's loop turned within the last 30 s. A restart mends nothing else, so nothing else is asked.
[[nodiscard]] Probe healthz(const AgentView &view, Instant now);
/// Of use: alive, the API server answers, and the releases are known.
[[nodiscard]] Probe readyz(const AgentView &view, Instant now);

} // namespace tidegate::agent
