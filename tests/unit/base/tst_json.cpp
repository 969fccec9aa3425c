// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// JSON of others: what is not JSON, or nested without bound, is refused and never the end of the program.
#include "base/parse_json.h"

#include <QtTest>

using namespace tidegate;

class TestJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void depthIsBounded_data();
    void depthIsBounded();
    void bracketsInTextsDoNotCount();
    void rubbishIsDiscarded_data();
    void rubbishIsDiscarded();
};

void TestJson::depthIsBounded_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::addColumn<bool>("read");
    QTest::newRow("lists at the bound") << kJsonDepth << QByteArray("[") << QByteArray("]") << true;
    QTest::newRow("lists over it") << kJsonDepth + 1 << QByteArray("[") << QByteArray("]") << false;
    QTest::newRow("objects over it") << kJsonDepth + 1 << QByteArray("{\"a\":") << QByteArray("}") << false;
    QTest::newRow("a million lists") << 1000000 << QByteArray("[") << QByteArray("]") << false;
    QTest::newRow("a million never closed") << 1000000 << QByteArray("[") << QByteArray() << false;
}

void TestJson::depthIsBounded()
{
    QFETCH(int, depth);
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    QFETCH(bool, read);
    const Json doc = parseJson((open.repeated(depth) + "1" + close.repeated(depth)).toStdString());
    QCOMPARE(!doc.is_discarded(), read);
    QVERIFY(!read || Json(doc) == doc); // the copy is what would end the program
}

void TestJson::bracketsInTextsDoNotCount()
{
    const std::string text = "[\"" + std::string(2000, '[') + "\\\"" + std::string(2000, '{') + "\\\\\"," + std::string(kJsonDepth - 1, '[') + std::string(kJsonDepth - 1, ']') + "]";
    const Json doc = parseJson(text);
    QVERIFY(!doc.is_discarded());
    QCOMPARE(doc[0].get<std::string>().size(), std::size_t(4002));
}

void TestJson::rubbishIsDiscarded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>");
    QTest::newRow("cut off") << QByteArray(R"({"a":[1,)");
    QTest::newRow("an open text") << QByteArray("\"a\\");
    QTest::newRow("two documents") << QByteArray("{}{}");
    QTest::newRow("not UTF-8") << QByteArray("\"\xff\"");
    QTest::newRow("closed too often") << QByteArray("[1]]");
}

void TestJson::rubbishIsDiscarded()
{
    QFETCH(QByteArray, text);
    QVERIFY(parseJson(text.toStdString()).is_discarded());
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
