// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kayenta/kayenta.h"
#include "kayenta/mann_whitney.h"
#include "kayenta/request_json.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace tidegate;
using namespace tidegate::kayenta;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

Metric metric(std::vector<double> canary, std::vector<double> baseline)
{
    Metric m;
    m.name = "m";
    m.groups = {"g"};
    m.canary = std::move(canary);
    m.baseline = std::move(baseline);
    return m;
}

std::vector<double> normal(unsigned seed, double mean, double deviation, int n)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> d(mean, deviation);
    std::vector<double> out;
    for (int i = 0; i < n; ++i)
        out.push_back(d(random));
    return out;
}

Class classOf(const Metric &m, bool fixed = false)
{
    Request r;
    r.fixed = fixed;
    return classify(m, r).classification;
}

Judgement judged(std::vector<Metric> metrics, bool fixed = false, std::map<std::string, double> weights = {})
{
    Request r;
    r.metrics = std::move(metrics);
    r.groupWeights = std::move(weights);
    r.fixed = fixed;
    return judge(r);
}

Metric good()
{
    return metric({1, 2, 3, 4, 5, 6}, {1, 2, 3, 4, 5, 6});
}
Metric bad()
{
    return metric(normal(3, 200, 5, 30), normal(4, 100, 5, 30));
}
Metric silent()
{
    return metric({}, {1, 2, 3});
}
/// One point a side: an error.
Metric broken()
{
    return metric({1}, {2});
}

} // namespace

class TestKayenta : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithR_data();
    void agreesWithR();
    void quantiles();
    void gaps();
    void outliers();
    void directionsAndEffects();
    void tinySamples();
    void dependsOnTheUnit();
    void constantSeries();
    void scores();
    void overrides();
    void critical();
    void meansOnly();
    void orderDoesNotMatter();
    void reads();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void quick();
};

/// Computed by R 4.2.2: wilcox.test(x, y, conf.int = TRUE, exact = FALSE, correct = TRUE); the estimate by uniroot() over the same
/// statistic with the correction kept, tol = 1e-4.
void TestKayenta::agreesWithR_data()
{
    QTest::addColumn<QVector<double>>("x");
    QTest::addColumn<QVector<double>>("y");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<QVector<double>>("expected");
    QTest::newRow("spread") << QVector<double>{128.3, 100.4, 104.4, 106.7, 102.2, 102.4, 116, 109.1, 111.2, 127.5, 112.9, 131.7} << QVector<double>{118.3, 102.6, 115.2, 103.7, 92.8, 97.5, 100, 107.9, 106.7, 105.6, 110.4, 88.9, 110.2, 101.5, 106} << 0.98
                            << QVector<double>{-2.299962964, 18.49999798, 6.515912499};
    QTest::newRow("ties") << QVector<double>{1, 2, 2, 3, 3, 3, 4, 5, 5, 6} << QVector<double>{1, 1, 1, 2, 2, 2, 3, 3, 4, 4} << 0.98 << QVector<double>{-0.9999957914, 2.999961998, 1.000007464};
    QTest::newRow("zeros") << QVector<double>{0, 0, 0, 0, 0.5, 0, 0, 0.25, 0, 0, 0, 1} << QVector<double>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0.1, 0, 0} << 0.98 << QVector<double>{-4.417462044e-06, 0.2499295403, 2.742489106e-05};
    QTest::newRow("exact root") << QVector<double>{10, 11, 12, 13, 14, 15} << QVector<double>{10.5, 11.5, 12.5, 13.5, 14.5, 15.5} << 0.98 << QVector<double>{-4.499989401, 3.499989401, -0.5};
    QTest::newRow("ends of the bracket") << QVector<double>{5, 6, 7} << QVector<double>{1, 2, 3} << 0.98 << QVector<double>{2, 6, 4};
    QTest::newRow("two a side") << QVector<double>{10, 11} << QVector<double>{1, 2} << 0.98 << QVector<double>{8, 10, 9};
    QTest::newRow("another confidence") << QVector<double>{89.2, 248.09, 337.72, 376.82, 251.63, 157.75, 384.33, 1.76, 105.54, 77.47, 17.62, 63.63, 185.36, 178.42, 136.3, 48.33, 292.54, 27.09, 199.35, 121.79}
                                        << QVector<double>{216.15, 389.52, 78.64, 162.71, 204.03, 160.38, 635.32, 18.94, 21.59, 12.01, 166.94, 97.23, 281.31, 191.8, 144.21, 160.27, 4.44, 302.47, 55.43, 191.67, 480.86, 38.75, 19.78, 86.8, 278.85} << 0.90
                                        << QVector<double>{-61.40000069, 65.46003136, -1.267465716};
}

