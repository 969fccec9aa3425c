// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What somebody else changed: found, told with who did it, closing Promote, and never overwritten before a person said what becomes of it.
#include "a_release.h"

#include "traffic/patches.h"
#include "traffic/replicas.h"

#include <QtTest>

#include <set>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

namespace {

Json podTemplate(const char *image, const char *secret = "s3cret")
{
    return {{"metadata", {{"labels", {{"app", "shop"}}}}}, {"spec", {{"containers", Json::array({{{"name", "app"}, {"image", image}, {"env", Json::array({{{"name", "MODE"}, {"value", secret}}})}}})}}}};
}

traffic::RevisionView revision(const char *name, const char *image, bool current, const char *secret = "s3cret")
{
    traffic::RevisionView r;
    r.number = current ? 2 : 1;
    r.replicaSet = name;
    r.image = image;
    r.current = current;
    r.podTemplate = podTemplate(image, secret);
    return r;
}

/// 20 % as the release left it: two canary pods, eight of stable.
Surroundings asLeft()
{
    Surroundings a = around();
    for (auto *w : {&a.observation.stable, &a.observation.canary}) {
        const bool canary = w == &a.observation.canary;
        (*w)->ns = "n";
        (*w)->desired = canary ? 2 : 8;
        (*w)->container = "app";
        (*w)->image = canary ? "shop:2" : "shop:1";
        (*w)->version = canary ? "2" : "1";
        (*w)->podTemplate = podTemplate(canary ? "shop:2" : "shop:1");
        (*w)->revisions = {revision(canary ? "shop-canary-b" : "shop-a", canary ? "shop:2" : "shop:1", true)};
    }
    traffic::ServiceView s;
    s.name = "shop";
    s.selectsStable = s.selectsCanary = true;
    a.observation.service = s;
    return a;
}

State atTwenty()
{
    State s = inPhase(0);
    s.canaryImage = "shop:2";
    s.canaryVersion = "2";
    s.templates = {"shop-a", "shop-canary-b"};
    return s;
}

/// Somebody sets another image on the canary: a new ReplicaSet, the old one stays in its history.
void editCanary(Surroundings &a, const char *image, const char *secret = "s3cret")
{
    traffic::WorkloadView &w = *a.observation.canary;
    w.podTemplate = podTemplate(image, secret);
    w.image = image;
    w.version = std::string(image).substr(5);
    w.revisions = {revision("shop-canary-c", image, true, secret), revision("shop-canary-b", "shop:2", false)};
    w.templateWriter = {"kubectl-edit", kNow};
}

void compare(Surroundings &a, const State &s)
{
    a.differences = differences(s, a.observation, traffic::Replicas());
}

Decision ask(const State &s, Surroundings a, Verb v)
{
    compare(a, s);
    return decide(s, allGood(s.plan), a, command(v), kNow);
}

} // namespace

class TestForeign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsFoundWhereNothingChanged();
    void eachChangeIsFoundWithItsWriter_data();
    void eachChangeIsFoundWithItsWriter();
    void valuesOfTheEnvironmentAreNotTold();
    void promoteIsClosedUntilItIsDecided();
    void adoptedCountsAreOurs();
    void anotherTemplateBeginsTheSoakAnew();
    void restoredIsWhatItWas();
    void aTemplateAloneIsRestoredBeforeItIsSaid();
    void whatCannotBeRestoredSaysSo();
    void anActStopsWhereSomebodyElseActs();
    void aRollbackStopsForNobody();
    void stateIsKept();
};

void TestForeign::nothingIsFoundWhereNothingChanged()
{
    QVERIFY(differences(atTwenty(), asLeft().observation, traffic::Replicas()).empty());
    // While an act runs its own changes are no differences, and before the start nothing is ours.
    Surroundings a = asLeft();
    a.observation.canary->desired = 7;
    State s = atTwenty();
    s.pending = Pending{};
    QVERIFY(differences(s, a.observation, traffic::Replicas()).empty());
    QVERIFY(differences(ready(), a.observation, traffic::Replicas()).empty());
    a.observation.synced = false;
    QVERIFY(differences(atTwenty(), a.observation, traffic::Replicas()).empty());
}

