// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/evidence.h"

namespace tidegate::engine {

/// What pods' readiness and their dependencies say of a trigger: exactly by its rule, no statistics (DECISIONS.md 22). Pure.
[[nodiscard]] release::TriggerReading readinessReading(const plan::Trigger &t, const ReadinessView &view, bool podsSeen, Instant now);
[[nodiscard]] release::TriggerReading dependencyReading(const plan::Trigger &t, const std::vector<DependencyView> &views, Instant now);

} // namespace tidegate::engine
