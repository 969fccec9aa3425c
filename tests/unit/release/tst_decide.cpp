// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What is allowed in which state, and for which first reason not. Two promises are walked rather than listed: nothing unknown opens a
// gate, and rolling back is never refused while there is something to roll back.
#include "a_release.h"

#include <QtTest>

#include <random>
#include <set>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

namespace {

Decision ask(const State &s, Verb v, const std::string &actor = "alice")
{
    Command c = command(v, actor);
    c.text = "because";
    c.ticket = "T-1";
    return decide(s, allGood(s.plan), around(), c, kNow);
}

} // namespace

class TestDecide : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commandsByState_data();
    void commandsByState();
    void promoteBeginsTheRightAct();
    void onlyTheStepThatWasShown();
    void nothingUnknownOpensAGate();
    void eachGateCloses_data();
    void eachGateCloses();
    void rollBackIsNeverRefused();
    void rollBackTakesOverAHalfDonePromotion();
    void soakStopsWhenItHasTo();
    void freezes_data();
    void freezes();
    void recurringFreezes_data();
    void recurringFreezes();
    void triggersBecomeCommands_data();
    void triggersBecomeCommands();
    void missedDeadlineReturns();
    void aProvisionalBaselineGrowsInWeekOneOnly();
    void observedIsWhatIsNoted();
    void readOnlyAndDenied();
};

void TestDecide::commandsByState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("allowed"); ///< verbs, in their own spelling
    QTest::newRow("planned") << "planned" << "approve reject request hold note close ack override";
    QTest::newRow("before") << "before" << "reject request promote hold note close ack override";
    QTest::newRow("phase") << "phase" << "request promote hold rollback note ack override";
    QTest::newRow("held") << "held" << "request resume rollback note ack override";
    QTest::newRow("promoting") << "promoting" << "request hold rollback note ack override";
    QTest::newRow("rolling back") << "rolling-back" << "request note ack override";
    QTest::newRow("complete") << "complete" << "";
}

void TestDecide::commandsByState()
{
    QFETCH(QString, state);
    QFETCH(QString, allowed);
    State s = state == QLatin1String("planned") ? begin(aPlan(), "alice") : state == QLatin1String("before") ? ready() : state == QLatin1String("promoting") ? acting(traffic::GoalKind::Shift, "promote") : state == QLatin1String("rolling-back") ? acting(traffic::GoalKind::RollBack, "rollback") : inPhase(1);
    s.held = state == QLatin1String("held");
    if (state == QLatin1String("complete"))
        s.stage = Stage::Complete;
    const QStringList wanted = allowed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const std::string manual = s.plan.checklist.before.front().kind == plan::ItemKind::Sensed ? s.plan.checklist.before[1].id : s.plan.checklist.before.front().id;
    for (const Verb v : {Verb::Approve, Verb::Reject, Verb::Request, Verb::Promote, Verb::Hold, Verb::Resume, Verb::RollBack, Verb::Acknowledge, Verb::Override, Verb::Note, Verb::Close}) {
        Command c = command(v, v == Verb::Approve || v == Verb::Reject ? "bob" : "alice");
        c.text = "because";
        c.ticket = "T-1";
        for (const plan::ChecklistItem &i : s.plan.checklist.before) {
            if (i.kind != plan::ItemKind::Sensed)
                c.item = i.id;
        }
        const Decision d = decide(s, allGood(s.plan), around(), c, kNow);
        QVERIFY2(d.allowed == wanted.contains(QString::fromLatin1(name(v))), qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(name(v)), QString::fromStdString(d.reason.english()))));
        QVERIFY2(d.allowed || !d.reason.empty(), name(v)); // never a refusal without its reason
    }
}

void TestDecide::promoteBeginsTheRightAct()
{
    const Decision start = ask(ready(), Verb::Promote);
    QVERIFY2(start.allowed, start.reason.english().c_str());
    QCOMPARE(start.goal->kind, traffic::GoalKind::Start);
    QCOMPARE(start.goal->weight, 20);
    QCOMPARE(start.goal->image, std::string("shop:2"));
    QCOMPARE(start.next.pods, 10); // N is counted at the start and kept
    QCOMPARE(start.next.stableVersion, std::string("1"));
    QVERIFY(start.next.baseline);
    QVERIFY(start.next.pending && start.next.pending->toPhase == 0);
    for (const int i : {0, 1, 2}) {
        const Decision on = ask(inPhase(i), Verb::Promote);
        QVERIFY2(on.allowed, on.reason.english().c_str());
        QCOMPARE(on.goal->kind, traffic::GoalKind::Shift);
        QCOMPARE(on.goal->weight, on.next.plan.phases[static_cast<std::size_t>(i) + 1].weight);
        QCOMPARE(on.next.weight, inPhase(i).weight); // it moves when it is observed, not when it is asked
    }
    QCOMPARE(ask(inPhase(3), Verb::Promote).goal->kind, traffic::GoalKind::Finish);
}

