// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The lane past the phases (F11, operator-ux H1–H4): what it is based on, where it returns to, what it passes over by name, a second person,
// the way that it interrupted. And what a rollback leaves behind: a bad version, and a way back from what was finished.
#include "a_release.h"

#include "traffic/replicas.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

namespace {

Command hotfix(const std::string &actor = "alice")
{
    Command c = command(Verb::Hotfix, actor);
    c.image = "shop:3";
    c.version = "3";
    c.base = "stable";
    c.text = "payments fail";
    c.ticket = "INC-7";
    return c;
}

Decision ask(const State &s, const Command &c, Instant now = kNow)
{
    return decide(s, allGood(s.plan), around(), c, now);
}

/// At 50 %, with the canary's names kept.
State halfWay()
{
    State s = inPhase(1);
    s.canaryVersion = "2";
    s.canaryImage = "shop:2";
    return s;
}

State asked(State s = halfWay())
{
    const Decision d = ask(s, hotfix());
    return d.allowed ? d.next : State{};
}

State answered(State s, const std::string &by = "bob")
{
    s.approvals.push_back({"h", by, true, 0, approving(s).digest, approving(s).what, false, "", kNow});
    return s;
}

State observed(const State &s)
{
    traffic::Advice done;
    done.kind = traffic::Advice::Kind::Done;
    return concluded(s, done, around(), kNow);
}

bool skips(const State &s, const char *what)
{
    return std::ranges::any_of(s.hotfix->skipped, [&](const std::string &x) { return x.find(what) != std::string::npos; });
}

} // namespace

class TestHotfix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatItNeeds_data();
    void whatItNeeds();
    void whatItPassesOverIsNamed();
    void nothingMovesBeforeASecondPerson();
    void anApprovalIsForThisHotfix();
    void brokenGlassWaitsAndIsReviewed();
    void itGoesStraightThereAndKeepsTheWayBack();
    void onlyItsOwnPodsAreAskedAfterwards();
    void theInterruptedWayCanBeTakenUpOrClosed();
    void theCanaryItselfStraightToTheEnd();
    void aBadVersionNeedsThisLane();
    void whatWasFinishedCanBeTakenBack();
    void takenBackIsSeenWhenItsPodsAre();
    void aNamedRevision();
    void projectionsFollowARollback();
};

void TestHotfix::whatItNeeds_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("said");
    QTest::newRow("reason") << "text" << "a reason and a ticket";
    QTest::newRow("ticket") << "ticket" << "a reason and a ticket";
    QTest::newRow("base") << "base" << "based on: stable (1) or canary (2)";
    QTest::newRow("weight") << "weight" << "60 % is no phase of the plan; it has 20, 50, 80, 100";
    QTest::newRow("backwards") << "back" << "goes forward";
    QTest::newRow("running") << "pending" << "promote runs since";
    QTest::newRow("nothing") << "" << "";
}

void TestHotfix::whatItNeeds()
{
    QFETCH(QString, field);
    QFETCH(QString, said);
    Command c = hotfix();
    State s = halfWay();
    if (field == QLatin1String("text"))
        c.text.clear();
    else if (field == QLatin1String("ticket"))
        c.ticket.clear();
    else if (field == QLatin1String("base"))
        c.base.clear();
    else if (field == QLatin1String("weight"))
        c.toWeight = 60;
    else if (field == QLatin1String("back"))
        c.toWeight = 20;
    else if (field == QLatin1String("pending"))
        s = acting(traffic::GoalKind::Shift, "promote");
    const Decision d = ask(s, c);
    QCOMPARE(d.allowed, said.isEmpty());
    QVERIFY2(said.isEmpty() || d.reason.english().find(said.toStdString()) != std::string::npos, d.reason.english().c_str());
}

void TestHotfix::whatItPassesOverIsNamed()
{
    State s = halfWay();
    s.soaked = Millis{0};
    s.held = true;
    s.heldBy = "carol";
    s.acks.clear();
    const State h = asked(s);
    QVERIFY(h.hotfix);
    QVERIFY(skips(h, "Soak (0"));
    QVERIFY(skips(h, "Hold (held by carol)"));
    QVERIFY(skips(h, "phase Week 3"));
    QVERIFY(!skips(h, "phase Week 2")); // where it is already
    QVERIFY(skips(h, "soak 7 d, shortened to 15 min"));
    QCOMPARE(h.hotfix->returnsTo, std::string("1"));
    const std::string told = h.journal.back().text.english();
    for (const char *part : {"based on stable", "straight to 100 %", "payments fail (INC-7)", "Soak", "Week 3"})
        QVERIFY2(told.find(part) != std::string::npos, told.c_str());
}

