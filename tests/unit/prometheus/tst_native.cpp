// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "judge/judge.h"
#include "prometheus/increments.h"
#include "prometheus/instrumentation.h"
#include "prometheus/native.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::prometheus;

class TestNative : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void becomesClassic();
    void boundsOfAllSamplesAreOne();
    void becameOne();
    void growsBetweenScrapes();
    void broken_data();
    void broken();
    void tooFineIsRefused();
    void recipe();
    void summariesAreNone();

private:
    static Expected<Result> matrix(const QByteArray &result)
    {
        return decode(R"({"status":"success","data":{"resultType":"matrix","result":[)" + result + "]}}", 200, "here");
    }
    static std::map<std::string, std::vector<double>> byBound(const Result &r)
    {
        std::map<std::string, std::vector<double>> out;
        for (const Series &s : r.series)
            out[s.labels.at("le")] = s.values;
        return out;
    }
};

void TestNative::becomesClassic()
{
    // As Prometheus 2.42 and 3.x answer: a zero bucket, a gap, numbers as strings.
    const auto r = decode(R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"track":"canary"},"histogram":[1764000000.5,
        {"count":"9","sum":"3.1","buckets":[[3,"-0.001","0.001","1"],[0,"0.25","0.5","5"],[0,"2","4","3"]]}]}]}})",
                          200, "here");
    QVERIFY(r);
    const auto b = byBound(*r);
    const std::map<std::string, std::vector<double>> expected{{"0", {0}}, {"0.001", {1}}, {"0.25", {1}}, {"0.5", {6}}, {"2", {6}}, {"4", {9}}, {"+Inf", {9}}};
    for (const auto &[bound, n] : expected) {
        const auto it = std::ranges::find_if(b, [&](const auto &e) { return QByteArray::fromStdString(e.first).toDouble() == QByteArray::fromStdString(bound).toDouble() && (e.first == "+Inf") == (bound == "+Inf"); });
        QVERIFY2(it != b.end() && it->second == n, bound.c_str());
    }
    QCOMPARE(b.size(), expected.size());
    QCOMPARE(r->series.front().labels.at("track"), std::string("canary"));
    QCOMPARE(r->series.front().times.front(), fromSeconds(1764000000.5));
}

void TestNative::boundsOfAllSamplesAreOne()
{
    const auto r = matrix(R"({"metric":{"pod":"a"},"histograms":[[10,{"count":"1","buckets":[[0,"1","2","1"]]}],[11,{"count":"3","buckets":[[0,"1","2","1"],[0,"4","8","2"]]}]]},
                             {"metric":{"pod":"b"},"histograms":[[10,{"count":"0"}],[11,{"count":"4","buckets":[[0,"2","4","4"]]}]]})");
    QVERIFY(r);
    QCOMPARE(r->series.size(), std::size_t(10)); // 1, 2, 4, 8 and +Inf of two pods
    for (const Series &s : r->series) {
        QCOMPARE(s.times.size(), std::size_t(2));
        if (s.labels.at("pod") == "b" && s.labels.at("le") == "2")
            QCOMPARE(s.values, (std::vector<double>{0, 0}));
        if (s.labels.at("pod") == "a" && s.labels.at("le") == "4")
            QCOMPARE(s.values, (std::vector<double>{1, 1})); // nothing between 2 and 4
        if (s.labels.at("le") == "+Inf")
            QCOMPARE(s.values.back(), s.labels.at("pod") == "a" ? 3.0 : 4.0);
    }
}

void TestNative::becameOne()
{
    const auto r = matrix(R"({"metric":{},"values":[[9,"7"]],"histograms":[[10,{"count":"1","buckets":[[0,"1","2","1"]]}]]},{"metric":{"x":"1"},"values":[[9,"7"]]})");
    QVERIFY(r);
    QCOMPARE(std::ranges::count_if(r->series, [](const Series &s) { return s.labels.contains("le"); }), std::ptrdiff_t(3));
    QCOMPARE(std::ranges::count_if(r->series, [](const Series &s) { return !s.labels.contains("le"); }), std::ptrdiff_t(1)); // the other one is no histogram
}

void TestNative::growsBetweenScrapes()
{
    // 40 fast ones in the first interval, 8 slow ones in the second; then the pod starts anew.
    const auto r = matrix(R"({"metric":{},"histograms":[[10,{"count":"0"}],[11,{"count":"40","buckets":[[0,"0.0917","0.1","40"]]}],
        [12,{"count":"48","buckets":[[0,"0.0917","0.1","40"],[0,"0.5946","0.6484","8"]]}],[13,{"count":"5","buckets":[[0,"0.0917","0.1","5"]]}]]})");
    QVERIFY(r);
    const auto grown = increments({}, {}, *r, 1000, fromSeconds(60), Millis{1000});
    QCOMPARE(grown.size(), std::size_t(4));
    QCOMPARE(judge::slowerThan(grown[1].buckets, 300, true)->n, 40.0);
    QCOMPARE(judge::slowerThan(grown[1].buckets, 300, true)->slower, 0.0);
    QCOMPARE(judge::slowerThan(grown[2].buckets, 300, true)->slower, 8.0);
    QCOMPARE(judge::slowerThan(grown[2].buckets, 300, false)->slower, 8.0); // there is no bucket between, so both sides agree
    QCOMPARE(judge::slowerThan(grown[3].buckets, 300, true)->n, 5.0);
    Buckets sum;
    for (const Increment &i : grown)
        judge::addBuckets(sum, i.buckets);
    QCOMPARE(judge::slowerThan(sum, 300, true)->n, 53.0);
    const double p95 = *judge::quantile(0.95, sum);
    QVERIFY2(p95 > 594 && p95 < 649, qPrintable(QString::number(p95)));
}

