// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A new plan from what is in the cluster, over the rehearsal's API server.
#include "plan/parse.h"
#include "rehearsal/rehearsal.h"
#include "ui/dialogs/lesson.h"
#include "ui/dialogs/propose_dialog.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::ui;

class TestProposeDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlanFromADeployment();
    void nobodyAnswers();
    void theLessonsPicture();
};

void TestProposeDialog::aPlanFromADeployment()
{
    applyTheme(*qApp, ThemeChoice::Light);
    rehearsal::Rehearsal world(rehearsal::Options{});
    QVERIFY(world.start().ok());
    QWidget window;
    window.resize(1280, 800);
    window.show();
    QString saved, file;
    openPropose(&window, std::make_unique<ProposeFeed>(world.connection()), QStringLiteral("vextrus"), {"prod-eu", plan::EnvironmentClass::Production}, {}, [&](const QString &text, const QString &name) {
        saved = text;
        file = name;
    });
    auto *d = window.findChild<QDialog *>();
    QVERIFY(d);
    auto *list = d->findChild<QListWidget *>(QStringLiteral("proposeList"));
    auto *text = d->findChild<QPlainTextEdit *>(QStringLiteral("proposeText"));
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, 20000);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("finance")));
    QVERIFY(plan::parsePlan(text->toPlainText().toStdString(), "x").plan);
    QDir().mkpath(QStringLiteral("pictures"));
    QVERIFY(d->grab().save(QStringLiteral("pictures/propose.png")));
    // The image of the new version is asked for, and what was changed by hand stays.
    auto *image = d->findChild<QLineEdit *>(QStringLiteral("proposeImage"));
    QVERIFY(image && image->text().isEmpty() && image->placeholderText().contains(QStringLiteral(":")));
    QTest::keyClicks(image, QStringLiteral("registry.example/finance:2.5.0"));
    const auto version = [text] { return plan::parsePlan(text->toPlainText().toStdString(), "x").plan.value_or(plan::Plan{}).version; };
    QCOMPARE(version().name, std::string("2.5.0"));
    text->setPlainText(QStringLiteral("# ours\n") + text->toPlainText());
    text->document()->setModified(true);
    QTest::keyClicks(image, QStringLiteral("1"));
    QTest::keyClicks(image, QStringLiteral("2"));
    QCOMPARE(version().name, std::string("2.5.012"));
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("# ours")));
    // Broken text is kept and told, not saved.
    const QString good = text->toPlainText();
    text->setPlainText(good + QStringLiteral("  nonsense: 1\n"));
    auto *act = d->findChild<QPushButton *>(QStringLiteral("dialogConfirm"));
    QVERIFY(act);
    const auto told = [d] {
        const auto labels = d->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *l) { return l->text().contains(QLatin1String("nonsense")); });
    };
    QTRY_VERIFY_WITH_TIMEOUT((act->click(), told()), 5000); // the first clicks come too soon
    QVERIFY(saved.isEmpty() && d->isVisible());
    text->setPlainText(good);
    QTRY_VERIFY_WITH_TIMEOUT((act->click(), !saved.isEmpty()), 5000);
    QCOMPARE(saved, good);
    QCOMPARE(file, QStringLiteral("finance.yaml"));
}

void TestProposeDialog::nobodyAnswers()
{
    QWidget window;
    window.resize(1280, 800);
    window.show();
    kube::ConnectionSpec nowhere;
    nowhere.server = "http://127.0.0.1:1";
    nowhere.ns = "vextrus";
    openPropose(&window, std::make_unique<ProposeFeed>(nowhere), QStringLiteral("vextrus"), {}, {}, [](const QString &, const QString &) { QFAIL("nothing can be saved"); });
    auto *d = window.findChild<QDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(d->findChildren<QLabel *>(), [](const QLabel *l) { return l->text().contains(QLatin1String("127.0.0.1")); }), 20000);
    d->reject(); // before or after the answer: nothing is left behind
}

void TestProposeDialog::theLessonsPicture()
{
    QWidget window;
    window.resize(1280, 800);
    window.show();
    engine::Snapshot s;
    s.state.stage = release::Stage::RolledBack;
    s.state.rolledBackBy = "trigger error-rate";
    s.state.acks = {{"a", "alice", "x", fromSeconds(10), -1}, {"b", "alice", "x", fromSeconds(10.4), -1}};
    openLesson(&window, s);
    auto *d = window.findChild<QDialog *>();
    QVERIFY(d && d->grab().save(QStringLiteral("pictures/lesson.png")));
    QVERIFY(std::ranges::any_of(d->findChildren<QLabel *>(), [](const QLabel *l) { return l->text() == QLatin1String("2 of 3 as it should be"); }));
}

QTEST_MAIN(TestProposeDialog)
#include "tst_propose_dialog.moc"
