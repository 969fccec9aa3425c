// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/json_patch.h"

namespace tidegate {

std::optional<std::string> applyPatch(Json &object, const Json &patch)
{
    try {
        Json steps = patch;
        if (steps.is_array()) {
            std::erase_if(steps.get_ref<Json::array_t &>(), [&](const Json &op) {
                const Json *value = nodeAt(op, {"value"});
                return textAt(op, {"op"}) == "test" && value && value->is_null() && !object.contains(Json::json_pointer(textAt(op, {"path"})));
            });
        }
        object = object.patch(steps);
        return std::nullopt;
    } catch (const Json::exception &e) {
        return e.what();
    }
}

} // namespace tidegate
