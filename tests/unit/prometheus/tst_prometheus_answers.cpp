// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What a Prometheus may answer, and counters as they come: NaN, resets, new series, truncated and foreign bodies. Nothing of it becomes a value that nobody measured.
#include "prometheus/increments.h"
#include "prometheus/recipe.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace tidegate;
using namespace tidegate::prometheus;

class TestPrometheusAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void vectorsAndMatrices();
    void numbersAsTheyAreSpelt_data();
    void numbersAsTheyAreSpelt();
    void warningsAreKept();
    void aPartIsNotTheWhole_data();
    void aPartIsNotTheWhole();
    void broken_data();
    void broken();
    void emptyIsEmpty();
    void growthBetweenScrapes();
    void resetsAndNewSeries();
    void holesAreNoGrowth();
    void bucketsInMilliseconds();
    void recipes_data();
    void recipes();
    void unknownRecipesAreNamed();

private:
    static Result matrix(const std::vector<std::pair<Labels, std::vector<std::pair<int, double>>>> &all)
    {
        Result r;
        for (const auto &[labels, points] : all) {
            Series s;
            s.labels = labels;
            for (const auto &[t, v] : points) {
                s.times.push_back(fromSeconds(t));
                s.values.push_back(v);
            }
            r.series.push_back(s);
        }
        return r;
    }
};

void TestPrometheusAnswers::vectorsAndMatrices()
{
    const auto v = decode(R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"a":"b"},"value":[1700000000.5,"1.5"]},{"metric":{},"value":[1,"2"]}]}})", 200, "prom");
    QVERIFY(v);
    QCOMPARE(v->series.size(), std::size_t(2));
    QCOMPARE(v->series[0].labels.at("a"), std::string("b"));
    QCOMPARE(v->series[0].times[0].time_since_epoch().count(), 1700000000500LL);
    QCOMPARE(v->series[0].values[0], 1.5);
    const auto m = decode(R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[1,"1"],[2,"NaN"],[3,"3"]]}]}})", 200, "prom");
    QVERIFY(m);
    QCOMPARE(m->series[0].values.size(), std::size_t(3));
    QVERIFY(std::isnan(m->series[0].values[1]));
    const auto s = decode(R"({"status":"success","data":{"resultType":"scalar","result":[5,"7"]}})", 200, "prom");
    QVERIFY(s);
    QCOMPARE(s->series[0].values[0], 7.0);
}

void TestPrometheusAnswers::numbersAsTheyAreSpelt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("inf") << QByteArray("+Inf") << std::numeric_limits<double>::infinity();
    QTest::newRow("minus inf") << QByteArray("-Inf") << -std::numeric_limits<double>::infinity();
    QTest::newRow("exponent") << QByteArray("1e-3") << 0.001;
    QTest::newRow("zero") << QByteArray("0") << 0.0;
}

void TestPrometheusAnswers::numbersAsTheyAreSpelt()
{
    QFETCH(QByteArray, text);
    QFETCH(double, value);
    const auto r = decode("{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"metric\":{},\"value\":[1,\"" + text + "\"]}]}}", 200, "prom");
    QVERIFY(r);
    QCOMPARE(r->series[0].values[0], value);
}

void TestPrometheusAnswers::warningsAreKept()
{
    const auto r = decode(R"({"status":"success","warnings":["partial response: store gone"],"data":{"resultType":"vector","result":[]}})", 200, "prom");
    QVERIFY(r);
    QCOMPARE(r->warnings, std::vector<std::string>{"partial response: store gone"});
}

void TestPrometheusAnswers::aPartIsNotTheWhole_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("nothing said") << QByteArray() << true;
    QTest::newRow("a store is gone") << QByteArray(R"("warnings":["receive series from Addr: 10.0.0.7: rpc error"],)") << false;
    QTest::newRow("about the query only") << QByteArray(R"("warnings":["PromQL warning: bucket label le is missing"],)") << true;
    QTest::newRow("both") << QByteArray(R"("warnings":["PromQL warning: x","No StoreAPIs matched for this query"],)") << false;
    QTest::newRow("as information") << QByteArray(R"("infos":["PromQL info: metric might not be a counter"],)") << true;
    QTest::newRow("VictoriaMetrics, whole") << QByteArray(R"("isPartial":false,)") << true;
    QTest::newRow("VictoriaMetrics, a part") << QByteArray(R"("isPartial":true,)") << false;
    QTest::newRow("not a truth value") << QByteArray(R"("isPartial":"true",)") << true;
}

