// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Another plan for a release that runs (DECISIONS.md 3): what it changes is told by field, it needs a second person, and what has begun stays.
#include "a_release.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

namespace {

Surroundings with(const plan::Plan &file)
{
    Surroundings a = around();
    a.filePlan = std::make_shared<const plan::Plan>(file);
    return a;
}

/// The plan of inPhase(), with a weaker gate.
plan::Plan weaker()
{
    plan::Plan p = aPlan();
    p.gates.errorRateBelow = 0.02;
    return p;
}

Decision adopt(const State &s, const plan::Plan &file, const std::string &actor = "alice", Instant now = kNow)
{
    return decide(s, allGood(s.plan), with(file), command(Verb::AdoptPlan, actor), now);
}

State offered()
{
    return adopt(inPhase(1), weaker()).next;
}

State approved(State s, const std::string &by, Instant at = kNow)
{
    s.approvals.push_back({by + "-o", by, true, 0, approving(s).digest, approving(s).what, false, "", at});
    return s;
}

bool says(const Decision &d, const char *what)
{
    return !d.allowed && d.reason.english().find(what) != std::string::npos;
}

} // namespace

class TestPlanChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldsAreNamed();
    void secretsAreNot();
    void nothingChangesWithoutASecondPerson();
    void theApprovalIsOfThisPlan();
    void approvalsOfPromotionsAreVoid();
    void theNewPlanStaysApproved();
    void whatHasBegunStays_data();
    void whatHasBegunStays();
    void beforeTheStartItIsApprovedAnew();
    void withoutApprovalsItIsAdoptedAtOnce();
    void itCanBeRejectedAndWithdrawn();
    void twoOffersAreNotMixed();
    void theStateKeepsIt();
};

void TestPlanChange::fieldsAreNamed()
{
    plan::Plan other = weaker();
    other.phases[2].soak = std::chrono::hours(72);
    const auto all = planChanges(aPlan(), other);
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(text(all[0]), std::string("gates.errorRate.below: 1% → 2%"));
    QCOMPARE(text(all[1]), std::string("phases[2].soak: 7d → 3d"));
    QVERIFY(planChanges(aPlan(), aPlan()).empty());
    other = aPlan();
    other.freezes.push_back({"Christmas", "2026-12-20", "2027-01-06", "", "", {}, "UTC"});
    QCOMPARE(planChanges(aPlan(), other).front().ours, std::string("absent"));
}

void TestPlanChange::secretsAreNot()
{
    plan::Plan other = aPlan();
    other.notify.push_back({"slack", "https://hooks.example/T0/secret", "", "", {"rollback"}});
    bool told = false;
    for (const PlanChange &c : planChanges(aPlan(), other)) {
        QVERIFY2(text(c).find("secret") == std::string::npos, text(c).c_str());
        told = told || c.field.ends_with(".url");
    }
    QVERIFY(told);
}

void TestPlanChange::nothingChangesWithoutASecondPerson()
{
    const State s = inPhase(1);
    const Decision d = adopt(s, weaker());
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QCOMPARE(d.next.planDigest, s.planDigest);
    QVERIFY(!d.next.plan.gates.errorRateBelow || *d.next.plan.gates.errorRateBelow < 0.02);
    QCOMPARE(d.next.offered->by, std::string("alice"));
    QVERIFY(says(adopt(d.next, weaker()), "Approval of plan"));
    // Neither the one who offers nor the one who asked for the release counts.
    QVERIFY(says(decide(d.next, {}, with(weaker()), command(Verb::Approve, "alice"), kNow), "cannot"));
    QVERIFY(says(adopt(approved(d.next, "alice"), weaker()), "Approval of plan"));
    // Nor the one who adopts it himself.
    QVERIFY(says(adopt(approved(d.next, "bob"), weaker(), "bob"), "Approval of plan"));
    const Decision yes = decide(d.next, {}, with(weaker()), command(Verb::Approve, "bob"), kNow);
    QVERIFY2(yes.allowed && yes.approval, yes.reason.english().c_str());
    QCOMPARE(yes.approval->what, std::string("plan"));
    QCOMPARE(yes.approval->digest, plan::digest(weaker()));
    const Decision done = adopt(approved(d.next, "bob"), weaker());
    QVERIFY2(done.allowed, done.reason.english().c_str());
    QCOMPARE(done.next.planDigest, plan::digest(weaker()));
    QCOMPARE(*done.next.plan.gates.errorRateBelow, 0.02);
    QVERIFY(!done.next.offered && done.next.stage == Stage::Phase && done.next.phase == 1);
    QVERIFY2(done.next.journal.back().text.english().find("gates.errorRate.below: 1% → 2%") != std::string::npos, done.next.journal.back().text.english().c_str());
    QVERIFY(done.next.journal.back().text.english().find("bob") != std::string::npos);
}

void TestPlanChange::theApprovalIsOfThisPlan()
{
    State s = offered();
    Approval old{"x", "bob", true, 0, s.planDigest, "plan", false, "", kNow}; // of the plan before
    s.approvals.push_back(old);
    QVERIFY(says(adopt(s, weaker()), "Approval of plan"));
    QVERIFY(says(adopt(approved(offered(), "bob"), weaker(), "alice", kNow + std::chrono::minutes(31)), "Approval of plan"));
}

