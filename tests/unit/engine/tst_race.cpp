// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Two consoles decide on the same state and write at the same moment, a thousand times, over real HTTP: exactly one is written, the other
// knows it was not, and what lies in the cluster is the winner's, whole.
#include "engine/store.h"
#include "rehearsal/rehearsal.h"
#include "release/decide.h"

#include <QtTest>

using namespace tidegate;
using engine::Store;

class TestRace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aThousandTimes();

private:
    struct Console {
        std::unique_ptr<kube::ApiClient> api;
        std::unique_ptr<Store> store;
        std::string who;
        std::optional<Expected<void>> answer = {};
    };
    /// Runs the event loop until its end is said. qWaitFor looks every 10 ms only, and a thousand trials would take minutes.
    class Turn {
    public:
        void end()
        {
            m_ended = true;
            m_loop.quit();
        }
        bool ended()
        {
            QTimer::singleShot(10000, &m_loop, &QEventLoop::quit);
            if (!m_ended)
                m_loop.exec();
            return m_ended;
        }

    private:
        QEventLoop m_loop;
        bool m_ended = false;
    };
    static release::State held(const release::State &s, const std::string &who)
    {
        release::Command c;
        c.verb = s.held ? release::Verb::Resume : release::Verb::Hold;
        c.actor = who;
        return release::decide(s, {}, {}, c, SystemClock().now()).next;
    }
    /// What the API server has.
    static std::optional<Json> fetch(kube::ApiClient &api, const std::string &path)
    {
        std::optional<Expected<Json>> got;
        QObject context;
        Turn turn;
        api.get(&context, path, [&](Expected<Json> r) {
            got = std::move(r);
            turn.end();
        });
        return turn.ended() && *got ? std::optional(**got) : std::nullopt;
    }
};

void TestRace::aThousandTimes()
{
    constexpr int kTrials = 1000, kOfOneRelease = 20;
    rehearsal::Rehearsal world({});
    QVERIFY(world.start().ok());
    plan::Plan plan = world.plan();
    std::array<Console, 2> consoles;
    for (std::size_t i = 0; i < 2; ++i) {
        consoles[i].api = std::make_unique<kube::ApiClient>(world.connection(), kube::ApiClient::Options{false, false});
        consoles[i].who = i == 0 ? "alice" : "bob";
    }
    std::array<int, 2> wins{};
    std::optional<Json> object;
    for (int trial = 0; trial < kTrials; ++trial) {
        // Another release now and then: its journal is short, and its first trial races for the creation itself.
        if (trial % kOfOneRelease == 0) {
            object.reset();
            plan.name = "r" + std::to_string(trial);
            for (Console &c : consoles)
                c.store = std::make_unique<Store>(c.api.get(), plan.ns, plan.name, nullptr);
        }
        const std::string path = "/api/v1/namespaces/" + plan.ns + "/configmaps/tidegate-" + plan.name;
        engine::Objects cache;
        if (object)
            cache[plan.ns + "/tidegate-" + plan.name] = *object;
        long long seq = 0;
        Turn both;
        for (Console &c : consoles)
            c.answer.reset();
        for (Console &c : consoles) {
            c.store->read(cache);
            const release::State base = c.store->state() ? *c.store->state() : release::begin(plan, "alice");
            seq = base.journalSeq;
            c.store->write(held(base, c.who), false, [&](const Expected<void> &r) {
                c.answer = r;
                if (consoles[0].answer && consoles[1].answer)
                    both.end();
            });
        }
        QVERIFY(both.ended());
        QCOMPARE(int(consoles[0].answer->ok()) + int(consoles[1].answer->ok()), 1);
        const std::size_t winner = consoles[0].answer->ok() ? 0 : 1;
        ++wins[winner];
        QCOMPARE(consoles[1 - winner].answer->error().kind, ErrorKind::Conflict);
        object = fetch(*consoles[winner].api, path);
        QVERIFY(object);
        const auto state = release::fromJson(Json::parse(textAt(*object, {"data", "state"})));
        QVERIFY(state.ok());
        QCOMPARE(state->journalSeq, seq + 1);
        QCOMPARE(state->journal.back().actor, consoles[winner].who);
    }
    qInfo("alice won %d, bob %d", wins[0], wins[1]);
}

QTEST_GUILESS_MAIN(TestRace)
#include "tst_race.moc"
