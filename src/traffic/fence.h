// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "traffic/method.h"

/// A write that was on its way while somebody else acted must not land after it: replicas 0 → 1 of a promotion would pass its own `test`
/// again once a rollback has brought the canary back to 0. Each act therefore leaves its name on the Deployments that it writes to, tests
/// the name that it saw, and a rollback leaves its own on both before it is called done (fencing token of the act).
namespace tidegate::traffic {

inline constexpr const char *kActAnnotation = "tidegate.dev/act";

/// Name of an act: <release>.<run>.<id>.<ms since the epoch>. Unlike any other, even of a release that was deleted and begun anew.
/// `id` is the pending act's, which ends with its command.
[[nodiscard]] std::string actName(const std::string &release, int run, const std::string &id, Instant begun);
/// Whether it names a rollback of this run.
[[nodiscard]] bool namesRollback(const std::string &act, const std::string &release, int run);
/// The name that a Deployment bears; empty when none.
[[nodiscard]] std::string actOn(const WorkloadView &w);
/// The same advice with the act's name tested and set in every write to a Deployment. For a rollback the Deployments that it need not
/// change get the name alone, and Done waits for it. Any other act writes nothing to a Deployment that bears the name of a later one:
/// what this computer knows of the release is then older than what it knows of the Deployment. Unchanged when the goal has no name.
[[nodiscard]] Advice fenced(Advice advice, const Observation &o, const Goal &goal, Instant now);

} // namespace tidegate::traffic
