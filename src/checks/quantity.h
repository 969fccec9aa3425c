// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <optional>
#include <string_view>

namespace tidegate::checks {

/// A Kubernetes quantity ("100m", "1.5Gi", "2e3") in its base unit: cores, bytes, pieces. Nothing when it is none. Pure.
[[nodiscard]] std::optional<double> quantity(std::string_view text);

} // namespace tidegate::checks
