// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "rehearsal/promql.h"

#include <set>

/// Nodes of a parsed query; for the parser only.
namespace tidegate::rehearsal::promql {

using Node = std::shared_ptr<const Expression>;
struct Matcher {
    std::string label, op, value;
};
[[nodiscard]] Node makeNumber(double v);
/// An Error for a bad regular expression.
[[nodiscard]] Expected<Node> makeSelector(std::vector<Matcher> matchers, Millis range, Millis offset);
[[nodiscard]] Node makeBinary(const std::string &op, Node left, Node right);
[[nodiscard]] Node makeAggregation(const std::string &op, Node inner, std::set<std::string> labels, bool without);
[[nodiscard]] Node makeCall(const std::string &name, std::vector<Node> args);

} // namespace tidegate::rehearsal::promql
