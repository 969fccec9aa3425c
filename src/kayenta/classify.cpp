// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kayenta/kayenta.h"
#include "kayenta/mann_whitney.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

namespace tidegate::kayenta {

namespace {

constexpr double kRootTolerance = 1e-4; ///< absolute, whatever the unit: why Kayenta's answer depends on the scale

double mean(const std::vector<double> &v)
{
    return std::accumulate(v.begin(), v.end(), 0.0) / static_cast<double>(v.size());
}

/// Percentile by linear interpolation between order statistics (type 7 of Hyndman and Fan); `v` sorted.
double percentile(const std::vector<double> &v, double p)
{
    const double at = p * static_cast<double>(v.size() - 1);
    const auto i = static_cast<std::size_t>(std::floor(at));
    return i + 1 < v.size() ? v[i] + (at - std::floor(at)) * (v[i + 1] - v[i]) : v[i];
}

std::vector<double> prepared(std::vector<double> v, const Metric &m)
{
    if (m.nanStrategy == NanStrategy::Replace)
        std::ranges::replace_if(v, [](double x) { return std::isnan(x); }, 0.0);
    else
        std::erase_if(v, [](double x) { return std::isnan(x); });
    if (!m.removeOutliers || v.empty())
        return v;
    std::vector<double> sorted = v;
    std::ranges::sort(sorted);
    const double q1 = percentile(sorted, 0.25), q3 = percentile(sorted, 0.75), reach = m.outlierFactor * (q3 - q1);
    const double low = std::min(percentile(sorted, 0.01), q1 - reach), high = std::max(percentile(sorted, 0.99), q3 + reach);
    std::erase_if(v, [&](double x) { return x < low || x > high; });
    return v;
}

bool constant(const std::vector<double> &v)
{
    return std::ranges::all_of(v, [&](double x) { return x == v.front(); });
}

/// Kayenta shakes two constant series so that ranks can be formed. Its noise differs from run to run; ours is the same each time.
std::vector<double> shaken(std::vector<double> v, unsigned seed)
{
    std::mt19937_64 random(seed);
    const auto uniform = [&] { return (static_cast<double>(random() >> 11) + 0.5) / 9007199254740992.0; };
    for (double &x : v)
        x += x * 1e-5 * std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform());
    return v;
}

std::optional<double> effectOf(const Metric &m, std::vector<double> canary, std::vector<double> baseline)
{
    if (m.effect.measure == Measure::MeanRatio) {
        const double c = mean(canary), b = mean(baseline);
        return c == 0 || b == 0 ? std::nullopt : std::optional(c / b);
    }
    std::ranges::sort(canary);
    std::ranges::sort(baseline);
    const double c = static_cast<double>(canary.size()), b = static_cast<double>(baseline.size());
    return (2 * rankSum(canary, baseline) - c * (c + 1)) / (2 * c * b);
}

MetricResult withoutData(MetricResult out, const Metric &m, const Message &why)
{
    const bool fails = m.mustHaveData && !m.critical;
    out.classification = fails ? Class::NodataFailMetric : Class::Nodata;
    out.critical = m.critical;
    out.reason = why;
    return out;
}

void decide(MetricResult &out, const Metric &m, bool high, bool low)
{
    const double usual = m.effect.measure == Measure::MeanRatio ? 1.0 : 0.5;
    const auto reaches = [&](const std::optional<double> &limit, bool up) { return !out.effect || (up ? *out.effect >= limit.value_or(usual) : *out.effect <= limit.value_or(usual)); };
    if (m.direction != Direction::Decrease && high && reaches(m.effect.allowedIncrease, true)) {
        out.classification = Class::High;
        out.reason = {TG_TR("%1 is higher than in the baseline"), {m.name}};
        out.critical = m.critical && reaches(m.effect.criticalIncrease, true);
    } else if (m.direction != Direction::Increase && low && reaches(m.effect.allowedDecrease, false)) {
        out.classification = Class::Low;
        out.reason = {TG_TR("%1 is lower than in the baseline"), {m.name}};
        out.critical = m.critical && reaches(m.effect.criticalDecrease, false);
    } else {
        out.classification = Class::Pass;
        out.reason = high || low ? Message{TG_TR("the shift is allowed"), {}} : Message{TG_TR("no shift beyond the tolerance"), {}};
    }
}

void byMeans(MetricResult &out, const Metric &m, const std::vector<double> &canary, const std::vector<double> &baseline)
{
    const double c = mean(canary), b = mean(baseline);
    Metric plain = m;
    plain.effect = {};
    out.effect.reset();
    decide(out, plain, c > b, c < b);
}

void byRanks(MetricResult &out, const Metric &m, const Request &r, std::vector<double> canary, std::vector<double> baseline)
{
    std::optional<Shift> s;
    if (constant(canary) && constant(baseline)) {
        if (r.fixed) {
            const double d = canary.front() - baseline.front();
            s = Shift{d, d, d};
        } else {
            canary = shaken(std::move(canary), 1);
            baseline = shaken(std::move(baseline), 2);
        }
    }
    if (!s) {
        const auto [cl, ch] = std::ranges::minmax(canary);
        const auto [bl, bh] = std::ranges::minmax(baseline);
        const double width = (ch - bl) - (cl - bh);
        s = shift(std::move(canary), std::move(baseline), r.confidence, r.fixed ? width * 1e-9 : kRootTolerance);
    }
    if (!s) {
        out.classification = Class::Error;
        out.critical = r.fixed && m.critical;
        out.reason = {TG_TR("no interval can be formed: every observation is tied"), {}};
        return;
    }
    out.low = s->low;
    out.high = s->high;
    out.estimate = s->estimate;
    const double band = r.tolerance * std::abs(s->estimate);
    decide(out, m, s->low > band, s->high < -band);
}

} // namespace

