// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"

#include <optional>
#include <string>

namespace tidegate {

/// RFC 6902 as the API server applies it: all of it or nothing, and a `test` for null also holds for what is not there. An error text when
/// an operation cannot be applied; `object` is then as before. For whatever stands in for an API server.
[[nodiscard]] std::optional<std::string> applyPatch(Json &object, const Json &patch);

} // namespace tidegate
