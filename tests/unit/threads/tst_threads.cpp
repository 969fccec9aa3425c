// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The rehearsal's clock is read by every thread; the pure rules are called by the window's, the engine's and the rehearsal's thread at
// once. Plain threads, so that the thread sanitizer knows every lock: it does not know those inside Qt's libraries.
#include "judge/judge.h"
#include "prometheus/result.h"
#include "rehearsal/clock.h"
#include "release/a_release.h"

#include <QtTest>

#include <atomic>
#include <latch>
#include <mutex>
#include <thread>

using namespace tidegate;

namespace {

constexpr int kThreads = 4;

/// Runs `act(i)` in each of kThreads threads, all let go at the same moment.
template<typename F>
void together(F &&act)
{
    std::latch start(kThreads);
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i) {
        threads.emplace_back([&, i] {
            start.arrive_and_wait();
            act(i);
        });
    }
    for (std::thread &t : threads)
        t.join();
}

/// What all rules say of one release, as text.
std::string allRules()
{
    const plan::Plan p = test::aPlan();
    std::string out = plan::digest(p) + plan::toJson(p).dump();
    const release::State s = test::inPhase(1);
    const release::EvidenceSet e = test::allGood(s.plan);
    const release::Surroundings a = test::around();
    out += release::toJson(s).dump();
    for (const release::Verb v : {release::Verb::Promote, release::Verb::RollBack, release::Verb::Hold}) {
        const release::Decision d = release::decide(s, e, a, test::command(v), test::kNow);
        out += d.allowed ? "yes " : "no " + d.reason.english() + " ";
    }
    judge::ExceedanceTest test(0.01, 0.001);
    for (int i = 0; i < 50; ++i)
        test.add({test::kNow + std::chrono::seconds(15 * i), 1000, i < 25 ? 2.0 : 60.0});
    out += test.fired() ? "fired" : "quiet";
    out += std::to_string(judge::clopperPearson(3, 1000, 0.95).high);
    const auto r = prometheus::decode(R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"a":"b"},"value":[1,"2"]}]}})", 200, "x");
    out += r ? std::to_string(r->series.size()) : r.error().text();
    return out;
}

} // namespace

class TestThreads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theClockNeverGoesBack();
    void rulesSayTheSameInEveryThread();
    void aSnapshotIsHandedOverWhole();
};

void TestThreads::theClockNeverGoesBack()
{
    rehearsal::RehearsalClock clock(test::kNow, 1000);
    std::atomic<int> backward = 0;
    together([&](int i) {
        Instant last = clock.now();
        for (int k = 0; k < 20000; ++k) {
            if (i == 0 && k % 100 == 0)
                clock.setSpeed(k % 200 == 0 ? 50000 : 3);
            else if (i == 1 && k % 250 == 0)
                clock.skip(std::chrono::hours(1));
            else if (i == 2 && k % 500 == 0)
                clock.attend();
            const Instant t = clock.now();
            backward += t < last ? 1 : 0;
            last = t;
        }
    });
    QCOMPARE(backward.load(), 0);
    QVERIFY(clock.now() >= test::kNow + std::chrono::hours(80));
}

void TestThreads::rulesSayTheSameInEveryThread()
{
    // Before anybody called them in this process, so that tables made at first use are made in a race.
    std::vector<std::string> said(kThreads);
    together([&](int i) {
        for (int k = 0; k < 3; ++k)
            said[static_cast<std::size_t>(i)] = allRules();
    });
    for (const std::string &one : said)
        QCOMPARE(QString::fromStdString(one), QString::fromStdString(said.front()));
    QVERIFY(said.front().find("fired") != std::string::npos);
}

void TestThreads::aSnapshotIsHandedOverWhole()
{
    // As EngineFeed does it: one thread makes values that nobody changes, others take the latest and keep it.
    std::mutex mutex;
    std::shared_ptr<const release::State> latest;
    std::atomic<int> torn = 0, taken = 0;
    together([&](int i) {
        for (int k = 0; k < 300; ++k) {
            if (i == 0) {
                auto made = std::make_shared<release::State>(test::inPhase(k % 4));
                made->rolledBackWhy = Message{"Phase %1", {std::to_string(k % 4)}};
                const std::lock_guard lock(mutex);
                latest = std::move(made);
                continue;
            }
            std::shared_ptr<const release::State> mine;
            {
                const std::lock_guard lock(mutex);
                mine = latest;
            }
            if (!mine) {
                --k; // nothing made yet
                std::this_thread::yield();
                continue;
            }
            ++taken;
            torn += mine->rolledBackWhy.english() == "Phase " + std::to_string(mine->phase) ? 0 : 1;
        }
    });
    QCOMPARE(torn.load(), 0);
    QCOMPARE(taken.load(), (kThreads - 1) * 300);
}

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
