// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// How many alarms rise: a flood begins at ten in ten minutes and ends below five, its first is kept; three in a minute chatter.
#include "alarms/chatter.h"
#include "alarms/load.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::alarms;

class TestAlarmLoad : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatRisesIsCounted();
    void tenInTenMinutesAreAFlood();
    void aFloodEndsByNothingHappening();
    void slowOnesAreNoFlood();
    void threeInAMinuteChatter();

private:
    const Instant m_t = fromSeconds(1'800'000'000);
    static Standing one(const char *key) { return {key, key, true, true}; }
    Instant at(int seconds) const { return m_t + std::chrono::seconds(seconds); }
};

void TestAlarmLoad::onlyWhatRisesIsCounted()
{
    Load load;
    // What a first look finds has stood before.
    QVERIFY(load.look("a", {one("x")}, at(0)).rose.empty());
    Load::Change c = load.look("a", {one("x"), one("y")}, at(1));
    QCOMPARE(c.rose.size(), std::size_t(1));
    QCOMPARE(c.rose[0].alarm.key, std::string("y"));
    QCOMPARE(c.rose[0].release, std::string("a"));
    QVERIFY(c.fell.empty());
    c = load.look("a", {one("y")}, at(2));
    QVERIFY(c.rose.empty());
    QCOMPARE(c.fell.size(), std::size_t(1));
    QCOMPARE(c.fell[0].alarm.key, std::string("x"));
    QCOMPARE(load.look("a", {one("y"), one("x")}, at(3)).rose.size(), std::size_t(1)); // again
    QCOMPARE(load.recent(), std::size_t(2));
    // Another release's alarm of the same name is another alarm; what left the screen begins anew.
    QVERIFY(load.look("b", {}, at(4)).rose.empty());
    QCOMPARE(load.look("b", {one("x")}, at(5)).rose.size(), std::size_t(1));
    load.forget("b");
    QVERIFY(load.look("b", {one("x"), one("z")}, at(6)).rose.empty());
    load.pass(at(605)); // exactly ten minutes old still counts
    QCOMPARE(load.recent(), std::size_t(1));
    load.pass(at(606));
    QCOMPARE(load.recent(), std::size_t(0));
}

void TestAlarmLoad::tenInTenMinutesAreAFlood()
{
    Load load;
    std::vector<Standing> all;
    load.look("cart", {}, at(0));
    load.look("docs", {}, at(0));
    load.look("docs", {one("first")}, at(10));
    for (int i = 0; i < 8; ++i) {
        all.push_back(one(("k" + std::to_string(i)).c_str()));
        load.look("cart", all, at(20 + i));
    }
    QCOMPARE(load.recent(), std::size_t(9));
    QVERIFY(!load.flood());
    all.push_back(one("tenth"));
    load.look("cart", all, at(40));
    QVERIFY(load.flood());
    QCOMPARE(load.firstOut()->release, std::string("docs"));
    QCOMPARE(load.firstOut()->alarm.key, std::string("first"));
    QCOMPARE(load.firstOut()->at, at(10));
    // The first stays the first, when its ten minutes are over, too.
    for (int i = 0; i < 6; ++i) {
        all.push_back(one(("m" + std::to_string(i)).c_str()));
        load.look("cart", all, at(605 + i));
    }
    QVERIFY(load.flood());
    QCOMPARE(load.firstOut()->alarm.key, std::string("first"));
}

void TestAlarmLoad::aFloodEndsByNothingHappening()
{
    Load load;
    std::vector<Standing> all;
    load.look("cart", all, at(0));
    for (int i = 0; i < 10; ++i) {
        all.push_back(one(("k" + std::to_string(i)).c_str()));
        load.look("cart", all, at(i * 10)); // 0 … 90 s
    }
    QVERIFY(load.flood());
    load.pass(at(600 + 50)); // those of 50 … 90 s: five
    QVERIFY(load.flood());
    load.pass(at(600 + 51));
    QVERIFY(!load.flood());
    // It is no flood again by the four that are left.
    load.look("cart", all, at(600 + 52));
    QVERIFY(!load.flood());
}

void TestAlarmLoad::slowOnesAreNoFlood()
{
    Load load;
    std::vector<Standing> all;
    load.look("cart", all, at(0));
    for (int i = 0; i < 60; ++i) {
        all.push_back(one(("k" + std::to_string(i)).c_str()));
        load.look("cart", all, at(i * 67)); // nine in ten minutes
        QVERIFY2(!load.flood(), qPrintable(QString::number(i)));
    }
}

void TestAlarmLoad::threeInAMinuteChatter()
{
    Chatter c;
    c.rose("x", at(0));
    c.rose("x", at(30));
    QCOMPARE(c.chatters("x", at(30)), 0);
    c.rose("y", at(31));
    c.rose("x", at(60));
    QCOMPARE(c.chatters("x", at(60)), 3);
    QCOMPARE(c.chatters("y", at(60)), 0);
    // It does until a minute is quiet, with fewer than three in it, too.
    QCOMPARE(c.chatters("x", at(100)), 1);
    c.rose("x", at(115));
    QCOMPARE(c.chatters("x", at(120)), 2);
    QCOMPARE(c.chatters("x", at(175)), 1);
    QCOMPARE(c.chatters("x", at(176)), 0);
    c.rose("x", at(200)); // anew
    QCOMPARE(c.chatters("x", at(200)), 0);
    // A noise of one in half a minute never chatters.
    Chatter slow;
    for (int i = 0; i < 50; ++i) {
        slow.rose("z", at(i * 31));
        QCOMPARE(slow.chatters("z", at(i * 31)), 0);
    }
}

QTEST_GUILESS_MAIN(TestAlarmLoad)
#include "tst_alarm_load.moc"
