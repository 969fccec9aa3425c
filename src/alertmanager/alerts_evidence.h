// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "prometheus/alert_rules.h"
#include "release/evidence.h"

namespace tidegate::alertmanager {

/// What the plan's Alertmanager answered: /api/v2/silences and /api/v2/alerts.
struct Answers {
    Json silences, alerts;
};

/// Evidence `alerts`: pass only when rules about the service are loaded, evaluated, routed, silent, and no active silence or inhibition is
/// why. `manager`: nothing where the plan names none: then muting is not known, and the verdict says unknown. Pure.
[[nodiscard]] release::Evidence alertsEvidence(const Expected<prometheus::AlertRules> &rules, const std::optional<Expected<Answers>> &manager, bool known, Instant now);

} // namespace tidegate::alertmanager
