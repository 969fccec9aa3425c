// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The agent against the simulated cluster: it guards what is running, acts by the release's triggers, and gives the Lease up when it ends.
#include "agent/agent.h"
#include "support/rehearsed.h"

using namespace tidegate;
using namespace tidegate::test;

class TestAgent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guardsAndRollsBack();
    void anotherTakesOverAtOnce();

private:
    struct World {
        explicit World(const char *scenario)
            : rehearsal({scenario, 60000})
        {
        }
        rehearsal::Rehearsal rehearsal;
        QTemporaryDir dir;
        std::vector<std::pair<std::string, Json>> said;

        std::unique_ptr<agent::Agent> agent()
        {
            agent::Agent::Options o;
            o.connection = rehearsal.connection();
            o.version = "test";
            o.journalDirectory = dir.path().toStdString();
            o.clock = rehearsal.clock();
            o.pollInterval = Millis{250};
            return std::make_unique<agent::Agent>(std::move(o), [this](agent::Level, const std::string &message, const Json &fields) { said.emplace_back(message, fields); });
        }
        bool heard(const std::string &part) const
        {
            return std::ranges::any_of(said, [&](const auto &line) { return line.first.find(part) != std::string::npos; });
        }
    };
    static bool leads(const agent::Agent &a)
    {
        const auto v = a.view();
        return v->releases.size() == 1 && v->releases[0].leader;
    }
};

void TestAgent::guardsAndRollsBack()
{
    World w("errors");
    QVERIFY(w.rehearsal.start().ok());
    const auto agent = w.agent();
    agent->start();
    QTRY_VERIFY_WITH_TIMEOUT(agent->view()->linked, 20000);
    engine::ReleaseSession person(console(w.rehearsal, w.dir, false));
    person.start();
    // A release that begins while the agent runs is found, guarded, and rolled back with nobody else there to do it.
    QVERIFY(walk(person, [&](const engine::Snapshot &) { return leads(*agent); }, 60));
    long long fired = 0, evaluations = 0;
    bool aged = false;
    QVERIFY(walk(person, [&](const engine::Snapshot &x) {
        for (const agent::GuardedRelease &r : agent->view()->releases) {
            fired = std::max(fired, r.fired.contains("error-rate") ? r.fired.at("error-rate") : 0);
            evaluations = std::max(evaluations, r.evaluations);
            aged = aged || r.evidenceAge.contains("error-rate");
        }
        return x.state.stage == release::Stage::RolledBack;
    }, 150));
    QCOMPARE(person.snapshot()->state.rolledBackBy.value_or(""), std::string("trigger error-rate"));
    QVERIFY(!person.snapshot()->guardedByUs);
    QCOMPARE(fired, 1);
    QVERIFY(evaluations > 10);
    QVERIFY(aged);
    QVERIFY(w.heard("guarding"));
    QVERIFY(w.heard("watching a release"));
    // What is over needs no guardian, and counters do not fall when it goes.
    QTRY_VERIFY_WITH_TIMEOUT(agent->view()->releases.empty(), 20000);
    long long sum = 0;
    for (const auto &[what, count] : agent->view()->requests)
        sum += count;
    QVERIFY2(sum > 50, qPrintable(QString::number(sum)));
    QTRY_VERIFY_WITH_TIMEOUT(person.snapshot()->guardian.empty(), 20000);
}

void TestAgent::anotherTakesOverAtOnce()
{
    World w("healthy");
    QVERIFY(w.rehearsal.start().ok());
    const auto first = w.agent();
    first->start();
    engine::ReleaseSession person(console(w.rehearsal, w.dir, false));
    person.start();
    QVERIFY(walk(person, [&](const engine::Snapshot &) { return leads(*first); }, 60));
    bool stopped = false;
    QElapsedTimer t;
    t.start();
    first->stop([&] { stopped = true; });
    QTRY_VERIFY_WITH_TIMEOUT(stopped, 5000);
    const auto second = w.agent();
    second->start();
    QTRY_VERIFY_WITH_TIMEOUT(leads(*second), 10000); // not the Lease's 15 s
    QVERIFY2(t.elapsed() < 12000, qPrintable(QString::number(t.elapsed())));
}

QTEST_GUILESS_MAIN(TestAgent)
#include "tst_agent.moc"
