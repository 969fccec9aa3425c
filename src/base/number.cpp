// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/number.h"

#include <charconv>
#include <cmath>

namespace tidegate {

namespace {

std::string written(double value, std::chars_format format, int precision)
{
    // The largest double has 309 digits before its point.
    std::string out(352 + static_cast<std::size_t>(precision), '\0');
    const auto [end, error] = std::to_chars(out.data(), out.data() + out.size(), value, format, precision);
    out.resize(static_cast<std::size_t>(end - out.data()));
    return out;
}

} // namespace

std::string fixed(double value, int decimals)
{
    return written(value, std::chars_format::fixed, decimals);
}

std::string general(double value, int digits)
{
    return written(value, std::chars_format::general, digits);
}

std::optional<double> parseNumber(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    // Beyond a double's range it is infinite or nothing, as strtod has it; from_chars leaves the value alone then.
    if (error == std::errc::result_out_of_range)
        return std::nullopt;
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace tidegate
