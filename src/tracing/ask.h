// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "net/fetcher.h"
#include "plan/plan.h"
#include "tracing/dialect.h"

namespace tidegate::tracing {

/// What the questions found: the first that was answered with spans, in the order version, pods, service.
struct Found {
    By by = By::Version;
    Sighting sighting; ///< without traces: not even of the service
    std::string query; ///< the last one asked
};

/// Asks in that order until there is one; three requests at most, one after the other. `done` comes later, never when `context` is gone.
void lookForSpans(QObject *context, net::Fetcher *fetcher, Backend backend, const plan::Endpoint &where, const Subject &subject, Instant from, Instant to, std::function<void(Expected<Found>)> done);

} // namespace tidegate::tracing