void TestDecide::onlyTheStepThatWasShown()
{
    // Shown in phase 0, sent when somebody else has promoted already and the next step is allowed, too.
    const State seen = inPhase(0), now = inPhase(1);
    Command c;
    c.verb = Verb::Promote;
    c.actor = "alice";
    bindTo(c, next(seen, allGood(seen.plan), around(), kNow));
    QCOMPARE(c.expectedPhase.value_or(-1), 1);
    QVERIFY(decide(seen, allGood(seen.plan), around(), c, kNow).allowed);
    const Decision late = decide(now, allGood(now.plan), around(), c, kNow);
    QVERIFY(!late.allowed && !late.goal);
    QVERIFY2(late.reason.english().find("Promote to 80 %") != std::string::npos, late.reason.english().c_str());
    // A promotion is not a finish.
    const State last = inPhase(3);
    QVERIFY(!decide(last, allGood(last.plan), around(), c, kNow).allowed);
    // Any other command is left as it is, and so is a promotion when none was shown.
    Command hold;
    hold.verb = Verb::Hold;
    bindTo(hold, next(seen, allGood(seen.plan), around(), kNow));
    QVERIFY(!hold.expectedPhase);
    Command early;
    State planned = seen;
    planned.stage = Stage::Planned;
    bindTo(early, next(planned, allGood(seen.plan), around(), kNow));
    QVERIFY(!early.expectedPhase);
}

void TestDecide::nothingUnknownOpensAGate()
{
    for (const int phase : {-1, 0, 3}) {
        const State s = phase < 0 ? ready() : inPhase(phase);
        const EvidenceSet good = allGood(s.plan);
        QVERIFY(decide(s, good, around(), command(Verb::Promote), kNow).allowed);
        QVERIFY(!decide(s, {}, around(), command(Verb::Promote), kNow).allowed); // nothing is known at all
        std::set<std::string> matters;
        for (const GateView &g : gates(s, good, around(), kNow))
            matters.insert(g.name);
        for (const auto &[id, item] : good.items) {
            if (id == "plan-approved")
                continue; // approvals decide it, not evidence
            const bool before = std::ranges::any_of(s.plan.checklist.before, [&, key = id](const plan::ChecklistItem &i) { return i.rule == key; });
            if (phase < 0 ? !before && !matters.contains(id) : !matters.contains(id))
                continue;
            for (const Verdict v : {Verdict::Unknown, Verdict::Stale, Verdict::Insufficient, Verdict::Fail}) {
                EvidenceSet e = good;
                e.items[id].verdict = v;
                QVERIFY2(!decide(s, e, around(), command(Verb::Promote), kNow).allowed, (id + " " + name(v) + " opened a gate").c_str());
            }
            EvidenceSet gone = good;
            gone.items.erase(id);
            QVERIFY2(!decide(s, gone, around(), command(Verb::Promote), kNow).allowed, (id + " missing opened a gate").c_str());
        }
    }
}

void TestDecide::eachGateCloses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("soak") << "soak" << "Soak is not over";
    QTest::newRow("no way back") << "target" << "no version to roll back to";
    QTest::newRow("unsuitable") << "unsuitable" << "two phases";
    QTest::newRow("freeze") << "freeze" << "year-end";
    QTest::newRow("no baseline") << "baseline" << "latency trigger is off";
    QTest::newRow("no confirmation") << "acks" << "say by whom";
    QTest::newRow("approval") << "approval" << "Approval is missing";
    QTest::newRow("rejected") << "rejected" << "rejected by bob";
}

