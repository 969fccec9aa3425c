// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "plan/plan.h"

#include <map>
#include <string>

namespace tidegate::prometheus {

/// How to reach a Prometheus, or what speaks its HTTP API.
struct Target {
    std::string url;              ///< direct base URL, or
    std::string serviceProxyPath; ///< /api/v1/namespaces/ns/services/name:port/proxy through the API server (GET only), and
    std::string path;             ///< its route prefix: empty or /prometheus
    std::map<std::string, std::string> headers; ///< X-Scope-OrgID …
    plan::PrometheusAccess access; ///< of a URL
    [[nodiscard]] std::string text() const; ///< for people, no secrets
    friend bool operator==(const Target &, const Target &) = default;
};

} // namespace tidegate::prometheus
