// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// An alarm that comes and goes is held up as one line until it is quiet; what people do is over when they say so; every alarm says what to do.
#include "engine/alarms.h"
#include "engine/steady_alarms.h"

#include <QtTest>

#include <random>

using namespace tidegate;
using engine::Alarm;
using engine::SteadyAlarms;

class TestSteadyAlarms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatChattersIsHeldUp();
    void itIsOneAlarm();
    void quietNoiseIsNotTouched();
    void theGraverIsFirst();
    void whatPeopleDoIsOverAtOnce();
    void aNoiseTraceIsOneLine();
    void everyAlarmSaysWhatToDo();

private:
    const Instant m_t = fromSeconds(1'800'000'000);
    Instant at(double seconds) const { return m_t + Millis(static_cast<long long>(seconds * 1000)); }
    Alarm one(const char *id, bool high = false, const char *about = "") const
    {
        return {id, about, high, {TG_TR("%1"), {std::string(id) + about}}, {}, {{"look", {}}}, m_t, 0};
    }
    static std::vector<std::string> apply(SteadyAlarms &s, std::vector<Alarm> alarms, Instant now)
    {
        s.apply(alarms, now);
        std::vector<std::string> out;
        out.reserve(alarms.size());
        for (const Alarm &a : alarms)
            out.push_back(a.title.english());
        return out;
    }
    using Lines = std::vector<std::string>;
};

void TestSteadyAlarms::whatChattersIsHeldUp()
{
    SteadyAlarms s;
    QCOMPARE(apply(s, {}, at(0)), Lines());
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(apply(s, {one("arming", false, "p95")}, at(10 + i * 10)), Lines{"armingp95"});
        QCOMPARE(apply(s, {}, at(15 + i * 10)), Lines());
    }
    const Lines held{"Comes and goes, 3 times in a minute: armingp95"};
    QCOMPARE(apply(s, {one("arming", false, "p95")}, at(30)), held);
    QCOMPARE(apply(s, {}, at(35)), held); // it is away, and its line stays
    // Another trigger's is its own.
    QCOMPARE(apply(s, {one("arming", false, "errors")}, at(40)), (Lines{"armingerrors", "Comes and goes, 3 times in a minute: armingp95"}));
    QCOMPARE(apply(s, {one("arming", false, "p95")}, at(50)), (Lines{"Comes and goes, 4 times in a minute: armingp95"}));
    // After a quiet minute it is what it is.
    QCOMPARE(apply(s, {one("arming", false, "p95")}, at(111)), Lines{"armingp95"});
    QCOMPARE(apply(s, {}, at(112)), Lines());
}

void TestSteadyAlarms::itIsOneAlarm()
{
    SteadyAlarms s;
    apply(s, {}, at(0));
    std::set<Instant> since;
    for (int i = 1; i < 12; ++i) {
        Alarm a = one("trigger", true, "errors");
        a.since = at(i * 5);
        std::vector<Alarm> alarms{a};
        s.apply(alarms, at(i * 5));
        QCOMPARE(alarms.size(), std::size_t(1));
        if (alarms[0].chatter > 0)
            since.insert(alarms[0].since);
        apply(s, {}, at(i * 5 + 2));
    }
    QCOMPARE(since.size(), std::size_t(1)); // what is new is told by it
}

void TestSteadyAlarms::quietNoiseIsNotTouched()
{
    SteadyAlarms s;
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(apply(s, {one("metrics-lost")}, at(i * 40)), Lines{"metrics-lost"});
        QCOMPARE(apply(s, {}, at(i * 40 + 20)), Lines());
    }
}

void TestSteadyAlarms::theGraverIsFirst()
{
    SteadyAlarms s;
    apply(s, {}, at(0));
    for (int i = 1; i < 4; ++i) {
        apply(s, {one("unguarded", true)}, at(i * 4));
        apply(s, {}, at(i * 4 + 2));
    }
    std::vector<Alarm> alarms{one("held")};
    s.apply(alarms, at(20));
    QCOMPARE(alarms.size(), std::size_t(2));
    QCOMPARE(alarms[0].id, std::string("unguarded"));
    QCOMPARE(alarms[0].chatter, 3);
    QCOMPARE(alarms[1].chatter, 0);
}