void TestKayenta::agreesWithR()
{
    QFETCH(QVector<double>, x);
    QFETCH(QVector<double>, y);
    QFETCH(double, confidence);
    QFETCH(QVector<double>, expected);
    const auto s = shift({x.begin(), x.end()}, {y.begin(), y.end()}, confidence, 1e-4);
    QVERIFY(s);
    // The search ends within its tolerance of a step; where exactly is part of the answer.
    QVERIFY2(std::abs(s->low - expected[0]) < 1e-8, qPrintable(QString::number(s->low, 'g', 12)));
    QVERIFY2(std::abs(s->high - expected[1]) < 1e-7, qPrintable(QString::number(s->high, 'g', 12)));
    QVERIFY2(std::abs(s->estimate - expected[2]) < 1e-8, qPrintable(QString::number(s->estimate, 'g', 12)));
}

void TestKayenta::quantiles()
{
    QVERIFY(std::abs(normalQuantile(0.99) - 2.32634787404084) < 1e-12);
    QVERIFY(std::abs(normalQuantile(0.025) + 1.95996398454005) < 1e-12);
    QVERIFY(std::abs(normalQuantile(0.5)) < 1e-12);
    // Largest statistics of 2 … 5 points a side: 1.16 1.75 2.17 2.51; 2.33 is wanted at 98 %.
    QVERIFY(!canDecide(4, 4, 0.98));
    QVERIFY(canDecide(5, 5, 0.98));
    QCOMPARE(rankSum({1, 2, 2}, {2, 3}), 1.0 + 3 + 3);
}

void TestKayenta::gaps()
{
    Metric m = metric({kNaN, kNaN}, {1, 2, 3});
    QCOMPARE(classOf(m), Class::Nodata);
    m.mustHaveData = true;
    QCOMPARE(classOf(m), Class::NodataFailMetric);
    m.critical = true;
    QCOMPARE(classOf(m), Class::Nodata);
    QVERIFY(classify(m, {}).critical);
    Metric replaced = metric({}, {1, 2, 3});
    replaced.nanStrategy = NanStrategy::Replace;
    QCOMPARE(classOf(replaced), Class::Pass);
    QCOMPARE(classOf(replaced, true), Class::Nodata); // a series that is not there passes nothing
    Metric zeros = metric({kNaN, kNaN, kNaN, kNaN, kNaN, kNaN}, {5, 5.1, 5.2, 5.3, 5.4, 5.5});
    zeros.nanStrategy = NanStrategy::Replace;
    QCOMPARE(classOf(zeros), Class::Low);
}

void TestKayenta::outliers()
{
    Metric m = metric(normal(1, 100, 2, 60), normal(2, 100, 2, 60));
    m.canary[10] = 1e6;
    const MetricResult kept = classify(m, {});
    QVERIFY(kept.ratio > 100);
    m.removeOutliers = true;
    // The fence is never inside the first and last hundredth: of 60 points the top one is above the 99th percentile, which its own
    // value pulls up but does not reach.
    const MetricResult removed = classify(m, {});
    QCOMPARE(removed.canaryPoints, std::size_t(59));
    QVERIFY(std::abs(removed.ratio - 1) < 0.02);
    m.outlierFactor = 1e9;
    QCOMPARE(classify(m, {}).canaryPoints, std::size_t(60));
}

void TestKayenta::directionsAndEffects()
{
    Metric up = bad();
    QCOMPARE(classOf(up), Class::High);
    up.direction = Direction::Decrease;
    QCOMPARE(classOf(up), Class::Pass);
    up.direction = Direction::Increase;
    up.effect.allowedIncrease = 2.5;
    QCOMPARE(classOf(up), Class::Pass);
    up.effect.allowedIncrease = 1.5;
    QCOMPARE(classOf(up), Class::High);
    Metric down = metric(bad().baseline, bad().canary);
    QCOMPARE(classOf(down), Class::Low);
    down.effect.allowedDecrease = 0.3;
    QCOMPARE(classOf(down), Class::Pass);
    Metric cles = bad();
    cles.effect.measure = Measure::Cles;
    const MetricResult r = classify(cles, {});
    QCOMPARE(*r.effect, 1.0); // fully separated
    // A mean of zero gives no ratio, and then the effect is not asked for.
    Metric zero = metric(normal(5, 10, 1, 20), std::vector<double>(20, 0.0));
    zero.effect.allowedIncrease = 100;
    QVERIFY(!classify(zero, {}).effect);
    QCOMPARE(classOf(zero), Class::High);
    // With the defaults, two per cent more are High when the spread is small.
    QCOMPARE(classOf(metric(normal(6, 255, 0.3, 60), normal(7, 250, 0.3, 60))), Class::High);
}

