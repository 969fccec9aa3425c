// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "prometheus/client.h"
#include "prometheus/instrumentation.h"
#include "replay/line.h"

namespace tidegate::replay {

/// Lines out of a Prometheus range, as a record of the same time would have them: counters that grow by what each step counted, from zero.
/// A step without an answer for a track has no such track. `step`: at least the scrape interval. Called back in the context's thread.
void linesFrom(QObject *context, prometheus::Client *client, const plan::Metrics &metrics, const prometheus::Detected &by, Instant from, Instant to, Millis step, std::function<void(Expected<std::vector<Line>>)> done);

} // namespace tidegate::replay
