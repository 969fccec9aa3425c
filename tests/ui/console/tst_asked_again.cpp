// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What a person has written is not thrown away: not by Enter in a field, and not by a refusal, after which the sheet is there again with all
// of it and the reason.
#include "a_window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace tidegate;
using namespace tidegate::test;

class TestAskedAgain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRefusedOverride();
    void aRefusedDelay();
    void aRefusedNote();
    void aRefusedHotfix();
    void aRefusedFinding();

private:
    static QWidget *listOf(Window &w) { return w.window.findChild<QAbstractButton *>(QLatin1String(ui::names::kChecklist) + QStringLiteral("1"))->parentWidget(); }
    template<typename T>
    static T *in(QDialog *d, const char *name)
    {
        return d->findChild<T *>(QLatin1String(name));
    }
    static bool says(const QDialog *d, const char *text)
    {
        return std::ranges::any_of(d->findChildren<QLabel *>(), [text](const QLabel *l) { return l->text().contains(QString::fromUtf8(text)); });
    }
    static Error unreachable() { return {ErrorKind::Unreachable, "release", "no", ""}; }
};

void TestAskedAgain::aRefusedOverride()
{
    Window w(weekTwo());
    QTest::keyClick(listOf(w), Qt::Key_O);
    QTRY_VERIFY(w.dialog());
    QVERIFY(w.dialog()->windowTitle().contains(QStringLiteral("Tracing verified"))); // its words, not its id
    wait700();
    QTest::keyClicks(in<QLineEdit>(w.dialog(), "overrideReason"), QStringLiteral("collector is down"));
    QTest::keyClick(in<QLineEdit>(w.dialog(), "overrideReason"), Qt::Key_Return); // on to the next field, and nothing is thrown away
    QVERIFY(w.dialog());
    QCOMPARE(w.dialog()->focusWidget(), in<QLineEdit>(w.dialog(), "overrideTicket"));
    w.answer()->click();
    QVERIFY(w.dialog() && w.feed.commands.empty()); // no ticket, and the sheet says so
    QVERIFY(says(w.dialog(), "needs a reason and a ticket"));
    in<QLineEdit>(w.dialog(), "overrideTicket")->setText(QStringLiteral("OPS-4"));
    w.answer()->click();
    QTRY_VERIFY(!w.dialog());
    engine::Snapshot s = weekTwo();
    s.refused = Message{"the API server does not answer", {}};
    w.feed.answers.at(0)(Error{ErrorKind::Unreachable, "release", "no", ""});
    QTRY_VERIFY(w.dialog());
    w.feed.set(s);
    QVERIFY(says(w.dialog(), "does not answer"));
    QCOMPARE(in<QLineEdit>(w.dialog(), "overrideReason")->text(), QStringLiteral("collector is down"));
    QCOMPARE(in<QLineEdit>(w.dialog(), "overrideTicket")->text(), QStringLiteral("OPS-4"));
    QVERIFY(w.picture(QStringLiteral("override-again"), 1));
    wait700();
    w.answer()->click();
    QTRY_COMPARE(w.feed.commands.size(), std::size_t(2));
    QCOMPARE(w.feed.commands[1], w.feed.commands[0]);
    // Somebody reads another sheet by then: it is left alone.
    QTRY_VERIFY(!w.dialog());
    w.window.askApprove();
    QTRY_VERIFY(w.dialog());
    const QString other = w.dialog()->windowTitle();
    w.feed.answers.at(1)(Error{ErrorKind::Refused, "override", "no", ""});
    QCOMPARE(w.dialog()->windowTitle(), other);
    QCOMPARE(std::ranges::count_if(w.window.findChildren<QDialog *>(), [](const QDialog *d) { return d->isVisible(); }), 1);
}

