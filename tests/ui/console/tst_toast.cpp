// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A light act is taken back by one key; one that was refused, or a heavy one, is not offered.
#include "a_window.h"

#include "ui/console/toast.h"

using namespace tidegate;
using namespace tidegate::ui;
using tidegate::test::Window;

class TestToast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void aHoldIsTakenBack();
    void whatWasRefusedIsNot();
    void itTakesNoFocusAndStaysInTheWindow();

private:
    static Toast *toast(Window &w) { return w.window.findChild<Toast *>(QLatin1String(names::kToast)); }
};

void TestToast::aHoldIsTakenBack()
{
    Window w(weekTwo());
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    w.button(names::kHold)->click();
    QVERIFY(!toast(w)->isVisible()); // not before it is accepted
    w.feed.answers.at(0)(Expected<void>());
    QVERIFY(toast(w)->isVisible());
    QVERIFY(w.picture(QStringLiteral("toast"), 1));
    QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.feed.commands.size(), std::size_t(2));
    QCOMPARE(w.feed.commands[1].verb, release::Verb::Resume);
    QVERIFY(!toast(w)->isVisible());
    w.feed.answers.at(1)(Expected<void>());
    QVERIFY(!toast(w)->isVisible()); // an undo is not undone in turn
    QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.feed.commands.size(), std::size_t(2));
    // Held already: the button resumes, and its undo holds.
    engine::Snapshot s = weekTwo();
    s.state.held = true;
    w.feed.set(s);
    w.button(names::kHold)->click();
    QCOMPARE(w.feed.commands.back().verb, release::Verb::Resume);
    w.feed.answers.back()(Expected<void>());
    w.button(names::kToastUndo)->click();
    QCOMPARE(w.feed.commands.back().verb, release::Verb::Hold);
}

void TestToast::whatWasRefusedIsNot()
{
    Window w(weekTwo());
    w.button(names::kHold)->click();
    w.feed.answers.at(0)(Error{ErrorKind::Refused, "hold", "a rollback is running", ""});
    QVERIFY(!toast(w)->isVisible());
}

void TestToast::itTakesNoFocusAndStaysInTheWindow()
{
    Window w(weekTwo());
    const QWidget *before = w.window.focusWidget();
    w.button(names::kHold)->click();
    w.feed.answers.at(0)(Expected<void>());
    QCOMPARE(w.window.focusWidget(), before);
    QVERIFY(w.window.rect().contains(toast(w)->geometry()));
    w.window.resize(1200, 740);
    QVERIFY(w.window.rect().contains(toast(w)->geometry()));
    QVERIFY(!w.button(names::kToastUndo)->accessibleName().isEmpty());
}

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
