// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What a person says of an item: put off to a later list, a question and what depends on it, and a killer that nobody overrides alone.
#include "a_release.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

namespace {

plan::ChecklistItem item(const char *id, plan::ItemKind kind = plan::ItemKind::Manual, const char *when = "", bool killer = false)
{
    plan::ChecklistItem i;
    i.id = id;
    i.text = std::string("Text of ") + id;
    i.kind = kind;
    i.when = when;
    i.killer = killer;
    return i;
}

State before(std::vector<plan::ChecklistItem> items, std::vector<plan::ChecklistItem> during = {}, std::vector<plan::ChecklistItem> after = {})
{
    plan::Plan p = aPlan();
    p.approvals.required = 0;
    p.checklist.before = std::move(items);
    p.checklist.during = std::move(during);
    p.checklist.after = std::move(after);
    return begin(p, "alice");
}

Decision say(const State &s, Verb verb, const char *item, const char *text, const char *actor = "alice", const char *to = "", std::optional<Instant> due = {})
{
    Command c = command(verb, actor);
    c.item = item;
    c.text = text;
    c.to = to;
    c.ticket = "OPS-1";
    c.due = due;
    return decide(s, allGood(s.plan), around(), c, kNow);
}

ItemView view(const State &s, const char *which, const char *id, Instant at = kNow)
{
    for (const ItemView &v : list(which, s, allGood(s.plan), at).items) {
        if (v.item.id == id)
            return v;
    }
    return {};
}

} // namespace

class TestItems : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putOffStandsInTheLaterList();
    void confirmedThereItIsConfirmedHere();
    void dueItIsOpenAgain();
    void whatCannotBePutOff_data();
    void whatCannotBePutOff();
    void ofAPhaseHoldsForThePhase();
    void aQuestionHasNoDefault();
    void whatDependsOnAnAnswer();
    void wordsAreNoCondition();
    void aKillerNeedsTwo();
    void survivesWriting();
};

void TestItems::putOffStandsInTheLaterList()
{
    State s = before({item("docs"), item("pool")}, {item("watch")});
    QVERIFY(!list("before", s, allGood(s.plan), kNow).complete);
    const Decision d = say(s, Verb::Defer, "docs", "the writer is ill");
    QVERIFY2(d.allowed, d.reason.english().c_str());
    s = d.next;
    QCOMPARE(view(s, "before", "docs").state, ItemState::Deferred);
    QVERIFY(view(s, "before", "docs").counts);
    QVERIFY2(view(s, "before", "docs").detail.english().find("the writer is ill") != std::string::npos, view(s, "before", "docs").detail.english().c_str());
    const ListView during = list("during", s, allGood(s.plan), kNow);
    QCOMPARE(during.items.size(), std::size_t(2));
    QCOMPARE(during.items[0].item.id, std::string("watch")); // its own first
    QCOMPARE(during.items[1].from, std::string("before"));
    QVERIFY(!during.items[1].counts);
    s = say(s, Verb::Acknowledge, "pool", "20").next;
    const ListView done = list("before", s, allGood(s.plan), kNow);
    QVERIFY(done.complete);
    QCOMPARE(done.deferred, 1);
    QCOMPARE(s.journal.front().kind, std::string("defer"));
    // Put off again, further: one place at a time.
    s = say(s, Verb::Defer, "docs", "still ill", "bob", "after").next;
    QCOMPARE(list("during", s, allGood(s.plan), kNow).items.size(), std::size_t(1));
    QCOMPARE(list("after", s, allGood(s.plan), kNow).items.size(), std::size_t(1));
}

void TestItems::confirmedThereItIsConfirmedHere()
{
    State s = before({item("docs")});
    s = say(s, Verb::Defer, "docs", "later").next;
    s = say(s, Verb::Acknowledge, "docs", "wiki/1").next;
    QCOMPARE(view(s, "before", "docs").state, ItemState::Acknowledged);
    QCOMPARE(view(s, "during", "docs").state, ItemState::Acknowledged);
    QCOMPARE(list("before", s, allGood(s.plan), kNow).deferred, 0);
}

void TestItems::dueItIsOpenAgain()
{
    State s = before({item("docs")});
    const Instant due = kNow + std::chrono::hours(24);
    s = say(s, Verb::Defer, "docs", "later", "alice", "", due).next;
    QVERIFY(view(s, "before", "docs", due - std::chrono::seconds(1)).counts);
    QVERIFY(!view(s, "before", "docs", due).counts);
    QVERIFY(view(s, "before", "docs", due).detail.english().find("was due") != std::string::npos);
    QVERIFY(!say(s, Verb::Defer, "docs", "later", "alice", "", kNow).allowed); // not in the past
}

void TestItems::whatCannotBePutOff_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("measured") << "errors" << "r" << "" << "measured";
    QTest::newRow("a killer") << "backup" << "r" << "" << "stands or falls";
    QTest::newRow("unknown") << "nothing" << "r" << "" << "no item";
    QTest::newRow("no reason") << "docs" << "" << "" << "why";
    QTest::newRow("an earlier list") << "watch" << "r" << "before" << "no later list";
    QTest::newRow("its own list") << "watch" << "r" << "during" << "no later list";
    QTest::newRow("no list") << "docs" << "r" << "never" << "no later list";
    QTest::newRow("of the last list") << "clean" << "r" << "" << "last list";
}