void TestAskedAgain::aRefusedDelay()
{
    Window w(weekTwo());
    QTest::keyClick(listOf(w), Qt::Key_D);
    QTRY_VERIFY(w.dialog());
    wait700();
    in<QLineEdit>(w.dialog(), "deferReason")->setText(QStringLiteral("tomorrow"));
    in<QLineEdit>(w.dialog(), "deferUntil")->setText(QStringLiteral("soon"));
    w.answer()->click();
    QVERIFY(says(w.dialog(), "“soon” is no time"));
    in<QLineEdit>(w.dialog(), "deferUntil")->setText(QStringLiteral("24h"));
    w.answer()->click();
    QTRY_VERIFY(!w.dialog());
    w.feed.answers.at(0)(Error{ErrorKind::Unreachable, "release", "no", ""});
    QTRY_VERIFY(w.dialog());
    QCOMPARE(in<QLineEdit>(w.dialog(), "deferReason")->text(), QStringLiteral("tomorrow"));
    QCOMPARE(parseDuration(in<QLineEdit>(w.dialog(), "deferUntil")->text().toStdString()).value_or(Millis{0}), Millis(std::chrono::hours(24)));
}

void TestAskedAgain::aRefusedNote()
{
    Window w(weekTwo());
    QTest::keyClick(listOf(w), Qt::Key_N);
    QTRY_VERIFY(w.dialog());
    wait700();
    QTest::keyClicks(in<QLineEdit>(w.dialog(), ui::names::kNoteText), QStringLiteral("provider maintenance"));
    QTest::keyClick(in<QLineEdit>(w.dialog(), ui::names::kNoteText), Qt::Key_Return); // a note is light: Enter writes it
    QTRY_COMPARE(w.feed.commands.size(), std::size_t(1));
    QTRY_VERIFY(!w.dialog());
    w.feed.answers.at(0)(Error{ErrorKind::Unreachable, "release", "no", ""});
    QTRY_VERIFY(w.dialog());
    QCOMPARE(in<QLineEdit>(w.dialog(), ui::names::kNoteText)->text(), QStringLiteral("provider maintenance"));
}

void TestAskedAgain::aRefusedHotfix()
{
    Window w(weekTwo());
    w.window.askHotfix();
    QTRY_VERIFY(w.dialog());
    const std::pair<const char *, const char *> fields[] = {{ui::names::kHotfixImage, "shop:2.4.1"}, {ui::names::kHotfixVersion, "2.4.1"}, {ui::names::kHotfixReason, "wrong totals"}, {ui::names::kHotfixTicket, "INC-7"}};
    for (const auto &[name, text] : fields) {
        QTest::keyClicks(in<QLineEdit>(w.dialog(), name), QLatin1String(text));
        QTest::keyClick(in<QLineEdit>(w.dialog(), name), Qt::Key_Return);
        QVERIFY2(w.dialog(), name);
    }
    in<QRadioButton>(w.dialog(), ui::names::kHotfixStable)->setChecked(true);
    for (QWidget *choice : {static_cast<QWidget *>(in<QComboBox>(w.dialog(), ui::names::kHotfixWeight)), static_cast<QWidget *>(in<QRadioButton>(w.dialog(), ui::names::kHotfixStable))}) {
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Return);
        QVERIFY(w.dialog());
    }
    wait700();
    w.answer()->click();
    QTRY_VERIFY(!w.dialog());
    w.feed.answers.at(0)(unreachable());
    QTRY_VERIFY(w.dialog());
    engine::Snapshot s = weekTwo();
    s.refused = Message{"the API server does not answer", {}};
    w.feed.set(s);
    QVERIFY(says(w.dialog(), "does not answer"));
    wait700();
    w.answer()->click();
    QTRY_COMPARE(w.feed.commands.size(), std::size_t(2));
    QCOMPARE(w.feed.commands[1], w.feed.commands[0]);
}

void TestAskedAgain::aRefusedFinding()
{
    engine::Snapshot s = weekTwo();
    release::Hotfix h;
    h.by = "bob";
    h.version = "2.4.1";
    h.at = s.now;
    h.begun = true;
    s.state.hotfix = h;
    Window w(s);
    w.window.decide(QStringLiteral("review"));
    QTRY_VERIFY(w.dialog());
    wait700();
    in<QLineEdit>(w.dialog(), "reviewText")->setText(QStringLiteral("it was right"));
    w.answer()->click();
    QTRY_VERIFY(!w.dialog());
    w.feed.answers.at(0)(unreachable());
    QTRY_VERIFY(w.dialog());
    QCOMPARE(in<QLineEdit>(w.dialog(), "reviewText")->text(), QStringLiteral("it was right"));
}

QTEST_MAIN(TestAskedAgain)
#include "tst_asked_again.moc"
