// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// One Deployment: pause, resume, undo as `kubectl rollout` does them.
#include "base/json_patch.h"
#include "traffic/patches.h"
#include "traffic/rolling.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::traffic;

class TestRolling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startSetsTheImageAndWaits();
    void aDeadlineOfTheControllerIsTheEnd();
    void pauseAndResume();
    void undoTakesThePreviousRevision();
    void undoOfAPausedOneIsOnePatch();
    void undoToANamedRevision();
    void annotationsAsRolloutUndoWritesThem();
    void noHistoryIsSaid();
    void theWeightIsThePods();
    void metricsAreToldApartByReplicaSet();

private:
    static Json podTemplate(const char *image) { return {{"metadata", {{"labels", {{"app", "shop"}}}}}, {"spec", {{"containers", Json::array({{{"name", "app"}, {"image", image}}})}}}}; }
    static RevisionView revision(long long number, const char *image, bool current)
    {
        RevisionView r;
        r.number = number;
        r.replicaSet = "shop-" + std::to_string(number);
        r.image = image;
        r.podTemplate = podTemplate(image);
        r.current = current;
        return r;
    }
    static Observation three()
    {
        Observation o;
        o.synced = true;
        WorkloadView w;
        w.name = "shop";
        w.ns = "n";
        w.uid = "u";
        w.container = "app";
        w.image = "shop:3";
        w.podTemplate = podTemplate("shop:3");
        w.desired = w.replicas = w.updated = w.available = w.ready = 4;
        w.generation = w.observedGeneration = 7;
        w.revisions = {revision(3, "shop:3", true), revision(2, "shop:2", false), revision(1, "shop:1", false)};
        o.stable = w;
        return o;
    }
    static Goal goal(GoalKind kind)
    {
        Goal g;
        g.kind = kind;
        g.pods = 4;
        return g;
    }
    /// The document after a patch, or nothing when one of its tests does not hold.
    static std::optional<Json> applied(const Observation &o, const Patch &p)
    {
        Json doc = {{"metadata", {{"uid", o.stable->uid}, {"annotations", o.stable->annotations}}}, {"spec", {{"template", o.stable->podTemplate}}}};
        if (o.stable->paused)
            doc["spec"]["paused"] = true;
        return applyPatch(doc, p.body) ? std::nullopt : std::optional(doc);
    }
};

void TestRolling::startSetsTheImageAndWaits()
{
    Observation o = three();
    Goal g = goal(GoalKind::Start);
    g.image = "shop:4";
    Advice a = Rolling().advise(o, g, {});
    QCOMPARE(a.patches.size(), std::size_t(1));
    QCOMPARE((*applied(o, a.patches[0]))["spec"]["template"]["spec"]["containers"][0]["image"], Json("shop:4"));
    o.stable->image = "shop:4";
    o.stable->podTemplate = podTemplate("shop:4");
    o.stable->generation = 8;
    QCOMPARE(Rolling().advise(o, g, {}).kind, Advice::Kind::Wait); // the controller has not seen it
    o.stable->observedGeneration = 8;
    o.stable->updated = 1;
    a = Rolling().advise(o, g, {});
    QCOMPARE(a.kind, Advice::Kind::Wait);
    QVERIFY(a.why.english().find("1 of 4") != std::string::npos);
    o.stable->updated = 4;
    o.stable->replicas = 5; // an old one leaves
    QCOMPARE(Rolling().advise(o, g, {}).kind, Advice::Kind::Wait);
    o.stable->replicas = 4;
    o.stable->available = 3;
    QCOMPARE(Rolling().advise(o, g, {}).kind, Advice::Kind::Wait);
    o.stable->available = 4;
    QCOMPARE(Rolling().advise(o, g, {}).kind, Advice::Kind::Done);
}

void TestRolling::aDeadlineOfTheControllerIsTheEnd()
{
    Observation o = three();
    Goal g = goal(GoalKind::Start);
    g.image = "shop:3";
    o.stable->updated = 1;
    o.stable->progressReason = "ProgressDeadlineExceeded";
    o.stable->progressMessage = "ReplicaSet \"shop-3\" has timed out progressing.";
    const Advice a = Rolling().advise(o, g, {});
    QCOMPARE(a.kind, Advice::Kind::Stuck);
    QVERIFY(a.why.english().find("timed out") != std::string::npos);
}

void TestRolling::pauseAndResume()
{
    Observation o = three();
    const Advice a = Rolling().advise(o, goal(GoalKind::Pause), {});
    QCOMPARE((*applied(o, a.patches.at(0)))["spec"]["paused"], Json(true));
    o.stable->paused = true;
    QCOMPARE(Rolling().advise(o, goal(GoalKind::Pause), {}).kind, Advice::Kind::Done);
    QCOMPARE((*applied(o, Rolling().advise(o, goal(GoalKind::Resume), {}).patches.at(0)))["spec"]["paused"], Json(false));
}

