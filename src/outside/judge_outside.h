// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/json.h"
#include "outside/image.h"
#include "plan/plan.h"
#include "release/evidence.h"

namespace tidegate::outside {

/// What a source's answer says: pass only for what was found and is good; what is not there, or not finished, is unknown. Pure; each takes
/// the answer as it came and never throws. `at` of the evidence is the source's own time where it has one.
[[nodiscard]] release::Evidence judgeJob(const Json &job, Instant now);
/// `reports`: a list of aquasecurity.github.io VulnerabilityReports. The one of this image decides; the newest of several.
[[nodiscard]] release::Evidence judgeScan(const Json &reports, const Target &target, const std::string &severity, Instant now);
[[nodiscard]] release::Evidence judgeAnnotation(const std::string &key, const std::string &equals, const Target &target, Instant now);
[[nodiscard]] release::Evidence judgeDocument(const Json &document, const std::string &pointer, const std::string &equals, Instant now);

/// One check of a commit.
struct Check {
    enum class State { Good, Bad, Running } state = State::Running;
    std::string name;
    std::optional<Instant> at;
};
/// `context`: which one; empty: all of them, and at least one.
[[nodiscard]] release::Evidence judgeChecks(const std::vector<Check> &checks, const std::string &context, const std::string &revision, Instant now);

/// Unknown, with why.
[[nodiscard]] release::Evidence notKnown(Message why, Instant now);

} // namespace tidegate::outside
