// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"

namespace tidegate::cli {

/// `alarms [MONTH]`: how many alarms this computer's screens showed in a month ("2026-11"; this one without), beside what is manageable.
/// Exit 1 when a figure is beyond its target.
[[nodiscard]] int alarmsCommand(const QStringList &arguments, const Common &common);

} // namespace tidegate::cli