void TestForeign::eachChangeIsFoundWithItsWriter_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("text");
    QTest::newRow("scaled") << "scale" << "Deployment/n/shop-canary spec.replicas: ours 2, found 7 (kubectl)";
    QTest::newRow("image") << "image" << "Deployment/n/shop-canary spec.template.spec.containers[0].image: ours shop:2, found shop:3 (kubectl-edit)";
    QTest::newRow("paused") << "pause" << "Deployment/n/shop spec.paused: ours false, found true (kubectl-rollout)";
    QTest::newRow("selector") << "selector" << "Service/n/shop spec.selector: ours selects both tracks, found leaves out the canary";
    QTest::newRow("ReplicaSet not made yet") << "template only" << "Deployment/n/shop-canary spec.template.spec.containers[0].image: ours shop:2, found shop:3";
}

void TestForeign::eachChangeIsFoundWithItsWriter()
{
    QFETCH(QString, change);
    QFETCH(QString, text);
    Surroundings a = asLeft();
    traffic::Observation &o = a.observation;
    if (change == QLatin1String("scale")) {
        o.canary->desired = 7;
        o.canary->replicasWriter = {"kubectl", kNow};
    } else if (change == QLatin1String("image")) {
        editCanary(a, "shop:3");
    } else if (change == QLatin1String("pause")) {
        o.stable->paused = true;
        o.stable->pausedWriter = {"kubectl-rollout", kNow};
    } else if (change == QLatin1String("selector")) {
        o.service->selectsCanary = false;
    } else {
        o.canary->podTemplate = podTemplate("shop:3");
        o.canary->revisions.front().current = false;
    }
    State s = atTwenty();
    s.plan.ns = "n";
    const auto found = differences(s, o, traffic::Replicas());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(release::text(found.front()), text.toStdString());
}

void TestForeign::valuesOfTheEnvironmentAreNotTold()
{
    Surroundings a = asLeft();
    editCanary(a, "shop:2", "0ther-s3cret");
    const auto found = differences(atTwenty(), a.observation, traffic::Replicas());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().field, std::string("spec.template.spec.containers[0].env[0].value"));
    QVERIFY(release::text(found.front()).find("s3cret") == std::string::npos);
}

void TestForeign::promoteIsClosedUntilItIsDecided()
{
    Surroundings a = asLeft();
    QVERIFY2(ask(atTwenty(), a, Verb::Promote).allowed, ask(atTwenty(), a, Verb::Promote).reason.english().c_str());
    a.observation.canary->desired = 7;
    a.observation.canary->replicasWriter = {"kubectl", kNow};
    const Decision d = ask(atTwenty(), a, Verb::Promote);
    QVERIFY(!d.allowed);
    QVERIFY2(d.reason.english().find("kubectl") != std::string::npos && d.reason.english().find("Adopt or restore") != std::string::npos, d.reason.english().c_str());
    QVERIFY(ask(atTwenty(), a, Verb::Hold).allowed);
    QVERIFY(ask(atTwenty(), a, Verb::RollBack).allowed);
    // Where nothing changed there is nothing to adopt or restore.
    QVERIFY(!ask(atTwenty(), asLeft(), Verb::Adopt).allowed);
    QVERIFY(!ask(atTwenty(), asLeft(), Verb::Restore).allowed);
}

void TestForeign::adoptedCountsAreOurs()
{
    Surroundings a = asLeft();
    a.observation.canary->desired = 3;
    const Decision d = ask(atTwenty(), a, Verb::Adopt);
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QVERIFY(!d.goal); // nothing is written to the Deployments
    QVERIFY(differences(d.next, a.observation, traffic::Replicas()).empty());
    QCOMPARE(d.next.soaked, atTwenty().soaked);
    QVERIFY(d.next.journal.back().text.english().find("spec.replicas: ours 2, found 3") != std::string::npos);
    // The next weight counts from the plan again.
    const Decision on = ask(d.next, a, Verb::Promote);
    QVERIFY2(on.allowed, on.reason.english().c_str());
    QCOMPARE(on.goal->fromCanary, 3);
    traffic::Advice done;
    done.kind = traffic::Advice::Kind::Done;
    QVERIFY(!concluded(on.next, done, a, kNow).counts);
}