void TestPrometheusAnswers::aPartIsNotTheWhole()
{
    QFETCH(QByteArray, extra);
    QFETCH(bool, isWhole);
    const auto r = decode("{\"status\":\"success\"," + extra + R"("data":{"resultType":"vector","result":[{"metric":{},"value":[1,"2"]}]}})", 200, "prom");
    QVERIFY(r);
    QCOMPARE(r->partial.empty(), isWhole);
    const auto figure = whole(r, "prom");
    QCOMPARE(figure.ok(), isWhole);
    if (!isWhole) {
        QCOMPARE(figure.error().kind, ErrorKind::Server);
        QVERIFY2(figure.error().detail.find(r->partial) != std::string::npos, figure.error().detail.c_str());
    }
    QVERIFY(!whole(Error{ErrorKind::Timeout, "prom", "late", ""}, "prom"));
}

void TestPrometheusAnswers::broken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind, const char *says = "") { QTest::newRow(name) << status << body << kind << QString::fromLatin1(says); };
    row("query error", 400, R"({"status":"error","errorType":"bad_data","error":"parse error at char 3"})", ErrorKind::Invalid, "bad_data: parse error at char 3");
    row("timeout", 503, R"({"status":"error","errorType":"timeout","error":"query timed out"})", ErrorKind::Timeout, "timed out");
    row("login page", 200, "<html>Sign in</html>", ErrorKind::Invalid, "not JSON");
    row("gateway", 502, "<html>Bad Gateway</html>", ErrorKind::Server, "502");
    row("unauthorized", 401, "no", ErrorKind::Unauthorized, "401");
    row("forbidden", 403, "RBAC: access denied", ErrorKind::Forbidden, "403");
    row("truncated", 200, R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"val)", ErrorKind::Invalid);
    row("empty body", 200, "", ErrorKind::Invalid);
    row("a list", 200, "[]", ErrorKind::Invalid);
    row("no result", 200, R"({"status":"success","data":{}})", ErrorKind::Invalid, "no result");
    row("result is text", 200, R"({"status":"success","data":{"resultType":"vector","result":"x"}})", ErrorKind::Invalid);
    row("value is a number", 200, R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,2]}]}})", ErrorKind::Invalid, "a sample is not a time and a value");
    row("value is words", 200, R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"many"]}]}})", ErrorKind::Invalid);
    row("time is text", 200, R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":["1","2"]}]}})", ErrorKind::Invalid);
    row("label is a number", 200, R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"a":1},"value":[1,"2"]}]}})", ErrorKind::Invalid);
    row("not utf-8", 200, "{\"status\":\"success\",\"data\":{\"a\":\"\xff\"}}", ErrorKind::Invalid);
    row("deep", 200, QByteArray(100000, '['), ErrorKind::Invalid);
}

void TestPrometheusAnswers::broken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    const auto r = decode(body, status, "http://prom.example");
    QVERIFY(!r);
    QCOMPARE(r.error().kind, kind);
    QVERIFY2(r.error().text().find("http://prom.example") != std::string::npos, r.error().text().c_str());
    QVERIFY2(QString::fromStdString(r.error().text()).contains(says), r.error().text().c_str());
}

void TestPrometheusAnswers::emptyIsEmpty()
{
    const auto r = decode(R"({"status":"success","data":{"resultType":"vector","result":[]}})", 200, "prom");
    QVERIFY(r && r->series.empty());
    QVERIFY(increments({}, {}, {}, 1000, {}, Millis{1000}).empty()); // no data is no zero
}

void TestPrometheusAnswers::growthBetweenScrapes()
{
    const auto out = increments(matrix({{{{"pod", "a"}}, {{10, 100}, {11, 104}, {12, 110}}}, {{{"pod", "b"}}, {{10, 50}, {11, 51}, {12, 53}}}}), matrix({{{{"pod", "a"}}, {{10, 1}, {11, 1}, {12, 3}}}}), {}, 1000, fromSeconds(60), Millis{1000});
    QCOMPARE(out.size(), std::size_t(3));
    QCOMPARE(out[0].requests, 0.0); // what was there before is only where we start
    QCOMPARE(out[1].requests, 5.0);
    QCOMPARE(out[2].requests, 8.0);
    QCOMPARE(out[1].errors, 0.0);
    QCOMPARE(out[2].errors, 2.0);
}

void TestPrometheusAnswers::resetsAndNewSeries()
{
    // A fall is a reset: the new value is what grew since. A series born within the window counts from zero.
    const auto out = increments(matrix({{{{"pod", "a"}}, {{10, 100}, {11, 7}, {12, 9}}}, {{{"pod", "new"}}, {{12, 5}}}}), {}, {}, 1000, fromSeconds(11), Millis{1000});
    QCOMPARE(out[1].requests, 7.0);
    QCOMPARE(out[2].requests, 7.0); // 2 and the 5 of the new one
}

