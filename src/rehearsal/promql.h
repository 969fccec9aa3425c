// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "rehearsal/metrics.h"

#include <memory>

namespace tidegate::rehearsal {

/// A part of PromQL, evaluated as Prometheus does (extrapolated rates, staleness of five minutes): selectors with = != =~ !~, ranges, offset,
/// rate, increase, last_over_time, sum/avg/min/max/count by and without, histogram_quantile, vector, arithmetic, comparisons, and/or/unless.
/// Anything else is an Error that says so.
namespace promql {

struct Sample {
    Labels labels;
    double value = 0;
};
struct Range {
    Labels labels;
    std::vector<std::pair<Instant, double>> points;
};
struct Value {
    enum class Kind { Scalar, Vector, Matrix } kind = Kind::Vector;
    double scalar = 0;
    std::vector<Sample> vector;
    std::vector<Range> matrix;
};

class Expression {
public:
    virtual ~Expression() = default;
    [[nodiscard]] virtual Expected<Value> evaluate(const std::vector<StoredSeries> &data, Instant at) const = 0;
};
[[nodiscard]] Expected<std::shared_ptr<const Expression>> parse(const std::string &text);

} // namespace promql
} // namespace tidegate::rehearsal
