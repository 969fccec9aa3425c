// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Every scenario of the rehearsal to its verdict: what each is there to show is what happens.
#include "cli/colleague.h"
#include "cli/walk.h"
#include "engine/release_session.h"
#include "rehearsal/rehearsal.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace tidegate;
using release::Stage;

class TestScenarios : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slowIsRolledBackByLatency() { rolledBack("slow", "trigger latency"); }
    void aLostDatabaseIsRolledBack() { rolledBack("dependency", "trigger dependency"); }
    void everybodysDatabaseHoldsAndAlarms();
    void noDataIsNeitherGoodNorBad();
    void podsThatNeverComeUpAreNotPromoted();
    void healthyEndsComplete();
    void aLateRegressionIsRolledBack();
    void anApiOutageDoesNotStopARollback();
    void aFreezeClosesPromotionOnly();
    void troubleCanBeInjectedAndMended();
    void twoOperatorsActOnce();
    void aHotfixGoesStraight();
    void aLostGuardianIsFollowed();

private:
    struct Run {
        std::unique_ptr<rehearsal::Rehearsal> world;
        QTemporaryDir dir;
        std::unique_ptr<engine::ReleaseSession> session, bobs;
        bool busy = false, bobBusy = false;

        explicit Run(const char *scenario, double speed = 60000)
        {
            rehearsal::Options o;
            o.scenario = scenario;
            o.speed = speed;
            o.start = *parseInstant("2026-11-24T06:00:00Z"); // the noise is a function of the moment: the same weeks each time
            world = std::make_unique<rehearsal::Rehearsal>(o);
            if (!world->start().ok())
                return;
            engine::OpenOptions open;
            open.connection = world->connection();
            open.plan = world->plan();
            open.release = open.plan->name;
            open.ns = open.plan->ns;
            open.rehearsal = true;
            open.clock = world->clock();
            open.pollInterval = Millis{250};
            open.secondPerson = "bob";
            open.journalDirectory = dir.path().toStdString();
            if (cli::hasColleague(scenario)) {
                engine::OpenOptions his = open;
                his.connection = world->secondConnection();
                his.guard = false;
                his.secondPerson.clear();
                his.journalDirectory += "/bob";
                bobs = std::make_unique<engine::ReleaseSession>(std::move(his));
                QObject::connect(bobs.get(), &engine::ReleaseSession::snapshotChanged, bobs.get(), [this](const engine::SnapshotPtr &s) {
                    const auto c = bobBusy ? std::nullopt : cli::colleagueStep(*s);
                    if (c) {
                        bobBusy = true;
                        bobs->submit(*c, [this](const Expected<void> &) { bobBusy = false; });
                    }
                });
                bobs->start();
            }
            session = std::make_unique<engine::ReleaseSession>(std::move(open));
            session->start();
        }
        [[nodiscard]] const engine::Snapshot &now() const
        {
            static const engine::Snapshot none;
            const auto s = session->snapshot();
            static engine::SnapshotPtr keep;
            keep = s;
            return s ? *keep : none;
        }
        /// Plays the release manager until `there` holds.
        bool until(const std::function<bool(const engine::Snapshot &)> &there, int seconds, bool play = true)
        {
            return QTest::qWaitFor([&] {
                const auto s = session->snapshot();
                if (!s)
                    return false;
                if (there(*s))
                    return true;
                const auto c = busy || !play ? std::nullopt : cli::nextStep(*s);
                if (c) {
                    busy = true;
                    session->submit(*c, [this](const Expected<void> &) { busy = false; });
                }
                return false;
            }, seconds * 1000);
        }
        /// Where it stands, for a failure's message.
        [[nodiscard]] std::string where() const
        {
            if (!session->snapshot())
                return "no snapshot";
            const engine::Snapshot &s = now();
            std::string out = std::string(release::name(s.state.stage)) + " " + std::to_string(s.state.phase) + ", next " + s.next.command + (s.next.allowed ? " allowed" : ": " + s.next.reason.english());
            if (s.state.pending)
                out += ", pending " + s.state.pending->command + ": " + s.progress.why.english() + (s.state.pending->problem ? " " + s.state.pending->problem->text() : "");
            for (const engine::Alarm &a : s.alarms)
                out += ", alarm " + a.id + " " + a.title.english();
            return out;
        }
        [[nodiscard]] bool said(const char *what) const
        {
            return std::ranges::any_of(now().state.journal, [&](const release::Event &e) { return e.text.english().find(what) != std::string::npos; });
        }
        [[nodiscard]] bool alarm(const char *id) const
        {
            return std::ranges::any_of(now().alarms, [&](const engine::Alarm &a) { return a.id == id; });
        }
    };
    static void rolledBack(const char *scenario, const char *by);
};

