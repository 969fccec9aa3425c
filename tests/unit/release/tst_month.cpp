// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A month of guardian ticks, ten thousand of them, over all phases with everything that comes and goes on the way: the state stays small,
// the guardian writes only what is worth keeping, and what it kept reads back.
#include "a_release.h"

#include <QtTest>

#include <random>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

class TestMonth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tenThousandTicks();
};

void TestMonth::tenThousandTicks()
{
    constexpr int kTicks = 10'000;
    constexpr Millis kStep = Millis{std::chrono::hours(24 * 28)} / kTicks + std::chrono::seconds(1);
    std::mt19937 random(7);
    State s = ready();
    s.approvals.clear();
    Surroundings a = around();
    a.approvals.push_back(approval(s, "bob", "plan", kNow));
    Instant now = kNow;
    std::string waits;
    int writes = 0, promoted = 0, holds = 0;
    std::size_t largest = 0, atQuarter = 0;
    for (int i = 0; i < kTicks; ++i, now += kStep) {
        EvidenceSet e = allGood(s.plan);
        e.at = now;
        for (auto &[id, one] : e.items)
            one.at = now;
        // Readiness flaps now and then, metrics have holes, a shared outage comes twice.
        if (random() % 97 == 0)
            e.items["readiness"].verdict = Verdict::Fail;
        if (random() % 53 == 0)
            e.coverage.gaps.push_back({now - kStep, now});
        const bool outage = i % 4000 == 1500;
        for (TriggerReading &t : e.triggers)
            t.state = outage ? TriggerReading::State::Shared : TriggerReading::State::Quiet;
        HourSummary h;
        h.from = Instant{std::chrono::floor<std::chrono::hours>(now) - std::chrono::hours(1)};
        h.canary = {3600.5, 0.00123456789, 210.123456789};
        h.stable = {14400.25, 0.00098765432, 190.987654321};
        e.closedHour = h;
        const Tick t = tick(s, e, a, now);
        if (t.state) {
            s = *t.state;
            ++writes;
        }
        if (t.command) {
            QCOMPARE(t.command->verb, Verb::Hold);
            Command c = *t.command;
            c.actor = "guardian";
            const Decision d = decide(s, e, a, c, now);
            QVERIFY2(d.allowed, d.reason.english().c_str());
            s = d.next;
            ++holds;
        } else if (s.held) {
            s = decide(s, e, a, command(Verb::Resume), now).next;
        }
        s.acks.clear();
        confirmAll(s);
        for (const auto &[id, h] : s.items) { // what came back is looked at by a person
            if (h.recovered)
                s.acks.push_back({id, "alice", "looked at it", now, -1});
        }
        const Decision d = decide(s, e, a, command(Verb::Promote), now);
        if (d.allowed) {
            traffic::Advice done;
            done.kind = traffic::Advice::Kind::Done;
            s = concluded(d.next, done, a, now);
            ++promoted;
        } else {
            waits = d.reason.english();
        }
        const std::size_t size = toJson(s).dump().size();
        largest = std::max(largest, size);
        if (i == kTicks / 4)
            atQuarter = size;
        if (s.final())
            break;
    }
    qInfo("%d writes, %d promotions, %d holds, state %zu bytes after a week, at most %zu", writes, promoted, holds, atQuarter, largest);
    QVERIFY2(promoted >= 4, waits.c_str());
    QVERIFY(holds >= 1);
    QVERIFY(s.hours.size() > 24 * 20 && s.hours.size() <= kKeptHours);
    QVERIFY(s.journal.size() <= kRecent);
    QVERIFY(s.acts.size() <= kKeptActs);
    QVERIFY(largest < 256 * 1024); // a ConfigMap takes 1 MiB
    QVERIFY(writes < kTicks / 4);  // it does not write what has not changed
    const auto back = fromJson(toJson(s));
    QVERIFY(back);
    QCOMPARE(toJson(*back), toJson(s));
}

QTEST_GUILESS_MAIN(TestMonth)
#include "tst_month.moc"
