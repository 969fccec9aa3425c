// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/time.h"

#include <optional>
#include <string>

namespace tidegate::kube {

/// `exp` of a JSON Web Token's payload. Nothing when it is none or has no such claim. The signature is not looked at: only the API
/// server can.
[[nodiscard]] std::optional<Instant> endOfToken(const std::string &token);

} // namespace tidegate::kube
