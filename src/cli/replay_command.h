// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"
#include "replay/replay.h"

namespace tidegate::cli {

/// `replay --plan F [SAMPLES]`: a line whenever the decision changes, then the summary. Lines that cannot be read are named by their
/// number, the others are read all the same, and the answer is then No.
[[nodiscard]] int replayCommand(const QStringList &arguments, const replay::Options &options, const Common &common);

} // namespace tidegate::cli