void TestPrometheusAnswers::holesAreNoGrowth()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto out = increments(matrix({{{}, {{10, 100}, {11, nan}, {13, 103}}}}), {}, {}, 1000, fromSeconds(60), Millis{1000});
    QCOMPARE(out.size(), std::size_t(2));
    QCOMPARE(out[1].at, fromSeconds(13));
    QCOMPARE(out[1].requests, 3.0);
}

void TestPrometheusAnswers::bucketsInMilliseconds()
{
    const auto out = increments({}, {}, matrix({{{{"le", "0.3"}}, {{10, 1}, {11, 5}}}, {{{"le", "+Inf"}}, {{10, 1}, {11, 6}}}, {{{"le", "many"}}, {{10, 1}, {11, 6}}}, {{}, {{10, 1}, {11, 6}}}}), 1000, fromSeconds(60), Millis{1000});
    QCOMPARE(out[1].buckets.size(), std::size_t(2)); // bounds that are none are left out
    QCOMPARE(out[1].buckets.at(300), 4.0);
    QCOMPARE(out[1].buckets.at(std::numeric_limits<double>::infinity()), 5.0);
}

void TestPrometheusAnswers::recipes_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("query");
    QTest::newRow("rate") << "rate" << R"(sum(rate(http_requests_total{track="canary"}[5m])))";
    QTest::newRow("errors") << "errors" << R"((sum(rate(http_requests_total{track="canary",code=~"5.."}[5m])) or 0 * sum(rate(http_requests_total{track="canary"}[5m]))) / sum(rate(http_requests_total{track="canary"}[5m])))";
    QTest::newRow("p95") << "p95" << R"(1000 * histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{track="canary"}[5m]))))";
    QTest::newRow("buckets") << "buckets" << R"(sum by (le) (increase(http_request_duration_seconds_bucket{track="canary"}[5m])))";
    QTest::newRow("a step") << "step" << R"(sum(http_requests_total{track="canary"} - last_over_time(http_requests_total{track="canary"}[1h] offset 15s) >= 0 or http_requests_total{track="canary"}))";
    QTest::newRow("a step of buckets") << "step of buckets" << R"(sum by (le) (http_request_duration_seconds_bucket{track="canary"} - last_over_time(http_request_duration_seconds_bucket{track="canary"}[1h] offset 15s) >= 0 or http_request_duration_seconds_bucket{track="canary"}))";
    QTest::newRow("a step of an expression") << "expression step" << R"(sum((sum by (code) (req{track="canary"})) - last_over_time((sum by (code) (req{track="canary"}))[1h:15s] offset 15s) >= 0 or (sum by (code) (req{track="canary"}))))";
    QTest::newRow("custom selector") << "custom" << R"(sum(rate(req{app="x",track="canary"}[5m])))";
    QTest::newRow("custom expression") << "expression" << R"(sum(rate((sum by (code) (req{track="canary"}))[5m:15s])))";
}

void TestPrometheusAnswers::recipes()
{
    QFETCH(QString, what);
    QFETCH(QString, query);
    plan::Metrics m;
    m.canaryMatcher = "track=\"canary\"";
    if (what == QLatin1String("custom") || what.startsWith(QLatin1String("expression"))) {
        m.recipe = "custom";
        m.requestsQuery = what == QLatin1String("custom") ? "req{app=\"x\",{track}}" : "sum by (code) (req{track})";
        m.errorsQuery = "err{{track}}";
        m.bucketsQuery = "lat_bucket{{track}}";
    }
    const auto r = recipeFor(m, true);
    QVERIFY(r);
    const Millis window = std::chrono::minutes(5);
    const Millis step = std::chrono::seconds(15);
    const std::string got = what.endsWith(QLatin1String("step")) ? r->stepGrowth(r->requests, step) : what == QLatin1String("step of buckets") ? r->stepBuckets(step) : what == QLatin1String("errors") ? r->errorRate(window) : what == QLatin1String("p95") ? r->p95(window) : what == QLatin1String("buckets") ? r->bucketGrowth(window) : r->requestRate(window);
    QCOMPARE(QString::fromStdString(got), query);
}

void TestPrometheusAnswers::unknownRecipesAreNamed()
{
    plan::Metrics m;
    m.recipe = "istio";
    const auto r = recipeFor(m, true);
    QVERIFY(!r);
    QCOMPARE(r.error().kind, ErrorKind::Unsupported);
    QVERIFY(r.error().text().find("istio") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestPrometheusAnswers)
#include "tst_prometheus_answers.moc"