void TestDecide::eachGateCloses()
{
    QFETCH(QString, what);
    QFETCH(QString, says);
    State s = inPhase(1);
    EvidenceSet e = allGood(s.plan);
    Surroundings a = around();
    if (what == QLatin1String("soak"))
        s.soaked -= Millis{1};
    else if (what == QLatin1String("target"))
        a.rollbackTarget.clear();
    else if (what == QLatin1String("unsuitable"))
        a.unsuitable = Message{"two phases are alike", {}};
    else if (what == QLatin1String("freeze"))
        s.plan.freezes.push_back({"year-end", "2026-11-20", "2026-12-01", {}, {}, Millis{0}, "Europe/Berlin"});
    else if (what == QLatin1String("baseline")) {
        s.baseline.reset();
        e.measuredBaseline.reset();
    } else if (what == QLatin1String("acks"))
        s.acks.clear();
    else
        s.plan.approvals.perPromotion = 1;
    if (what == QLatin1String("rejected")) {
        s.approvals.push_back(approval(s, "bob", "promote:2", kNow));
        s.approvals.back().rejected = true;
    }
    const Decision d = decide(s, e, a, command(Verb::Promote), kNow);
    QVERIFY(!d.allowed);
    QVERIFY2(QString::fromStdString(d.reason.english()).contains(says), d.reason.english().c_str());
    // Going back is not gated by any of it.
    QVERIFY(decide(s, e, a, command(Verb::RollBack), kNow).allowed);
}

void TestDecide::rollBackIsNeverRefused()
{
    // Ten thousand walks through whatever people, triggers and clusters may do.
    std::mt19937 random(7);
    const auto any = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    int asked = 0;
    for (int walk = 0; walk < 1500; ++walk) {
        State s = any(2) == 0 ? ready() : begin(aPlan(), "alice");
        Instant now = kNow;
        std::vector<Approval> objects = s.approvals; // in the cluster
        for (int step = 0; step < 24 && !s.final(); ++step) {
            EvidenceSet e = allGood(s.plan);
            for (auto &[id, item] : e.items)
                item.verdict = any(6) == 0 ? static_cast<Verdict>(any(6)) : Verdict::Pass;
            if (any(5) == 0)
                e = {};
            Surroundings a = around();
            a.observation.synced = any(4) != 0;
            a.approvals = objects;
            if (any(6) == 0)
                a.rollbackTarget.clear();
            if (any(6) == 0)
                a.unsuitable = Message{"x", {}};
            if (any(6) == 0)
                a.observation.stable.reset();
            const bool something = (s.stage == Stage::Phase || s.pending) && !s.rollingBack();
            if (something) {
                ++asked;
                const Decision back = decide(s, e, a, command(Verb::RollBack), now);
                QVERIFY2(back.allowed && back.goal && back.goal->kind == traffic::GoalKind::RollBack, back.reason.english().c_str());
            }
            Command c = command(static_cast<Verb>(any(11)), any(2) ? "alice" : "bob");
            c.text = any(3) ? "x" : "";
            c.ticket = any(3) ? "T" : "";
            c.automatic = any(8) == 0;
            if (c.verb == Verb::RollBack && any(3) != 0)
                continue;
            if (const Decision d = decide(s, e, a, c, now); d.allowed && d.approval)
                objects.push_back(*d.approval);
            else if (d.allowed)
                s = d.next;
            if (s.pending && any(2) == 0) {
                traffic::Advice done;
                done.kind = any(4) == 0 ? traffic::Advice::Kind::Stuck : traffic::Advice::Kind::Done;
                s = concluded(s, done, a, now);
            }
            if (const Tick t = tick(s, e, a, now); t.state)
                s = *t.state;
            now += std::chrono::hours(any(200));
        }
    }
    QVERIFY2(asked > 500, qPrintable(QString::number(asked)));
}

void TestDecide::rollBackTakesOverAHalfDonePromotion()
{
    for (const char *act : {"start", "promote", "finish", "return"}) {
        const State s = acting(std::string(act) == "finish" ? traffic::GoalKind::Finish : traffic::GoalKind::Shift, act);
        const Decision d = decide(s, {}, around(), command(Verb::RollBack, "carol"), kNow);
        QVERIFY2(d.allowed, d.reason.english().c_str());
        QCOMPARE(d.next.pending->actor, std::string("carol"));
        QCOMPARE(d.goal->stableImage, std::string("shop:1")); // a finish may have changed stable already
        QCOMPARE(d.goal->pods, 10);
    }
    // Before anything was moved there is nothing to roll back, and it says so.
    QVERIFY(decide(ready(), {}, around(), command(Verb::RollBack), kNow).reason.english().find("Nothing to roll back") != std::string::npos);
}

