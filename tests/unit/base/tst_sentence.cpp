// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// An error on a screen says in English what it says in a log, whatever somebody else put into it.
#include "base/sentence.h"

#include <QtTest>

using namespace tidegate;

class TestSentence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameAsItsText_data();
    void sameAsItsText();
    void itsPartsAreArguments();
};

void TestSentence::sameAsItsText_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("all") << "Prometheus" << "no answer in time" << "check the network and the VPN";
    QTest::newRow("no remedy") << "release finance" << "the session was closed" << "";
    QTest::newRow("no subject") << "" << "no release is open" << "open one first";
    QTest::newRow("detail only") << "" << "it was not answered" << "";
    QTest::newRow("escapes of others") << "http://p/%2Fapi%1" << "%1 of %3 and %9" << "%2";
}

void TestSentence::sameAsItsText()
{
    QFETCH(QString, subject);
    QFETCH(QString, detail);
    QFETCH(QString, remedy);
    const Error e{ErrorKind::Unreachable, subject.toStdString(), detail.toStdString(), remedy.toStdString()};
    QCOMPARE(sentence(e).english(), e.text());
}

/// So that words() of ui finds each in the catalogue.
void TestSentence::itsPartsAreArguments()
{
    const Message m = sentence({ErrorKind::Timeout, "API server", "no answer in time", "check the network and the VPN"});
    QCOMPARE(m.args.size(), std::size_t(3));
    QCOMPARE(m.args[1], Argument("no answer in time"));
    QCOMPARE(m.args[2], Argument("check the network and the VPN"));
}

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
