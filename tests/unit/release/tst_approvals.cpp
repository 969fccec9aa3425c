// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Who may approve, what it counts for, and that only what somebody really gave counts.
#include "a_release.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

class TestApprovals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void approvals();
    void approvalOfAnotherPlanIsVoid();
    void whatNobodyGaveIsDropped();
    void ofAnEarlierRun();
    void namesAreShownWithWhatTheyAreWorth();
};

void TestApprovals::approvals()
{
    const State planned = begin(aPlan(), "alice");
    const auto yes = [&](const std::string &who, bool verified = true, const std::string &digest = {}) {
        Command c = command(Verb::Approve, who);
        c.verifiedIdentity = verified;
        c.expectedDigest = digest.empty() ? planned.planDigest : digest;
        return decide(planned, {}, around(), c, kNow);
    };
    QVERIFY(yes("bob").allowed && yes("bob").approval);
    QVERIFY(!yes("alice").allowed); // who asked cannot answer
    QVERIFY(!yes("bob", false).allowed);
    QVERIFY(yes("bob", true, "another").reason.english().find("has changed since you read it") != std::string::npos);
    // The second person's approval, seen as an object, moves it on; expired, it does not.
    Surroundings a = around();
    a.approvals = {approval(planned, "bob", "plan", kNow)};
    const Tick t = tick(planned, {}, a, kNow + std::chrono::minutes(29));
    QVERIFY(t.state && t.state->stage == Stage::Before);
    const Tick late = tick(planned, {}, a, kNow + std::chrono::minutes(31));
    QVERIFY(!late.state || late.state->stage == Stage::Planned);
    // n of m: the same person twice is one.
    State two = planned;
    two.plan.approvals.required = 2;
    a.approvals = {approval(two, "bob", "plan", kNow), approval(two, "bob", "plan", kNow)};
    a.approvals[1].id = "again";
    QCOMPARE(tick(two, {}, a, kNow).state->stage, Stage::Planned);
    a.approvals.push_back(approval(two, "carol", "plan", kNow));
    QCOMPARE(tick(two, {}, a, kNow).state->stage, Stage::Before);
    // A promotion's approver is not its promoter.
    State s = inPhase(1);
    s.plan.approvals.perPromotion = 1;
    s.approvals.push_back(approval(s, "carol", "promote:2", kNow));
    QVERIFY(!decide(s, allGood(s.plan), around(), command(Verb::Promote, "carol"), kNow).allowed);
    QVERIFY(decide(s, allGood(s.plan), around(), command(Verb::Promote, "alice"), kNow).allowed);
}

void TestApprovals::approvalOfAnotherPlanIsVoid()
{
    State s = begin(aPlan(), "alice");
    Surroundings a = around();
    a.approvals = {approval(s, "bob", "plan", kNow)};
    a.approvals[0].digest = "of what was approved";
    const Tick t = tick(s, {}, a, kNow);
    QVERIFY(!t.state || t.state->stage == Stage::Planned);
}

void TestApprovals::whatNobodyGaveIsDropped()
{
    // Whoever may write the state writes an approval into it that is no object.
    State s = begin(aPlan(), "alice");
    s.approvals.push_back(approval(s, "bob", "plan", kNow));
    const Tick t = tick(s, {}, around(), kNow);
    QVERIFY(t.state);
    QVERIFY(t.state->approvals.empty());
    QCOMPARE(t.state->stage, Stage::Planned);
    // Or makes of somebody's rejection an approval, or of another digest this one's.
    Surroundings a = around();
    Approval no = approval(s, "bob", "plan", kNow);
    no.rejected = true;
    a.approvals = {no};
    const Tick u = tick(s, {}, a, kNow);
    QVERIFY(u.state && u.state->approvals.size() == 1 && u.state->approvals[0].rejected);
    QCOMPARE(u.state->stage, Stage::Planned);
}

void TestApprovals::ofAnEarlierRun()
{
    State s = begin(aPlan(), "alice");
    s.run = 2;
    Surroundings a = around();
    a.approvals = {approval(s, "bob", "plan", kNow)};
    a.approvals[0].run = 1;
    const Tick t = tick(s, {}, a, kNow);
    QVERIFY(!t.state || t.state->stage == Stage::Planned);
    a.approvals[0].run = 2;
    QCOMPARE(tick(s, {}, a, kNow).state->stage, Stage::Before);
}

void TestApprovals::namesAreShownWithWhatTheyAreWorth()
{
    State s = inPhase(1);
    s.plan.approvals.perPromotion = 2;
    s.approvals = {approval(s, "bob", "promote:2", kNow), approval(s, "carol", "promote:2", kNow)};
    s.approvals[1].verified = true;
    for (const GateView &g : gates(s, allGood(s.plan), around(), kNow)) {
        if (g.name == "approval") {
            QCOMPARE(g.detail.english(), std::string("2 of 2 · bob (identity unverified), carol"));
            return;
        }
    }
    QFAIL("no gate says it");
}

QTEST_GUILESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
