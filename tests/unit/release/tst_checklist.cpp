// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Ticks that are given, withdrawn, and given again (operator-ux.md §2.3).
#include "a_release.h"

#include <QtTest>

#include <set>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

class TestChecklist : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEighteenItems();
    void aTickIsWithdrawnVisibly();
    void whatComesAndGoesNeedsAPerson();
    void missingDataIsNoRegression();
    void aBareTickProvesNothing();
    void measuredItemsAreNotTicked();
    void confirmationsEndWithTheirPhase();
    void overridesAreNamedAndEnd();
    void theBeforeListIsAskedOnce();

private:
    static const ItemView &item(const ListView &l, const std::string &rule)
    {
        static ItemView none;
        const auto it = std::ranges::find_if(l.items, [&](const ItemView &i) { return i.item.rule == rule || i.item.id == rule; });
        return it == l.items.end() ? none : *it;
    }
    static State after(State s, const EvidenceSet &e, Instant now)
    {
        const Tick t = tick(s, e, around(), now);
        return t.state.value_or(s);
    }
    static std::string manualItem(const std::vector<plan::ChecklistItem> &list)
    {
        for (const plan::ChecklistItem &i : list) {
            if (i.kind != plan::ItemKind::Sensed)
                return i.id;
        }
        return {};
    }
};

void TestChecklist::theEighteenItems()
{
    const plan::Checklist c = plan::defaultChecklist();
    QCOMPARE(c.before.size(), std::size_t(9));
    QCOMPARE(c.during.size(), std::size_t(5));
    QCOMPARE(c.after.size(), std::size_t(4));
    std::set<std::string> ids;
    for (const auto *l : {&c.before, &c.during, &c.after}) {
        for (const plan::ChecklistItem &i : *l) {
            ids.insert(i.id);
            QVERIFY2(i.kind != plan::ItemKind::Sensed || !i.rule.empty(), i.id.c_str());
        }
    }
    QCOMPARE(ids.size(), std::size_t(18));
}

void TestChecklist::aTickIsWithdrawnVisibly()
{
    State s = inPhase(1);
    EvidenceSet e = allGood(s.plan);
    s = after(s, e, kNow);
    QCOMPARE(item(list("during", s, e, kNow), "error-rate").state, ItemState::Verified);
    const auto minute = [](int m) { return kNow + std::chrono::minutes(m); };
    e.items["error-rate"].verdict = Verdict::Fail;
    e.items["error-rate"].text = {"1.8 % > 1 %", {}};
    s = after(s, e, minute(5));
    ListView l = list("during", s, e, minute(5));
    QCOMPARE(item(l, "error-rate").state, ItemState::Regressed);
    QVERIFY(!item(l, "error-rate").counts && !l.complete && l.reopened);
    QVERIFY2(item(l, "error-rate").detail.english().find("was ok until 2026-11-24T10:05:00Z") != std::string::npos, item(l, "error-rate").detail.english().c_str());
    QCOMPARE(s.journal.back().tone, std::string("caution")); // told in the timeline, once
    const auto told = s.journal.size();
    s = after(s, e, minute(6));
    QCOMPARE(s.journal.size(), told);
    // It holds again: latched until confirmed, or for ten minutes.
    e.items["error-rate"].verdict = Verdict::Pass;
    s = after(s, e, minute(8));
    QCOMPARE(item(list("during", s, e, minute(9)), "error-rate").state, ItemState::Recovered);
    QVERIFY(!item(list("during", s, e, minute(9)), "error-rate").counts);
    Command c = command(Verb::Acknowledge);
    c.item = item(l, "error-rate").item.id;
    const Decision d = decide(s, e, around(), c, minute(9));
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QCOMPARE(item(list("during", d.next, e, minute(9)), "error-rate").state, ItemState::Verified);
    if (!item(l, "error-rate").item.killer)
        QCOMPARE(item(list("during", s, e, minute(19)), "error-rate").state, ItemState::Verified);
    QCOMPARE(s.items.at(item(l, "error-rate").item.id).regressions, 1);
}

void TestChecklist::whatComesAndGoesNeedsAPerson()
{
    State s = inPhase(1);
    // One that is no killer heals by itself after ten minutes, twice.
    for (plan::ChecklistItem &i : s.plan.checklist.during)
        i.killer = false;
    EvidenceSet e = allGood(s.plan);
    const auto minute = [](int m) { return kNow + std::chrono::minutes(m); };
    const auto state = [&](int m) { return item(list("during", s, e, minute(m)), "p95").state; };
    s = after(s, e, minute(0));
    int m = 0;
    for (int times = 1; times <= 3; ++times, m += 30) {
        e.items["p95"].verdict = Verdict::Fail;
        s = after(s, e, minute(m + 1));
        e.items["p95"].verdict = Verdict::Pass;
        s = after(s, e, minute(m + 5));
        QCOMPARE(state(m + 6), ItemState::Recovered);
        QCOMPARE(state(m + 16), times < 3 ? ItemState::Verified : ItemState::Recovered);
    }
    const ItemView v = item(list("during", s, e, minute(m)), "p95");
    QVERIFY2(!v.counts && v.detail.english().find("withdrawn 3 times in this phase") != std::string::npos, v.detail.english().c_str());
    Command c = command(Verb::Acknowledge);
    c.item = v.item.id;
    const Decision d = decide(s, e, around(), c, minute(m));
    QVERIFY2(d.allowed, d.reason.english().c_str());
    s = d.next;
    QCOMPARE(state(m + 1), ItemState::Verified);
    // That word was for then: once more, and it is asked for again.
    e.items["p95"].verdict = Verdict::Fail;
    s = after(s, e, minute(m + 2));
    e.items["p95"].verdict = Verdict::Pass;
    s = after(s, e, minute(m + 3));
    QCOMPARE(state(m + 40), ItemState::Recovered);
}