void TestForeign::anotherTemplateBeginsTheSoakAnew()
{
    Surroundings a = asLeft();
    editCanary(a, "shop:3");
    State s = atTwenty();
    s.plan.approvals.perPromotion = 1;
    s.approvals.push_back({"1", "bob", true, 0, approving(s).digest, approving(s).what, false, "", kNow});
    QCOMPARE(approvers(s, "promote:1", "alice", kNow), 1);
    const Decision d = ask(s, a, Verb::Adopt);
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QCOMPARE(d.next.canaryImage, std::string("shop:3"));
    QCOMPARE(d.next.canaryVersion, std::string("3"));
    QCOMPARE(d.next.soaked, Millis{0});
    QCOMPARE(d.next.since, std::optional(kNow));
    QVERIFY(differences(d.next, a.observation, traffic::Replicas()).empty());
    QCOMPARE(approvers(d.next, "promote:1", "alice", kNow), 0); // it was given for another version
}

void TestForeign::restoredIsWhatItWas()
{
    Surroundings a = asLeft();
    editCanary(a, "shop:3");
    a.observation.canary->desired = 7;
    a.observation.stable->paused = true;
    const Decision d = ask(atTwenty(), a, Verb::Restore);
    QVERIFY2(d.allowed, d.reason.english().c_str());
    const auto patches = traffic::Replicas().preview(a.observation, *d.goal);
    std::set<std::string> changes;
    for (const traffic::Patch &p : patches) {
        for (const auto &c : p.changes)
            changes.insert(p.object + " " + c.field + " " + c.from + "→" + c.to);
    }
    QVERIFY(changes.contains("Deployment/n/shop-canary image of app shop:3→shop:2"));
    QVERIFY(changes.contains("Deployment/n/shop-canary spec.replicas 7→2"));
    QVERIFY(changes.contains("Deployment/n/shop spec.paused true→false"));
    for (const traffic::Patch &p : patches)
        QVERIFY2(std::ranges::any_of(p.body, [](const Json &op) { return textAt(op, {"op"}) == "test" && textAt(op, {"path"}) != "/metadata/uid"; }) || p.changes.front().field == "spec.paused", p.object.c_str()); // it tests what it saw
    traffic::Advice done;
    done.kind = traffic::Advice::Kind::Done;
    const State after = concluded(d.next, done, asLeft(), kNow);
    QVERIFY(!after.pending);
    QCOMPARE(after.phase, 0);
    QCOMPARE(after.weight, 20);
    QCOMPARE(after.soaked, atTwenty().soaked);
}

void TestForeign::aTemplateAloneIsRestoredBeforeItIsSaid()
{
    Surroundings a = asLeft();
    for (int i = 0; i < 10; ++i) { // every pod is where it should be
        traffic::PodView p;
        p.track = i < 2 ? traffic::Track::Canary : traffic::Track::Stable;
        p.ready = true;
        a.observation.pods.push_back(p);
    }
    a.observation.service->readyCanary = 2;
    a.observation.service->readyStable = 8;
    editCanary(a, "shop:2", "0ther");
    const Decision d = ask(atTwenty(), a, Verb::Restore);
    QVERIFY2(d.allowed, d.reason.english().c_str());
    const traffic::Advice first = traffic::Replicas().advise(a.observation, *d.goal, kNow);
    QCOMPARE(first.kind, traffic::Advice::Kind::Apply);
    QCOMPARE(first.patches.size(), std::size_t(1));
    // Back in the Deployment, and its pods not yet.
    a = asLeft();
    a.observation.pods = std::vector<traffic::PodView>(10);
    for (std::size_t i = 0; i < 10; ++i) {
        a.observation.pods[i].track = i < 2 ? traffic::Track::Canary : traffic::Track::Stable;
        a.observation.pods[i].ready = true;
    }
    a.observation.service->readyCanary = 2;
    a.observation.service->readyStable = 8;
    for (auto *w : {&*a.observation.stable, &*a.observation.canary}) {
        w->updated = w->replicas = w->available = w->desired;
        w->annotations["tidegate.dev/act"] = d.goal->act;
    }
    a.observation.canary->updated = 1;
    QCOMPARE(traffic::Replicas().advise(a.observation, *d.goal, kNow).kind, traffic::Advice::Kind::Wait);
    a.observation.canary->updated = 2;
    QCOMPARE(traffic::Replicas().advise(a.observation, *d.goal, kNow).kind, traffic::Advice::Kind::Done);
}

