// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "plan/plan.h"

#include <optional>
#include <string>

/// For src/propose.
namespace tidegate::propose {

/// What was found, by name; empty: there is none.
struct Found {
    std::string name, ns, service, stable, canary;
    std::string container, image, version; ///< of the canary, where it differs from stable's
    std::string stableMatcher, canaryMatcher;
    std::string port, live, ready; ///< of the probes
    plan::PrometheusSource prometheus;
};
/// A plan file with comments, in the words of `plan default`.
[[nodiscard]] std::string written(const Found &f, const plan::Environment &environment);
/// A YAML scalar that is read back as this text, quoted where it has to be.
[[nodiscard]] std::string scalar(const std::string &text);

} // namespace tidegate::propose
