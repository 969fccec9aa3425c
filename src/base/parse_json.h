// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"

#include <string_view>

namespace tidegate {

/// JSON that others wrote; is_discarded() when it is not JSON or nested deeper than kJsonDepth. Never throws. Copying, writing and
/// comparing a Json call themselves for each level, so what is nested without bound would end the program by its stack.
[[nodiscard]] Json parseJson(std::string_view text);
inline constexpr int kJsonDepth = 512;

} // namespace tidegate
