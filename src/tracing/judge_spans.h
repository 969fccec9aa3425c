// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "release/evidence.h"
#include "tracing/ask.h"

namespace tidegate::tracing {

/// How far back spans are looked for.
inline constexpr Millis kWindow = std::chrono::minutes(5);
/// With fewer requests than this in the window, no span proves nothing: most services sample.
inline constexpr double kExpected = 200;

/// Evidence `traces`: pass when spans of the new version arrived within the window; fail when it answered many requests and none came, or
/// when only others' came; insufficient with few requests. `requests`: of the new version in the window, nothing when they are not known.
/// `known`: it was found before, so that an error is stale and not unknown. Pure.
[[nodiscard]] release::Evidence tracesEvidence(Backend backend, const Subject &subject, const Expected<Found> &found, std::optional<double> requests, bool known, Instant now);

/// Without a backend: the collector's own counters over the window. They tell that spans flow, never whose they are: no pass.
struct CollectorCounts {
    std::optional<double> accepted, refused, failed; ///< spans
    std::string query;
};
[[nodiscard]] release::Evidence collectorEvidence(const Expected<CollectorCounts> &counts, Instant now);

} // namespace tidegate::tracing
