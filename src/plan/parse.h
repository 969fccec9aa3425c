// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "plan/plan.h"

#include <string>
#include <string_view>

namespace tidegate::plan {

/// One thing wrong with a plan, where a person can find it. Lines and columns are 1-based.
struct Problem {
    std::string file;
    int line = 1;
    int column = 1;
    std::string field;   ///< "spec.phases[1].weight"
    std::string message; ///< what is wrong and what would be right
    /// "finance.yaml:12:9: spec.phases[1].weight: …"
    [[nodiscard]] std::string text() const;
};

struct ParseResult {
    std::optional<Plan> plan; ///< set only when there are no problems
    std::vector<Problem> problems;
};

/// What a plan takes from its surroundings when it does not say.
struct Surroundings {
    std::string contextNamespace = "default";
};

/// Reads a plan (YAML, or JSON as a subset) with every default resolved, reporting every problem, not only the first.
/// Never throws; bounded time and memory (aliases, depth, size: CONTRACTS.md "Plan").
[[nodiscard]] ParseResult parsePlan(std::string_view text, const std::string &file, const Surroundings &around = {});
/// Reads a plan from its own canonical JSON (toJson), as kept in the cluster.
[[nodiscard]] Expected<Plan> fromJson(const Json &doc);
/// The JSON Schema (draft 2020-12) of a plan, as published; a test keeps it in step with parsePlan.
[[nodiscard]] const std::string &schemaText();
/// A commented plan with the defaults, for `tidegatectl plan default`.
[[nodiscard]] std::string defaultPlanText(const std::string &name = "my-service");
/// The eighteen items of PRODUCT.md.
[[nodiscard]] Checklist defaultChecklist();
/// The five default triggers (DECISIONS.md 27).
[[nodiscard]] std::vector<Trigger> defaultTriggers();
/// The four weeks.
[[nodiscard]] std::vector<Phase> defaultPhases();

} // namespace tidegate::plan
