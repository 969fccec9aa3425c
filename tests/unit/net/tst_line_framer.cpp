// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/line_framer.h"

#include <QRandomGenerator>
#include <QtTest>

using tidegate::net::LineFramer;

class TestLineFramer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cuts_data();
    void cuts();
    void anyCutGivesTheSameLines();
    void bound_data();
    void bound();
};

static QList<QByteArray> drain(LineFramer &f)
{
    QList<QByteArray> out;
    while (auto l = f.next())
        out << *l;
    return out;
}

void TestLineFramer::cuts_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<qint64>("pending");
    QTest::newRow("nothing") << QByteArray() << QList<QByteArray>() << qint64(0);
    QTest::newRow("whole") << QByteArray("a\nb\n") << QList<QByteArray>{"a", "b"} << qint64(0);
    QTest::newRow("rest") << QByteArray("a\nbc") << QList<QByteArray>{"a"} << qint64(2);
    QTest::newRow("crlf") << QByteArray("a\r\nb\r\n") << QList<QByteArray>{"a", "b"} << qint64(0);
    QTest::newRow("empty lines") << QByteArray("\n\r\na\n\n") << QList<QByteArray>{"a"} << qint64(0);
    QTest::newRow("inner cr") << QByteArray("a\rb\n") << QList<QByteArray>{"a\rb"} << qint64(0);
    QTest::newRow("nul") << QByteArray("a\0b\n", 4) << QList<QByteArray>{QByteArray("a\0b", 3)} << qint64(0);
}

void TestLineFramer::cuts()
{
    QFETCH(QByteArray, in);
    QFETCH(QList<QByteArray>, lines);
    QFETCH(qint64, pending);
    LineFramer f(100);
    f.feed(in);
    QCOMPARE(drain(f), lines);
    QCOMPARE(f.pending(), pending);
    QVERIFY(!f.overflowed());
}

void TestLineFramer::anyCutGivesTheSameLines()
{
    QRandomGenerator random(7);
    QByteArray text;
    QList<QByteArray> wanted;
    for (int i = 0; i < 400; ++i) {
        wanted << QByteArray(1 + random.bounded(60), static_cast<char>('a' + random.bounded(26)));
        text += wanted.back() + (random.bounded(2) ? "\n" : "\r\n");
    }
    for (int round = 0; round < 50; ++round) {
        LineFramer f(64);
        QList<QByteArray> got;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype n = 1 + random.bounded(90);
            f.feed(text.mid(at, n));
            got += drain(f);
            at += n;
        }
        QCOMPARE(got, wanted);
        QCOMPARE(f.pending(), 0);
    }
}

void TestLineFramer::bound_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<bool>("over");
    QTest::newRow("at the bound") << QByteArray(10, 'x') + '\n' << false;
    QTest::newRow("at the bound, crlf") << QByteArray(10, 'x') + "\r\n" << false;
    QTest::newRow("at the bound, cr so far") << QByteArray(10, 'x') + '\r' << false;
    QTest::newRow("at the bound, unfinished") << QByteArray(10, 'x') << false;
    QTest::newRow("one over") << QByteArray(11, 'x') + '\n' << true;
    QTest::newRow("one over, unfinished") << QByteArray(11, 'x') << true;
    QTest::newRow("one over, after good ones") << QByteArray("a\nb\n") + QByteArray(11, 'x') << true;
}

void TestLineFramer::bound()
{
    QFETCH(QByteArray, in);
    QFETCH(bool, over);
    LineFramer whole(10), drip(10);
    whole.feed(in);
    drain(whole);
    QCOMPARE(whole.overflowed(), over);
    for (const char c : in) {
        drip.feed(QByteArray(1, c));
        drain(drip);
    }
    QCOMPARE(drip.overflowed(), over);
    if (over) {
        whole.feed("\nfine\n");
        QVERIFY2(!whole.next(), "after an overflow nothing is trusted");
    }
}

QTEST_GUILESS_MAIN(TestLineFramer)
#include "tst_line_framer.moc"
