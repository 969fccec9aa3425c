// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

namespace tidegate::ui {

/// Where a snapshot's release runs, as what, and who looks at it.
void showEnvironment(EnvironmentBand &band, const engine::Snapshot &s);

} // namespace tidegate::ui
