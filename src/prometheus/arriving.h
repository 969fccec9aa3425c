// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "prometheus/client.h"
#include "prometheus/instrumentation.h"

namespace tidegate::prometheus {

/// Whether any sample of the series that count requests came in the last few intervals.
struct Arriving {
    bool stable = false, canary = false;
    Millis window{0}; ///< four intervals, at least a minute
};
/// One query for both tracks. `done` comes later, never when `context` is gone.
void samplesArriving(QObject *context, Client *client, const plan::Metrics &metrics, const Detected &by, Instant now, std::function<void(Expected<Arriving>)> done);

} // namespace tidegate::prometheus
