// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What a hand and an eye can rely on: nothing moves under the pointer, no key falls on another act, no sentence is said twice, and what is
// over is not drawn as if it went on.
#include "a_window.h"

#include "ui/console/chart_model.h"
#include "ui/console/toast.h"
#include "ui/preferences/keys.h"

#include <QDialog>
#include <QLabel>

using namespace tidegate;
using namespace tidegate::ui;

class TestCalm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void holdStandsFromTheFirst();
    void aClosedPromoteGivesItsFocusToNobody();
    void askingIsTheStepWhileItIsOne();
    void whatTheStripSaysIsNotOfferedAgain();
    void aBreachEndsWithItsRun();
    void theBeginningHasABefore();
    void nothingIsBelowNothing();
    void aKeyThatCannotSaysWhy_data();
    void aKeyThatCannotSaysWhy();

private:
    static QPushButton *button(test::Window &w, const char *name) { return w.button(name); }
};

void TestCalm::holdStandsFromTheFirst()
{
    engine::Snapshot s = weekTwo();
    s.exists = false;
    s.state.stage = release::Stage::Planned;
    test::Window w(s);
    const QPushButton *hold = button(w, names::kHold);
    QVERIFY(hold->isVisible());
    QVERIFY(!hold->isEnabled());
    QVERIFY(!hold->toolTip().isEmpty()); // and says why
    s.exists = true;
    w.feed.set(s);
    QVERIFY(hold->isVisible() && hold->isEnabled());
}

void TestCalm::aClosedPromoteGivesItsFocusToNobody()
{
    engine::Snapshot s = weekTwo();
    s.next.allowed = true;
    test::Window w(s);
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    QPushButton *promote = button(w, names::kPromote), *hold = button(w, names::kHold);
    promote->setFocus();
    QVERIFY(promote->hasFocus());
    s.next.allowed = false;
    w.feed.set(s);
    QVERIFY(!promote->isEnabled());
    QVERIFY(!hold->hasFocus());
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &w.window, Qt::Key_Space);
    QVERIFY(w.feed.commands.empty());
}

void TestCalm::askingIsTheStepWhileItIsOne()
{
    engine::Snapshot s = weekTwo();
    s.state.stage = release::Stage::Planned;
    s.next = {};
    s.next.command = "approve";
    s.next.title = {"Approve the plan", {}};
    test::Window w(s);
    QPushButton *ask = button(w, names::kRequest), *hold = button(w, names::kHold);
    QVERIFY(ask->isVisible() && ask->property("kind").toString() == QStringLiteral("primary"));
    QVERIFY(!button(w, names::kPromote)->isVisible());
    const auto at = [&](const QWidget *x) { return QRect(x->mapTo(&w.window, QPoint(0, 0)), x->size()); };
    QCoreApplication::processEvents();
    const QRect first = at(ask);
    QVERIFY(!first.intersects(at(hold)));
    // Pressed twice, the second press finds the same button, not another act.
    release::Event asked;
    asked.kind = "request";
    s.state.journal.push_back(asked);
    s.state.requestedBy = s.user;
    w.feed.set(s);
    QCoreApplication::processEvents();
    QVERIFY(!ask->isEnabled());
    QVERIFY(!first.intersects(at(hold)));
    QVERIFY(at(ask).contains(first.center()));
    // Whoever is asked has an answer to give, and is not told first that somebody asked.
    s.state.requestedBy = "carol";
    w.feed.set(s);
    QVERIFY(button(w, names::kApprove)->isVisible());
    QVERIFY(ask->property("kind").toString() == QStringLiteral("link"));
    // Later it is one thing among others.
    w.feed.set(weekTwo());
    QVERIFY(!ask->isVisible() || ask->property("kind").toString() == QStringLiteral("link"));
}

void TestCalm::whatTheStripSaysIsNotOfferedAgain()
{
    engine::Snapshot s = weekTwo();
    engine::Alarm a;
    a.id = "held";
    a.high = false;
    a.title = {"Held by alice", {}};
    a.toDo = {{"Resume once the reason is gone.", {}}};
    a.since = s.now;
    s.alarms = {a};
    test::Window w(s);
    const QPushButton *more = button(w, names::kWhatToDo);
    QVERIFY(!more->isVisible());
    QStringList said;
    for (const QLabel *l : w.window.findChildren<QLabel *>())
        said << l->text();
    QVERIFY2(said.join(QLatin1Char('\n')).contains(QStringLiteral("reason is gone · since")), qPrintable(said.join(QLatin1Char('\n')))); // one stop, not two
    // The key opens all of it nevertheless; another alarm is offered.
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    QTest::keyClick(&w.window, Qt::Key_F8);
    QTRY_VERIFY(w.window.findChild<QDialog *>());
    delete w.window.findChild<QDialog *>();
    engine::Alarm second = a;
    second.id = "regressed";
    second.toDo = {{"Look.", {}}, {"Look again.", {}}};
    s.alarms.push_back(second);
    w.feed.set(s);
    QVERIFY(more->isVisible());
    QVERIFY2(more->text().contains(QStringLiteral("(3)")), qPrintable(more->text()));
}