void TestPlanChange::approvalsOfPromotionsAreVoid()
{
    State s = inPhase(1);
    s.plan.approvals.perPromotion = 1;
    s.planDigest = plan::digest(s.plan);
    s.approvals.push_back(approval(s, "carol", promotionName(2), kNow));
    QCOMPARE(approvers(s, promotionName(2), "alice", kNow), 1);
    plan::Plan other = s.plan;
    other.gates.errorRateBelow = 0.02;
    s = adopt(approved(adopt(s, other).next, "bob"), other).next;
    QCOMPARE(s.planDigest, plan::digest(other));
    QCOMPARE(approvers(s, promotionName(2), "alice", kNow), 0);
}

void TestPlanChange::theNewPlanStaysApproved()
{
    const State s = adopt(approved(offered(), "bob"), weaker()).next;
    QCOMPARE(approvers(s, "plan", "alice", kNow + std::chrono::hours(200)), 1);
}

void TestPlanChange::whatHasBegunStays_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("past soak") << "past" << "has begun and cannot change";
    QTest::newRow("present weight") << "weight" << "has begun and cannot change";
    QTest::newRow("fewer phases") << "fewer" << "has begun and cannot change";
    QTest::newRow("present soak") << "soak" << "";
    QTest::newRow("later weight") << "later" << "";
    QTest::newRow("image") << "image" << "version.image cannot change";
    QTest::newRow("Deployment") << "deployment" << "traffic.canary.deployment cannot change";
    QTest::newRow("release") << "name" << "It is the plan of another";
    QTest::newRow("environment") << "class" << "It is for environment";
    QTest::newRow("same") << "same" << "No other plan is at hand";
}

void TestPlanChange::whatHasBegunStays()
{
    QFETCH(QString, what);
    QFETCH(QString, said);
    plan::Plan p = aPlan();
    if (what == QLatin1String("past"))
        p.phases[0].soak = std::chrono::hours(1);
    else if (what == QLatin1String("weight"))
        p.phases[1].weight = 60;
    else if (what == QLatin1String("fewer"))
        p.phases.erase(p.phases.begin(), p.phases.begin() + 3);
    else if (what == QLatin1String("soak"))
        p.phases[1].soak = std::chrono::hours(1);
    else if (what == QLatin1String("later"))
        p.phases[2].weight = 70;
    else if (what == QLatin1String("image"))
        p.version.image = "shop:9";
    else if (what == QLatin1String("deployment"))
        p.traffic.canaryDeployment = "shop-other";
    else if (what == QLatin1String("name"))
        p.name = "another";
    else if (what == QLatin1String("class"))
        p.environment.cls = p.environment.cls == plan::EnvironmentClass::Production ? plan::EnvironmentClass::Staging : plan::EnvironmentClass::Production;
    const Decision d = adopt(inPhase(1), p);
    if (said.isEmpty())
        QVERIFY2(d.allowed, d.reason.english().c_str());
    else
        QVERIFY2(says(d, qPrintable(said)), d.reason.english().c_str());
}

void TestPlanChange::beforeTheStartItIsApprovedAnew()
{
    plan::Plan p = weaker();
    p.version.image = "shop:9";
    const Decision d = adopt(ready(), p, "carol");
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QCOMPARE(d.next.stage, Stage::Planned);
    QCOMPARE(d.next.requestedBy, std::string("carol"));
    QCOMPARE(d.next.canaryImage, std::string("shop:9"));
    QCOMPARE(approvers(d.next, "plan", {}, kNow), 0);
}

void TestPlanChange::withoutApprovalsItIsAdoptedAtOnce()
{
    State s = inPhase(1);
    s.plan.approvals.required = 0;
    plan::Plan p = s.plan;
    p.gates.errorRateBelow = 0.02;
    const Decision d = adopt(s, p);
    QVERIFY(d.allowed && d.next.planDigest == plan::digest(p));
    s.pending = acting(traffic::GoalKind::Shift, "promote").pending;
    QVERIFY(says(adopt(s, p), "An act is running"));
}

void TestPlanChange::itCanBeRejectedAndWithdrawn()
{
    State s = offered();
    s.approvals.push_back({"r", "bob", true, 0, approving(s).digest, "plan", true, "too weak", kNow});
    QVERIFY(says(adopt(s, weaker()), "bob rejected the changed plan: too weak"));
    Command c = command(Verb::AdoptPlan);
    c.cancel = true;
    const Decision d = decide(s, allGood(s.plan), with(weaker()), c, kNow);
    QVERIFY(d.allowed && !d.next.offered);
    QVERIFY(says(decide(d.next, allGood(s.plan), with(weaker()), c, kNow), "No changed plan waits"));
}

void TestPlanChange::twoOffersAreNotMixed()
{
    plan::Plan p = weaker();
    p.gates.errorRateBelow = 0.5;
    QVERIFY(says(adopt(approved(offered(), "bob"), p), "Another changed plan waits already"));
    // Whoever opened the release without a file adopts what was offered.
    const Decision d = decide(approved(offered(), "bob"), allGood(aPlan()), around(), command(Verb::AdoptPlan, "carol"), kNow);
    QVERIFY(d.allowed && *d.next.plan.gates.errorRateBelow == 0.02);
}

void TestPlanChange::theStateKeepsIt()
{
    const State s = offered();
    const auto back = fromJson(toJson(s));
    QVERIFY(back.ok());
    QVERIFY(back->offered && back->offered->digest == s.offered->digest && back->offered->by == "alice" && back->offered->at == kNow);
    QCOMPARE(plan::digest(back->offered->plan), s.offered->digest);
}

QTEST_GUILESS_MAIN(TestPlanChange)
#include "tst_plan_change.moc"
