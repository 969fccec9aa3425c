// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"

namespace tidegate::cli {

/// `plan default [NAME]`, `plan schema`, `plan validate F [-o json]`.
[[nodiscard]] int planCommand(const QStringList &arguments, const Common &common);
/// `journal verify FILE [--head HASH]` and `journal FILE`: a local journal file, whole and checked.
[[nodiscard]] int journalCommand(const QStringList &arguments, const Common &common, const std::string &head);

} // namespace tidegate::cli
