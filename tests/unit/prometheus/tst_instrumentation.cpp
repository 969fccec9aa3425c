// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/parse.h"
#include "prometheus/instrumentation.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::prometheus;

namespace {

plan::Plan planWith(const std::string &metrics)
{
    const auto p = plan::parsePlan("apiVersion: tidegate.dev/v1\nkind: ReleasePlan\nmetadata: {name: shop}\nspec:\n  namespace: n\n  traffic: {method: replicas, service: shop, stable: {deployment: shop}, canary: {deployment: shop-canary}}\n" + metrics, "plan");
    if (!p.plan)
        qFatal("%s", p.problems.front().text().c_str());
    return *p.plan;
}

} // namespace

class TestInstrumentation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecipeOfThePlan();
    void aPersonsMatchersAreMeant();
    void queries();
    void theFirstThatExists();
    void recipes();
    void ownSeriesAmongOthers();
};

void TestInstrumentation::ownSeriesAmongOthers()
{
    using Labels = std::map<std::string, std::string>;
    const plan::Plan p = planWith("");
    bool several = false;
    const auto narrowed = [&](const std::vector<Labels> &series) { return narrowing(series, p, several); };
    QCOMPARE(narrowed({{{"namespace", "n"}, {"job", "pods"}}}), std::string());
    QVERIFY(!several);
    QCOMPARE(narrowed({{{"namespace", "n"}}, {{"namespace", "other"}}}), std::string("namespace=\"n\""));
    QCOMPARE(narrowed({{{"namespace", "n"}, {"app", "shop"}}, {{"namespace", "n"}, {"app", "audit"}}, {{"namespace", "m"}, {"app", "shop"}}}), std::string("namespace=\"n\",app=\"shop\""));
    QVERIFY(!several);
    // Two services, and nothing that says which is meant: nothing is guessed.
    QCOMPARE(narrowed({{{"app", "a"}}, {{"app", "b"}}}), std::string());
    QVERIFY(several);
}

void TestInstrumentation::everyRecipeOfThePlan()
{
    for (const char *recipe : {"http-requests-total", "otel-http", "istio", "linkerd", "ingress-nginx", "envoy", "micrometer", "aspnet", "native-histogram"})
        QVERIFY2(!instrumentationsOf(recipe).empty(), recipe);
    QCOMPARE(instrumentationsOf("auto").size(), instrumentations().size());
    for (const Instrumentation &i : instrumentations())
        QVERIFY(!i.bad.empty() && !i.buckets.empty() && (i.bucketUnitMs == 1 || i.bucketUnitMs == 1000));
}

void TestInstrumentation::aPersonsMatchersAreMeant()
{
    QCOMPARE(trackMatchers(planWith("  metrics: {tracks: {stable: 'version=\"1\"', canary: 'version=\"2\"'}}\n")).size(), std::size_t(1));
    const auto ways = trackMatchers(planWith(""));
    QCOMPARE(ways.size(), std::size_t(4));
    QCOMPARE(ways.front().stable, std::string("track=\"stable\""));
    QCOMPARE(ways[1].canary, std::string("destination_workload=\"shop-canary\",destination_workload_namespace=\"n\""));
    QCOMPARE(ways.back().stable, std::string("pod=~\"shop-[a-z0-9]+-[a-z0-9]{5}\""));
}

void TestInstrumentation::queries()
{
    const std::string q = namesQuery(instrumentationsOf("istio"), "track=\"stable\"");
    QCOMPARE(q, std::string("count by (__name__) ({__name__=~\"istio_request_duration_milliseconds_bucket|istio_requests_total\",track=\"stable\"})"));
    QCOMPARE(labelsQuery(instrumentationsOf("linkerd").front(), "a=\"b\""), std::string("count by (classification) (response_total{a=\"b\",direction=\"inbound\"})"));
    QCOMPARE(labelOf("code=~\"5..\""), std::string("code"));
    QCOMPARE(labelOf("envoy_response_code_class=\"5\""), std::string("envoy_response_code_class"));
}

void TestInstrumentation::theFirstThatExists()
{
    const auto all = instrumentationsOf("auto");
    QCOMPARE(choose(all, {"istio_requests_total", "http_requests_total"})->recipe, std::string("http-requests-total"));
    QCOMPARE(choose(all, {"istio_requests_total"})->recipe, std::string("istio"));
    QVERIFY(!choose(all, {"http_request_duration_seconds_bucket"})); // durations alone count nothing
    QVERIFY(!choose(all, {}));
}

void TestInstrumentation::recipes()
{
    Detected d;
    d.by = instrumentationsOf("istio").front();
    d.bad = d.by.bad.front();
    d.stableMatcher = "w=\"s\"";
    d.canaryMatcher = "w=\"c\"";
    const Recipe r = recipeFor(planWith("").metrics, d, true);
    QCOMPARE(r.requests, std::string("istio_requests_total{w=\"c\",reporter=\"destination\"}"));
    QCOMPARE(r.errors, std::string("istio_requests_total{w=\"c\",reporter=\"destination\",response_code=~\"5..\"}"));
    QCOMPARE(r.buckets, std::string("istio_request_duration_milliseconds_bucket{w=\"c\",reporter=\"destination\"}"));
    QCOMPARE(r.bucketUnitMs, 1.0);
}

QTEST_APPLESS_MAIN(TestInstrumentation)
#include "tst_instrumentation.moc"
