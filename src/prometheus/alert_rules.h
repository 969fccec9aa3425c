// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "base/message.h"
#include "base/time.h"

#include <map>
#include <string>
#include <vector>

namespace tidegate::prometheus {

/// Alerting rules that ask about a service, as Prometheus has them loaded (knowledge: analysis.md §5.2).
struct AlertRules {
    enum class Says {
        None,      ///< no loaded rule names the service
        Broken,    ///< one cannot be evaluated, or has not been for long: its silence means nothing
        NotRouted, ///< no Alertmanager takes what fires
        Firing,    ///< pending or firing now
        Silent,    ///< loaded, evaluated, routed, silent
    } says = Says::None;
    std::vector<std::string> names; ///< of the rules that concern the service
    std::vector<std::map<std::string, std::string>> labels; ///< of each, `alertname` among them: what its alerts bear for certain
    Message text;
};

/// `rules`: data of /api/v1/rules?type=alert; `alertmanagers`: data of /api/v1/alertmanagers. A rule concerns a service when one of
/// `subjects` (names of workloads and Services) stands as a label's value in its query or labels. Pure.
[[nodiscard]] AlertRules alertsAbout(const Json &rules, const Json &alertmanagers, const std::vector<std::string> &subjects, Instant now);

} // namespace tidegate::prometheus
