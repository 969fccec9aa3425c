// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/field_manager.h"

namespace tidegate::kube {

std::optional<FieldManager> lastOtherManager(const Json &object)
{
    std::optional<FieldManager> last;
    const Json *entries = nodeAt(object, {"metadata", "managedFields"});
    if (!entries || !entries->is_array())
        return last;
    for (const Json &e : *entries) {
        const std::string name = textAt(e, {"manager"});
        const auto at = parseInstant(textAt(e, {"time"}));
        if (name.empty() || name == "tidegate" || textAt(e, {"subresource"}) == "status" || !at)
            continue;
        if (!last || *at >= last->at)
            last = FieldManager{name, *at};
    }
    return last;
}

} // namespace tidegate::kube