void TestKayenta::tinySamples()
{
    const Metric two = metric({10, 11}, {1, 2});
    QCOMPARE(classOf(two), Class::High); // the quirk
    QCOMPARE(classOf(two, true), Class::Nodata);
    QCOMPARE(classOf(broken()), Class::Error);
    QCOMPARE(classOf(broken(), true), Class::Nodata);
    QCOMPARE(classOf(metric({10, 11, 12, 13, 14}, {1, 2, 3, 4, 5}), true), Class::High);
}

void TestKayenta::dependsOnTheUnit()
{
    const auto scaled = [](double by, bool fixed) {
        Metric m = metric(normal(8, 1.3, 0.12, 60), normal(9, 1, 0.12, 60));
        for (double &v : m.canary)
            v *= by;
        for (double &v : m.baseline)
            v *= by;
        return classOf(m, fixed);
    };
    for (const double by : {1e3, 1.0, 1e-3})
        QCOMPARE(scaled(by, false), Class::High);
    QCOMPARE(scaled(1e-5, false), Class::Pass); // the quirk
    for (const double by : {1e3, 1.0, 1e-5, 1e-8})
        QCOMPARE(scaled(by, true), Class::High);
}

void TestKayenta::constantSeries()
{
    QCOMPARE(classOf(metric({5, 5, 5}, {5, 5, 5, 5, 5})), Class::Pass);
    QCOMPARE(classify(metric({3, 1, 2}, {1, 2, 3}), {}).ratio, 1.0);
    const Metric steps = metric(std::vector<double>(20, 6.0), std::vector<double>(20, 5.0));
    QCOMPARE(classOf(steps), Class::High);
    const MetricResult a = classify(steps, {}), b = classify(steps, {});
    QCOMPARE(*a.low, *b.low); // the same each time
    Request r;
    r.fixed = true;
    QCOMPARE(*classify(steps, r).estimate, 1.0);
    QCOMPARE(classOf(metric({std::numeric_limits<double>::infinity(), 1}, {1, 2})), Class::Error);
}

void TestKayenta::scores()
{
    Metric other = bad();
    other.groups = {"h"};
    const Judgement half = judged({good(), other});
    QCOMPARE(half.score, 50.0);
    QCOMPARE(half.classification, std::string("Marginal"));
    QCOMPARE(judged({good(), other}, false, {{"g", 80}}).score, 80.0);
    QCOMPARE(judged({good(), good(), bad()}).score, 66.67);
    Metric quiet = bad();
    quiet.muted = true;
    const Judgement muted = judged({good(), quiet});
    QCOMPARE(muted.score, 100.0);
    QCOMPARE(muted.metrics[1].classification, Class::High);
    // Errors are left out, and a group of nothing but errors counts as good: the quirks.
    QCOMPARE(judged({good(), broken()}).score, 100.0);
    Metric alone = broken();
    alone.groups = {"h"};
    const Judgement lenient = judged({good(), good(), alone});
    QCOMPARE(lenient.score, 100.0);
    QCOMPARE(lenient.groups[1].score, 0.0);
    const Judgement strict = judged({good(), good(), alone}, true);
    QCOMPARE(strict.score, 50.0);
}

void TestKayenta::overrides()
{
    const Judgement silentHalf = judged({good(), silent()});
    QCOMPARE(silentHalf.score, 0.0);
    QCOMPARE(silentHalf.classification, std::string("Fail"));
    QCOMPARE(judged({good(), good(), silent()}).score, 100.0);
    const Judgement nothing = judged({});
    QCOMPARE(nothing.classification, std::string("Fail"));
    Request lax;
    lax.pass = lax.marginal = 0;
    lax.metrics = {silent()};
    QCOMPARE(judge(lax).classification, std::string("Fail")); // no data passes no threshold
}

void TestKayenta::critical()
{
    Metric m = bad();
    m.critical = true;
    m.effect.criticalIncrease = 3;
    QCOMPARE(judged({good(), good(), good(), m}).score, 75.0);
    m.effect.criticalIncrease = 1.5;
    const Judgement j = judged({good(), good(), good(), m});
    QCOMPARE(j.score, 0.0);
    QVERIFY(j.reason.english().find("critical") != std::string::npos);
    Metric none = silent();
    none.critical = true;
    QCOMPARE(judged({good(), good(), good(), none}).score, 0.0);
    Metric error = broken();
    error.critical = true;
    QCOMPARE(judged({good(), good(), error}).score, 100.0); // the quirk
    QCOMPARE(judged({good(), good(), error}, true).score, 0.0);
}

void TestKayenta::meansOnly()
{
    Request r;
    r.classifier = Classifier::MeanInequality;
    QCOMPARE(classify(metric({1, 2.1}, {1, 2}), r).classification, Class::High);
    QCOMPARE(classify(metric({1, 1.9}, {1, 2}), r).classification, Class::Low);
    QCOMPARE(classify(metric({2, 1}, {1, 2}), r).classification, Class::Pass);
}

