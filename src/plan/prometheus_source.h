// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "plan/plan.h"

namespace tidegate::plan {

/// "monitoring/prometheus:9090"; empty for any other kind.
[[nodiscard]] std::string serviceText(const PrometheusSource &source);
/// The source that the text names; nothing when it is not namespace/name:port.
[[nodiscard]] std::optional<PrometheusSource> serviceSource(const std::string &text);

} // namespace tidegate::plan
