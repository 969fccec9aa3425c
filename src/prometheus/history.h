// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "prometheus/client.h"
#include "prometheus/window_cache.h"

namespace tidegate::prometheus {

/// Range queries for charts: windows that are closed come from the cache and are asked once only; the rest goes to the client. What is
/// partial or empty is not kept. The client's thread.
class History : public QObject {
    Q_OBJECT
public:
    /// `source` is the client's identity(); where it is empty, or `cache` null, everything is asked for each time.
    History(Client *client, std::shared_ptr<WindowCache> cache, std::string source, QObject *parent = nullptr);
    /// As Client::queryRange(). `from` is a multiple of `step` since the epoch, else nothing is cached. A window is closed five minutes
    /// before `now`: late samples and the look-back of a query end there.
    void queryRange(QObject *context, const std::string &expr, Instant from, Instant to, Millis step, Instant now, ResultDone done);

private:
    struct Ask;
    void next(std::shared_ptr<Ask> ask);
    [[nodiscard]] std::string keyOf(const Ask &ask, Instant window) const;
    void store(const Ask &ask, Instant from, Instant to, const Result &got);

    Client *m_client;
    std::shared_ptr<WindowCache> m_cache;
    std::string m_source;
};

} // namespace tidegate::prometheus