void TestScenarios::rolledBack(const char *scenario, const char *by)
{
    Run r(scenario);
    QVERIFY2(r.until([](const engine::Snapshot &s) { return s.state.stage == Stage::RolledBack; }, 150), r.where().c_str());
    QCOMPARE(r.now().state.rolledBackBy.value_or(""), std::string(by));
    QCOMPARE(r.now().state.history.size(), std::size_t(2)); // the first week was promoted on its evidence
    QCOMPARE(r.now().weight.canaryReady, 0);
    QVERIFY(r.now().weight.stableReady >= 10);
}

void TestScenarios::everybodysDatabaseHoldsAndAlarms()
{
    Run r("dependency-shared");
    QVERIFY(r.until([](const engine::Snapshot &s) { return s.state.held; }, 150));
    QVERIFY(r.until([](const engine::Snapshot &s) { return s.state.held && !s.alarms.empty(); }, 10, false));
    QVERIFY(r.now().state.sharedAlarm);
    QVERIFY(r.alarm("shared") || r.alarm("held"));
    QVERIFY(!r.now().state.rollingBack());
    QCOMPARE(r.now().state.stage, Stage::Phase); // the release is not the cause: nothing was taken back
    QCOMPARE(r.now().state.weight, 50);
}

void TestScenarios::noDataIsNeitherGoodNorBad()
{
    Run r("no-data");
    QVERIFY(r.until([](const engine::Snapshot &s) { return s.state.stage == Stage::Phase && s.state.phase == 1 && s.exists && !s.metrics.live && !s.state.pending; }, 150));
    const int phase = r.now().state.phase;
    // Gates are closed and say why; no trigger acts on silence.
    QVERIFY(r.until([](const engine::Snapshot &s) { return !s.next.allowed && std::ranges::any_of(s.alarms, [](const engine::Alarm &a) { return a.id == "metrics-lost"; }); }, 120, false));
    QVERIFY(!r.now().next.reason.empty());
    for (const release::GateView &g : r.now().gates)
        QVERIFY2((g.name != "error-rate" && g.name != "p95" && g.name != "metrics") || g.verdict != release::Verdict::Pass, g.name.c_str());
    QVERIFY(!r.now().state.rollingBack() && !r.now().state.held);
    QCOMPARE(r.now().state.phase, phase);
    // Going back needs no Prometheus.
    release::Command c;
    c.verb = release::Verb::RollBack;
    c.actor = "alice";
    r.session->submit(c, [](const Expected<void> &) {});
    QVERIFY(r.until([](const engine::Snapshot &s) { return s.state.stage == Stage::RolledBack; }, 60, false));
}

void TestScenarios::podsThatNeverComeUpAreNotPromoted()
{
    Run r("never-ready");
    QVERIFY(r.until([](const engine::Snapshot &s) { return s.state.stage == Stage::RolledBack || (s.state.pending && s.state.pending->command == "return"); }, 150));
    QVERIFY2(r.said("readiness") || r.said("Rejected"), "the reason is in the timeline");
    QVERIFY(r.now().weight.stableReady + r.now().weight.canaryReady >= 8); // stable kept what it had when the new pods failed
}

void TestScenarios::healthyEndsComplete()
{
    Run r("healthy");
    QVERIFY2(r.until([](const engine::Snapshot &s) { return s.state.stage == Stage::Complete; }, 560), r.where().c_str());
    QCOMPARE(r.now().state.history.size(), std::size_t(4));
    QCOMPARE(r.now().weight.canaryReady, 0);
    QVERIFY(r.now().observation.stable && r.now().observation.stable->image == r.now().state.canaryImage);
}

void TestScenarios::aLateRegressionIsRolledBack()
{
    Run r("late-errors");
    QVERIFY2(r.until([](const engine::Snapshot &s) { return s.state.stage == Stage::RolledBack; }, 250), r.where().c_str());
    QCOMPARE(r.now().state.rolledBackBy.value_or(""), std::string("trigger error-rate"));
    QCOMPARE(r.now().state.history.size(), std::size_t(3)); // two weeks were good
}

void TestScenarios::anApiOutageDoesNotStopARollback()
{
    Run r("api-outage");
    bool away = false;
    QVERIFY2(r.until([&](const engine::Snapshot &s) {
        away = away || (s.state.rollingBack() && !s.api.problem.empty());
        return s.state.stage == Stage::RolledBack;
    }, 200), r.where().c_str());
    QVERIFY2(away, "the outage came, and was seen while it went back");
    QCOMPARE(r.now().weight.canaryReady, 0);
    QCOMPARE(std::ranges::count_if(r.now().state.journal, [](const release::Event &e) { return e.kind == "trigger" || e.kind == "rollback"; }), 1); // it acted once
}

