// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"

namespace tidegate::cli {

/// `judge [F] [--fixed]`: a request on standard input or in a file, the judgement on standard output. Anything but Pass is No.
[[nodiscard]] int judgeCommand(const QStringList &arguments, bool fixed, const Common &common);

} // namespace tidegate::cli
