// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A month's alarms are written down, read again past rubbish, and counted beside what a person can answer.
#include "alarms/load_report.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::alarms;

class TestAlarmReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsRead();
    void rubbishIsPassedOver();
    void aFullDiskLosesNothingElse();
    void aMonthIsCounted();
    void twoScreensSawOneAlarm();
    void aFloodIsFound();
    void nothingIsNothing();

private:
    const Instant m_t = *parseInstant("2026-11-24T10:00:00Z");
    Instant at(int seconds) const { return m_t + std::chrono::seconds(seconds); }
    Entry watched(int s) const { return {Entry::Kind::Watched, {at(s), {}, {}}}; }
    Entry rose(int s, const char *release, const char *key, bool high = true, bool answered = true) const { return {Entry::Kind::Rose, {at(s), release, {key, std::string("title of ") + key, high, answered}}}; }
    Entry fell(int s, const char *release, const char *key) const { return {Entry::Kind::Fell, {at(s), release, {key, {}, true, true}}}; }
    static const LoadLine &line(const std::vector<LoadLine> &all, const char *name)
    {
        return *std::ranges::find_if(all, [&](const LoadLine &l) { return l.name.english() == name; });
    }
};

void TestAlarmReport::whatIsWrittenIsRead()
{
    QTemporaryDir dir;
    Diary d(dir.path().toStdString());
    d.watched(at(0));
    d.watched(at(1)); // the same ten minutes
    d.watched(at(600));
    Load load;
    load.look("prod/shop/cart", {}, at(5));
    d.note(load.look("prod/shop/cart", {{"trigger/errors", "Trigger errors fired", true, true}}, at(10)));
    d.note(load.look("prod/shop/cart", {}, at(20)));
    const auto all = d.read("2026-11");
    QCOMPARE(all.size(), std::size_t(4));
    QCOMPARE(all[0].kind, Entry::Kind::Watched);
    QCOMPARE(all[1].kind, Entry::Kind::Rose);
    QCOMPARE(all[1].what.at, at(10));
    QCOMPARE(all[1].what.release, std::string("prod/shop/cart"));
    QCOMPARE(all[1].what.alarm.key, std::string("trigger/errors"));
    QCOMPARE(all[1].what.alarm.title, std::string("Trigger errors fired"));
    QVERIFY(all[1].what.alarm.high && all[1].what.alarm.answered);
    QCOMPARE(all[2].kind, Entry::Kind::Fell);
    QCOMPARE(all[3].what.at, at(600));
    QVERIFY(d.read("2026-10").empty());
    // Each month has its own file, which its owner alone may read.
    d.watched(*parseInstant("2026-12-01T00:00:00Z"));
    QCOMPARE(d.read("2026-12").size(), std::size_t(1));
    QCOMPARE(QFile::permissions(dir.filePath(QStringLiteral("2026-11.jsonl"))) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
}

void TestAlarmReport::rubbishIsPassedOver()
{
    QTemporaryDir dir;
    QFile f(dir.filePath(QStringLiteral("2026-11.jsonl")));
    QVERIFY(f.open(QIODevice::WriteOnly));
    f.write("\xff\xfe not json\n[1,2]\n{\"at\":17}\n{\"at\":\"yesterday\",\"event\":\"rose\"}\n{\"at\":\"2026-11-24T10:00:00Z\",\"event\":\"sang\"}\n"
            "{\"at\":\"2026-11-24T10:00:02Z\",\"event\":\"rose\",\"release\":7,\"alarm\":null,\"high\":\"yes\"}\n{\"at\":\"2026-11-24T10:00:01Z\",\"event\":\"watched\"}\n{\"at\":\"2026-11-24T10:0");
    f.close();
    const auto all = Diary(dir.path().toStdString()).read("2026-11");
    QCOMPARE(all.size(), std::size_t(2)); // in the order of time
    QCOMPARE(all[0].kind, Entry::Kind::Watched);
    QCOMPARE(all[1].kind, Entry::Kind::Rose);
    QCOMPARE(loadReport(all, "2026-11", at(100)).rises, 1);
}

void TestAlarmReport::aFullDiskLosesNothingElse()
{
    Diary d("/dev/full/nowhere"); // no directory can be made there
    d.watched(at(0));
    QVERIFY(d.read("2026-11").empty());
}

void TestAlarmReport::aMonthIsCounted()
{
    std::vector<Entry> all;
    all.reserve(20);
    for (int i = 0; i < 12; ++i)
        all.push_back(watched(i * 600)); // two hours
    all.push_back(rose(100, "prod/shop/cart", "trigger/errors"));
    all.push_back(fell(200, "prod/shop/cart", "trigger/errors"));
    all.push_back(rose(1000, "prod/shop/cart", "metrics-lost", false));
    all.push_back(rose(1010, "prod/shop/docs", "metrics-lost", false, false));
    all.push_back(fell(1500, "prod/shop/docs", "metrics-lost"));
    const LoadReport r = loadReport(all, "2026-11", at(1000 + 86400 + 1));
    QCOMPARE(r.hours, 2.0);
    QCOMPARE(r.rises, 3);
    QCOMPARE(r.high, 1);
    QCOMPARE(r.perTenMinutes, 0.25);
    QCOMPARE(r.peak, 2);
    QCOMPARE(r.peakAt, std::optional(at(1000)));
    QCOMPARE(r.floods, 0);
    QCOMPARE(r.unanswered, 1);
    QCOMPARE(r.standing, 1); // metrics-lost of cart, for a day and a second
    QCOMPARE(loadReport(all, "2026-11", at(1000 + 86400)).standing, 0);
    QCOMPARE(r.most.size(), std::size_t(3));
    const auto shown = lines(r);
    QVERIFY(!line(shown, "Without a response").met);
    QVERIFY(line(shown, "Alarms in 10 min, on the average").met);
    QVERIFY(line(shown, "Of high priority").met); // a third of three says nothing
    QVERIFY(text(r).find("NOT none") != std::string::npos);
    QCOMPARE(toJson(r)["withoutResponse"], Json(1));
    // An alarm that stood for more than a day and then fell counts, too.
    all.push_back(fell(1000 + 2 * 86400, "prod/shop/cart", "metrics-lost"));
    QCOMPARE(loadReport(all, "2026-11", at(3 * 86400)).standing, 1);
}

void TestAlarmReport::twoScreensSawOneAlarm()
{
    // The console and the wall of one computer write the same diary.
    std::vector<Entry> all{watched(0), rose(10, "a", "x"), rose(12, "a", "x"), fell(30, "a", "x"), fell(31, "a", "x"), rose(35, "a", "x"), rose(36, "a", "x"), rose(36, "b", "x")};
    QCOMPARE(loadReport(all, "2026-11", at(100)).rises, 3);
    // What chatters is told once for each time that it begins.
    for (int i = 0; i < 5; ++i) {
        all.push_back(fell(40 + i * 10, "a", "x"));
        all.push_back(rose(45 + i * 10, "a", "x"));
    }
    const LoadReport r = loadReport(all, "2026-11", at(1000));
    QCOMPARE(r.most[0].release, std::string("a"));
    QCOMPARE(r.most[0].rises, 7);
    QCOMPARE(r.most[0].chattered, 1);
    QVERIFY(!line(lines(r), "Chattering").met);
}

void TestAlarmReport::aFloodIsFound()
{
    std::vector<Entry> all{watched(0)};
    const auto burst = [&](int from, int n) {
        for (int i = 0; i < n; ++i)
            all.push_back(rose(from + i, "a", ("k" + std::to_string(from + i)).c_str(), i == 0));
    };
    burst(0, 9);
    QCOMPARE(loadReport(all, "2026-11", at(9)).floods, 0);
    burst(100, 4); // thirteen in ten minutes
    burst(2000, 12);
    const LoadReport r = loadReport(all, "2026-11", at(3000));
    QCOMPARE(r.floods, 2);
    QCOMPARE(r.peak, 13);
    QVERIFY(!line(lines(r), "Floods").met);
    QVERIFY(line(lines(r), "Of high priority").met); // 3 of 25
    for (Entry &e : all)
        e.what.alarm.high = true;
    QVERIFY(!line(lines(loadReport(all, "2026-11", at(3000))), "Of high priority").met);
}

void TestAlarmReport::nothingIsNothing()
{
    const LoadReport r = loadReport({}, "2026-11", at(0));
    QCOMPARE(r.hours, 0.0);
    QCOMPARE(r.perTenMinutes, 0.0);
    QVERIFY(std::ranges::all_of(lines(r), &LoadLine::met));
    QVERIFY(!text(r).empty());
}

QTEST_GUILESS_MAIN(TestAlarmReport)
#include "tst_alarm_report.moc"
