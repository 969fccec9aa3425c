// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/message.h"

namespace tidegate {

std::string substitute(const std::string &templ, const std::vector<std::string> &args)
{
    std::string out;
    out.reserve(templ.size() + 32);
    for (std::size_t i = 0; i < templ.size(); ++i) {
        const char next = i + 1 < templ.size() ? templ[i + 1] : '\0';
        if (templ[i] == '%' && next >= '1' && next <= '9') {
            const auto index = static_cast<std::size_t>(next - '1');
            if (index < args.size())
                out += args[index];
            ++i;
        } else {
            out += templ[i];
        }
    }
    return out;
}

std::string Message::english() const
{
    return substitute(text, args);
}

} // namespace tidegate
