// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "checks/workload.h"

namespace tidegate::checks {

/// One variable of a container, resolved as the kubelet does.
struct EnvValue {
    enum class From { Literal, ConfigMap, Secret, Other };
    From from = From::Other;
    std::optional<std::string> value; ///< nothing: a Secret's, the downward API's, or out of sight
    std::string field;                ///< of the manifest
    std::string text;                 ///< as it is written, for a Literal
};
struct Environment {
    std::map<std::string, EnvValue> values;
    std::string hidden; ///< a source of envFrom that is not in sight: it may set anything that env does not; empty when all are
};
/// env over envFrom, the last one wins, prefixes, $(VAR) of what stands before it, $$ for a dollar.
[[nodiscard]] Environment environment(const Subject &s, const Container &c);

/// A variable over the workload's containers, init ones apart.
struct Variable {
    bool seen = false;
    std::optional<std::string> value;
    std::string field;
    std::string hidden; ///< where it may be set out of sight, when it is not seen
};
[[nodiscard]] Variable variable(const Subject &s, const char *name);

[[nodiscard]] bool isTrue(const std::string &value);
[[nodiscard]] bool isFalse(const std::string &value);
/// Whether a variable's name says that its value is a secret (CONTRACTS.md, literal-secrets).
[[nodiscard]] bool secretLike(const std::string &name);
/// A literal value under such a name, a login in a URL, or a private key. References and empty values are none.
[[nodiscard]] bool holdsSecret(const std::string &name, const std::string &value);

} // namespace tidegate::checks
