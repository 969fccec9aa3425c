// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "base/time.h"

#include <functional>
#include <string>

namespace tidegate::agent {

enum class Level { Info, Warning, Error };

/// One line of JSON: {"time", "level", "msg", …fields}. Secrets are taken out of every text. Pure.
[[nodiscard]] std::string logLine(Instant at, Level level, const std::string &message, const Json &fields);
using Log = std::function<void(Level level, const std::string &message, const Json &fields)>;
/// Writes lines to standard error.
[[nodiscard]] Log standardLog();

} // namespace tidegate::agent