void TestRolling::undoTakesThePreviousRevision()
{
    Observation o = three();
    const auto target = undoTarget(*o.stable, 0);
    QVERIFY(target);
    QCOMPARE(target->number, 2LL);
    QCOMPARE(*Rolling().rollbackTarget(o), std::string("2"));
    Goal g = goal(GoalKind::RollBack);
    g.toReplicaSet = target->replicaSet;
    const Advice a = Rolling().advise(o, g, {});
    QCOMPARE((*applied(o, a.patches.at(0)))["spec"]["template"], target->podTemplate);
    // After the controller took it the revision has the highest number: the same ReplicaSet is still the goal.
    o.stable->revisions = {revision(4, "shop:2", true), revision(3, "shop:3", false), revision(1, "shop:1", false)};
    o.stable->revisions[0].replicaSet = target->replicaSet;
    QCOMPARE(Rolling().advise(o, g, {}).kind, Advice::Kind::Done);
}

void TestRolling::undoOfAPausedOneIsOnePatch()
{
    Observation o = three();
    o.stable->paused = true;
    Goal g = goal(GoalKind::RollBack);
    g.toReplicaSet = "shop-2";
    const Advice a = Rolling().advise(o, g, {});
    QCOMPARE(a.patches.size(), std::size_t(1));
    const auto doc = applied(o, a.patches[0]);
    QVERIFY(doc);
    QCOMPARE((*doc)["spec"]["paused"], Json(false));
    QCOMPARE((*doc)["spec"]["template"], podTemplate("shop:2"));
}

void TestRolling::undoToANamedRevision()
{
    const Observation o = three();
    QCOMPARE(undoTarget(*o.stable, 1)->image, std::string("shop:1"));
    const auto none = undoTarget(*o.stable, 9);
    QVERIFY(!none);
    QVERIFY(none.error().text().find("revision 9 is not in its history") != std::string::npos);
}

void TestRolling::annotationsAsRolloutUndoWritesThem()
{
    WorkloadView w;
    w.annotations = {{"deployment.kubernetes.io/revision", "3"}, {"kubectl.kubernetes.io/last-applied-configuration", "{}"}, {"kubernetes.io/change-cause", "to 3"}, {"team", "new"}};
    RevisionView r;
    r.annotations = {{"deployment.kubernetes.io/revision", "2"}, {"kubernetes.io/change-cause", "to 2"}, {"only-then", "x"}};
    const auto out = undoAnnotations(w, r);
    QCOMPARE(out.at("deployment.kubernetes.io/revision"), std::string("3")); // the Deployment's own bookkeeping stays
    QVERIFY(out.contains("kubectl.kubernetes.io/last-applied-configuration"));
    QCOMPARE(out.at("kubernetes.io/change-cause"), std::string("to 2"));
    QCOMPARE(out.at("only-then"), std::string("x"));
    QVERIFY(!out.contains("team"));
}

void TestRolling::noHistoryIsSaid()
{
    Observation o = three();
    o.stable->revisions.resize(1);
    QVERIFY(!Rolling().rollbackTarget(o));
    Goal g = goal(GoalKind::RollBack);
    g.toReplicaSet = "shop-2";
    QCOMPARE(Rolling().advise(o, g, {}).kind, Advice::Kind::Stuck);
    plan::Plan p;
    QVERIFY(Rolling().unsuitable(p, o)->english().find("spec.version.image") != std::string::npos);
}

void TestRolling::theWeightIsThePods()
{
    Observation o = three();
    for (int i = 0; i < 4; ++i) {
        PodView p;
        p.track = i < 1 ? Track::Canary : Track::Stable;
        p.ready = true;
        o.pods.push_back(p);
    }
    QCOMPARE(Rolling().weight(o).percent, 25.0);
    o.pods.clear();
    QVERIFY(!Rolling().weight(o).known);
}

void TestRolling::metricsAreToldApartByReplicaSet()
{
    Observation o = three();
    o.stable->revisions[0].replicaSet = "my.shop-7d4f";
    const TrackMatchers before = trackMatchers(*o.stable, "");
    QCOMPARE(before.stable, std::string(R"(pod=~"my\\.shop-7d4f-.+")"));
    QCOMPARE(before.canary, std::string(R"(pod="",pod!="")")); // nobody's yet
    const TrackMatchers within = trackMatchers(*o.stable, "shop:2");
    QCOMPARE(within.stable, std::string(R"(pod=~"shop-2-.+")"));
    QCOMPARE(within.canary, std::string(R"(pod=~"my\\.shop-7d4f-.+")"));
    QVERIFY(!(trackMatchers(*o.stable, "shop:9") == within));
}

QTEST_APPLESS_MAIN(TestRolling)
#include "tst_rolling.moc"