void TestSteadyAlarms::whatPeopleDoIsOverAtOnce()
{
    SteadyAlarms s;
    apply(s, {}, at(0));
    for (int i = 1; i < 8; ++i) {
        QCOMPARE(apply(s, {one("held")}, at(i * 4)), Lines{"held"});
        QCOMPARE(apply(s, {}, at(i * 4 + 2)), Lines());
    }
}

void TestSteadyAlarms::aNoiseTraceIsOneLine()
{
    // A figure that dances around its limit for ten minutes, looked at each second: seldom does what is shown change.
    std::mt19937 random(7);
    std::bernoulli_distribution over(0.5);
    SteadyAlarms s;
    apply(s, {}, at(-1));
    bool raw = false, shown = false;
    int rawChanges = 0, shownChanges = 0;
    for (int i = 0; i < 600; ++i) {
        const bool now = over(random);
        const bool seen = !apply(s, now ? std::vector{one("trigger", true, "errors")} : std::vector<Alarm>{}, at(i)).empty();
        rawChanges += now != raw;
        shownChanges += seen != shown;
        raw = now;
        shown = seen;
    }
    QVERIFY2(rawChanges > 200, qPrintable(QString::number(rawChanges)));
    QVERIFY2(shownChanges <= 5, qPrintable(QString::number(shownChanges)));
}

void TestSteadyAlarms::everyAlarmSaysWhatToDo()
{
    // All that can stand at once, and what stands alone.
    using release::TriggerReading;
    engine::Snapshot s;
    s.exists = s.settled = true;
    s.now = s.localNow = m_t;
    s.state.stage = release::Stage::Phase;
    s.state.held = true;
    s.state.heldBy = "alice";
    s.state.pending.emplace();
    s.state.pending->problem = Error{ErrorKind::Forbidden, "deployment", "no", ""};
    for (const auto state : {TriggerReading::State::Fired, TriggerReading::State::Shared, TriggerReading::State::Arming}) {
        TriggerReading t;
        t.trigger = "t" + std::to_string(static_cast<int>(state));
        t.state = state;
        s.evidence.triggers.push_back(t);
    }
    s.kubeconfig = Error{ErrorKind::Invalid, "config", "broken", ""};
    s.expiry = kube::Expiry{};
    s.expiry->at = m_t + std::chrono::hours(3);
    release::ItemView item;
    item.state = release::ItemState::Regressed;
    s.during.items.push_back(item);
    s.differences.emplace_back();
    s.planChanges.emplace_back();
    std::set<std::string> seen;
    const auto look = [&] {
        for (const Alarm &a : engine::alarmsOf(s)) {
            QVERIFY2(!a.toDo.empty(), a.id.c_str());
            seen.insert(a.id);
        }
    };
    look();
    s.state.offered.emplace();
    for (const auto state : {release::Projections::State::Asked, release::Projections::State::Running, release::Projections::State::Failed}) {
        s.state.projections.emplace();
        s.state.projections->state = state;
        look();
    }
    s.state.hotfix.emplace();
    look();
    s.state.hotfix->begun = true;
    s.state.hotfix->breakGlass = true;
    look();
    s.state.pending->goal.kind = traffic::GoalKind::RollBack;
    look();
    s.state.pending.reset();
    s.state.stage = release::Stage::RolledBack;
    look();
    for (const char *id : {"not-live", "metrics-lost", "unguarded", "kubeconfig", "expiry", "trigger", "shared", "arming", "act-problem", "held", "regressed", "difference", "plan", "projections", "hotfix", "review", "rolling-back", "rolled-back"})
        QVERIFY2(seen.contains(id), id);
}

QTEST_GUILESS_MAIN(TestSteadyAlarms)
#include "tst_steady_alarms.moc"
