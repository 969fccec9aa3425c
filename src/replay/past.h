// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "prometheus/client.h"
#include "prometheus/instrumentation.h"
#include "replay/replay.h"

/// "What would these settings have done?": a plan's triggers and gates over what Prometheus still has.
namespace tidegate::replay {

/// Figures of the record for a chart: of one stretch of it.
struct Stretch {
    Instant at; ///< its end
    std::optional<double> canaryErrors, stableErrors; ///< fraction of the requests in it; nothing without a request
};

struct Past {
    std::vector<Outcome> outcomes; ///< each change of the decision, in order
    Summary summary;
    std::vector<Stretch> stretches; ///< at most kStretches, of equal length
    Message counted;                ///< which series counted the requests, and why those
};
inline constexpr std::size_t kStretches = 400;

/// Asks, counts and decides; blocks its thread while it decides (a second or two for four weeks), so it belongs into one of its own.
/// `step` at least the scrape interval. `done` comes once, in the context's thread, never when it is gone.
void replayPast(QObject *context, prometheus::Client *client, const plan::Plan &plan, Instant from, Instant to, Millis step, const Options &options, std::function<void(Expected<Past>)> done);

/// The same from lines. Pure.
[[nodiscard]] Past replayed(const plan::Plan &plan, const std::vector<Line> &lines, const Options &options);

} // namespace tidegate::replay
