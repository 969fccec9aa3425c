// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What the Service's endpoints say of each track, pods that are gone included: traffic still goes there.
#include "engine/observe.h"
#include "plan/parse.h"

#include <QtTest>

using namespace tidegate;

class TestObserve : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endpointsByTrack();
    void aGonePodsEndpointIsStillItsTracks();

private:
    struct World {
        engine::Objects deployments, replicaSets, services, slices, hpas;
        kube::PodStore pods{"pods"};

        World()
        {
            deployment("shop", "shop:1");
            deployment("shop-canary", "shop:2");
            replicaSet("shop-6d4", "shop", "shop:1");
            replicaSet("shop-canary-77b", "shop-canary", "shop:2");
            services["n/shop"] = {{"metadata", {{"name", "shop"}, {"namespace", "n"}}}, {"spec", {{"selector", {{"app", "shop"}}}}}};
        }
        void deployment(const std::string &name, const std::string &image)
        {
            deployments["n/" + name] = {{"metadata", {{"name", name}, {"namespace", "n"}, {"uid", name + "-uid"}}},
                                        {"spec", {{"replicas", 1}, {"selector", {{"matchLabels", {{"app", "shop"}}}}}, {"template", podTemplate(image)}}}};
        }
        void replicaSet(const std::string &name, const std::string &deployment, const std::string &image)
        {
            const Json owner{{"kind", "Deployment"}, {"name", deployment}, {"uid", deployment + "-uid"}, {"controller", true}};
            replicaSets["n/" + name] = {{"metadata", {{"name", name}, {"namespace", "n"}, {"ownerReferences", Json::array({owner})}}}, {"spec", {{"template", podTemplate(image)}}}};
        }
        void endpoints(const std::vector<std::string> &names)
        {
            Json all = Json::array();
            for (const std::string &name : names)
                all.push_back({{"addresses", {"10.0.0.1"}}, {"conditions", {{"ready", true}}}, {"targetRef", {{"kind", "Pod"}, {"name", name}}}});
            slices["n/shop-1"] = {{"metadata", {{"name", "shop-1"}, {"labels", {{"kubernetes.io/service-name", "shop"}}}}}, {"endpoints", all}};
        }
        void podsAre(const std::vector<std::pair<std::string, std::string>> &podAndSet)
        {
            Json items = Json::array();
            for (const auto &[name, set] : podAndSet)
                items.push_back({{"metadata", {{"name", name}, {"namespace", "n"}, {"resourceVersion", "1"}, {"ownerReferences", Json::array({{{"name", set}, {"controller", true}}})}}},
                                 {"spec", {{"containers", Json::array({{{"name", "shop"}, {"image", "shop:1"}}})}}}});
            pods.begin();
            QVERIFY(pods.page(QByteArray::fromStdString(Json{{"metadata", {{"resourceVersion", "2"}}}, {"items", items}}.dump()), {}));
            pods.commit();
        }
        [[nodiscard]] traffic::Observation seen() const
        {
            const plan::ParseResult r = plan::parsePlan("apiVersion: tidegate.dev/v1\nkind: ReleasePlan\nmetadata: {name: shop}\nspec:\n  namespace: n\n  traffic: {method: replicas, service: shop, stable: {deployment: shop}, canary: {deployment: shop-canary}}\n  version: {name: \"2\", image: \"shop:2\"}\n", "plan");
            return engine::observe({&deployments, &replicaSets, &services, &slices, &hpas, &pods, true}, r.plan.value_or(plan::Plan{}), {}, Instant{});
        }
        static Json podTemplate(const std::string &image)
        {
            return {{"metadata", {{"labels", {{"app", "shop"}}}}}, {"spec", {{"containers", Json::array({{{"name", "shop"}, {"image", image}}})}}}};
        }
    };
};

void TestObserve::endpointsByTrack()
{
    World w;
    w.podsAre({{"shop-6d4-aaaaa", "shop-6d4"}, {"shop-canary-77b-bbbbb", "shop-canary-77b"}});
    w.endpoints({"shop-6d4-aaaaa", "shop-canary-77b-bbbbb", "cart-99f-ccccc"});
    const auto o = w.seen();
    QVERIFY(o.service);
    QCOMPARE(o.service->readyStable, 1);
    QCOMPARE(o.service->readyCanary, 1);
    QCOMPARE(o.service->readyOther, 1);
}

void TestObserve::aGonePodsEndpointIsStillItsTracks()
{
    World w;
    w.podsAre({{"shop-6d4-aaaaa", "shop-6d4"}});
    w.endpoints({"shop-6d4-aaaaa", "shop-canary-77b-bbbbb", "shop-canary-77b-ccccc"});
    const auto o = w.seen();
    QVERIFY(o.service);
    QCOMPARE(o.service->readyCanary, 2);
    QCOMPARE(o.service->readyStable, 1);
    QCOMPARE(o.present(traffic::Track::Canary), 0);

    // The API server cuts what it adds five characters to.
    const std::string longName = std::string(52, 'x') + "-canary-77b";
    w.replicaSet(longName, "shop-canary", "shop:2");
    w.endpoints({(longName + "-").substr(0, 58) + "ddddd"});
    QCOMPARE(w.seen().service->readyCanary, 1);
}

QTEST_GUILESS_MAIN(TestObserve)
#include "tst_observe.moc"