void TestDecide::soakStopsWhenItHasTo()
{
    State s = inPhase(0);
    s.soaked = Millis{0};
    const EvidenceSet good = allGood(s.plan);
    const auto after = [&](const State &state, const EvidenceSet &e) { return soaked(state, e, kNow + std::chrono::hours(5)); };
    QCOMPARE(after(s, good), Millis(std::chrono::hours(5)));
    State held = s;
    held.held = true;
    QCOMPARE(after(held, good), Millis{0});
    State acting = s;
    acting.pending.emplace();
    QCOMPARE(after(acting, good), Millis{0});
    // What no metrics cover is not counted, and what has not come yet is waited for.
    using std::chrono::hours;
    EvidenceSet gaps = good;
    gaps.coverage.gaps = {{kNow - hours(3), kNow + hours(1)}, {kNow + hours(2), kNow + hours(4)}, {kNow + hours(5), kNow + hours(7)}};
    QCOMPARE(after(s, gaps), Millis(hours(2)));
    EvidenceSet away = good;
    away.coverage.upTo = kNow + hours(3);
    QCOMPARE(after(s, away), Millis(hours(3)));
    const Tick waiting = tick(s, away, around(), kNow + hours(5));
    QVERIFY(waiting.state);
    QCOMPARE(after(*waiting.state, good), Millis(hours(5)));
    QCOMPARE(after(*waiting.state, gaps), Millis(hours(4)));
    const auto soakGate = [&](const State &state, const EvidenceSet &e) {
        const auto all = gates(state, e, around(), kNow + hours(5));
        const auto one = std::ranges::find(all, "soak", &GateView::name);
        return one == all.end() ? std::string() : one->detail.english();
    };
    QCOMPARE(soakGate(s, good), std::string("5 h of 7 d"));
    QCOMPARE(soakGate(s, away), std::string("3 h of 7 d · stands still while metrics of the canary are missing"));
    QCOMPARE(soakGate(held, good), std::string("0 s of 7 d · stands still while held"));
    EvidenceSet off = good;
    off.items["traffic"].verdict = Verdict::Fail;
    QCOMPARE(after(s, off), Millis{0});
    // Resumed, the time of the hold is not counted later.
    held.heldBy = "alice";
    const Decision d = decide(held, good, around(), command(Verb::Resume), kNow + std::chrono::hours(5));
    QCOMPARE(soaked(d.next, good, kNow + std::chrono::hours(6)), Millis(std::chrono::hours(1)));
}

void TestDecide::freezes_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("frozen");
    QTest::newRow("before") << "2026-12-19T22:59:59Z" << "weekend";
    QTest::newRow("first moment, in Berlin") << "2026-12-19T23:00:00Z" << "year-end";
    QTest::newRow("last") << "2027-01-03T22:59:59Z" << "year-end";
    QTest::newRow("over") << "2027-01-03T23:00:00Z" << "weekend";
    QTest::newRow("friday noon") << "2026-11-27T13:59:00Z" << "";
    QTest::newRow("friday afternoon") << "2026-11-27T14:00:00Z" << "weekend";
    QTest::newRow("sunday") << "2026-11-29T10:00:00Z" << "weekend";
    QTest::newRow("monday 03:00 in Berlin") << "2026-11-30T02:00:00Z" << "";
    QTest::newRow("friday in summer time") << "2027-07-02T13:00:00Z" << "weekend";
    QTest::newRow("an hour earlier") << "2027-07-02T12:59:00Z" << "";
}

void TestDecide::recurringFreezes_data()
{
    QTest::addColumn<QString>("rrule");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("next"); ///< begin of the next one after 2026-03-20T00:00Z
    QTest::newRow("daily") << "FREQ=DAILY" << "23:30" << "UTC" << "2026-03-20T23:30:00Z";
    QTest::newRow("weekly, over the change to summer time") << "FREQ=WEEKLY;BYDAY=SU" << "15:00" << "Europe/Berlin" << "2026-03-22T14:00:00Z";
    QTest::newRow("an hour that the clocks leave out") << "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=29" << "02:30" << "Europe/Berlin" << "2026-03-29T01:30:00Z";
    QTest::newRow("an hour that comes twice: the first") << "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=25" << "02:30" << "Europe/Berlin" << "2026-10-25T00:30:00Z";
    QTest::newRow("last Friday of the month") << "FREQ=MONTHLY;BYDAY=-1FR" << "12:00" << "UTC" << "2026-03-27T12:00:00Z";
    QTest::newRow("second Tuesday") << "FREQ=MONTHLY;BYDAY=2TU" << "9:05" << "UTC" << "2026-04-14T09:05:00Z";
    QTest::newRow("last day of the month") << "FREQ=MONTHLY;BYMONTHDAY=-1" << "00:00" << "America/New_York" << "2026-03-31T04:00:00Z";
    QTest::newRow("on the 31st, where there is one") << "FREQ=MONTHLY;BYMONTHDAY=31" << "00:00" << "UTC" << "2026-03-31T00:00:00Z";
    QTest::newRow("christmas") << "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24" << "00:00" << "Australia/Lord_Howe" << "2026-12-23T13:00:00Z";
    QTest::newRow("leap day: none in sight") << "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29" << "00:00" << "UTC" << "";
}

