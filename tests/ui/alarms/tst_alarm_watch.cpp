// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What rises on a screen is written down, a rehearsal's never; the month's load is told beside its targets.
#include "../console/fake_feed.h"

#include "ui/alarms/alarm_watch.h"
#include "ui/dialogs/alarm_load_dialog.h"
#include "ui/names.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::ui;

class TestAlarmWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatRisesIsWrittenDown();
    void aRehearsalIsNot();
    void theMonthIsTold();

private:
    static engine::Snapshot with(std::initializer_list<const char *> ids, bool rehearsal = false)
    {
        engine::Snapshot s;
        s.exists = true;
        s.rehearsal = rehearsal;
        s.context = "prod";
        s.ns = "shop";
        s.state.release = "cart";
        for (const char *id : ids) {
            engine::Alarm a;
            a.id = id;
            a.title = {"Alarm %1", {id}};
            a.toDo = {{"look", {}}};
            s.alarms.push_back(a);
        }
        return s;
    }
    static QString texts(const QWidget *w)
    {
        QStringList all;
        for (const QLabel *l : w->findChildren<QLabel *>())
            all << l->text();
        return all.join(QLatin1Char('\n'));
    }
};

void TestAlarmWatch::whatRisesIsWrittenDown()
{
    QTemporaryDir dir;
    Instant now = *parseInstant("2026-11-24T10:00:00Z");
    AlarmWatch w([&] { return now; });
    w.keepDiary(dir.path().toStdString());
    auto feed = std::make_unique<FakeFeed>();
    w.add(feed.get()); // nothing is known yet
    feed->set(with({}));
    now += std::chrono::seconds(5);
    QSignalSpy high(&w, &AlarmWatch::highRose);
    feed->set(with({"trigger"}));
    feed->set(with({"trigger"}));
    QCOMPARE(high.count(), 1); // heard once
    now += std::chrono::seconds(5);
    feed->set(with({}));
    std::vector<alarms::Entry> all;
    const auto read = [&] {
        all = alarms::Diary(dir.path().toStdString()).read("2026-11");
        return all.size();
    };
    QTRY_COMPARE(read(), std::size_t(3));
    QCOMPARE(all[1].kind, alarms::Entry::Kind::Rose);
    QCOMPARE(all[1].what.release, std::string("prod/shop/cart"));
    QCOMPARE(all[1].what.alarm.title, std::string("Alarm trigger"));
    QCOMPARE(all[2].kind, alarms::Entry::Kind::Fell);
    QCOMPARE(w.load().recent(), std::size_t(1));
    feed.reset();
    QCOMPARE(w.load().recent(), std::size_t(1)); // it did rise
}

void TestAlarmWatch::aRehearsalIsNot()
{
    QTemporaryDir dir;
    AlarmWatch w([] { return *parseInstant("2026-11-24T10:00:00Z"); });
    w.keepDiary(dir.path().toStdString());
    FakeFeed feed;
    w.add(&feed);
    feed.set(with({}, true));
    feed.set(with({"trigger"}, true));
    QCOMPARE(w.load().recent(), std::size_t(1)); // on the screen it counts
    QVERIFY(QDir(dir.path()).isEmpty());
}

void TestAlarmWatch::theMonthIsTold()
{
    QTemporaryDir dir;
    QWidget window;
    window.resize(1000, 800);
    window.show();
    const auto dialog = [&]() -> QDialog * { return window.findChild<QDialog *>(QLatin1String(names::kAlarmLoad)); };
    openAlarmLoad(&window, dir.path().toStdString());
    QTRY_VERIFY(dialog());
    QVERIFY(texts(dialog()).contains(QStringLiteral("No release was followed")));
    delete dialog();
    alarms::Diary diary(dir.path().toStdString());
    const Instant now = SystemClock().now();
    diary.watched(now);
    alarms::Load load;
    load.look("prod/shop/cart", {}, now);
    for (int i = 0; i < 3; ++i) {
        diary.note(load.look("prod/shop/cart", {{"metrics-lost", "No metrics", false, true}}, now));
        diary.note(load.look("prod/shop/cart", {}, now));
    }
    openAlarmLoad(&window, dir.path().toStdString());
    QTRY_VERIFY(dialog());
    const QString told = texts(dialog());
    QVERIFY2(told.contains(QStringLiteral("cart: No metrics")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("at most 10")), qPrintable(told));
    QDir().mkpath(QStringLiteral("pictures"));
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        for (const int scale : {1, 2}) {
            QPixmap p(dialog()->size() * scale);
            p.setDevicePixelRatio(scale);
            dialog()->render(&p);
            QVERIFY(p.save(QStringLiteral("pictures/alarm-load-%1-%2.png").arg(theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(scale)));
        }
    }
    // The month may have ended between the writing and the reading; the window may be gone before the file is read.
    delete dialog();
    auto *gone = new QWidget;
    openAlarmLoad(gone, dir.path().toStdString());
    delete gone;
    openAlarmLoad(&window, dir.path().toStdString());
    QTRY_VERIFY(dialog());
}

QTEST_MAIN(TestAlarmWatch)
#include "tst_alarm_watch.moc"
