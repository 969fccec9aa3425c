// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/api_client.h"
#include "prometheus/target.h"

#include <functional>
#include <string>
#include <vector>

namespace tidegate::prometheus {

/// Something in the cluster that answered like a Prometheus.
struct Candidate {
    Target target;
    std::string version; ///< as it says itself; may be empty
    std::string found;   ///< by what: "Prometheus object monitoring/k8s", "labels"
};

/// What the source itself says; nothing for `auto`.
[[nodiscard]] std::optional<Target> targetOf(const plan::PrometheusSource &source);
/// Those that answer, the likeliest first: of the operator's Prometheus objects, then Services by label and name (Prometheus, Thanos,
/// VictoriaMetrics, Mimir). At most eight are asked, one after the other. Headers and the like come from `source`.
void locateAll(QObject *context, kube::ApiClient *api, const plan::PrometheusSource &source, std::function<void(Expected<std::vector<Candidate>>)> done);
/// Where a plan's Prometheus is: as it says, or (`auto`) the first that answers.
void locate(QObject *context, kube::ApiClient *api, const plan::PrometheusSource &source, std::function<void(Expected<Target>)> done);

} // namespace tidegate::prometheus