void TestCalm::aBreachEndsWithItsRun()
{
    engine::Snapshot s = weekTwo();
    const auto trigger = std::ranges::find(s.state.plan.triggers, plan::TriggerKind::ErrorRate, &plan::Trigger::kind);
    QVERIFY(trigger != s.state.plan.triggers.end());
    release::TriggerReading reading;
    reading.trigger = trigger->name;
    s.evidence.triggers = {reading};
    release::TriggerReading *r = &s.evidence.triggers.front();
    r->state = release::TriggerReading::State::Fired;
    r->since = s.now - std::chrono::hours(30);
    QVERIFY(errorRateChart(s)->breach && !errorRateChart(s)->breachEnd);
    s.state.stage = release::Stage::RolledBack;
    s.state.history.back().ended = s.now - std::chrono::hours(29);
    const auto m = errorRateChart(s);
    QVERIFY(m->breach && m->breachEnd);
    QCOMPARE(*m->breachEnd - *m->breach, 3600e3);
}

void TestCalm::theBeginningHasABefore()
{
    // A minute after the start a week of soak is ahead: a day before it is shown, and no hour-long strip at the edge.
    engine::Snapshot s = weekTwo();
    s.state.phase = 0;
    s.state.history = {s.state.history.front()};
    s.state.history.front().begun = s.now - std::chrono::minutes(1);
    s.state.history.front().ended.reset();
    s.soaked = std::chrono::minutes(1);
    const auto m = p95Chart(s);
    const double begun = static_cast<double>(s.state.history.front().begun.time_since_epoch().count());
    QVERIFY(m->to - begun > 6 * 86400e3);
    QVERIFY2(begun - m->from > 20 * 3600e3 && begun - m->from <= 86400e3, qPrintable(QString::number((begun - m->from) / 3600e3)));
}

void TestCalm::nothingIsBelowNothing()
{
    QCOMPARE(signedText(-0.001, 2), QStringLiteral("+0.00"));
    QCOMPARE(signedText(-0.005, 2), QStringLiteral("−0.01"));
    QCOMPARE(signedText(-0.4, 0), QStringLiteral("+0"));
    QCOMPARE(signedText(-3, 0), QStringLiteral("−3"));
}

void TestCalm::aKeyThatCannotSaysWhy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("said");
    QTest::newRow("promote") << "promote" << "Promote to 80 %: Soak is not over";
    QTest::newRow("rollback") << "rollback" << "Roll back to 2.3.1: the canary has no traffic";
    QTest::newRow("hold") << "hold" << "Hold: no release is running";
    QTest::newRow("hotfix") << "hotfix" << "Hotfix: no release is running";
    QTest::newRow("approve") << "approve" << "Approve or Reject: you asked for it; a second person approves";
}

void TestCalm::aKeyThatCannotSaysWhy()
{
    QFETCH(QString, key);
    QFETCH(QString, said);
    engine::Snapshot s = weekTwo();
    s.next.allowed = false;
    s.next.reason = {"Soak is not over", {}};
    s.state.requestedBy = s.user;
    if (key != QLatin1String("promote")) {
        s.exists = false;
        s.state.stage = release::Stage::Before;
    }
    test::Window w(s);
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    const auto *toast = w.window.findChild<Toast *>(QLatin1String(names::kToast));
    QVERIFY(!toast->isVisible());
    QTest::keySequence(&w.window, keyOf(qPrintable(key)));
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->findChild<QLabel *>()->text(), said);
    QVERIFY(!toast->findChild<QPushButton *>(QLatin1String(names::kToastUndo))->isVisible()); // nothing was done
    QCOMPARE(w.window.findChild<QLabel *>(QStringLiteral("announcer"))->accessibleName(), said);
    QVERIFY(!w.dialog() && w.feed.commands.empty());
    QVERIFY(w.picture(QStringLiteral("toast-%1").arg(key), 1));
}

QTEST_MAIN(TestCalm)
#include "tst_calm.moc"
