// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <nlohmann/json.hpp>

namespace tidegate {
/// Small documents only; big lists are decoded as streams (see kube/decode).
using Json = nlohmann::json;

/// The text at a path of object keys, or `fallback` when any part is missing or of another type. Never throws.
[[nodiscard]] std::string textAt(const Json &doc, std::initializer_list<const char *> path, const std::string &fallback = {});
/// The integer at a path, or `fallback`. Never throws.
[[nodiscard]] long long intAt(const Json &doc, std::initializer_list<const char *> path, long long fallback = 0);
/// The node at a path, or nullptr. Never throws.
[[nodiscard]] const Json *nodeAt(const Json &doc, std::initializer_list<const char *> path);
/// The list at a path, or an empty one when it is missing or none. Never throws.
[[nodiscard]] const Json &listAt(const Json &doc, std::initializer_list<const char *> path);
} // namespace tidegate
