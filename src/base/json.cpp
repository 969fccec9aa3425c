// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/json.h"

namespace tidegate {

const Json *nodeAt(const Json &doc, std::initializer_list<const char *> path)
{
    const Json *node = &doc;
    for (const char *key : path) {
        if (!node->is_object())
            return nullptr;
        const auto it = node->find(key);
        if (it == node->end())
            return nullptr;
        node = &*it;
    }
    return node;
}

std::string textAt(const Json &doc, std::initializer_list<const char *> path, const std::string &fallback)
{
    const Json *node = nodeAt(doc, path);
    return node && node->is_string() ? node->get<std::string>() : fallback;
}

const Json &listAt(const Json &doc, std::initializer_list<const char *> path)
{
    static const Json none = Json::array();
    const Json *node = nodeAt(doc, path);
    return node && node->is_array() ? *node : none;
}

long long intAt(const Json &doc, std::initializer_list<const char *> path, long long fallback)
{
    const Json *node = nodeAt(doc, path);
    return node && node->is_number_integer() ? node->get<long long>() : fallback;
}

} // namespace tidegate
