// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/json.h"
#include "base/message.h"
#include "base/time.h"

#include <QtTest>

using namespace tidegate;

class TestBase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void durations_data();
    void durations();
    void durationsForPeople();
    void instants_data();
    void instants();
    void instantsComeBack();
    void textsOfJson();
    void sentences();
};

void TestBase::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qlonglong>("ms"); ///< -1: not one
    QTest::addColumn<QString>("spelt");
    const auto row = [](const char *text, qlonglong ms, const char *spelt = "") { QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << ms << QString::fromLatin1(spelt); };
    row("30s", 30000, "30s");
    row("5m", 300000, "5m");
    row("7d", 604800000, "7d");
    row("1w", 604800000, "7d");
    row("1h30m", 5400000, "1h30m");
    row("250ms", 250, "250ms");
    row("0", 0, "0s");
    row("0s", 0, "0s");
    row("1y", 31536000000, "365d");
    row("90m", 5400000, "1h30m");
    for (const char *bad : {"", "5", "m", "5 m", "-5m", "1.5h", "30m1h", "1m1m", "5x", "1h30", "99999999999999999999d", "ms", "1msm"})
        row(bad, -1);
}

void TestBase::durations()
{
    QFETCH(QString, text);
    QFETCH(qlonglong, ms);
    QFETCH(QString, spelt);
    const auto d = parseDuration(text.toStdString());
    QCOMPARE(d ? d->count() : -1, ms);
    if (d) {
        QCOMPARE(QString::fromStdString(formatDuration(*d)), spelt);
        QCOMPARE(parseDuration(formatDuration(*d)), d);
    }
}

void TestBase::durationsForPeople()
{
    const std::pair<long long, const char *> rows[] = {{0, "0 s"}, {41000, "41 s"}, {7500000, "2 h 5 min"}, {367200000, "4 d 6 h"}, {604800000, "7 d"}, {60000, "1 min"}};
    for (const auto &[ms, text] : rows)
        QCOMPARE(humanDuration(Millis{ms}), std::string(text));
}

void TestBase::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qlonglong>("ms");
    const auto row = [](const char *text, qlonglong ms) { QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << ms; };
    row("1970-01-01T00:00:01Z", 1000);
    row("2026-11-24T06:02:14Z", 1795500134000);
    row("2026-11-24T06:02:14.5Z", 1795500134500);
    row("2026-11-24T06:02:14.123456Z", 1795500134123);
    row("2026-11-24T07:02:14+01:00", 1795500134000);
    row("2026-11-24T00:32:14-05:30", 1795500134000);
    row("2024-02-29T00:00:00Z", 1709164800000);
    for (const char *bad : {"", "2026-11-24", "2026-13-24T06:02:14Z", "2026-02-30T06:02:14Z", "2026-11-24T25:02:14Z", "2026-11-24T06:02:14", "yesterday", "2026-11-24T06:02:14+1:00"})
        row(bad, -1);
}

void TestBase::instants()
{
    QFETCH(QString, text);
    QFETCH(qlonglong, ms);
    const auto t = parseInstant(text.toStdString());
    QCOMPARE(t ? t->time_since_epoch().count() : -1, ms);
}

void TestBase::instantsComeBack()
{
    for (const long long ms : {0LL, 1LL, 999LL, 1795500134000LL, 1795500134123LL, 4102444800000LL})
        QCOMPARE(parseInstant(formatInstant(Instant{Millis{ms}}))->time_since_epoch().count(), ms);
    QCOMPARE(formatInstant(Instant{Millis{1795500134000}}), std::string("2026-11-24T06:02:14Z"));
}

void TestBase::textsOfJson()
{
    const Json d = Json::parse(R"({"a":{"b":"text","n":7,"big":1e30,"list":[1]},"z":null})");
    QCOMPARE(textAt(d, {"a", "b"}), std::string("text"));
    QCOMPARE(textAt(d, {"a", "n"}, "fallback"), std::string("fallback"));
    QCOMPARE(textAt(d, {"a", "b", "c"}, "fallback"), std::string("fallback"));
    QCOMPARE(textAt(Json(), {"a"}, "fallback"), std::string("fallback"));
    QCOMPARE(intAt(d, {"a", "n"}), 7LL);
    QCOMPARE(intAt(d, {"a", "b"}, 3), 3LL);
    QVERIFY(nodeAt(d, {"a", "list"}) && !nodeAt(d, {"a", "x"}) && !nodeAt(d, {"z", "x"}));
    (void)intAt(d, {"a", "big"});
}

void TestBase::sentences()
{
    QCOMPARE((Message{"%1 of %2 ready", {"9", "10"}}).english(), std::string("9 of 10 ready"));
    QCOMPARE((Message{"%1 %2", {"%2", "x"}}).english(), std::string("%2 x")); // an argument is never read as a template
    QCOMPARE((Message{"100 % of %1", {"it"}}).english(), std::string("100 % of it"));
    QVERIFY(Message{}.empty());
}

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
