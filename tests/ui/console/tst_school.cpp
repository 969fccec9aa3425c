// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The rehearsal as a school: its clock, its troubles, and what it says at the end.
#include "ui/console/announcer.h"
#include "ui/console/rehearsal_strip.h"
#include "ui/dialogs/lesson.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::ui;

class TestSchool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void theClockIsInHand();
    void troublesAreOffered();
    void theLessonComesAtTheEnd();
    void lessonsOfAGoodRun();
    void lessonsOfAHastyOne();
    void whoWentBackAndHowSoon();
    void whatIsNewIsSaidOnce();

private:
    static QPushButton *button(const QWidget &w, const char *name) { return w.findChild<QPushButton *>(QLatin1String(name)); }
    static bool holds(const std::vector<Lesson> &all, const char *part, bool good)
    {
        return std::ranges::any_of(all, [&](const Lesson &l) { return l.good == good && l.text.contains(QLatin1String(part)); });
    }
};

void TestSchool::theClockIsInHand()
{
    RehearsalStrip strip;
    QSignalSpy pause(&strip, &RehearsalStrip::pause), skip(&strip, &RehearsalStrip::skip), speed(&strip, &RehearsalStrip::speed);
    button(strip, "rehearsalPause")->click();
    QCOMPARE(pause.last()[0].toBool(), true);
    QCOMPARE(button(strip, "rehearsalPause")->accessibleName(), QStringLiteral("Go on"));
    button(strip, "rehearsalPause")->click();
    QCOMPARE(pause.last()[0].toBool(), false);
    button(strip, "rehearsalHour")->click();
    QCOMPARE(skip.last()[0].toLongLong(), 3600LL);
    button(strip, "rehearsalDay")->click();
    QCOMPARE(skip.last()[0].toLongLong(), 86400LL);
    button(strip, "rehearsalFaster")->click();
    QCOMPARE(speed.last()[0].toDouble(), 2.0);
}

void TestSchool::troublesAreOffered()
{
    RehearsalStrip strip;
    QSignalSpy fault(&strip, &RehearsalStrip::fault);
    const QList<QAction *> all = button(strip, "rehearsalFault")->menu()->actions();
    for (QAction *a : all)
        a->trigger();
    QStringList told;
    for (const auto &one : fault)
        told << one[0].toString();
    QCOMPARE(told, (QStringList{QStringLiteral("errors"), QStringLiteral("slow"), QStringLiteral("dependency"), QStringLiteral("dependency-shared"), QStringLiteral("no-data"), QStringLiteral("api-server"), QStringLiteral("healthy")}));
}

void TestSchool::theLessonComesAtTheEnd()
{
    RehearsalStrip strip;
    auto s = std::make_shared<engine::Snapshot>();
    s->rehearsal = true;
    s->state.stage = release::Stage::Phase;
    strip.show(s);
    QVERIFY(button(strip, "rehearsalLesson")->isHidden());
    QVERIFY(lessons(s->state).empty());
    s->state.stage = release::Stage::Complete;
    strip.show(s);
    QVERIFY(!button(strip, "rehearsalLesson")->isHidden());
}

void TestSchool::lessonsOfAGoodRun()
{
    release::State s;
    s.stage = release::Stage::Complete;
    s.acks = {{"a", "alice", "x", fromSeconds(10), -1}, {"b", "alice", "x", fromSeconds(40), -1}};
    const auto all = lessons(s);
    QVERIFY(holds(all, "all its phases", true) && holds(all, "No item was overridden", true) && holds(all, "confirmed on its own: 2", true));
    QVERIFY(std::ranges::all_of(all, &Lesson::good));
}

void TestSchool::lessonsOfAHastyOne()
{
    release::State s;
    s.stage = release::Stage::Complete;
    s.acks = {{"a", "alice", "x", fromSeconds(10), -1}, {"b", "alice", "x", fromSeconds(10.4), -1}, {"c", "bob", "x", fromSeconds(10.6), -1}};
    s.overrides = {{"d", "alice", "no time", "OPS-1", fromSeconds(11), -1}};
    const auto all = lessons(s);
    QVERIFY(holds(all, "1 of 3 items", false));
    QVERIFY(holds(all, "Overridden items: 1", false));
}

void TestSchool::whoWentBackAndHowSoon()
{
    release::State s;
    s.stage = release::Stage::RolledBack;
    s.rolledBackBy = "trigger error-rate";
    s.journal = {{1, fromSeconds(100), "", "trigger", {"x", {}}, "alarm"}};
    QVERIFY(holds(lessons(s), "by itself", true));
    s.rolledBackBy = "alice";
    s.journal.push_back({2, fromSeconds(160), "", "rollback", {"x", {}}, "alarm"});
    QVERIFY(holds(lessons(s), "1 min after", true));
    s.journal[1].at = fromSeconds(1000);
    QVERIFY(holds(lessons(s), "15 min after", false));
    s.journal.erase(s.journal.begin());
    QVERIFY(holds(lessons(s), "before any trigger", true));
}

void TestSchool::whatIsNewIsSaidOnce()
{
    QWidget window;
    Announcer a(&window);
    engine::Snapshot s;
    s.exists = true;
    s.state.release = "finance";
    s.state.stage = release::Stage::Phase;
    s.next.title = {"Promote to 80 %", {}};
    s.next.reason = {"Soak is not over", {}};
    a.show(s);
    QVERIFY(a.said().isEmpty()); // what was there already is read, not called out
    s.next.reason = {"Soak is not over: 3 d", {}};
    a.show(s);
    QVERIFY(a.said().isEmpty()); // a countdown is no news
    s.next.allowed = true;
    a.show(s);
    QCOMPARE(a.said(), QStringLiteral("Promote to 80 %"));
    s.alarms.push_back({"trigger", {}, true, {"Trigger error-rate fired", {}}, {"5 % > 1 %", {}}, {}, fromSeconds(5)});
    a.show(s);
    QCOMPARE(a.said(), QStringLiteral("Trigger error-rate fired. 5 % > 1 %"));
}

QTEST_MAIN(TestSchool)
#include "tst_school.moc"
