// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "alertmanager/alerts_evidence.h"
#include "net/fetcher.h"
#include "prometheus/client.h"

namespace tidegate::alertmanager {

/// All that says whether alerts about a service mean something, as it was answered once.
struct Asked {
    Expected<Json> rules = Error{};
    Json managers;
    std::optional<Expected<Answers>> answers; ///< nothing: no Alertmanager was named
    /// Whose alerts: names of workloads and Services. `ns` is taken for the label `namespace` that most alerts get when they fire. Pure.
    [[nodiscard]] release::Evidence about(const std::vector<std::string> &subjects, const std::string &ns, bool known, Instant now) const;
};

/// Prometheus first, then the Alertmanager at `url` (empty: none). `done` comes later, once, and never when `context` is gone.
void ask(QObject *context, prometheus::Client *metrics, net::Fetcher *fetcher, const std::string &url, std::function<void(Asked)> done);

} // namespace tidegate::alertmanager
