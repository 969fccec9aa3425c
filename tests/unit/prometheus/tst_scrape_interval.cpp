// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// How often a target is scraped, as its samples tell.
#include "prometheus/scrape_interval.h"

#include <QtTest>

#include <limits>

using namespace tidegate;
using namespace tidegate::prometheus;

namespace {

Series series(std::initializer_list<double> seconds)
{
    Series s;
    for (const double t : seconds) {
        s.times.push_back(fromSeconds(1000000 + t));
        s.values.push_back(1);
    }
    return s;
}

} // namespace

class TestScrapeInterval : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsTheMedianToASecond()
    {
        Result r;
        QVERIFY(!scrapeInterval(r));
        r.series = {series({0, 15, 30})};
        QVERIFY(!scrapeInterval(r)); // two distances are not enough
        r.series = {series({0.001, 14.998, 30.002, 45, 60.003})};
        QCOMPARE(scrapeInterval(r), std::optional<Millis>(std::chrono::seconds(15)));
        r.series = {series({0, 30, 60, 120, 150, 180, 210, 300})}; // three were lost
        QCOMPARE(scrapeInterval(r), std::optional<Millis>(std::chrono::seconds(30)));
        r.series = {series({0, 60}), series({7, 67}), series({20, 80})}; // young pods together
        QCOMPARE(scrapeInterval(r), std::optional<Millis>(std::chrono::seconds(60)));
        r.series = {series({0, 0.4, 0.8, 1.2, 1.6})};
        QCOMPARE(scrapeInterval(r), std::optional<Millis>(std::chrono::seconds(1)));
    }
    void aGapMarkedByPrometheusIsNoSample()
    {
        Result r;
        r.series = {series({0, 15, 30, 45, 60})};
        r.series.front().values[2] = std::numeric_limits<double>::quiet_NaN();
        r.series.push_back(series({1, 16, 31}));
        QCOMPARE(scrapeInterval(r), std::optional<Millis>(std::chrono::seconds(15)));
    }
};

QTEST_GUILESS_MAIN(TestScrapeInterval)
#include "tst_scrape_interval.moc"
