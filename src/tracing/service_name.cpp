// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "tracing/service_name.h"

#include <sstream>

namespace tidegate::tracing {

namespace {

std::string env(const Json &container, const char *key)
{
    for (const Json &e : listAt(container, {"env"})) {
        if (textAt(e, {"name"}) == key)
            return textAt(e, {"value"});
    }
    return {};
}

std::string attribute(const std::string &list, const std::string &key)
{
    std::istringstream in(list);
    for (std::string pair; std::getline(in, pair, ',');) {
        if (pair.starts_with(key + "="))
            return pair.substr(key.size() + 1);
    }
    return {};
}

} // namespace

std::string serviceName(const Json &podTemplate, const std::string &fallback)
{
    const auto &containers = listAt(podTemplate, {"spec", "containers"});
    for (const Json &c : containers) {
        if (const std::string name = env(c, "OTEL_SERVICE_NAME"); !name.empty())
            return name;
    }
    for (const Json &c : containers) {
        if (const std::string name = attribute(env(c, "OTEL_RESOURCE_ATTRIBUTES"), "service.name"); !name.empty())
            return name;
    }
    return fallback;
}

} // namespace tidegate::tracing
