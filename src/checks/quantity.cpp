// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/quantity.h"

#include "base/number.h"

#include <array>
#include <cmath>
#include <string>

namespace tidegate::checks {

std::optional<double> quantity(std::string_view text)
{
    static constexpr std::array<std::pair<const char *, double>, 15> kUnits{{{"Ki", 1024.0}, {"Mi", 1048576.0}, {"Gi", 1073741824.0}, {"Ti", 1099511627776.0}, {"Pi", 1125899906842624.0}, {"Ei", 1152921504606846976.0}, {"n", 1e-9}, {"u", 1e-6}, {"m", 1e-3}, {"k", 1e3}, {"M", 1e6}, {"G", 1e9}, {"T", 1e12}, {"P", 1e15}, {"E", 1e18}}};
    constexpr std::size_t kLongest = 40;
    if (text.empty() || text.size() > kLongest || std::string_view("+-.0123456789").find(text.front()) == std::string_view::npos)
        return std::nullopt;
    double factor = 1;
    std::string_view digits = text;
    for (const auto &[unit, f] : kUnits) {
        if (digits.ends_with(unit)) {
            digits.remove_suffix(std::string_view(unit).size());
            factor = f;
            break;
        }
    }
    // A number may be more than a quantity is: infinity, names.
    if (digits.empty() || digits.find_first_not_of("+-.0123456789eE") != std::string_view::npos)
        return std::nullopt;
    const auto v = parseNumber(digits);
    return v && std::isfinite(*v) ? std::optional(*v * factor) : std::nullopt;
}

} // namespace tidegate::checks