void TestDecide::recurringFreezes()
{
    QFETCH(QString, rrule);
    QFETCH(QString, at);
    QFETCH(QString, zone);
    QFETCH(QString, next);
    plan::Plan p;
    p.freezes = {{"f", {}, {}, rrule.toStdString(), at.toStdString(), std::chrono::hours(2), zone.toStdString()}};
    const auto f = nextFreeze(p, *parseInstant("2026-03-20T00:00:00Z"));
    QCOMPARE(QString::fromStdString(f ? formatInstant(f->from) : ""), next);
    if (f) {
        QCOMPARE(f->to - f->from, Millis{std::chrono::hours(2)}); // as long as it says, whatever the clocks do
        QVERIFY(freezeAt(p, f->from) && freezeAt(p, f->to - Millis{1}) && !freezeAt(p, f->to));
    }
}

void TestDecide::freezes()
{
    QFETCH(QString, at);
    QFETCH(QString, frozen);
    plan::Plan p;
    p.freezes = {{"year-end", "2026-12-20", "2027-01-04", {}, {}, Millis{0}, "Europe/Berlin"}, {"weekend", {}, {}, "FREQ=WEEKLY;BYDAY=FR", "15:00", std::chrono::hours(60), "Europe/Berlin"}};
    const auto f = freezeAt(p, *parseInstant(at.toStdString()));
    QCOMPARE(QString::fromStdString(f ? f->name : ""), frozen);
    QVERIFY(nextFreeze(p, kNow)->name == "weekend");
}

void TestDecide::triggersBecomeCommands_data()
{
    using S = TriggerReading::State;
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<int>("reading");
    QTest::addColumn<QString>("command");
    const auto row = [](const char *trigger, S s, const char *command) { QTest::addRow("%s %s", trigger, name(s)) << QString::fromLatin1(trigger) << static_cast<int>(s) << QString::fromLatin1(command); };
    for (const char *t : {"error-rate", "latency", "readiness", "dependency"}) {
        row(t, S::Fired, "rollback");
        row(t, S::Shared, "hold");
        row(t, S::Quiet, "");
        row(t, S::Arming, "");
        row(t, S::Unknown, ""); // no data is not bad data either
    }
    row("degradation", S::Fired, "hold");
}

void TestDecide::triggersBecomeCommands()
{
    QFETCH(QString, trigger);
    QFETCH(int, reading);
    QFETCH(QString, command);
    const auto commandOf = [&](const State &s) {
        EvidenceSet e = allGood(s.plan);
        for (TriggerReading &t : e.triggers) {
            if (t.trigger == trigger.toStdString())
                std::tie(t.state, t.text) = std::pair(static_cast<TriggerReading::State>(reading), Message{"%1 for 5 min", {"7 %"}});
        }
        return tick(s, e, around(), kNow).command;
    };
    const auto got = commandOf(inPhase(1));
    QCOMPARE(QString::fromLatin1(got ? name(got->verb) : ""), command);
    if (got) {
        QVERIFY(got->automatic);
        QCOMPARE(got->trigger, trigger.toStdString());
        // What the trigger wants is allowed by the same rules.
        const Decision d = decide(inPhase(1), {}, around(), *got, kNow);
        QVERIFY(d.allowed);
        // Why is kept as a sentence: everybody reads it in their own language.
        const Message &why = got->verb == Verb::RollBack ? d.next.rolledBackWhy : d.next.heldWhy;
        QVERIFY(why.args.size() == 1 && why.args[0].sentence());
        QCOMPARE(why.english(), got->text);
        QVERIFY(commandOf(acting(traffic::GoalKind::Shift, "promote"))); // also while a promotion runs
    }
    QVERIFY(!commandOf(acting(traffic::GoalKind::RollBack, "rollback"))); // never twice
    QVERIFY(!commandOf(ready()));                                        // nothing is exposed yet
    State held = inPhase(1);
    held.held = true;
    QCOMPARE(bool(commandOf(held)), command == QLatin1String("rollback")); // held, the triggers stay armed
}

