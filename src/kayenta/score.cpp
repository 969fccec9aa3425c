// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kayenta/kayenta.h"

#include "base/number.h"

#include <algorithm>
#include <cmath>

namespace tidegate::kayenta {

namespace {

std::string plain(double v)
{
    std::string s = fixed(v, 2);
    while (s.back() == '0')
        s.pop_back();
    if (s.back() == '.')
        s.pop_back();
    return s;
}

std::vector<GroupScore> groupScores(const Judgement &j, const Request &r)
{
    struct Count {
        int good = 0, counted = 0;
    };
    std::map<std::string, Count> counts;
    for (const MetricResult &m : j.metrics) {
        if (m.muted)
            continue;
        for (const std::string &g : m.groups) {
            Count &c = counts[g];
            const bool left = m.classification == Class::Nodata || (m.classification == Class::Error && !r.fixed);
            c.counted += left ? 0 : 1;
            c.good += m.classification == Class::Pass ? 1 : 0;
        }
    }
    double given = 0;
    for (const auto &[group, weight] : r.groupWeights)
        given += weight;
    const auto without = std::ranges::count_if(counts, [&](const auto &c) { return !r.groupWeights.contains(c.first); });
    std::vector<GroupScore> out;
    for (const auto &[group, c] : counts) {
        GroupScore s;
        s.name = group;
        s.noData = c.counted == 0;
        s.score = s.noData ? 0 : 100.0 * c.good / c.counted;
        const auto w = r.groupWeights.find(group);
        s.weight = w != r.groupWeights.end() ? w->second : (100 - given) / static_cast<double>(without);
        out.push_back(std::move(s));
    }
    return out;
}

} // namespace

Judgement judge(const Request &r)
{
    Judgement j;
    for (const Metric &m : r.metrics)
        j.metrics.push_back(classify(m, r));
    j.groups = groupScores(j, r);
    double sum = 0;
    for (const GroupScore &g : j.groups)
        sum += (g.noData && !r.fixed ? 100 : g.score) * g.weight / 100;
    j.score = std::round(sum * 100) / 100;
    const auto unmuted = std::ranges::count_if(j.metrics, [](const MetricResult &m) { return !m.muted; });
    const auto silent = std::ranges::count_if(j.metrics, [](const MetricResult &m) { return !m.muted && m.classification == Class::Nodata; });
    const auto fatal = std::ranges::find_if(j.metrics, [](const MetricResult &m) { return !m.muted && m.critical && m.classification != Class::Pass; });
    Message zero;
    if (unmuted == 0)
        zero = {TG_TR("no metric was judged"), {}};
    else if (fatal != j.metrics.end())
        zero = {TG_TR("the critical metric %1 is %2"), {fatal->name, name(fatal->classification)}};
    else if (silent * 2 >= unmuted)
        zero = {TG_TR("%1 of %2 metrics have no data"), {std::to_string(silent), std::to_string(unmuted)}};
    if (!zero.empty())
        j.score = 0;
    j.classification = j.score >= r.pass && zero.empty() ? "Pass" : j.score >= r.marginal && zero.empty() ? "Marginal" : "Fail";
    j.reason = !zero.empty() ? zero : j.classification == "Pass" ? Message{TG_TR("score %1, %2 passes"), {plain(j.score), plain(r.pass)}} : Message{TG_TR("score %1, below %2"), {plain(j.score), plain(r.pass)}};
    return j;
}

} // namespace tidegate::kayenta
