// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"

#include <optional>

namespace tidegate::prometheus {

/// A number as the HTTP API writes it: a string, "NaN", "+Inf", "-Inf" included; nothing for anything else.
[[nodiscard]] std::optional<double> numberOf(const Json &v);

} // namespace tidegate::prometheus
