// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What a person does to an item by its keys: put off with a reason and a time, nothing sent while either is wrong, and what the list says of
// itself when it is complete.
#include "a_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace tidegate;
using namespace tidegate::test;

class TestChecklistKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putOff();
    void aMetItemIsNotPutOff();
    void aBareTickIsNone();
    void whatWasTypedIsForOneItem();
    void aRefusedValueIsGivenBack();
    void aQuickHandLosesNothing();
    void announcements_data();
    void announcements();

private:
    static QWidget *listOf(Window &w) { return w.window.findChild<QAbstractButton *>(QLatin1String(ui::names::kChecklist) + QStringLiteral("1"))->parentWidget(); }
    /// Two that need a person.
    static engine::Snapshot twoOpen()
    {
        engine::Snapshot s = weekTwo();
        const auto open = std::ranges::find_if(s.during.items, [](const release::ItemView &i) { return i.item.kind == plan::ItemKind::Acknowledged && i.state == release::ItemState::Pending; });
        release::ItemView second = open == s.during.items.end() ? release::ItemView() : *open;
        second.item.id = "second";
        second.item.text = "Second of its kind";
        s.during.items.push_back(second);
        return s;
    }
    template<typename T>
    static T *in(QDialog *d, const char *name)
    {
        return d->findChild<T *>(QLatin1String(name));
    }
};

void TestChecklistKeys::putOff()
{
    Window w(weekTwo());
    QTest::keyClick(listOf(w), Qt::Key_D); // the boxed item is the one that needs a person: tracing
    QTRY_VERIFY(w.dialog());
    QVERIFY(w.picture(QStringLiteral("put-off-light"), 1));
    QVERIFY(!in<QRadioButton>(w.dialog(), "defer.during")); // it stands in During: only a later list can be chosen
    QVERIFY(in<QRadioButton>(w.dialog(), "defer.after")->isChecked());
    wait700();
    w.answer()->click();
    QVERIFY(w.dialog()); // no reason
    in<QLineEdit>(w.dialog(), "deferReason")->setText(QStringLiteral("collector is upgraded tomorrow"));
    in<QLineEdit>(w.dialog(), "deferUntil")->setText(QStringLiteral("soon"));
    w.answer()->click();
    QVERIFY(w.dialog()); // no time
    QVERIFY(w.feed.commands.empty());
    in<QLineEdit>(w.dialog(), "deferUntil")->setText(QStringLiteral("24h"));
    in<QLineEdit>(w.dialog(), "deferOwner")->setText(QStringLiteral("bob"));
    w.answer()->click();
    QTRY_VERIFY(!w.dialog());
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    const release::Command &c = w.feed.commands.front();
    QCOMPARE(c.verb, release::Verb::Defer);
    QCOMPARE(c.item, std::string("tracing"));
    QCOMPARE(c.to, std::string("after"));
    QCOMPARE(c.owner, std::string("bob"));
    QCOMPARE(c.text, std::string("collector is upgraded tomorrow"));
    QVERIFY(c.due == w.feed.snapshot()->now + std::chrono::hours(24));
}

void TestChecklistKeys::aMetItemIsNotPutOff()
{
    Window w(weekTwo());
    QTest::keyClick(listOf(w), Qt::Key_Up);
    QTest::keyClick(listOf(w), Qt::Key_D);
    QVERIFY(!w.dialog() && w.feed.commands.empty());
}

void TestChecklistKeys::aBareTickIsNone()
{
    Window w(weekTwo());
    QTest::keyClick(listOf(w), Qt::Key_Space);
    auto *value = w.window.findChild<QLineEdit *>(QLatin1String(ui::names::kConfirmValue));
    QTRY_VERIFY(value->isVisible());
    QPushButton *ok = w.button(ui::names::kConfirm);
    QVERIFY(!ok->isEnabled());
    const auto told = [&] {
        const auto labels = listOf(w)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *l) { return l->isVisible() && l->text().contains(QStringLiteral("a bare tick proves nothing")); });
    };
    QVERIFY(!told());
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(told() && value->isVisible());
    QTest::keyClicks(value, QStringLiteral("  "));
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(told() && w.feed.commands.empty());
    QTest::keyClicks(value, QStringLiteral("t"));
    QVERIFY(!told() && ok->isEnabled());
    ok->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    QCOMPARE(w.feed.commands.front().text, std::string("t"));
}

