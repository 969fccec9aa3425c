// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "base/message.h"
#include "plan/plan.h"

#include <string>
#include <vector>

/// From what is in a namespace to a plan that a team can begin with: which Deployment takes the traffic, which one is its canary, by which
/// Service, how their samples are told apart. Pure; it never guesses in silence: each choice is told with its reason.
namespace tidegate::propose {

/// A Deployment that takes traffic through a Service, and is nobody's canary.
struct Candidate {
    std::string deployment, service, canary; ///< canary: empty when there is none
    std::string image;                       ///< of its first container
    int replicas = 0;
};
/// By name. `deployments`, `services`: objects as the API server lists them.
[[nodiscard]] std::vector<Candidate> candidates(const std::vector<Json> &deployments, const std::vector<Json> &services);

/// What nobody can find in the cluster.
struct Wanted {
    plan::PrometheusSource prometheus;
    std::string image; ///< of the new version; empty: the canary's, where it is another one than stable's
};
struct Proposal {
    std::string text;           ///< a plan file, valid as it is
    std::vector<Message> notes; ///< why it is as it is, and what a person still has to fill in
};
/// `environment`: name and class of where it is. Of a Deployment that is no candidate the text is empty, and a note says why.
[[nodiscard]] Proposal propose(const std::string &deployment, const std::vector<Json> &deployments, const std::vector<Json> &services, const std::string &ns, const plan::Environment &environment, const Wanted &wanted = {});

} // namespace tidegate::propose
