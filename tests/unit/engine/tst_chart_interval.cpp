// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/chart_interval.h"

#include <QtTest>

#include <cmath>

using namespace tidegate;
using namespace tidegate::engine;

class TestChartInterval : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moreRequestsNarrowIt();
    void withoutRequestsThereIsNone();
    void quantilesLieWithinTheirs();
    void differencesNeedBoth();

private:
    static ChartSeries series(const std::vector<std::pair<int, double>> &points)
    {
        ChartSeries s;
        for (const auto &[t, v] : points) {
            s.times.push_back(fromSeconds(t));
            s.values.push_back(v);
        }
        return s;
    }
};

void TestChartInterval::moreRequestsNarrowIt()
{
    ChartSeries rate = series({{10, 0.01}, {20, 0.01}});
    addRateInterval(rate, series({{10, 10}, {20, 1000}}), std::chrono::seconds(60));
    QVERIFY(rate.low[0] < 0.01 && rate.high[0] > 0.01);
    QVERIFY(rate.high[1] - rate.low[1] < (rate.high[0] - rate.low[0]) / 3);
    // 6 errors of 600: Clopper–Pearson 0.37 … 2.16 %.
    QVERIFY(std::abs(rate.low[0] - 0.00368) < 1e-4 && std::abs(rate.high[0] - 0.02162) < 1e-4);
}

void TestChartInterval::withoutRequestsThereIsNone()
{
    ChartSeries rate = series({{10, 0.01}, {20, std::nan("")}, {30, 0.5}});
    addRateInterval(rate, series({{20, 10}, {30, 0}}), std::chrono::seconds(60));
    for (const double v : rate.low)
        QVERIFY(std::isnan(v));
    QCOMPARE(rate.high.size(), std::size_t(3));
}

void TestChartInterval::quantilesLieWithinTheirs()
{
    prometheus::Result buckets;
    for (const auto &[le, n] : {std::pair("0.1", 500.0), std::pair("0.2", 900.0), std::pair("0.3", 990.0), std::pair("+Inf", 1000.0), std::pair("rubbish", 5.0)}) {
        prometheus::Series s;
        s.labels["le"] = le;
        s.times = {fromSeconds(10)};
        s.values = {n};
        buckets.series.push_back(s);
    }
    ChartSeries p95 = series({{10, 255}, {20, 250}});
    addQuantileInterval(p95, buckets, 1000);
    QVERIFY(p95.low[0] <= 255 && p95.high[0] >= 255);
    QVERIFY(p95.low[0] >= 200 && p95.high[0] <= 300);
    QVERIFY(std::isnan(p95.low[1])); // nothing was counted then
}

void TestChartInterval::differencesNeedBoth()
{
    ChartSeries canary = series({{10, 0.02}, {20, 0.03}, {30, std::nan("")}}), stable = series({{10, 0.01}, {30, 0.01}});
    canary.low = {0.015, 0.02, 0};
    canary.high = {0.03, 0.04, 0};
    stable.low = {0.006, 0.005};
    stable.high = {0.014, 0.02};
    const ChartSeries d = difference(canary, stable);
    QCOMPARE(d.times.size(), std::size_t(1));
    QVERIFY(std::abs(d.values[0] - 0.01) < 1e-12);
    QVERIFY(std::abs(d.low[0] - (0.01 - std::hypot(0.005, 0.004))) < 1e-12);
    QVERIFY(std::abs(d.high[0] - (0.01 + std::hypot(0.01, 0.004))) < 1e-12);
}

QTEST_APPLESS_MAIN(TestChartInterval)
#include "tst_chart_interval.moc"
