// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/field_manager.h"

#include <functional>

namespace tidegate::kube {

namespace {

std::optional<FieldManager> last(const Json &object, const std::function<bool(const Json &)> &counts)
{
    std::optional<FieldManager> last;
    const Json *entries = nodeAt(object, {"metadata", "managedFields"});
    if (!entries || !entries->is_array())
        return last;
    for (const Json &e : *entries) {
        const std::string name = textAt(e, {"manager"});
        const auto at = parseInstant(textAt(e, {"time"}));
        if (name.empty() || name == "tidegate" || textAt(e, {"subresource"}) == "status" || !at || !counts(e))
            continue;
        if (!last || *at >= last->at)
            last = FieldManager{name, *at};
    }
    return last;
}

} // namespace

std::optional<FieldManager> lastOtherManager(const Json &object)
{
    return last(object, [](const Json &) { return true; });
}

std::optional<FieldManager> managerOfSpec(const Json &object, const char *field)
{
    const std::string key = std::string("f:") + field;
    return last(object, [&](const Json &e) { return nodeAt(e, {"fieldsV1", "f:spec", key.c_str()}) != nullptr; });
}

Json withoutLeaves(const Json &managedFields)
{
    Json out = Json::array();
    if (!managedFields.is_array())
        return out;
    for (const Json &e : managedFields) {
        Json kept = Json::object();
        for (const char *key : {"manager", "time", "subresource"}) {
            if (std::string text = textAt(e, {key}); !text.empty())
                kept[key] = std::move(text);
        }
        if (const Json *spec = nodeAt(e, {"fieldsV1", "f:spec"}); spec && spec->is_object()) {
            for (const auto &[field, leaves] : spec->items())
                kept["fieldsV1"]["f:spec"][field] = Json::object();
        }
        out.push_back(std::move(kept));
    }
    return out;
}

} // namespace tidegate::kube
