// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "net/http_session.h"
#include "prometheus/result.h"

/// For src/prometheus.
namespace tidegate::prometheus {

/// Joins the pieces of a range query; `more` is the later one. A part that is partial makes the whole so; each warning is kept once.
void append(Result &into, Result &&more);
/// As they go out.
[[nodiscard]] std::vector<net::Header> headersOf(const std::map<std::string, std::string> &headers);

} // namespace tidegate::prometheus
