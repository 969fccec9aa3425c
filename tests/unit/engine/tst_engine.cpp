// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "support/rehearsed.h"

using namespace tidegate;
using namespace tidegate::test;

/// The engine end to end against the simulated cluster, over real HTTP.
class TestEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errorsAreRolledBack();
    void aKilledConsoleLosesNothing();
    void twoConsolesNeverBothAct();
    void readOnlySendsNothing();
};

void TestEngine::errorsAreRolledBack()
{
    rehearsal::Options o;
    o.scenario = "errors";
    o.speed = 60000;
    rehearsal::Rehearsal r(o);
    QVERIFY(r.start().ok());
    QTemporaryDir dir;
    engine::ReleaseSession s(console(r, dir, true));
    s.start();
    QVERIFY(walk(s, [](const engine::Snapshot &x) { return x.state.stage == release::Stage::RolledBack; }, 150));
    const engine::Snapshot &end = *s.snapshot();
    QCOMPARE(end.state.rolledBackBy.value_or(""), std::string("trigger error-rate"));
    QVERIFY(end.observation.service && end.observation.service->readyCanary == 0 && end.observation.service->readyStable == 10);
    QVERIFY(!end.journal.empty());
    // Only the second phase had the trouble: the first was promoted on its evidence.
    QCOMPARE(end.state.history.size(), std::size_t(2));
}

void TestEngine::aKilledConsoleLosesNothing()
{
    rehearsal::Options o;
    o.scenario = "healthy";
    o.speed = 60000;
    rehearsal::Rehearsal r(o);
    QVERIFY(r.start().ok());
    QTemporaryDir dir;
    auto first = std::make_unique<engine::ReleaseSession>(console(r, dir, true));
    first->start();
    QVERIFY(walk(*first, [](const engine::Snapshot &x) { return x.state.pending && x.observation.canary && x.observation.canary->desired > 0; }, 60));
    first.reset();
    engine::ReleaseSession second(console(r, dir, true));
    second.start();
    QVERIFY(walk(second, [](const engine::Snapshot &x) { return x.state.stage == release::Stage::Phase && !x.state.pending; }, 60));
    QCOMPARE(second.snapshot()->state.weight, 20);
    QCOMPARE(second.snapshot()->observation.service->readyCanary, 2);
}

void TestEngine::twoConsolesNeverBothAct()
{
    rehearsal::Options o;
    o.scenario = "healthy";
    o.speed = 60000;
    rehearsal::Rehearsal r(o);
    QVERIFY(r.start().ok());
    QTemporaryDir dirA, dirB;
    engine::ReleaseSession a(console(r, dirA, true)), b(console(r, dirB, false));
    a.start();
    b.start();
    QVERIFY(walk(a, [](const engine::Snapshot &x) { return x.state.stage == release::Stage::Before && x.next.allowed; }, 60));
    QTRY_VERIFY_WITH_TIMEOUT(b.snapshot() && b.snapshot()->settled && b.snapshot()->next.allowed, 30000);
    // A console that is still busy with a command of its own says so; whoever presses then presses again.
    const std::function<void(engine::ReleaseSession &, release::Command, std::function<void(const Expected<void> &)>)> press = [&press](engine::ReleaseSession &s, const release::Command &c, const std::function<void(const Expected<void> &)> &done) {
        s.submit(c, [&press, &s, c, done](const Expected<void> &x) {
            if (!x && x.error().detail.find("another command") != std::string::npos)
                return QTimer::singleShot(50, &s, [&press, &s, c, done] { press(s, c, done); });
            done(x);
        });
    };
    release::Command c;
    c.verb = release::Verb::Promote;
    c.actor = "alice";
    // Asked for a step that is not the next one: nothing happens, and it is a conflict (exit 5).
    std::optional<Error> late;
    c.expectedPhase = 2;
    press(a, c, [&](const Expected<void> &x) { late = x.ok() ? Error{} : x.error(); });
    QTRY_VERIFY(late);
    QVERIFY2(late->detail.find("another one by now") != std::string::npos, late->detail.c_str());
    QCOMPARE(late->kind, ErrorKind::Conflict);
    QVERIFY(!a.snapshot()->state.pending);
    c.expectedPhase.reset();
    int good = 0, refused = 0;
    std::optional<Error> told;
    const auto promote = [&](engine::ReleaseSession &s, const char *who) {
        c.actor = who;
        press(s, c, [&](const Expected<void> &x) {
            x.ok() ? ++good : ++refused;
            if (!x)
                told = x.error();
        });
    };
    promote(a, "alice");
    promote(b, "carol");
    QTRY_COMPARE_WITH_TIMEOUT(good + refused, 2, 20000);
    QCOMPARE(good, 1);
    QVERIFY2(told && told->kind == ErrorKind::Conflict, told ? told->text().c_str() : "nobody was told"); // exit 5
    QVERIFY2(told->detail.find("alice acted first") != std::string::npos || told->detail.find("carol acted first") != std::string::npos, told->detail.c_str());
    QTRY_VERIFY_WITH_TIMEOUT(a.snapshot()->state.stage == release::Stage::Phase && !a.snapshot()->state.pending, 60000);
    QCOMPARE(a.snapshot()->state.history.size(), std::size_t(1));
}

void TestEngine::readOnlySendsNothing()
{
    rehearsal::Rehearsal r({});
    QVERIFY(r.start().ok());
    QTemporaryDir dir;
    engine::OpenOptions o = console(r, dir, true);
    o.readOnly = true;
    engine::ReleaseSession s(o);
    s.start();
    QTRY_VERIFY_WITH_TIMEOUT(s.snapshot() && s.snapshot()->settled, 30000);
    std::optional<Error> e;
    release::Command c;
    c.verb = release::Verb::Request;
    s.submit(c, [&](const Expected<void> &x) { e = x.ok() ? std::nullopt : std::optional(x.error()); });
    QTRY_VERIFY(e.has_value());
    QCOMPARE(e->kind, ErrorKind::Refused);
    QVERIFY(!s.snapshot()->exists);
    QVERIFY(s.snapshot()->guardian.empty());
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