void TestChecklistKeys::whatWasTypedIsForOneItem()
{
    const engine::Snapshot s = twoOpen();
    QCOMPARE(s.during.items.back().item.id, std::string("second"));
    Window w(s);
    QWidget *list = listOf(w);
    QTest::keyClick(list, Qt::Key_Space);
    auto *value = w.window.findChild<QLineEdit *>(QLatin1String(ui::names::kConfirmValue));
    QTRY_VERIFY(value->isVisible());
    QTest::keyClicks(value, QStringLiteral("for the first"));
    list->setFocus();
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(list, Qt::Key_Down); // the selection moves, and the field is still the first one's
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    QCOMPARE(w.feed.commands.front().item, std::string("tracing"));
    // Asked about another, the field is empty.
    Window two(s);
    list = listOf(two);
    value = two.window.findChild<QLineEdit *>(QLatin1String(ui::names::kConfirmValue));
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClicks(value, QStringLiteral("half"));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(value->text().isEmpty());
    QTest::keyClicks(value, QStringLiteral("for the second"));
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(two.feed.commands.size(), std::size_t(1));
    QCOMPARE(two.feed.commands.front().item, std::string("second"));
}

void TestChecklistKeys::aRefusedValueIsGivenBack()
{
    Window w(twoOpen());
    QWidget *list = listOf(w);
    QTest::keyClick(list, Qt::Key_Space);
    auto *value = w.window.findChild<QLineEdit *>(QLatin1String(ui::names::kConfirmValue));
    QTRY_VERIFY(value->isVisible());
    QTest::keyClicks(value, QStringLiteral("jaeger/4711"));
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(!value->isVisible() && value->text().isEmpty());
    w.feed.answers.at(0)(Error{ErrorKind::Unreachable, "release", "the API server does not answer", "try again"});
    QVERIFY(value->isVisible());
    QCOMPARE(value->text(), QStringLiteral("jaeger/4711"));
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(w.feed.commands.size(), std::size_t(2));
    QCOMPARE(w.feed.commands[1], w.feed.commands[0]);
    // Who writes for another item by then is left alone.
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClicks(value, QStringLiteral("meanwhile"));
    w.feed.answers.at(1)(Error{ErrorKind::Refused, "ack", "no", ""});
    QCOMPARE(value->text(), QStringLiteral("meanwhile"));
}

void TestChecklistKeys::aQuickHandLosesNothing()
{
    Window w(twoOpen());
    QWidget *list = listOf(w);
    auto *value = w.window.findChild<QLineEdit *>(QLatin1String(ui::names::kConfirmValue));
    for (const char *text : {"one", "two"}) {
        QTest::keyClick(list, Qt::Key_Space); // the second before the first has its answer
        QTest::keyClicks(value, QLatin1String(text));
        QTest::keyClick(value, Qt::Key_Return);
    }
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    w.feed.answers.at(0)({});
    QCOMPARE(w.feed.commands.size(), std::size_t(2));
    QCOMPARE(w.feed.commands[0].item + " " + w.feed.commands[0].text, std::string("tracing one"));
    QCOMPARE(w.feed.commands[1].item + " " + w.feed.commands[1].text, std::string("second two"));
}

void TestChecklistKeys::announcements_data()
{
    QTest::addColumn<int>("deferred");
    QTest::addColumn<int>("overridden");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("reopened");
    QTest::addColumn<QString>("says");
    QTest::newRow("incomplete") << 0 << 0 << false << false << "4 of 5";
    QTest::newRow("complete") << 0 << 0 << true << false << "complete";
    QTest::newRow("put off") << 2 << 0 << true << false << "complete except 2 put off";
    QTest::newRow("overridden") << 0 << 1 << true << false << "complete with 1 overridden";
    QTest::newRow("reopened") << 0 << 0 << false << true << "reopened";
}

void TestChecklistKeys::announcements()
{
    QFETCH(int, deferred);
    QFETCH(int, overridden);
    QFETCH(bool, complete);
    QFETCH(bool, reopened);
    QFETCH(QString, says);
    engine::Snapshot s = weekTwo();
    s.during.deferred = deferred;
    s.during.overridden = overridden;
    s.during.complete = complete;
    s.during.reopened = reopened;
    Window w(s);
    const auto labels = listOf(w)->findChildren<QLabel *>();
    QVERIFY2(std::ranges::any_of(labels, [&](const QLabel *l) { return l->isVisible() && l->text().startsWith(QLatin1String("During")) && l->text().contains(says); }), qPrintable(says));
}

QTEST_MAIN(TestChecklistKeys)
#include "tst_checklist_keys.moc"