void TestForeign::whatCannotBeRestoredSaysSo()
{
    Surroundings a = asLeft();
    a.observation.service->selectsStable = false;
    for (const Verb v : {Verb::Adopt, Verb::Restore}) {
        const Decision d = ask(atTwenty(), a, v);
        QVERIFY(!d.allowed);
        QVERIFY2(d.reason.english().find("by hand") != std::string::npos, d.reason.english().c_str());
    }
    // Its template is gone from the history: it can be adopted, not restored.
    a = asLeft();
    editCanary(a, "shop:3");
    a.observation.canary->revisions.pop_back();
    QVERIFY(!ask(atTwenty(), a, Verb::Restore).allowed);
    QVERIFY(ask(atTwenty(), a, Verb::Adopt).allowed);
}

void TestForeign::anActStopsWhereSomebodyElseActs()
{
    Surroundings a = asLeft();
    const Decision d = ask(atTwenty(), a, Verb::Promote);
    QVERIFY(d.allowed);
    const traffic::Replicas method;
    QCOMPARE(method.advise(a.observation, *d.goal, kNow).kind, traffic::Advice::Kind::Apply);
    a.observation.canary->desired = 9; // neither where it began (2) nor where it goes (5)
    a.observation.canary->replicasWriter = {"kubectl", kNow};
    const traffic::Advice advice = method.advise(a.observation, *d.goal, kNow);
    QVERIFY(advice.foreign);
    QVERIFY(advice.patches.empty());
    const State s = concluded(d.next, advice, a, kNow);
    QVERIFY(!s.pending);
    QVERIFY(s.held);
    QCOMPARE(s.weight, 20);
    QVERIFY(s.heldWhy.english().find("kubectl has set Deployment shop-canary to 9 pods") != std::string::npos);
    QVERIFY(!differences(s, a.observation, method).empty()); // and it is asked
    // What an HPA does before it is pinned is nobody's change.
    a.observation.hpas = {{"shop-canary", "u", "shop-canary", 1, 10}};
    QVERIFY(!method.advise(a.observation, *d.goal, kNow).foreign);
}

void TestForeign::aRollbackStopsForNobody()
{
    Surroundings a = asLeft();
    editCanary(a, "shop:3");
    a.observation.canary->desired = 9;
    const Decision d = ask(atTwenty(), a, Verb::RollBack);
    QVERIFY(d.allowed);
    const traffic::Advice advice = traffic::Replicas().advise(a.observation, *d.goal, kNow);
    QCOMPARE(advice.kind, traffic::Advice::Kind::Apply);
    QVERIFY(!advice.foreign);
}

void TestForeign::stateIsKept()
{
    State s = atTwenty();
    s.counts = Counts{3, 7};
    s.bad.push_back({"2", "shop:2", "bob", {"why", {}}, kNow, 1});
    s.suspended = Suspended{"2", "shop:2", "bob", 1, 50, kNow};
    s.projections = Projections{Projections::State::Running, "p", "", "job", 1, 2, 3, "bob", {"d", {}}, kNow, {}};
    Hotfix h;
    h.version = "9";
    h.skipped = {"soak", "freeze"};
    h.breakGlass = h.begun = true;
    h.at = kNow;
    s.hotfix = h;
    const auto back = fromJson(toJson(s));
    QVERIFY(back);
    QCOMPARE(toJson(*back).dump(), toJson(s).dump());
    QCOMPARE(back->templates.canary, s.templates.canary);
    QCOMPARE(back->counts->stable, 7);
    QCOMPARE(back->hotfix->skipped.size(), std::size_t(2));
    QVERIFY(back->hotfix->reviewDue());
    QCOMPARE(back->projections->state, Projections::State::Running);
    QCOMPARE(back->suspended->weight, 50);
    QCOMPARE(back->bad.front().image, std::string("shop:2"));
}

QTEST_GUILESS_MAIN(TestForeign)
#include "tst_foreign.moc"