void TestDecide::aProvisionalBaselineGrowsInWeekOneOnly()
{
    State s = inPhase(0);
    s.baseline->provisional = true;
    s.baseline->n = 1000;
    EvidenceSet e = allGood(s.plan);
    e.measuredBaseline->provisional = true;
    e.measuredBaseline->p95Ms = 250;
    e.measuredBaseline->n = 1200;
    const Tick little = tick(s, e, around(), kNow);
    QVERIFY(!little.state || little.state->baseline->p95Ms == 200); // not for every few requests
    e.measuredBaseline->n = 5000;
    const Tick more = tick(s, e, around(), kNow);
    QVERIFY(more.state && *more.state->baseline->p95Ms == 250);
    State later = s;
    later.phase = 1;
    later.weight = 50;
    const Tick frozen = tick(later, e, around(), kNow);
    QVERIFY(!frozen.state || *frozen.state->baseline->p95Ms == 200); // frozen when the week is over
    s.baseline->provisional = false;
    const Tick sure = tick(s, e, around(), kNow);
    QVERIFY(!sure.state || *sure.state->baseline->p95Ms == 200); // and a measured one at once
}

void TestDecide::missedDeadlineReturns()
{
    State s = acting(traffic::GoalKind::Shift, "promote");
    s.pending->goal.fromCanary = 5;
    s.pending->goal.fromStable = 5;
    traffic::Advice stuck;
    stuck.kind = traffic::Advice::Kind::Stuck;
    stuck.why = {"7 of 8 pods ready; quota", {}};
    const Millis soak = s.soaked;
    const State back = concluded(s, stuck, around(), kNow);
    QVERIFY(back.pending && back.pending->command == "return");
    QCOMPARE(back.pending->goal.canaryPods, 5);
    QVERIFY(back.journal.back().text.english().find("quota") != std::string::npos);
    traffic::Advice done;
    done.kind = traffic::Advice::Kind::Done;
    const State there = concluded(back, done, around(), kNow);
    QVERIFY(!there.pending);
    QCOMPARE(there.phase, 1);
    QCOMPARE(there.soaked, soak); // kept
    // A rollback has no deadline: it says what is wrong and goes on.
    const State rolling = concluded(acting(traffic::GoalKind::RollBack, "rollback"), stuck, around(), kNow);
    QVERIFY(rolling.rollingBack() && rolling.pending->problem);
}

void TestDecide::observedIsWhatIsNoted()
{
    State s = acting(traffic::GoalKind::Shift, "promote");
    s.items["error-rate"].verified = true;
    traffic::Advice done;
    done.kind = traffic::Advice::Kind::Done;
    const State there = concluded(s, done, around(), kNow + std::chrono::seconds(41));
    QCOMPARE(there.phase, 2);
    QCOMPARE(there.weight, 80);
    QCOMPARE(there.soaked, Millis{0});
    QCOMPARE(*there.since, kNow + std::chrono::seconds(41));
    QVERIFY(there.journal.back().text.english().find("41 s") != std::string::npos);
    QVERIFY(!there.items.contains("error-rate") || !there.items.at("error-rate").verified); // each phase verifies anew
    const State rolled = concluded(acting(traffic::GoalKind::RollBack, "rollback"), done, around(), kNow);
    QCOMPARE(rolled.stage, Stage::RolledBack);
    QCOMPARE(rolled.weight, 0);
    traffic::Advice waiting;
    QVERIFY(concluded(s, waiting, around(), kNow).pending); // accepted is not done
}

void TestDecide::readOnlyAndDenied()
{
    Surroundings a = around();
    a.readOnly = true;
    for (const Verb v : {Verb::Promote, Verb::RollBack, Verb::Hold, Verb::Note, Verb::Approve})
        QVERIFY(!decide(inPhase(1), allGood(aPlan()), a, command(v), kNow).allowed);
    a = around();
    a.denied = {"promote: patch deployments.apps"};
    const Decision d = decide(inPhase(1), allGood(aPlan()), a, command(Verb::Promote), kNow);
    QVERIFY(!d.allowed);
    QVERIFY2(d.reason.english().find("patch deployments.apps") != std::string::npos, d.reason.english().c_str());
    QVERIFY(decide(inPhase(1), allGood(aPlan()), a, command(Verb::Hold), kNow).allowed);
}

QTEST_APPLESS_MAIN(TestDecide)
#include "tst_decide.moc"
