// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/read_again.h"

#include <QtTest>

using tidegate::engine::ReadAgain;

class TestReadAgain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openUntilTheLinkIsLost();
    void closedUntilTheCachesFollow();
    void aSecondCutClosesAgain();
};

void TestReadAgain::openUntilTheLinkIsLost()
{
    ReadAgain r;
    QVERIFY(r.open(true, true));
    QVERIFY(r.open(true, false)); // a watch is opened anew every few minutes: that alone closes nothing
}

void TestReadAgain::closedUntilTheCachesFollow()
{
    ReadAgain r;
    r.cut();
    QVERIFY(!r.open(false, true)); // they look open and say what was before
    QVERIFY(!r.open(true, false));
    QVERIFY(r.open(true, true));
    QVERIFY(r.open(true, false));
}

void TestReadAgain::aSecondCutClosesAgain()
{
    ReadAgain r;
    r.cut();
    QVERIFY(!r.open(true, false));
    r.cut();
    QVERIFY(!r.open(false, false));
    QVERIFY(!r.open(true, false));
    QVERIFY(r.open(true, true));
}

QTEST_GUILESS_MAIN(TestReadAgain)
#include "tst_read_again.moc"
