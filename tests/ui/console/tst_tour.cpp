// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The tour explains each part and stops nobody.
#include "a_window.h"

#include "ui/console/tour.h"
#include "ui/names.h"

#include <QLabel>
#include <QSignalSpy>

using namespace tidegate;
using namespace tidegate::ui;
using tidegate::test::Window;

class TestTour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void itLeadsThroughEachPart();
    void theWindowWorksBelowIt();
    void aRehearsalStandsStill();
    void whatIsNotThereIsLeftOut();

private:
    static QPointer<Tour> begun(Window &w)
    {
        w.window.openTour();
        return w.window.findChild<Tour *>();
    }
};

void TestTour::itLeadsThroughEachPart()
{
    Window w(weekTwo());
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    const QPointer<Tour> tour = begun(w);
    QVERIFY(tour);
    const int stops = tour->stops();
    QVERIFY(stops >= 7);
    QWidget *card = w.button(names::kTourNext)->parentWidget();
    QSet<QString> titles;
    for (int i = 0; i < stops; ++i) {
        QCOMPARE(tour->at(), i);
        QVERIFY(w.window.rect().contains(card->geometry()));
        titles.insert(card->findChild<QLabel *>()->text());
        if (i == 1)
            QVERIFY(w.picture(QStringLiteral("tour"), 1));
        if (i + 1 < stops)
            QTest::keyClick(w.button(names::kTourNext), i % 2 ? Qt::Key_Right : Qt::Key_Return);
    }
    QCOMPARE(titles.size(), stops);
    QTest::keyClick(w.button(names::kTourNext), Qt::Key_Left);
    QCOMPARE(tour->at(), stops - 2);
    QTest::keyClick(w.button(names::kTourNext), Qt::Key_Escape);
    QTRY_VERIFY(!tour);
}

void TestTour::theWindowWorksBelowIt()
{
    Window w(weekTwo());
    const QPointer<Tour> tour = begun(w);
    // The rollback's button is under the shade, and answers to a mouse at its place.
    QPushButton *back = w.button(names::kRollBack);
    const QPoint at = back->mapTo(&w.window, back->rect().center());
    QCOMPARE(w.window.childAt(at), static_cast<QWidget *>(back));
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(w.dialog());
    w.dialog()->close();
    w.window.openTour(); // one at a time
    QCOMPARE(w.window.findChildren<Tour *>().size(), 1);
    w.button(names::kTourEnd)->click();
    QTRY_VERIFY(!tour);
}

void TestTour::aRehearsalStandsStill()
{
    engine::Snapshot s = weekTwo();
    s.rehearsal = true;
    Window w(s);
    QSignalSpy pause(&w.window, &ConsoleWindow::rehearsalPause);
    const QPointer<Tour> tour = begun(w);
    QCOMPARE(pause.count(), 1);
    QCOMPARE(pause[0][0].toBool(), true);
    w.button(names::kTourEnd)->click();
    QCOMPARE(pause.count(), 2);
    QCOMPARE(pause[1][0].toBool(), false);
}

void TestTour::whatIsNotThereIsLeftOut()
{
    Window quiet(weekTwo()), loud(rollingBack());
    const int calm = begun(quiet)->stops(), alarmed = begun(loud)->stops();
    QCOMPARE(alarmed, calm + 1); // the alarm strip is there only with an alarm
    QWidget empty;
    empty.show();
    const QPointer<Tour> none = new Tour(&empty, {});
    QTRY_VERIFY(!none);
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
