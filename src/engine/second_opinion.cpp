// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/second_opinion.h"

#include "base/number.h"
#include "kayenta/kayenta.h"

#include <cmath>

namespace tidegate::engine {

namespace {

using release::Evidence;
using release::Verdict;

std::vector<double> since(const ChartSeries &s, Instant from)
{
    std::vector<double> out;
    for (std::size_t i = 0; i < s.times.size() && i < s.values.size(); ++i) {
        if (s.times[i] >= from)
            out.push_back(s.values[i]);
    }
    return out;
}

kayenta::Metric metricOf(const char *name, const ChartData &d, Instant from)
{
    kayenta::Metric m;
    m.name = name;
    m.groups = {name};
    m.direction = kayenta::Direction::Increase; // less is only better
    m.baseline = since(d.stable, from);
    m.canary = since(d.canary, from);
    return m;
}

/// "+0.02", "−4"; what rounds to nothing is not below it.
std::string signedText(double v, int decimals)
{
    return (v < 0 && std::abs(v) >= 0.5 * std::pow(10, -decimals) ? "−" : "+") + fixed(std::abs(v), decimals);
}

/// "error rate +0.02 (−0.05 … +0.09) points", without an estimate "p95: High".
Message words(const kayenta::MetricResult &r, bool errors)
{
    const double factor = errors ? 100 : 1;
    const int decimals = errors ? 2 : 0;
    if (!r.estimate || !r.low || !r.high)
        return {errors ? TG_TR("error rate: %1") : TG_TR("p95: %1"), {kayenta::name(r.classification)}};
    return {errors ? TG_TR("error rate %1 (%2 … %3) points") : TG_TR("p95 %1 (%2 … %3) ms"), {signedText(*r.estimate * factor, decimals), signedText(*r.low * factor, decimals), signedText(*r.high * factor, decimals)}};
}

} // namespace

Evidence secondOpinion(const ChartData &errorRate, const ChartData &p95, Instant from, Instant now)
{
    Evidence e;
    e.id = "second-opinion";
    e.source = "Kayenta's judge";
    e.unit = "score";
    e.at = now;
    e.query = errorRate.canaryQuery;
    kayenta::Request r;
    r.fixed = true;
    r.metrics = {metricOf("error rate", errorRate, from), metricOf("p95", p95, from)};
    const kayenta::Judgement j = kayenta::judge(r);
    bool judged = false;
    for (const kayenta::MetricResult &m : j.metrics) {
        judged = judged || m.classification == kayenta::Class::Pass || m.classification == kayenta::Class::High || m.classification == kayenta::Class::Low;
        e.n = std::max(e.n, static_cast<double>(m.canaryPoints));
    }
    if (!judged || j.metrics.size() != 2) {
        e.text = {TG_TR("too few points on both sides to compare yet"), {}};
        return e;
    }
    e.value = j.score;
    e.limit = r.pass;
    e.verdict = j.classification == "Pass" ? Verdict::Pass : j.classification == "Fail" ? Verdict::Fail : Verdict::Insufficient;
    e.text = {TG_TR("%1 of 100: %2; %3"), {fixed(j.score, 0), words(j.metrics[0], true), words(j.metrics[1], false)}};
    return e;
}

const Evidence &SecondOpinion::of(const std::shared_ptr<const ChartData> &errorRate, const std::shared_ptr<const ChartData> &p95, Instant since, Instant now)
{
    if (errorRate == m_errorRate && p95 == m_p95 && m_since == since)
        return m_last;
    m_errorRate = errorRate;
    m_p95 = p95;
    m_since = since;
    m_last = secondOpinion(*errorRate, *p95, since, now);
    return m_last;
}

} // namespace tidegate::engine
