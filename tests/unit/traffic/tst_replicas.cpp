// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The pair of Deployments: counts, order and preconditions (DECISIONS.md 11–16), walked over clusters whose pods come and go in any order.
#include "small_cluster.h"

#include "plan/parse.h"
#include "traffic/replicas.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::test;
using namespace tidegate::traffic;

class TestReplicas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void tooFewPodsAreRefusedWithTheNumber();
    void neverBelowTheTotalWhileShifting();
    void neverBelowTheTotalWhileRollingBack();
    void aBrokenCanaryGoesAtOnce();
    void aStuckStableLetsTheCanaryShrink();
    void startSetsTheImageFirst();
    void finishGivesStableTheCanarysTemplate();
    void theDeadlineNamesTheReason();
    void autoscalersArePinnedAndRestored();
    void foreignChangesRefuseThePatch();
    void endpointsDecideTheWeight();
    void nothingIsKnownBeforeTheFirstView();
    void aLostDeploymentIsSaid();
    void thePreviewIsWhatHappens();

private:
    static Goal goal(GoalKind kind, int weight, int n, const SmallCluster &c)
    {
        Goal g;
        g.kind = kind;
        g.weight = weight;
        g.pods = n;
        g.fromCanary = c.seen().canary->desired;
        g.fromStable = c.seen().stable->desired;
        g.stableImage = c.seen().stable->image;
        return g;
    }
    /// Until the method says it is done; `each` looks after every single event. False when it does not end.
    template<typename Each>
    static bool walk(SmallCluster &c, const Goal &g, Each &&each, Millis later = Millis{0})
    {
        const Replicas method;
        for (int i = 0; i < 5000; ++i) {
            const Advice a = method.advise(c.seen(), g, g.begun + later);
            if (a.kind == Advice::Kind::Done)
                return true;
            if (a.kind == Advice::Kind::Stuck)
                return false;
            for (const Patch &p : a.patches) {
                if (!c.apply(p))
                    return false;
                each();
            }
            if (!c.turn() && a.patches.empty())
                return false;
            each();
        }
        return false;
    }
};

void TestReplicas::counts_data()
{
    QTest::addColumn<int>("weight");
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("canary");
    const int rows[][3] = {{20, 10, 2}, {50, 10, 5}, {80, 10, 8}, {100, 10, 10}, {0, 10, 0}, {20, 3, 1}, {80, 3, 2}, {1, 10, 1}, {99, 10, 9}, {50, 1, 1}, {50, 3, 2}, {20, 2, 1}, {99, 2, 1}, {5, 200, 10}};
    for (const auto &[weight, n, canary] : rows)
        QTest::addRow("%d of %d", weight, n) << weight << n << canary;
}

void TestReplicas::counts()
{
    QFETCH(int, weight);
    QFETCH(int, n);
    QFETCH(int, canary);
    QCOMPARE(Replicas().podsFor(weight, n), std::pair(canary, n - canary));
}

void TestReplicas::tooFewPodsAreRefusedWithTheNumber()
{
    plan::Plan p;
    p.phases = plan::defaultPhases();
    for (const int n : {2, 3}) {
        const SmallCluster c(n, 0, 1);
        const auto no = Replicas().unsuitable(p, c.seen());
        QVERIFY(no);
        QVERIFY2(no->english().find("spec.traffic.pods: " + std::to_string(smallestPods(p.phases))) != std::string::npos, no->english().c_str());
    }
    p.traffic.pods = smallestPods(p.phases);
    QVERIFY(!Replicas().unsuitable(p, SmallCluster(2, 0, 1).seen()));
    SmallCluster lost(10, 0, 1);
    lost.world().service->selectsCanary = false;
    QVERIFY(Replicas().unsuitable(p, lost.seen())->english().find("does not select") != std::string::npos);
    SmallCluster paused(10, 0, 1);
    paused.world().canary->paused = true;
    QVERIFY(Replicas().unsuitable(p, paused.seen())->english().find("paused") != std::string::npos);
}

void TestReplicas::neverBelowTheTotalWhileShifting()
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        for (const int n : {4, 10, 23}) {
            SmallCluster c(n, 0, seed);
            for (const int weight : {20, 50, 80, 100, 50, 20}) { // forward, and the way back of a missed deadline
                const Goal g = goal(GoalKind::Shift, weight, n, c);
                int least = n;
                QVERIFY2(walk(c, g, [&] { least = std::min(least, c.ready()); }), qPrintable(QStringLiteral("seed %1, n %2, weight %3").arg(seed).arg(n).arg(weight)));
                QVERIFY2(least >= n, qPrintable(QStringLiteral("%1 of %2 ready at weight %3, seed %4").arg(least).arg(n).arg(weight).arg(seed)));
                const auto [canary, stable] = Replicas().podsFor(weight, n);
                QCOMPARE(c.seen().ready(Track::Canary), canary);
                QCOMPARE(c.seen().ready(Track::Stable), stable);
            }
        }
    }
}

