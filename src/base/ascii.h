// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <string>

namespace tidegate {

/// A to Z as a to z, everything else as it is, under every locale: std::tolower leaves an "I" alone where Turkish is spoken.
[[nodiscard]] constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] inline std::string asciiLower(std::string text)
{
    for (char &c : text)
        c = asciiLower(c);
    return text;
}

} // namespace tidegate