void TestHotfix::nothingMovesBeforeASecondPerson()
{
    const State s = asked();
    QVERIFY(!s.pending);
    QCOMPARE(s.canaryImage, std::string("shop:2"));
    const Next n = next(s, allGood(s.plan), around(), kNow);
    QCOMPARE(n.command, std::string("hotfix"));
    QVERIFY(!n.allowed);
    const Decision alone = ask(s, hotfix());
    QVERIFY(!alone.allowed);
    QVERIFY2(alone.reason.english().find("A second person has to approve hotfix 3 (0 of 1)") != std::string::npos, alone.reason.english().c_str());
    // Who asked cannot answer, by the verb or by an object of their own making.
    Command approve = command(Verb::Approve, "alice");
    QVERIFY(!ask(s, approve).allowed);
    QVERIFY(!ask(answered(s, "alice"), hotfix()).allowed);
    // Whatever the plan says of approvals, a hotfix has one; and Promote waits meanwhile.
    State free = halfWay();
    free.plan.approvals.required = 0;
    QVERIFY(!ask(asked(free), hotfix()).allowed);
    QVERIFY(!ask(s, command(Verb::Promote)).allowed);
    QVERIFY(ask(s, command(Verb::RollBack)).allowed);
    QVERIFY(ask(answered(s), hotfix()).allowed);
}

void TestHotfix::anApprovalIsForThisHotfix()
{
    const State first = answered(asked());
    QCOMPARE(approvers(first, "hotfix", "alice", kNow), 1);
    Command c = hotfix();
    c.cancel = true;
    const Decision cancelled = ask(first, c);
    QVERIFY(cancelled.allowed);
    QVERIFY(!cancelled.next.hotfix);
    Command other = hotfix();
    other.image = "shop:4";
    State again = ask(cancelled.next, other).next;
    QCOMPARE(approvers(again, "hotfix", "alice", kNow), 0); // Bob said yes to another image
    QVERIFY(!ask(again, other).allowed);
    // Another one asked for while one waits is told so.
    const Decision two = ask(first, other);
    QVERIFY(!two.allowed);
    QVERIFY2(two.reason.english().find("asked for already") != std::string::npos, two.reason.english().c_str());
    // A no holds.
    State no = asked();
    no.approvals.push_back({"n", "bob", true, 0, approving(no).digest, "hotfix", true, "not tested", kNow});
    QVERIFY2(ask(no, hotfix()).reason.english().find("not tested") != std::string::npos, "");
}

void TestHotfix::brokenGlassWaitsAndIsReviewed()
{
    const State s = asked();
    Command c = hotfix();
    c.breakGlass = true;
    QVERIFY(!ask(s, c, kNow + std::chrono::minutes(14)).allowed);
    const Decision d = ask(s, c, kNow + std::chrono::minutes(16));
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QVERIFY(d.next.hotfix->reviewDue());
    QVERIFY(d.next.journal.back().text.english().find("A review is due") != std::string::npos);
    const State over = observed(d.next);
    Command review = command(Verb::Review, "alice");
    review.text = "fine";
    QVERIFY(!ask(over, review).allowed); // not by who did it
    review.actor = "bob";
    const Decision r = ask(over, review);
    QVERIFY(r.allowed);
    QVERIFY(!r.next.hotfix->reviewDue());
    QVERIFY(!ask(r.next, review).allowed);
    // With a second person there is nothing to review.
    QVERIFY(!ask(answered(s), hotfix()).next.hotfix->reviewDue());
}

void TestHotfix::itGoesStraightThereAndKeepsTheWayBack()
{
    const Decision d = ask(answered(asked()), hotfix());
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QVERIFY(d.goal);
    QCOMPARE(d.goal->kind, traffic::GoalKind::Start);
    QCOMPARE(d.goal->image, std::string("shop:3"));
    QCOMPARE(d.goal->weight, 100);
    QCOMPARE(d.next.pending->toPhase, 3);
    QVERIFY(!d.skipped.empty());
    QVERIFY(d.next.suspended);
    QCOMPARE(d.next.suspended->version, std::string("2"));
    QCOMPARE(d.next.suspended->weight, 50);
    const State s = observed(d.next);
    QCOMPARE(s.weight, 100);
    QCOMPARE(s.canaryVersion, std::string("3"));
    QCOMPARE(s.stableVersion, std::string("1"));
    // Back is where it said.
    const Decision back = ask(s, command(Verb::RollBack));
    QVERIFY(back.allowed);
    QCOMPARE(back.goal->stableImage, std::string("shop:1"));
    const State after = observed(back.next);
    QCOMPARE(after.stage, Stage::RolledBack);
    QCOMPARE(after.bad.back().version, std::string("3")); // the hotfix is bad, not what it interrupted
    QVERIFY(after.suspended);
}

