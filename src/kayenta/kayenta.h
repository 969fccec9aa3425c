// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/message.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// A second opinion that teams know: the judgement of Spinnaker's Kayenta (NetflixACAJudge-v1.0), with its quirks, and a mode without
/// those that hide a bad version. Pure; no clock (knowledge: analysis.md §1.1, §1.2; format: CONTRACTS.md "judge").
namespace tidegate::kayenta {

enum class Direction { Increase, Decrease, Either };
enum class NanStrategy { Remove, Replace };
enum class Measure { MeanRatio, Cles };
enum class Classifier { MannWhitney, MeanInequality };

/// From which effect a shift counts, and from which it is critical. Nothing: 1 for the ratio of means, 0.5 for the common-language effect size.
struct EffectSize {
    Measure measure = Measure::MeanRatio;
    std::optional<double> allowedIncrease, allowedDecrease, criticalIncrease, criticalDecrease;
};

/// One metric's two series; NaN is a point without a value. The series may differ in length.
struct Metric {
    std::string name;
    std::vector<std::string> groups;
    Direction direction = Direction::Either;
    NanStrategy nanStrategy = NanStrategy::Remove;
    bool critical = false, mustHaveData = false, muted = false;
    EffectSize effect;
    bool removeOutliers = false;
    double outlierFactor = 3.0; ///< of the interquartile range
    std::vector<double> baseline, canary;
};

struct Request {
    std::vector<Metric> metrics;
    std::map<std::string, double> groupWeights; ///< of 100; groups without one share what is left
    double pass = 75, marginal = 50;            ///< scores, 0 … 100
    double tolerance = 0.25;                    ///< share of the estimate that a shift must exceed
    double confidence = 0.98;                   ///< of the interval of the shift
    Classifier classifier = Classifier::MannWhitney;
    /// Without Kayenta's faults: too few points are no data instead of a verdict, a metric in error counts as failed, a group without
    /// data does not count as good, and the answer does not depend on the unit of the figures.
    bool fixed = false;
};

enum class Class { Pass, High, Low, Nodata, NodataFailMetric, Error };
[[nodiscard]] const char *name(Class c); ///< as Kayenta spells them

struct MetricResult {
    std::string name;
    Class classification = Class::Nodata;
    Message reason;
    double ratio = 1;                          ///< mean of the canary by mean of the baseline; NaN or infinite without a baseline
    std::optional<double> low, high, estimate; ///< interval and estimate of the shift, canary − baseline; unit of the series
    std::optional<double> effect;              ///< in the metric's measure; nothing when it cannot be formed
    bool critical = false;                     ///< fails the whole judgement
    bool muted = false;
    std::vector<std::string> groups;
    std::size_t baselinePoints = 0, canaryPoints = 0; ///< that were compared
};

struct GroupScore {
    std::string name;
    double score = 0;  ///< 0 … 100
    double weight = 0; ///< of 100
    bool noData = false;
};

struct Judgement {
    double score = 0; ///< 0 … 100, two decimals
    std::string classification; ///< Pass, Marginal, Fail
    Message reason;
    std::vector<GroupScore> groups;    ///< by name
    std::vector<MetricResult> metrics; ///< in the request's order
};

[[nodiscard]] MetricResult classify(const Metric &m, const Request &r);
[[nodiscard]] Judgement judge(const Request &r);

} // namespace tidegate::kayenta
