// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "prometheus/result.h"

#include <optional>

namespace tidegate::prometheus {

/// The upper bound of a classic histogram's bucket, its label `le`, times `unit` (1000 makes ms of seconds); infinity for "+Inf".
/// Nothing without the label, and for one that is no number: such a series is of no histogram that can be read.
[[nodiscard]] std::optional<double> boundOf(const Labels &labels, double unit = 1);

} // namespace tidegate::prometheus