void TestScenarios::aFreezeClosesPromotionOnly()
{
    // Begins with day 8, in the second week, and lasts ten days: 43 s at this speed, in which a machine at its limit looks often enough.
    Run r("freeze", 20000);
    QVERIFY2(r.until([](const engine::Snapshot &s) {
        return s.state.stage == Stage::Phase && s.state.phase == 1 && std::ranges::any_of(s.gates, [](const release::GateView &g) { return g.name == "freeze" && g.verdict == release::Verdict::Fail; });
    }, 200), r.where().c_str());
    QVERIFY(!r.now().next.allowed);
    release::Command c;
    c.verb = release::Verb::RollBack;
    c.actor = "alice";
    r.session->submit(c, [](const Expected<void> &) {});
    QVERIFY2(r.until([](const engine::Snapshot &s) { return s.state.stage == Stage::RolledBack; }, 60, false), r.where().c_str());
}

void TestScenarios::troubleCanBeInjectedAndMended()
{
    Run r("healthy");
    QVERIFY(r.until([](const engine::Snapshot &s) { return s.state.stage == Stage::Phase && s.state.phase == 0 && !s.state.pending; }, 100));
    r.world->inject("api-server");
    QVERIFY2(r.until([](const engine::Snapshot &s) { return !s.api.problem.empty(); }, 30, false), r.where().c_str());
    r.world->inject("healthy");
    QVERIFY2(r.until([](const engine::Snapshot &s) { return s.api.problem.empty() && s.api.live; }, 60, false), r.where().c_str());
    r.world->inject("errors");
    QVERIFY2(r.until([](const engine::Snapshot &s) { return s.state.stage == Stage::RolledBack; }, 100, false), r.where().c_str());
    QCOMPARE(r.now().state.rolledBackBy.value_or(""), std::string("trigger error-rate"));
}

void TestScenarios::twoOperatorsActOnce()
{
    // Both promote as soon as they may; bob holds the second week for six hours.
    Run r("two-operators", 20000);
    bool held = false;
    QVERIFY2(r.until([&](const engine::Snapshot &s) {
        held = held || (s.state.held && s.state.heldBy == "bob");
        return s.state.stage == Stage::Phase && s.state.phase == 2 && !s.state.pending;
    }, 240), r.where().c_str());
    QVERIFY2(held, "our console saw that bob holds it");
    QVERIFY(!r.now().state.held);
    std::map<std::string, int> promotions; // by what they say: each weight was gone to once
    for (const release::Event &e : r.now().state.journal) {
        if (e.kind == "promote")
            ++promotions[e.text.english().substr(e.text.english().find(' '))];
    }
    QVERIFY(!promotions.empty());
    for (const auto &[what, times] : promotions)
        QVERIFY2(times == 1, (what + ": " + std::to_string(times)).c_str());
    QCOMPARE(std::ranges::count_if(r.now().state.journal, [](const release::Event &e) { return e.kind == "hold" && e.actor == "bob"; }), 1);
    QCOMPARE(r.now().state.weight, 80);
}

void TestScenarios::aHotfixGoesStraight()
{
    Run r("hotfix");
    QVERIFY2(r.until([](const engine::Snapshot &s) { return s.state.stage == Stage::Phase && s.state.phase == 1 && s.evidence.stable.errorRate.value_or(0) > 0.03; }, 200), r.where().c_str());
    QVERIFY(!r.now().state.rollingBack()); // the canary is not what fails
    release::Command c;
    c.verb = release::Verb::Hotfix;
    c.actor = "alice";
    c.image = "registry.example/finance:2.3.2";
    c.version = "2.3.2";
    c.base = "stable";
    c.text = "payments fail";
    c.ticket = "INC-7";
    bool asked = false;
    r.session->submit(c, [&](const Expected<void> &) { asked = true; });
    QVERIFY2(r.until([&](const engine::Snapshot &s) { return asked && s.state.hotfix && release::approvers(s.state, "hotfix", "alice", s.now) >= 1; }, 60, false), r.where().c_str());
    r.session->submit(c, [](const Expected<void> &) {});
    QVERIFY2(r.until([](const engine::Snapshot &s) { return s.state.stage == Stage::Phase && s.state.weight == 100 && !s.state.pending; }, 60, false), r.where().c_str());
    QCOMPARE(r.now().state.canaryVersion, std::string("2.3.2"));
    // The version that failed has no requests any more, and nobody's fail.
    QVERIFY2(r.until([](const engine::Snapshot &s) { return s.evidence.canary.errorRate.value_or(1) < 0.01 && s.evidence.canary.requests > 50; }, 60, false), r.where().c_str());
}

void TestScenarios::aLostGuardianIsFollowed()
{
    Run r("lost-guardian");
    bool another = false, ours = false;
    QVERIFY2(r.until([&](const engine::Snapshot &s) {
        another = another || (s.state.stage == Stage::Phase && !s.guardedByUs && s.guardian.starts_with("bob@"));
        ours = ours || (another && s.guardedByUs);
        return s.state.stage == Stage::RolledBack;
    }, 200), r.where().c_str());
    QVERIFY2(another, "bob's console guarded at first");
    QVERIFY2(ours, "ours took over");
    QCOMPARE(r.now().state.rolledBackBy.value_or(""), std::string("trigger error-rate"));
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
