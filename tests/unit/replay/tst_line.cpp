// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Recorded samples, a line a scrape (CONTRACTS.md "replay"): what a line says, and what is wrong with one that says nothing, by its field.
#include "replay/line.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::replay;

class TestLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsLines();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
};

void TestLine::readsLines()
{
    LineReader reader;
    const auto l = reader.read(R"({"t":12.5,"canary":{"requests":10,"errors":null,"buckets":{"0.1":4,"0.3":9,"+Inf":10},"pods":[{"name":"a","ready":true,"restarts":2}]},"stable":{"requests":5,"errors":0,"dependencies":{"db":"down"}},"dependencies":{"db":"up"},"scrape":"ok","more":1})");
    QVERIFY2(l.ok(), l.ok() ? "" : l.error().text().c_str());
    QCOMPARE(l->at, fromSeconds(12.5));
    QCOMPARE(*l->canary->requests, 10.0);
    QVERIFY(!l->canary->errors);
    QCOMPARE(l->canary->buckets->at(300), 9.0);
    QCOMPARE(l->canary->pods->front().restarts, 2LL);
    QCOMPARE(l->stable->dependencies.at("db"), std::string("down"));
    QCOMPARE(l->dependencies.at("db"), std::string("up"));
    const auto bare = reader.read(R"({"t":1,"canary":null,"scrape":"nan"})");
    QVERIFY(bare.ok() && !bare->canary && bare->scrape == Scrape::Nan);
}

void TestLine::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("no JSON") << QByteArray("{\"t\":1") << QByteArray("line");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("line");
    QTest::newRow("no time") << QByteArray("{}") << QByteArray("t");
    QTest::newRow("time as text") << QByteArray(R"({"t":"1"})") << QByteArray("t");
    QTest::newRow("a negative count") << QByteArray(R"({"t":1,"canary":{"requests":-1}})") << QByteArray("canary.requests");
    QTest::newRow("a bound") << QByteArray(R"({"t":1,"stable":{"buckets":{"fast":1}}})") << QByteArray("stable.buckets.fast");
    QTest::newRow("scrape") << QByteArray(R"({"t":1,"scrape":"fine"})") << QByteArray("scrape");
    QTest::newRow("dependency") << QByteArray(R"({"t":1,"dependencies":{"db":"ok"}})") << QByteArray("dependencies.db");
    QTest::newRow("pods") << QByteArray(R"({"t":1,"canary":{"pods":[{"name":"a"}]}})") << QByteArray("canary.pods[0]");
}

void TestLine::namesWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, field);
    LineReader reader;
    const auto l = reader.read(text.toStdString());
    QVERIFY(!l.ok());
    QCOMPARE(QByteArray::fromStdString(l.error().subject), field);
}

QTEST_APPLESS_MAIN(TestLine)
#include "tst_line.moc"