const char *name(Class c)
{
    switch (c) {
    case Class::Pass:
        return "Pass";
    case Class::High:
        return "High";
    case Class::Low:
        return "Low";
    case Class::Nodata:
        return "Nodata";
    case Class::NodataFailMetric:
        return "NodataFailMetric";
    case Class::Error:
        return "Error";
    }
    return "Error";
}

MetricResult classify(const Metric &m, const Request &r)
{
    MetricResult out;
    out.name = m.name;
    out.groups = m.groups;
    out.muted = m.muted;
    std::vector<double> canary = prepared(m.canary, m), baseline = prepared(m.baseline, m);
    out.canaryPoints = canary.size();
    out.baselinePoints = baseline.size();
    const auto finite = [](const std::vector<double> &v) { return std::ranges::all_of(v, [](double x) { return std::isfinite(x); }); };
    if (canary.empty() || baseline.empty()) {
        if (m.nanStrategy == NanStrategy::Remove || r.fixed)
            return withoutData(std::move(out), m, {TG_TR("no points"), {}});
        out.classification = Class::Pass;
        out.reason = {TG_TR("no points, and gaps count as 0"), {}};
        return out;
    }
    if (!finite(canary) || !finite(baseline)) {
        out.classification = Class::Error;
        out.critical = r.fixed && m.critical;
        out.reason = {TG_TR("a point is infinite"), {}};
        return out;
    }
    if (r.fixed && r.classifier == Classifier::MannWhitney && !canDecide(canary.size(), baseline.size(), r.confidence))
        return withoutData(std::move(out), m, {TG_TR("%1 and %2 points cannot decide at this confidence"), {std::to_string(canary.size()), std::to_string(baseline.size())}});
    std::vector<double> a = canary, b = baseline;
    std::ranges::sort(a);
    std::ranges::sort(b);
    if (a == b || (constant(a) && constant(b) && a.front() == b.front())) {
        out.classification = Class::Pass;
        out.reason = {TG_TR("the series are equal"), {}};
        return out;
    }
    out.ratio = mean(canary) / mean(baseline);
    out.effect = effectOf(m, canary, baseline);
    if (r.classifier == Classifier::MeanInequality)
        byMeans(out, m, canary, baseline);
    else
        byRanks(out, m, r, std::move(canary), std::move(baseline));
    return out;
}

} // namespace tidegate::kayenta
