// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "rehearsal/http_server.h"
#include "rehearsal/promql.h"

namespace tidegate::rehearsal {

/// The simulated Prometheus's HTTP API over what was scraped.
class PrometheusServer {
public:
    PrometheusServer(Metrics &metrics, std::function<Instant()> now) : m_metrics(metrics), m_now(std::move(now)) {}
    void handle(const HttpRequest &r, HttpReply *reply);

private:
    void query(const HttpRequest &r, HttpReply *reply);
    void range(const HttpRequest &r, HttpReply *reply);
    Metrics &m_metrics;
    std::function<Instant()> m_now;
};

} // namespace tidegate::rehearsal
