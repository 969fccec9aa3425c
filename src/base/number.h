// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Figures as text and back, the same under every locale. QCoreApplication takes LC_NUMERIC from the environment; printf, strtod and
/// std::to_string then write and read "0,5" on half of the world's desktops, which is neither JSON nor PromQL nor a bucket's bound.
namespace tidegate {

/// As printf's %.*f in the C locale: "0.50"; "inf" and "nan" for what is none.
[[nodiscard]] std::string fixed(double value, int decimals);

/// As printf's %.*g in the C locale: "0.5", "1e+06". 17 digits read back as the same number.
[[nodiscard]] std::string general(double value, int digits);

/// The whole of `text` as a decimal number, as Prometheus and Kubernetes write them: "0.5", "1e+06", "+Inf", "-Inf", "NaN". Nothing for
/// anything else, an empty text, blanks and hexadecimal included.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

} // namespace tidegate
