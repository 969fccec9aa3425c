// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"

#include <string>

namespace tidegate::tracing {

/// The service.name under which a pod's spans are sent: OTEL_SERVICE_NAME, else service.name of OTEL_RESOURCE_ATTRIBUTES, of the first
/// container that says one; else `fallback`. (OpenTelemetry, "SDK environment variables".) Pure.
[[nodiscard]] std::string serviceName(const Json &podTemplate, const std::string &fallback);

} // namespace tidegate::tracing