void TestNative::broken_data()
{
    QTest::addColumn<QByteArray>("histogram");
    QTest::newRow("a text") << QByteArray(R"("x")");
    QTest::newRow("no count") << QByteArray(R"({"buckets":[]})");
    QTest::newRow("count is a number") << QByteArray(R"({"count":3})");
    QTest::newRow("count is none") << QByteArray(R"({"count":"NaN"})");
    QTest::newRow("buckets are a text") << QByteArray(R"({"count":"3","buckets":"x"})");
    QTest::newRow("a bucket of three") << QByteArray(R"({"count":"3","buckets":[[0,"1","2"]]})");
    QTest::newRow("bounds the wrong way round") << QByteArray(R"({"count":"3","buckets":[[0,"2","1","3"]]})");
    QTest::newRow("a bound is none") << QByteArray(R"({"count":"3","buckets":[[0,"NaN","1","3"]]})");
    QTest::newRow("a count is none") << QByteArray(R"({"count":"3","buckets":[[0,"1","2","NaN"]]})");
}

void TestNative::broken()
{
    QFETCH(QByteArray, histogram);
    const auto r = matrix(R"({"metric":{},"histograms":[[10,)" + histogram + "]]}");
    QVERIFY(!r);
    QCOMPARE(r.error().kind, ErrorKind::Invalid);
}

void TestNative::tooFineIsRefused()
{
    NativeHistograms native;
    for (int t = 0; t < 2100; ++t)
        QVERIFY(native.add({}, fromSeconds(t), Json{{"count", "1"}, {"buckets", {{0, std::to_string(t + 1), std::to_string(t + 1) + ".5", "1"}}}}));
    QVERIFY(!native.classic());
}

void TestNative::recipe()
{
    const auto among = instrumentationsOf("native-histogram");
    const Instrumentation *i = choose(among, {"http_request_duration_seconds"});
    QVERIFY(i && i->native);
    Detected d;
    d.by = *i;
    d.bad = i->bad.front();
    d.canaryMatcher = R"(track="canary")";
    const Recipe r = recipeFor(plan::Metrics(), d, true);
    const Millis five = std::chrono::minutes(5), step = std::chrono::seconds(15);
    const std::string m = R"(http_request_duration_seconds{track="canary"})", e = R"(http_request_duration_seconds{track="canary",code=~"5.."})";
    QCOMPARE(r.requestRate(five), "histogram_count(sum(rate(" + m + "[5m])))");
    QCOMPARE(r.errorRate(five), "(histogram_count(sum(rate(" + e + "[5m]))) or 0 * histogram_count(sum(rate(" + m + "[5m])))) / histogram_count(sum(rate(" + m + "[5m])))");
    QCOMPARE(r.p95(five), "1000 * histogram_quantile(0.95, sum (rate(" + m + "[5m])))");
    QCOMPARE(r.range(r.errors, five), "histogram_count(" + e + ")[5m:15s]");
    QCOMPARE(r.bucketRange(five), m + "[5m]");
    QCOMPARE(r.increase(r.errors, five), "histogram_count(sum(increase(" + e + "[5m])))");
    QCOMPARE(r.bucketGrowth(five), "sum (increase(" + m + "[5m]))");
    QCOMPARE(r.stepGrowth(r.requests, step), "sum(histogram_count(" + m + ") - histogram_count(last_over_time(" + m + "[1h] offset 15s)) >= 0 or histogram_count(" + m + "))");
    QCOMPARE(r.stepBuckets(step), "sum (" + m + " - last_over_time(" + m + "[1h] offset 15s) or " + m + ")");
}

void TestNative::summariesAreNone()
{
    // A summary has the same name: its samples are asked for as histograms, and there are none.
    const Instrumentation i = instrumentationsOf("native-histogram").front();
    QVERIFY(labelsQuery(i, R"(track="stable")").find("(histogram_count(" + i.requests + "{track=\"stable\"}))") != std::string::npos);
    // Who has both is counted by the classic one.
    const auto all = instrumentations();
    QVERIFY(!choose(all, {"http_request_duration_seconds", "http_request_duration_seconds_count"})->native);
}

QTEST_APPLESS_MAIN(TestNative)
#include "tst_native.moc"