void TestHotfix::onlyItsOwnPodsAreAskedAfterwards()
{
    State s = observed(ask(answered(asked()), hotfix()).next);
    s.acks.clear();
    s.soaked = std::chrono::minutes(15);
    s.plan.freezes.push_back({"always", "2026-01-01", "2027-01-01", "", "", {}, "UTC"});
    const Decision finish = ask(s, command(Verb::Promote));
    QVERIFY2(finish.allowed, finish.reason.english().c_str());
    QCOMPARE(finish.goal->kind, traffic::GoalKind::Finish);
    s.soaked = std::chrono::minutes(14);
    QVERIFY(!ask(s, command(Verb::Promote)).allowed);
    // What the pods show still decides.
    s.soaked = std::chrono::minutes(15);
    EvidenceSet bad = allGood(s.plan);
    bad.items["error-rate"].verdict = Verdict::Unknown;
    QVERIFY(!decide(s, bad, around(), command(Verb::Promote), kNow).allowed);
}

void TestHotfix::theInterruptedWayCanBeTakenUpOrClosed()
{
    State s = observed(ask(answered(asked()), hotfix()).next);
    s.stage = Stage::Complete;
    s.run = 4;
    s.bad.push_back({"0", "shop:0", "carol", {}, kNow, 2});
    QVERIFY2(next(s, {}, around(), kNow).reason.english().find("2 is suspended at 50 %") != std::string::npos, "");
    const Decision up = ask(s, command(Verb::Resume));
    QVERIFY2(up.allowed, up.reason.english().c_str());
    QVERIFY(up.newRun);
    QCOMPARE(up.next.run, 5);
    QCOMPARE(up.next.canaryVersion, std::string("2"));
    QCOMPARE(up.next.canaryImage, std::string("shop:2"));
    QCOMPARE(up.next.stableVersion, std::string("3"));
    QCOMPARE(up.next.stage, Stage::Planned); // what was approved was another stable's
    QCOMPARE(up.next.bad.size(), std::size_t(1));
    QVERIFY(!up.next.suspended);
    const Decision gone = ask(s, command(Verb::Close));
    QVERIFY(gone.allowed);
    QVERIFY(!gone.next.suspended);
    QVERIFY(!ask(gone.next, command(Verb::Resume)).allowed);
}

void TestHotfix::theCanaryItselfStraightToTheEnd()
{
    Command c = hotfix();
    c.image.clear();
    c.version.clear();
    c.base = "canary";
    const State s = ask(halfWay(), c).next;
    QVERIFY(s.hotfix);
    QCOMPARE(s.hotfix->image, std::string("shop:2"));
    QCOMPARE(s.hotfix->version, std::string("2"));
    const Decision d = ask(answered(s), c);
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QVERIFY(!d.next.suspended); // it interrupts nothing but itself
}

void TestHotfix::aBadVersionNeedsThisLane()
{
    State s = ready();
    s.bad.push_back({"2", "shop:2", "trigger error-rate", {"7 %", {}}, kNow, 1});
    const Decision no = ask(s, command(Verb::Promote));
    QVERIFY(!no.allowed);
    QVERIFY2(no.reason.english().find("was rolled back") != std::string::npos && no.reason.english().find("trigger error-rate") != std::string::npos, no.reason.english().c_str());
    Command c = hotfix();
    c.image.clear();
    c.version.clear();
    c.base = "canary";
    const State h = ask(s, c).next;
    QVERIFY(h.hotfix);
    QVERIFY(skips(h, "Version (2 was rolled back"));
    const Decision d = ask(answered(h), c);
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QCOMPARE(d.next.pods, 10);
    QCOMPARE(d.next.stableImage, std::string("shop:1"));
}

void TestHotfix::whatWasFinishedCanBeTakenBack()
{
    State s = inPhase(3);
    s.stage = Stage::Complete;
    s.canaryVersion = "2";
    s.canaryImage = "shop:2";
    Surroundings a = around();
    a.observation.stable->image = "shop:2";
    const auto roll = [&] { return decide(s, allGood(s.plan), a, command(Verb::RollBack), kNow); };
    QVERIFY(!roll().allowed); // nothing to return to is in its history
    traffic::RevisionView r;
    r.image = "shop:1";
    r.number = 1;
    r.replicaSet = "shop-a";
    a.observation.stable->revisions = {r};
    const Decision d = roll();
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QCOMPARE(d.goal->stableImage, std::string("shop:1"));
    QVERIFY(!d.next.final()); // triggers, guardian and consoles see it as what it is
    QVERIFY(d.next.rollingBack());
    traffic::Advice done;
    done.kind = traffic::Advice::Kind::Done;
    const State back = concluded(d.next, done, a, kNow);
    QCOMPARE(back.stage, Stage::RolledBack);
    QCOMPARE(back.bad.back().image, std::string("shop:2"));
    // Written late, it is told on top of what says Complete.
    const auto late = carriedOver(s, d.next);
    QVERIFY(late && late->rollingBack() && !late->final());
}

