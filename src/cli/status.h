// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"

namespace tidegate::cli {

/// `status -o json` as CONTRACTS.md spells it. Ages are seconds; null where never heard.
[[nodiscard]] Json statusJson(const engine::Snapshot &s);
/// The same for a person, in lines.
[[nodiscard]] std::string statusText(const engine::Snapshot &s);
/// "planned before phase held rolling-back complete rolled-back closed none": the one word for `state`.
[[nodiscard]] std::string stateWord(const engine::Snapshot &s);
/// Patches as printed by --dry-run: [{object, method, path, contentType, patch, changes[], why}].
[[nodiscard]] Json patchesJson(const engine::Preview &preview);

} // namespace tidegate::cli