void TestItems::whatCannotBePutOff()
{
    QFETCH(QString, id);
    QFETCH(QString, reason);
    QFETCH(QString, to);
    QFETCH(QString, says);
    plan::ChecklistItem errors = item("errors", plan::ItemKind::Sensed);
    errors.rule = "error-rate";
    const State s = before({errors, item("backup", plan::ItemKind::Manual, "", true), item("docs")}, {item("watch")}, {item("clean")});
    const Decision d = say(s, Verb::Defer, qPrintable(id), qPrintable(reason), "alice", qPrintable(to));
    QVERIFY(!d.allowed);
    QVERIFY2(d.reason.english().find(says.toStdString()) != std::string::npos, d.reason.english().c_str());
}

void TestItems::ofAPhaseHoldsForThePhase()
{
    State s = inPhase(0);
    s.plan.checklist.during = {item("watch")};
    s = say(s, Verb::Defer, "watch", "later").next;
    QCOMPARE(view(s, "during", "watch").state, ItemState::Deferred);
    QVERIFY(!view(s, "after", "watch").item.id.empty());
    s.phase = 1; // asked anew
    QVERIFY(!view(s, "during", "watch").counts);
    QVERIFY(view(s, "after", "watch").item.id.empty());
}

void TestItems::aQuestionHasNoDefault()
{
    State s = before({item("migrations", plan::ItemKind::Question)});
    QVERIFY(!view(s, "before", "migrations").counts);
    for (const char *text : {"", "perhaps", "yesterday"})
        QVERIFY2(!say(s, Verb::Acknowledge, "migrations", text).allowed, text);
    for (const char *text : {"yes", "No", "no, see OPS-4", "YES: three"}) {
        const Decision d = say(s, Verb::Acknowledge, "migrations", text);
        QVERIFY2(d.allowed, text);
        QVERIFY(view(d.next, "before", "migrations").counts);
    }
}

void TestItems::whatDependsOnAnAnswer()
{
    State s = before({item("migrations", plan::ItemKind::Question), item("staged", plan::ItemKind::Manual, "migrations"), item("cache", plan::ItemKind::Manual, "migrations = no")});
    for (const char *id : {"staged", "cache"}) {
        QCOMPARE(view(s, "before", id).state, ItemState::Pending);
        QVERIFY(!view(s, "before", id).counts);
        QVERIFY(!say(s, Verb::Acknowledge, id, "link").allowed); // nobody has said whether it applies
    }
    const State yes = say(s, Verb::Acknowledge, "migrations", "yes").next, no = say(s, Verb::Acknowledge, "migrations", "no").next;
    QCOMPARE(view(yes, "before", "cache").state, ItemState::NotApplicable);
    QVERIFY(view(yes, "before", "cache").counts);
    QVERIFY(!view(yes, "before", "staged").counts);
    QVERIFY(say(yes, Verb::Acknowledge, "staged", "link").allowed);
    QCOMPARE(view(no, "before", "staged").state, ItemState::NotApplicable);
    QVERIFY(!view(no, "before", "cache").counts);
    // Answered anew it is another list.
    QVERIFY(!view(say(no, Verb::Acknowledge, "migrations", "yes").next, "before", "staged").counts);
}

void TestItems::wordsAreNoCondition()
{
    const State s = before({item("a", plan::ItemKind::Manual, "when the moon is full"), item("b", plan::ItemKind::Manual, "a"), item("q", plan::ItemKind::Question, "q"), item("c", plan::ItemKind::Manual, "q=maybe")});
    for (const char *id : {"a", "b", "c"})
        QVERIFY2(say(s, Verb::Acknowledge, id, "link").allowed, id); // a is no question, and maybe no answer
    QVERIFY(say(s, Verb::Acknowledge, "q", "yes").allowed);          // and none depends on itself
}

void TestItems::aKillerNeedsTwo()
{
    State s = before({item("backup", plan::ItemKind::Manual, "", true), item("docs")});
    s = say(s, Verb::Override, "docs", "reason").next;
    QCOMPARE(view(s, "before", "docs").state, ItemState::Overridden);
    s = say(s, Verb::Override, "backup", "reason").next;
    QVERIFY(!view(s, "before", "backup").counts);
    QVERIFY(view(s, "before", "backup").detail.english().find("second person") != std::string::npos);
    s = say(s, Verb::Override, "backup", "again").next; // the same person twice is one
    QVERIFY(!view(s, "before", "backup").counts);
    s = say(s, Verb::Override, "backup", "agreed", "bob").next;
    QCOMPARE(view(s, "before", "backup").state, ItemState::Overridden);
    QCOMPARE(list("before", s, allGood(s.plan), kNow).overridden, 2);
}

void TestItems::survivesWriting()
{
    State s = before({item("docs")});
    s = say(s, Verb::Defer, "docs", "later", "alice", "after", kNow + std::chrono::hours(1)).next;
    const auto back = fromJson(toJson(s));
    QVERIFY(back);
    QCOMPARE(back->deferrals.size(), std::size_t(1));
    QCOMPARE(back->deferrals[0].to, std::string("after"));
    QCOMPARE(back->deferrals[0].owner, std::string("alice"));
    QVERIFY(back->deferrals[0].due == kNow + std::chrono::hours(1));
    QCOMPARE(toJson(*back), toJson(s));
}

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
