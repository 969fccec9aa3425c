// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "prometheus/result.h"

#include <optional>

namespace tidegate::prometheus {

/// How far apart the samples of raw series are: the median of the distances, to a whole second, so that jitter and lost scrapes do not
/// count. Nothing where fewer than three distances are there to tell.
[[nodiscard]] std::optional<Millis> scrapeInterval(const Result &raw);

} // namespace tidegate::prometheus