void TestHotfix::takenBackIsSeenWhenItsPodsAre()
{
    // Stable has its old template again, and ready pods of the new one still serve: nobody says that it is back.
    State s = inPhase(3);
    s.stage = Stage::Complete;
    Surroundings a = around();
    traffic::WorkloadView &w = *a.observation.stable;
    w.image = "shop:1";
    w.desired = 10;
    for (const auto &[name, image, current] : {std::tuple("shop-a", "shop:1", true), std::tuple("shop-b", "shop:2", false)}) {
        traffic::RevisionView r;
        r.replicaSet = name;
        r.image = image;
        r.current = current;
        w.revisions.push_back(r);
    }
    for (int i = 0; i < 10; ++i) {
        traffic::PodView p;
        p.track = traffic::Track::Stable;
        p.ready = true;
        p.replicaSet = i < 9 ? "shop-a" : "shop-b";
        a.observation.pods.push_back(p);
    }
    traffic::ServiceView service;
    service.readyStable = 10;
    a.observation.service = service;
    Command c = command(Verb::RollBack);
    const Decision d = decide(s, allGood(s.plan), a, c, kNow);
    QVERIFY2(d.allowed, d.reason.english().c_str());
    for (auto *one : {&*a.observation.stable, &*a.observation.canary})
        one->annotations["tidegate.dev/act"] = d.goal->act;
    QCOMPARE(traffic::Replicas().advise(a.observation, *d.goal, kNow).kind, traffic::Advice::Kind::Wait);
    a.observation.pods.back().replicaSet = "shop-a";
    QCOMPARE(traffic::Replicas().advise(a.observation, *d.goal, kNow).kind, traffic::Advice::Kind::Done);
}

void TestHotfix::aNamedRevision()
{
    State s = halfWay();
    Surroundings a = around();
    traffic::RevisionView old, now;
    old.number = 3;
    old.replicaSet = "shop-old";
    old.image = "shop:0";
    now.number = 4;
    now.replicaSet = "shop-now";
    now.image = "shop:1";
    now.current = true;
    a.observation.stable->revisions = {now, old};
    Command c = command(Verb::RollBack);
    c.toRevision = 3;
    const Decision d = decide(s, allGood(s.plan), a, c, kNow);
    QVERIFY(d.allowed);
    QCOMPARE(d.goal->toReplicaSet, std::string("shop-old"));
    c.toRevision = 9;
    QVERIFY(!decide(s, allGood(s.plan), a, c, kNow).allowed);
    c.toRevision = 0; // the pair as it is
    QVERIFY(decide(s, allGood(s.plan), a, c, kNow).goal->toReplicaSet.empty());
}

void TestHotfix::projectionsFollowARollback()
{
    State s = halfWay();
    QVERIFY(!observed(ask(s, command(Verb::RollBack)).next).projections);
    s.plan.rollback.projectionsCronJob = "shop-projections";
    const State after = observed(ask(s, command(Verb::RollBack)).next);
    QVERIFY(after.projections);
    QCOMPARE(after.projections->state, Projections::State::Wanted);
    QVERIFY(after.projections->job.starts_with("tidegate-shop-1-") && after.projections->job.ends_with("-projections"));
    State longer = s;
    longer.release = std::string(80, 'x');
    QVERIFY(observed(ask(longer, command(Verb::RollBack)).next).projections->job.size() <= 63);
    // Another rollback of the same run is another Job.
    State again = s;
    again.journalSeq += 5;
    QVERIFY(observed(ask(again, command(Verb::RollBack)).next).projections->job != after.projections->job);
    // An address waits for a person's word.
    s.plan.rollback = {};
    s.plan.rollback.projectionsEndpoint = "projector:8080/admin/rebuild";
    State waits = observed(ask(s, command(Verb::RollBack)).next);
    QCOMPARE(waits.projections->state, Projections::State::Asked);
    const Decision yes = ask(waits, command(Verb::Rebuild));
    QVERIFY2(yes.allowed, yes.reason.english().c_str());
    QCOMPARE(yes.next.projections->state, Projections::State::Wanted);
    QCOMPARE(yes.next.projections->by, std::string("alice"));
    QVERIFY(!ask(yes.next, command(Verb::Rebuild)).allowed); // once
}

QTEST_GUILESS_MAIN(TestHotfix)
#include "tst_hotfix.moc"
