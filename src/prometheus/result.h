// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/time.h"

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

namespace tidegate::prometheus {

using Labels = std::map<std::string, std::string>;

/// One time series. `values` may hold NaN; times are the samples' own, ascending. A native histogram comes as a series per upper bound, as
/// a classic one does (native.h).
struct Series {
    Labels labels;
    std::vector<Instant> times;
    std::vector<double> values;
};
/// An answer.
struct Result {
    std::vector<Series> series;
    std::vector<std::string> warnings;
    std::string partial;    ///< why data is missing in it, by the server's own word; empty: it is whole. What is partial decides nothing.
    std::string resultType; ///< vector matrix scalar
};

/// Decodes an HTTP API answer. Wrong types, truncation, invalid UTF-8 are Errors of kind Invalid that name `source`; never throws.
/// Partial is what says so (VictoriaMetrics: isPartial) and what warns of anything but the query itself (Prometheus writes "PromQL …"
/// before those; Thanos, Mimir and remote reads warn of stores that did not answer).
[[nodiscard]] Expected<Result> decode(const QByteArray &body, int httpStatus, const std::string &source);

/// The same, where it is whole; what is partial is an Error of kind Server: a count of some of the stores is no figure.
[[nodiscard]] Expected<Result> whole(Expected<Result> result, const std::string &source);

} // namespace tidegate::prometheus