void TestChecklist::missingDataIsNoRegression()
{
    State s = inPhase(1);
    EvidenceSet e = allGood(s.plan);
    s = after(s, e, kNow);
    for (const auto &[verdict, state] : {std::pair(Verdict::Stale, ItemState::Stale), std::pair(Verdict::Unknown, ItemState::Unknown), std::pair(Verdict::Insufficient, ItemState::Passing)}) {
        e.items["p95"].verdict = verdict;
        const State later = after(s, e, kNow + std::chrono::minutes(5));
        const ListView l = list("during", later, e, kNow + std::chrono::minutes(5));
        QCOMPARE(item(l, "p95").state, state);
        QVERIFY(!item(l, "p95").counts);
        QVERIFY(!later.items.at(item(l, "p95").item.id).withdrawn);
        QVERIFY(!tick(later, e, around(), kNow).command); // and no reason to act
    }
}

void TestChecklist::aBareTickProvesNothing()
{
    const State s = begin(aPlan(), "alice");
    Command c = command(Verb::Acknowledge);
    c.item = manualItem(s.plan.checklist.before);
    QVERIFY(!decide(s, {}, around(), c, kNow).allowed);
    c.text = "ci/4711";
    const Decision d = decide(s, {}, around(), c, kNow);
    QVERIFY(d.allowed);
    const ItemView v = item(list("before", d.next, {}, kNow), c.item);
    QCOMPARE(v.state, ItemState::Acknowledged);
    QVERIFY(v.detail.english().find("ci/4711") != std::string::npos && v.detail.english().find("alice") != std::string::npos);
    c.item = "no-such-item";
    QVERIFY(!decide(s, {}, around(), c, kNow).allowed);
}

void TestChecklist::measuredItemsAreNotTicked()
{
    const State s = inPhase(1);
    Command c = command(Verb::Acknowledge);
    c.text = "trust me";
    c.item = item(list("during", s, {}, kNow), "error-rate").item.id;
    const Decision d = decide(s, {}, around(), c, kNow);
    QVERIFY(!d.allowed);
    QVERIFY(d.reason.english().find("measured, not ticked") != std::string::npos);
}

void TestChecklist::confirmationsEndWithTheirPhase()
{
    State s = inPhase(0);
    s.acks.clear();
    const std::string id = manualItem(s.plan.checklist.during);
    s.acks.push_back({id, "alice", "link", kNow, 0});
    QVERIFY(item(list("during", s, {}, kNow), id).counts);
    s.phase = 1;
    QVERIFY(!item(list("during", s, {}, kNow), id).counts);
}

void TestChecklist::overridesAreNamedAndEnd()
{
    State s = inPhase(0);
    EvidenceSet e = allGood(s.plan);
    e.items["p95"].verdict = Verdict::Unknown;
    Command c = command(Verb::Override);
    c.item = item(list("during", s, e, kNow), "p95").item.id;
    c.text = "the histogram is broken";
    QVERIFY(!decide(s, e, around(), c, kNow).allowed); // no ticket
    c.ticket = "OPS-1";
    const Decision d = decide(s, e, around(), c, kNow);
    QVERIFY(d.allowed);
    QCOMPARE(d.skipped, std::vector<std::string>{c.item});
    const ItemView v = item(list("during", d.next, e, kNow), "p95");
    QCOMPARE(v.state, ItemState::Overridden);
    QVERIFY(v.detail.english().find("histogram is broken") != std::string::npos);
    State next = d.next;
    next.phase = 1;
    QVERIFY(!item(list("during", next, e, kNow), "p95").counts); // never carried silently into the next phase
}

void TestChecklist::theBeforeListIsAskedOnce()
{
    State s = inPhase(1);
    EvidenceSet e = allGood(s.plan);
    s = after(s, e, kNow);
    const std::string rule = [&] {
        for (const plan::ChecklistItem &i : s.plan.checklist.before) {
            if (i.kind == plan::ItemKind::Sensed && i.rule != "plan-approved")
                return i.rule;
        }
        return std::string();
    }();
    e.items[rule].verdict = Verdict::Fail;
    const State later = after(s, e, kNow + std::chrono::minutes(1));
    for (const auto &[id, h] : later.items)
        QVERIFY2(!h.withdrawn || std::ranges::none_of(s.plan.checklist.before, [&, key = id](const plan::ChecklistItem &i) { return i.id == key; }), id.c_str());
}

QTEST_APPLESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
