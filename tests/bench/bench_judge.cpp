// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// How many scrapes a second the sequential tests take, what the intervals beside the charts cost, and how long Kayenta's judgement and
// the replay of a four-week record last.
#include "figures.h"
#include "judge/judge.h"
#include "kayenta/kayenta.h"
#include "plan/parse.h"
#include "replay/replay.h"

#include <cmath>
#include <functional>
#include <random>

using namespace tidegate;
using namespace tidegate::bench;

namespace {

constexpr int kScrapes = 161280; ///< four weeks of 15 s
volatile double sink = 0;        ///< so that nothing is optimised away

std::vector<judge::Counts> scrapes(double rate)
{
    std::mt19937 random(7);
    std::poisson_distribution<int> n(600);
    std::vector<judge::Counts> out;
    for (int i = 0; i < kScrapes; ++i) {
        judge::Counts c;
        c.at = Instant{} + std::chrono::seconds(15) * i;
        c.n = n(random);
        c.bad = std::poisson_distribution<int>(c.n * rate)(random);
        out.push_back(c);
    }
    return out;
}

/// 100 metrics of 1,000 points a side, no two alike.
kayenta::Request hundredMetrics()
{
    std::mt19937 random(9);
    std::normal_distribution<double> d(100, 10);
    kayenta::Request r;
    for (int i = 0; i < 100; ++i) {
        kayenta::Metric m;
        m.name = std::to_string(i);
        m.groups = {"all"};
        for (int k = 0; k < 1000; ++k) {
            m.baseline.push_back(d(random));
            m.canary.push_back(d(random) + i * 0.01);
        }
        r.metrics.push_back(std::move(m));
    }
    return r;
}

/// A line a scrape as `tidegatectl replay` reads them: eight buckets, two pods, two dependencies.
std::vector<std::string> record()
{
    std::mt19937 random(11);
    double n[2] = {0, 0}, bad[2] = {0, 0};
    std::vector<std::string> out;
    for (int i = 0; i < kScrapes; ++i) {
        std::string line = "{\"t\":" + std::to_string(1700000000LL + 15LL * i);
        for (const int stable : {0, 1}) {
            const double grown = std::poisson_distribution<int>(stable ? 600 : 60)(random);
            n[stable] += grown;
            bad[stable] += std::poisson_distribution<int>(grown * 0.003)(random);
            const auto count = [&](double share) { return std::to_string(static_cast<long long>(n[stable] * share)); };
            line += std::string(",\"") + (stable ? "stable" : "canary") + "\":{\"requests\":" + count(1) + ",\"errors\":" + std::to_string(static_cast<long long>(bad[stable])) + ",\"buckets\":{\"0.01\":" + count(0.1) + ",\"0.05\":" + count(0.4) + ",\"0.1\":" + count(0.7) + ",\"0.3\":" + count(0.98) + ",\"0.5\":" + count(0.99) + ",\"1\":" + count(0.999) + ",\"2\":" + count(1) + ",\"+Inf\":" + count(1)
                + "},\"pods\":[{\"name\":\"a\",\"ready\":true,\"restarts\":0},{\"name\":\"b\",\"ready\":true,\"restarts\":0}]}";
        }
        out.push_back(line + ",\"dependencies\":{\"database\":\"up\",\"eventstore\":\"up\"},\"scrape\":\"ok\"}");
    }
    return out;
}

std::vector<double> times(int runs, const std::function<void()> &act)
{
    std::vector<double> out;
    for (int i = 0; i < runs; ++i) {
        const auto begin = Steady::now();
        act();
        out.push_back(msSince(begin));
    }
    return out;
}

} // namespace

int main()
{
    const char *const beside = "judge: 1,000,000 lgamma";
    const auto quiet = scrapes(0.002), near = scrapes(0.0095);
    report(beside, spread(times(3, [] {
               for (int i = 0; i < 1000000; ++i)
                   sink = sink + std::lgamma(i * 0.5 + 1);
           })),
           "ms");
    for (const auto &[name, data] : {std::pair{"judge: four weeks of scrapes, far below the limit", &quiet}, std::pair{"judge: four weeks of scrapes, close to the limit", &near}}) {
        report(name, spread(times(3, [d = data] {
                   judge::ExceedanceTest test(0.01, 0.001);
                   for (const judge::Counts &c : *d)
                       test.add(c);
                   sink = test.logE();
               })),
               "ms", beside);
    }
    report("judge: four weeks against stable", spread(times(3, [&] {
               judge::WorseThanStableTest test(0.001);
               for (std::size_t i = 0; i < quiet.size(); ++i)
                   test.add(quiet[i], near[i]);
               sink = test.logE();
           })),
           "ms", beside);
    report("judge: 2,000 Clopper-Pearson intervals", spread(times(3, [] {
               for (int i = 0; i < 2000; ++i)
                   sink = judge::clopperPearson(i % 50, 10000 + i, 0.95).high;
           })),
           "ms", beside);
    const kayenta::Request request = hundredMetrics();
    report("judge: Kayenta, 100 metrics of 1,000 points", spread(times(3, [&] { sink = kayenta::judge(request).score; })), "ms", beside, "< 1,000 ms");
    const std::vector<std::string> lines = record();
    const plan::Plan plan = plan::parsePlan(plan::defaultPlanText(), "default").plan.value_or(plan::Plan{});
    report("replay: four weeks of 15 s lines", spread(times(3, [&] {
               replay::Replay replay(plan, {200.0, 0});
               replay::LineReader reader;
               for (const std::string &text : lines) {
                   if (const auto line = reader.read(text))
                       (void)replay.add(*line);
               }
               sink = static_cast<double>(replay.summary().lines);
           })),
           "ms", beside, "< 2,000 ms");
    std::vector<judge::Point> points;
    for (int i = 0; i < kScrapes; ++i)
        points.push_back({i * 15000.0, std::sin(i / 100.0)});
    report("judge: 161,280 points to 1,000 columns", spread(times(9, [&] { sink = judge::decimate(points, 1000).front().v; })), "ms", beside);
    return 0;
}