void TestReplicas::neverBelowTheTotalWhileRollingBack()
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        const int n = 10, canary = 2 + static_cast<int>(seed % 9);
        SmallCluster c(n - canary, canary, seed);
        int least = n;
        QVERIFY(walk(c, goal(GoalKind::RollBack, 0, n, c), [&] { least = std::min(least, c.ready()); }));
        QCOMPARE(least, n);
        QCOMPARE(c.seen().canary->desired, 0);
        QCOMPARE(c.seen().ready(Track::Stable), n);
    }
    // From the middle of a promotion too: what is half done is taken back from where it is.
    for (unsigned seed = 0; seed < 50; ++seed) {
        SmallCluster c(8, 2, seed);
        const Goal forward = goal(GoalKind::Shift, 50, 10, c);
        for (unsigned i = 0; i < seed % 12; ++i) {
            for (const Patch &p : Replicas().advise(c.seen(), forward, {}).patches)
                QVERIFY(c.apply(p));
            c.turn();
        }
        QVERIFY(walk(c, goal(GoalKind::RollBack, 0, 10, c), [] {}));
        QCOMPARE(c.seen().ready(Track::Stable), 10);
    }
}

void TestReplicas::aBrokenCanaryGoesAtOnce()
{
    SmallCluster c(5, 5, 1);
    Goal g = goal(GoalKind::RollBack, 0, 10, c);
    g.canaryBroken = true;
    for (const Patch &p : Replicas().advise(c.seen(), g, {}).patches)
        QVERIFY(c.apply(p));
    QCOMPARE(c.seen().canary->desired, 0); // it answers errors: it is no capacity
    QCOMPARE(c.seen().stable->desired, 10);
}

void TestReplicas::aStuckStableLetsTheCanaryShrink()
{
    SmallCluster c(5, 5, 1);
    c.break_(Track::Stable);
    Goal g = goal(GoalKind::RollBack, 0, 10, c);
    const auto turn = [&](Millis later) {
        for (const Patch &p : Replicas().advise(c.seen(), g, g.begun + later).patches)
            QVERIFY(c.apply(p));
        while (c.turn()) { }
    };
    turn(Millis{0});
    turn(std::chrono::minutes(5));
    QCOMPARE(c.seen().canary->desired, 5); // a healthy canary keeps the capacity
    g.canaryBreached = true;
    turn(std::chrono::seconds(59));
    QCOMPARE(c.seen().canary->desired, 5);
    turn(std::chrono::seconds(61));
    QCOMPARE(c.seen().canary->desired, 4); // as far as N−1 ready pods allow
    const Advice a = Replicas().advise(c.seen(), g, g.begun + std::chrono::hours(5));
    QCOMPARE(a.kind, Advice::Kind::Wait); // never given up
    QVERIFY(!a.why.empty());
}

void TestReplicas::startSetsTheImageFirst()
{
    SmallCluster c(10, 0, 1);
    c.world().canary->podTemplate["spec"]["containers"][0]["image"] = "shop:0";
    c.world().canary->image = "shop:0";
    Goal g = goal(GoalKind::Start, 20, 10, c);
    g.image = "shop:2";
    const Advice a = Replicas().advise(c.seen(), g, {});
    QCOMPARE(a.patches.size(), std::size_t(1));
    QCOMPARE(a.patches[0].changes[0].to, std::string("shop:2"));
    QCOMPARE(c.seen().canary->desired, 0);
    QVERIFY(walk(c, g, [] {}));
    QCOMPARE(c.seen().canary->image, std::string("shop:2"));
    QCOMPARE(c.seen().ready(Track::Canary), 2);
}

void TestReplicas::finishGivesStableTheCanarysTemplate()
{
    SmallCluster c(0, 10, 3);
    c.world().canary->podTemplate["metadata"]["labels"]["pod-template-hash"] = "abc";
    QVERIFY(walk(c, goal(GoalKind::Finish, 100, 10, c), [] {}));
    QCOMPARE(c.seen().stable->image, std::string("shop:2"));
    QCOMPARE(c.seen().ready(Track::Stable), 10);
    QCOMPARE(c.seen().canary->desired, 0);
    const Json &labels = c.seen().stable->podTemplate["metadata"]["labels"];
    QCOMPARE(labels["track"], Json("stable")); // all but the track label
    QVERIFY(!labels.contains("pod-template-hash"));
}

