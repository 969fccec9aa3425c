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
    void announcements_data();
    void announcements();

private:
    static QWidget *listOf(Window &w) { return w.window.findChild<QAbstractButton *>(QLatin1String(ui::names::kChecklist) + QStringLiteral("1"))->parentWidget(); }
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
