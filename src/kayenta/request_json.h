// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/error.h"
#include "base/expected.h"
#include "base/json.h"
#include "kayenta/kayenta.h"

#include <string_view>

namespace tidegate::kayenta {

/// `tidegatectl judge`'s request (CONTRACTS.md "judge"). As Kayenta does, an unknown direction is `either`, an unknown nanStrategy
/// `remove`. Anything that is no number or null where one belongs is an error that names its place. At most 100,000 points a series.
[[nodiscard]] Expected<Request> requestFrom(std::string_view text);
[[nodiscard]] Json toJson(const Judgement &j);

} // namespace tidegate::kayenta
