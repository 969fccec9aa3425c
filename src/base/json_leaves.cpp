// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/json_leaves.h"

#include <algorithm>

namespace tidegate {

namespace {

constexpr std::size_t kLongest = 120;

std::string fieldOf(const std::string &pointer)
{
    std::string out;
    std::size_t at = 0;
    while (at < pointer.size()) {
        const std::size_t end = std::min(pointer.find('/', at + 1), pointer.size());
        std::string part = pointer.substr(at + 1, end - at - 1);
        const bool index = !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
        for (const auto &[from, to] : {std::pair("~1", "/"), std::pair("~0", "~")}) {
            for (auto p = part.find(from); p != std::string::npos; p = part.find(from, p + 1))
                part.replace(p, 2, to);
        }
        out += index ? "[" + part + "]" : (out.empty() ? "" : ".") + part;
        at = end;
    }
    return out;
}

} // namespace

std::vector<LeafChange> leafChanges(const Json &before, const Json &after)
{
    const Json was = before.flatten(), is = after.flatten();
    std::vector<LeafChange> out;
    for (const auto &[pointer, value] : was.items()) {
        const auto it = is.find(pointer);
        if (it == is.end())
            out.push_back({pointer, fieldOf(pointer), value, std::nullopt});
        else if (*it != value)
            out.push_back({pointer, fieldOf(pointer), value, *it});
    }
    for (const auto &[pointer, value] : is.items()) {
        if (!was.contains(pointer))
            out.push_back({pointer, fieldOf(pointer), std::nullopt, value});
    }
    return out;
}

std::string leafText(const Json &value)
{
    std::string text = value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() <= kLongest)
        return text;
    std::size_t end = kLongest - 3;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end; // never in the middle of a character
    return text.substr(0, end) + "…";
}

} // namespace tidegate
