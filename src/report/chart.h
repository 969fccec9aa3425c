// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "report/report.h"

namespace tidegate::report {

enum class Measure { ErrorRate, P95 };
/// "error-rate" "p95"
[[nodiscard]] const char *name(Measure m);

/// The whole release by hours as one SVG, width × height in px: canary and stable, the gate's limit, the phases as bands, where it was rolled
/// back. Gaps are gaps. Empty when no hour of it is known.
[[nodiscard]] std::string chartSvg(const Input &in, Measure m, int width = 832, int height = 200);

} // namespace tidegate::report
