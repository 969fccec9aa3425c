// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A refusal is shown as long as it speaks of what is, and not beside a gate that has opened since.
#include "engine/refusal.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::engine;

class TestRefusal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itStandsWhileNothingHappens();
    void itGoes_data();
    void itGoes();
    void anotherOneStandsAnew();
};

namespace {

release::Next next(const char *command, int phase, bool allowed)
{
    release::Next n;
    n.command = command;
    n.toPhase = phase;
    n.allowed = allowed;
    return n;
}

} // namespace

void TestRefusal::itStandsWhileNothingHappens()
{
    Refusal r;
    QVERIFY(!r.during(next("promote", 1, false), 7, 0));
    r.tell({"Soak is not over: %1", {"3 d"}});
    release::Next n = next("promote", 1, false);
    for (int i = 0; i < 3; ++i) {
        n.reason = {"Soak is not over: %1", {std::to_string(3 + i)}}; // time goes on, the reason stays
        QVERIFY(r.during(n, 7, 60'000));
        QCOMPARE(r.during(n, 7, 60'000)->english(), std::string("Soak is not over: 3 d"));
    }
    r.clear();
    QVERIFY(!r.during(n, 7, 60'000));
}

void TestRefusal::itGoes_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("phase");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<qint64>("seq");
    QTest::newRow("the gate opens") << "promote" << 1 << true << qint64(7);
    QTest::newRow("somebody promotes") << "promote" << 2 << false << qint64(7);
    QTest::newRow("it is held") << "resume" << 1 << false << qint64(7);
    QTest::newRow("something happens") << "promote" << 1 << false << qint64(8);
}

void TestRefusal::itGoes()
{
    QFETCH(QString, command);
    QFETCH(int, phase);
    QFETCH(bool, allowed);
    QFETCH(qint64, seq);
    Refusal r;
    r.tell({"no", {}});
    QVERIFY(r.during(next("promote", 1, false), 7, 0));
    const release::Next other = next(qPrintable(command), phase, allowed);
    QVERIFY(r.during(other, seq, Refusal::kReadMs - 1)); // it could not be read yet
    QVERIFY(!r.during(other, seq, Refusal::kReadMs));
    QVERIFY(!r.during(next("promote", 1, false), 7, Refusal::kReadMs)); // and does not come back
}

void TestRefusal::anotherOneStandsAnew()
{
    Refusal r;
    r.tell({"first", {}});
    QVERIFY(r.during(next("promote", 1, false), 7, 0));
    r.tell({"second", {}});
    QVERIFY(r.during(next("promote", 1, true), 9, 60'000));
    QCOMPARE(r.during(next("promote", 1, true), 9, 60'000 + Refusal::kReadMs)->english(), std::string("second"));
}

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
