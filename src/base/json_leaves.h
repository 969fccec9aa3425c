// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"

#include <optional>
#include <string>
#include <vector>

namespace tidegate {

/// A value in which two documents differ.
struct LeafChange {
    std::string pointer; ///< RFC 6901: /containers/0/image
    std::string field;   ///< as people write it: containers[0].image
    std::optional<Json> before, after; ///< nothing: absent there
};

/// Every leaf that differs, in the order of their pointers; those that are only in `after` last. Elements of lists are compared by place.
[[nodiscard]] std::vector<LeafChange> leafChanges(const Json &before, const Json &after);
/// Text without quotes, anything else as JSON; cut after 120 characters.
[[nodiscard]] std::string leafText(const Json &value);

} // namespace tidegate