void TestReplicas::theDeadlineNamesTheReason()
{
    SmallCluster c(10, 0, 1);
    c.break_(Track::Canary);
    const Goal g = goal(GoalKind::Shift, 20, 10, c);
    for (const Patch &p : Replicas().advise(c.seen(), g, g.begun).patches)
        QVERIFY(c.apply(p));
    while (c.turn()) { }
    QCOMPARE(Replicas().advise(c.seen(), g, g.begun + deadlineFor(g)).kind, Advice::Kind::Wait);
    const auto why = [&] { return Replicas().advise(c.seen(), g, g.begun + deadlineFor(g) + Millis{1}); };
    QCOMPARE(why().kind, Advice::Kind::Stuck);
    c.world().warnings = {"FailedScheduling: 0/3 nodes are available"};
    QVERIFY(why().why.english().find("FailedScheduling") != std::string::npos);
    c.world().canary->replicaFailure = "exceeded quota: pods=10";
    QVERIFY(why().why.english().find("exceeded quota") != std::string::npos);
    for (PodView &p : c.world().pods) {
        if (p.track == Track::Canary)
            p.reason = "CrashLoopBackOff";
    }
    QVERIFY(why().why.english().find("CrashLoopBackOff") != std::string::npos);
    QCOMPARE(c.seen().stable->desired, 10); // nothing was taken from stable
}

void TestReplicas::autoscalersArePinnedAndRestored()
{
    SmallCluster c(10, 0, 2);
    c.world().hpas = {{"shop", "uid-hpa", "shop", 5, 20}};
    Goal g = goal(GoalKind::Shift, 50, 10, c);
    g.pinned = c.seen().hpas;
    QVERIFY(walk(c, g, [] {}));
    QCOMPARE(c.seen().hpas[0].min, 5);
    QCOMPARE(c.seen().hpas[0].max, 5); // it would have undone the scaling
    Goal back = goal(GoalKind::RollBack, 0, 10, c);
    back.pinned = g.pinned;
    QVERIFY(walk(c, back, [] {}));
    QCOMPARE(c.seen().hpas[0].min, 5);
    QCOMPARE(c.seen().hpas[0].max, 20); // as it was
}

void TestReplicas::foreignChangesRefuseThePatch()
{
    SmallCluster c(10, 0, 1);
    const Goal g = goal(GoalKind::Shift, 20, 10, c);
    const Patch p = Replicas().advise(c.seen(), g, {}).patches.at(0);
    c.world().canary->desired = 7; // somebody scaled it meanwhile
    QVERIFY(!c.apply(p));
    QCOMPARE(c.seen().canary->desired, 7);
    c.world().canary->desired = 0;
    c.world().canary->uid = "another"; // deleted and made anew
    QVERIFY(!c.apply(p));
}

void TestReplicas::endpointsDecideTheWeight()
{
    SmallCluster c(5, 5, 1);
    QCOMPARE(Replicas().weight(c.seen()).percent, 50.0);
    c.world().service->readyCanary = 0; // ready pods that no endpoint shows get no traffic
    QCOMPARE(Replicas().weight(c.seen()).percent, 0.0);
    c.world().service->readyStable = 0;
    QVERIFY(!Replicas().weight(c.seen()).known);
}

void TestReplicas::nothingIsKnownBeforeTheFirstView()
{
    SmallCluster c(10, 0, 1);
    c.world().synced = false;
    QVERIFY(!Replicas().weight(c.seen()).known);
    const Advice a = Replicas().advise(c.seen(), goal(GoalKind::Shift, 20, 10, c), {});
    QCOMPARE(a.kind, Advice::Kind::Wait);
    QVERIFY(a.patches.empty());
}

void TestReplicas::aLostDeploymentIsSaid()
{
    SmallCluster c(10, 0, 1);
    const Goal g = goal(GoalKind::RollBack, 0, 10, c);
    traffic::Observation o = c.seen();
    o.canary.reset();
    const Advice a = Replicas().advise(o, g, {});
    QCOMPARE(a.kind, Advice::Kind::Stuck);
    QVERIFY(a.why.english().find("canary Deployment does not exist") != std::string::npos);
}

void TestReplicas::thePreviewIsWhatHappens()
{
    for (const auto &[kind, weight] : {std::pair(GoalKind::Shift, 80), std::pair(GoalKind::RollBack, 0), std::pair(GoalKind::Finish, 100)}) {
        SmallCluster c(5, 5, 4);
        const Goal g = goal(kind, weight, 10, c);
        const std::vector<Patch> shown = Replicas().preview(c.seen(), g);
        QVERIFY(!shown.empty());
        // The same final counts, whatever the order of pods makes of the steps in between.
        std::map<std::string, std::string> promised, done;
        for (const Patch &p : shown)
            promised[p.object] = p.changes.back().to;
        QVERIFY(walk(c, g, [] {}));
        if (kind != GoalKind::Finish) {
            QCOMPARE(promised["Deployment/n/shop"], std::to_string(c.seen().stable->desired));
            QCOMPARE(promised["Deployment/n/shop-canary"], std::to_string(c.seen().canary->desired));
        }
    }
}

QTEST_APPLESS_MAIN(TestReplicas)
#include "tst_replicas.moc"
