// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// How many scrapes a second the sequential tests take, and what the intervals beside the charts cost.
#include "figures.h"
#include "judge/judge.h"

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
    std::vector<judge::Point> points;
    for (int i = 0; i < kScrapes; ++i)
        points.push_back({i * 15000.0, std::sin(i / 100.0)});
    report("judge: 161,280 points to 1,000 columns", spread(times(9, [&] { sink = judge::decimate(points, 1000).front().v; })), "ms", beside);
    return 0;
}
