// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A rollback that went ahead of its intent, and the names that acts leave on Deployments.
#include "a_release.h"

#include "traffic/fence.h"
#include "traffic/replicas.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

class TestCarriedOver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void othersKeepWhatTheyWrote();
    void nothingToWriteWhenItIsOver();
    void anUntoldRollbackIsSeenByItsName();
    void aNameOfAnEarlierReleaseIsNone();
    void namesAreRead_data();
    void namesAreRead();

private:
    static State inWeekOne()
    {
        State s = begin(aPlan(), "alice");
        s.stage = Stage::Phase;
        s.phase = 0;
        s.weight = 20;
        s.pods = 10;
        s.since = kNow;
        return s;
    }
    static State rollingBack(const State &s)
    {
        Command c;
        c.verb = Verb::RollBack;
        c.actor = "bob";
        return decide(s, allGood(s.plan), around(), c, kNow).next;
    }
    static State noted(const State &s, const char *who)
    {
        Command c;
        c.verb = Verb::Note;
        c.actor = who;
        c.text = "meanwhile";
        return decide(s, allGood(s.plan), around(), c, kNow).next;
    }
};

void TestCarriedOver::othersKeepWhatTheyWrote()
{
    const State base = inWeekOne(), ours = rollingBack(base), theirs = noted(base, "carol");
    const auto s = carriedOver(theirs, ours);
    QVERIFY(s && s->rollingBack());
    QCOMPARE(s->journal.size(), theirs.journal.size() + 1);
    QCOMPARE(s->journal.back().actor, std::string("bob"));
    QVERIFY(std::ranges::any_of(s->journal, [](const Event &e) { return e.actor == "carol"; }));
    QCOMPARE(s->acts.back(), s->pending->goal.act);
    // Written a second time it is not told a second time.
    QCOMPARE(carriedOver(*s, ours)->journal.size(), s->journal.size());
}

void TestCarriedOver::nothingToWriteWhenItIsOver()
{
    const State base = inWeekOne(), ours = rollingBack(base);
    State over = base;
    over.stage = Stage::RolledBack;
    QVERIFY(!carriedOver(over, ours));
    State another = rollingBack(base);
    another.pending->goal.act += "-of-somebody-else";
    QVERIFY(!carriedOver(another, ours)); // theirs does the same
    State ended = ours;
    ended.pending.reset();
    ended.stage = Stage::RolledBack;
    ended.weight = 0;
    const auto s = carriedOver(noted(base, "carol"), ended);
    QVERIFY(s && s->stage == Stage::RolledBack && s->weight == 0 && !s->pending);
}

void TestCarriedOver::anUntoldRollbackIsSeenByItsName()
{
    const State base = inWeekOne(), ours = rollingBack(base);
    traffic::Observation o = around().observation;
    QCOMPARE(untoldRollback(base, o), std::string());
    o.canary->annotations[traffic::kActAnnotation] = ours.pending->goal.act;
    QCOMPARE(untoldRollback(base, o), ours.pending->goal.act);
    QCOMPARE(untoldRollback(ours, o), std::string()); // told
    Surroundings a = around();
    a.observation = o;
    Command c;
    c.verb = Verb::Promote;
    c.actor = "alice";
    State ready = base;
    ready.plan.approvals.required = 0;
    ready.plan.checklist = {};
    ready.plan.gates.traces = false;
    ready.plan.phases[0].soak = Millis{0};
    QVERIFY(decide(ready, allGood(ready.plan), around(), c, kNow).allowed);
    const Decision d = decide(ready, allGood(ready.plan), a, c, kNow); // and a promotion stays back
    QVERIFY(!d.allowed);
    QVERIFY2(d.reason.english().find("does not tell of") != std::string::npos, d.reason.english().c_str());
}

/// A release that was deleted and begun anew finds the names of the former one: they hinder nobody and are no rollback of this one.
void TestCarriedOver::aNameOfAnEarlierReleaseIsNone()
{
    plan::Plan p = aPlan();
    p.approvals.required = 0;
    p.checklist = {};
    Surroundings a = around();
    const State before = begin(p, "alice");
    for (auto *w : {&a.observation.stable, &a.observation.canary})
        (*w)->annotations[traffic::kActAnnotation] = traffic::actName(before.release, before.run, "9-rollback", kNow - std::chrono::hours(1));
    QCOMPARE(untoldRollback(before, a.observation), std::string());
    Command c;
    c.verb = Verb::Promote;
    c.actor = "alice";
    const Decision d = decide(before, allGood(p), a, c, kNow);
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QCOMPARE(untoldRollback(d.next, a.observation), std::string());
    const traffic::Advice advice = traffic::Replicas().advise(a.observation, *d.goal, kNow);
    QCOMPARE(advice.kind, traffic::Advice::Kind::Apply); // not taken for a later act's
}

void TestCarriedOver::namesAreRead_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("rollback");
    QTest::newRow("rollback") << "shop" << "4-rollback" << true;
    QTest::newRow("promote") << "shop" << "4-promote" << false;
    QTest::newRow("a release of that word") << "shop-rollback" << "4-promote" << false;
    QTest::newRow("a release with dots") << "shop.eu" << "4-rollback" << true;
}

void TestCarriedOver::namesAreRead()
{
    QFETCH(QString, release);
    QFETCH(QString, id);
    QFETCH(bool, rollback);
    const std::string name = traffic::actName(release.toStdString(), 2, id.toStdString(), kNow);
    QCOMPARE(traffic::namesRollback(name, release.toStdString(), 2), rollback);
    QVERIFY(!traffic::namesRollback(name, release.toStdString(), 3));
    QVERIFY(!traffic::namesRollback(name, "other", 2));
}

QTEST_GUILESS_MAIN(TestCarriedOver)
#include "tst_carried_over.moc"
