// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"

namespace tidegate::engine {

/// What a person has to know now, highest first. Pure, from a snapshot that is otherwise complete.
[[nodiscard]] std::vector<Alarm> alarmsOf(const Snapshot &s);

} // namespace tidegate::engine
