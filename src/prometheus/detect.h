// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "prometheus/client.h"
#include "prometheus/instrumentation.h"

namespace tidegate::prometheus {

/// Asks Prometheus which series of the stable track there are, and so what counts the release's requests: at most five queries, one after
/// the other. An Error of kind NotFound names what was looked for, and what was there under other labels; one of kind Invalid says that
/// what is there must not be counted: several services have the labels, or nothing tells errors from good answers. Called back in the context's
/// thread; not at all when the context or the client is gone.
void detect(QObject *context, Client *client, const plan::Plan &plan, Instant now, std::function<void(Expected<Detected>)> done);

} // namespace tidegate::prometheus