void TestKayenta::orderDoesNotMatter()
{
    std::mt19937_64 random(11);
    for (unsigned i = 0; i < 40; ++i) {
        Metric m = metric(normal(i, 100 + i, 10, 12 + static_cast<int>(i % 9)), normal(i + 100, 100, 10, 15));
        const MetricResult a = classify(m, {});
        std::ranges::shuffle(m.canary, random);
        std::ranges::shuffle(m.baseline, random);
        const MetricResult b = classify(m, {});
        QCOMPARE(a.classification, b.classification);
        QCOMPARE(*a.low, *b.low);
        QCOMPARE(*a.estimate, *b.estimate);
        QVERIFY(*a.low <= *a.high);
    }
}

void TestKayenta::reads()
{
    const auto r = requestFrom(R"({"metrics":[{"name":"p95","groups":["latency"],"direction":"increase","nanStrategy":"replace","critical":true,"mustHaveData":true,"muted":false,
        "effectSize":{"measure":"cles","allowedIncrease":0.6},"outliers":{"strategy":"remove","outlierFactor":2.5},"baseline":[1,null,3],"canary":[2,4]},{"name":"e","direction":"sideways","baseline":[],"canary":[]}],
        "groupWeights":{"latency":60},"thresholds":{"pass":90,"marginal":60},"tolerance":0.1,"confidence":0.95,"classifier":"meanInequality","fixed":true})");
    QVERIFY2(r.ok(), r.ok() ? "" : r.error().text().c_str());
    const Metric &m = r->metrics[0];
    QVERIFY(std::isnan(m.baseline[1]));
    QVERIFY(m.removeOutliers && m.critical && m.mustHaveData && !m.muted && r->fixed);
    QCOMPARE(m.outlierFactor, 2.5);
    QCOMPARE(m.effect.measure, Measure::Cles);
    QCOMPARE(*m.effect.allowedIncrease, 0.6);
    QVERIFY(!m.effect.allowedDecrease);
    QCOMPARE(m.direction, Direction::Increase);
    QCOMPARE(r->metrics[1].direction, Direction::Either);
    QCOMPARE(r->metrics[1].groups, std::vector<std::string>{"default"});
    QCOMPARE(r->groupWeights.at("latency"), 60.0);
    QCOMPARE(r->pass, 90.0);
    QCOMPARE(r->tolerance, 0.1);
    const Json out = toJson(judge(*r));
    QVERIFY(out.contains("score") && out.contains("groups") && out["metrics"].size() == 2);
    QCOMPARE(out["metrics"][1]["ci"].is_null(), true);
}

void TestKayenta::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("request");
    QTest::newRow("no metrics") << QByteArray("{}") << QByteArray("metrics");
    QTest::newRow("no name") << QByteArray(R"({"metrics":[{"baseline":[],"canary":[]}]})") << QByteArray("metrics[0].name");
    QTest::newRow("no series") << QByteArray(R"({"metrics":[{"name":"a","canary":[]}]})") << QByteArray("metrics[0].baseline");
    QTest::newRow("a text among numbers") << QByteArray(R"({"metrics":[{"name":"a","baseline":[1],"canary":[1,"x"]}]})") << QByteArray("metrics[0].canary[1]");
    QTest::newRow("a measure") << QByteArray(R"({"metrics":[{"name":"a","baseline":[],"canary":[],"effectSize":{"measure":"mean"}}]})") << QByteArray("metrics[0].effectSize.measure");
    QTest::newRow("confidence") << QByteArray(R"({"metrics":[],"confidence":98})") << QByteArray("confidence");
    QTest::newRow("limits") << QByteArray(R"({"metrics":[],"thresholds":{"pass":50,"marginal":75}})") << QByteArray("thresholds.marginal");
    QTest::newRow("classifier") << QByteArray(R"({"metrics":[],"classifier":"mannwhitney"})") << QByteArray("classifier");
}

void TestKayenta::namesWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    const auto r = requestFrom(text.toStdString());
    QVERIFY(!r.ok());
    QCOMPARE(QByteArray::fromStdString(r.error().subject), place);
}

void TestKayenta::quick()
{
    Request r;
    for (unsigned i = 0; i < 100; ++i)
        r.metrics.push_back(metric(normal(i, 100, 10, 1000), normal(i + 1000, 101, 10, 1000)));
    QElapsedTimer t;
    t.start();
    QCOMPARE(judge(r).metrics.size(), std::size_t(100));
    qInfo("100 metrics of 1,000 points: %lld ms", static_cast<long long>(t.elapsed()));
    QVERIFY(t.elapsed() < 5000); // a guard against a wrong order of growth; the figure is in tests/bench
}

QTEST_APPLESS_MAIN(TestKayenta)
#include "tst_kayenta.moc"
