// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A newcomer's whole way through the real window, by object names: first page, rehearsal, approval, promotions, the automatic
// rollback, the report. The engine, the simulated cluster and its Prometheus are the real ones, over loopback.
#include "desk.h"
#include "ui/names.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QtTest>

#include <clocale>

using namespace tidegate;
using namespace tidegate::ui;

class TestJourney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fromFirstRunToTheReport();
    void brokenContextsAreShownAndHideNothing();

private:
    template<typename T = QAbstractButton>
    T *find(const char *name, const QString &rest = {})
    {
        for (T *w : m_desk->window()->findChildren<T *>(QLatin1String(name) + rest)) {
            if (w->isVisible())
                return w;
        }
        return nullptr;
    }
    [[nodiscard]] engine::SnapshotPtr now() const { return m_desk->feed() ? m_desk->feed()->snapshot() : nullptr; }
    QDialog *dialog()
    {
        for (QDialog *d : m_desk->window()->findChildren<QDialog *>()) {
            if (d->isVisible())
                return d;
        }
        return nullptr;
    }
    /// When the newest confirmation was made. An item may be confirmed twice: the second replaces the first.
    Instant lastConfirmed() const
    {
        Instant last{};
        for (const release::Acknowledgement &a : now()->state.acks)
            last = std::max(last, a.at);
        return last;
    }
    /// Why nothing goes on, as far as the console knows.
    QByteArray said() const
    {
        const auto s = now();
        QByteArray out = "refused: " + QByteArray::fromStdString(s->refused ? s->refused->english() : "nothing");
        for (const release::Event &e : s->state.journal)
            out += "\n  " + QByteArray::fromStdString(formatInstant(e.at) + " " + e.kind + " " + e.actor + ": " + e.text.english());
        return out;
    }
    void picture(const char *name)
    {
        QDir().mkpath(QStringLiteral("pictures"));
        QVERIFY(m_desk->window()->grab().save(QStringLiteral("pictures/%1.png").arg(QLatin1String(name))));
    }
    void confirmDialog();
    void confirmLists();
    void promoteTo(int phase);
    std::unique_ptr<app::Desk> m_desk;
};

void TestJourney::initTestCase()
{
    // On a desktop that writes 0,5.
    QVERIFY2(std::setlocale(LC_NUMERIC, "de_DE.UTF-8"), "the German locale is missing: install Debian's locales and configure again");
    applyTheme(*qApp, ThemeChoice::Light);
}

/// Presses the act's button as soon as it counts; the sheet ignores a click in its first moments on purpose.
void TestJourney::confirmDialog()
{
    QTRY_VERIFY(dialog());
    QElapsedTimer open;
    open.start();
    while (dialog() && open.elapsed() < 15000) {
        auto *yes = dialog()->findChild<QAbstractButton *>(QLatin1String(names::kDialogConfirm));
        QTest::mouseClick(yes, Qt::LeftButton);
        QTest::qWait(50);
    }
    QVERIFY2(!dialog(), "the dialog did not take the click");
}

/// Every item that waits for a person, with the keys: Space, a value, Enter.
void TestJourney::confirmLists()
{
    for (int list = 0; list < 3; ++list) {
        auto *segment = find(names::kChecklist, QString::number(list));
        QVERIFY(segment);
        segment->click();
        auto *card = segment->parentWidget();
        auto *value = m_desk->window()->findChild<QLineEdit *>(QLatin1String(names::kConfirmValue));
        for (int i = 0; i < 12; ++i) {
            segment->click(); // the box goes to the first item that needs a person
            QTest::keyClick(card, Qt::Key_Space);
            if (!value->isVisible())
                break;
            const auto before = lastConfirmed();
            QTest::keyClicks(value, QStringLiteral("ci/4711"));
            QTest::keyClick(value, Qt::Key_Return);
            if (!QTest::qWaitFor([&] { return lastConfirmed() > before; }, 10000))
                return QTest::qFail(said(), __FILE__, __LINE__);
        }
    }
}

void TestJourney::promoteTo(int phase)
{
    QTRY_VERIFY_WITH_TIMEOUT(find(names::kPromote) && find(names::kPromote)->isEnabled(), 90000);
    QTest::mouseClick(find(names::kPromote), Qt::LeftButton);
    confirmDialog();
    QTRY_VERIFY_WITH_TIMEOUT(now()->state.stage == release::Stage::Phase && now()->state.phase == phase && !now()->state.pending, 60000);
}

void TestJourney::fromFirstRunToTheReport()
{
    app::Options o;
    o.speed = 30000;
    m_desk = std::make_unique<app::Desk>(o);
    m_desk->start();
    m_desk->window()->show();
    QTRY_VERIFY(find(names::kFirstRehearse));
    picture("1-first-run");
    QTest::mouseClick(find(names::kFirstScenario, QStringLiteral("errors")), Qt::LeftButton);
    QTest::mouseClick(find(names::kFirstRehearse), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(now() && now()->settled, 30000);
    QTRY_VERIFY(find(names::kRequest));
    QTest::mouseClick(find(names::kRequest), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(now()->state.stage == release::Stage::Before, 30000); // the second person said yes
    confirmLists();
    QStringList confirmed;
    for (const release::Event &e : now()->state.journal) {
        if (e.kind == "ack")
            confirmed << QString::fromStdString(e.text.args.at(1).english());
    }
    QVERIFY(confirmed.size() > 3);
    QCOMPARE(confirmed.removeDuplicates(), 0); // the box is on the next one at once
    picture("2-before");
    promoteTo(0);
    confirmLists();
    picture("3-week-1");
    QCOMPARE(now()->state.weight, 20);
    promoteTo(1);
    picture("4-week-2");
    QCOMPARE(now()->state.weight, 50);
    // Nobody touches anything: the trigger does it, and the window says so.
    QTRY_VERIFY_WITH_TIMEOUT(now()->state.rollingBack() || now()->state.stage == release::Stage::RolledBack, 90000);
    QTRY_VERIFY(find(names::kWhatToDo));
    picture("5-rolling-back");
    QTRY_VERIFY_WITH_TIMEOUT(now()->state.stage == release::Stage::RolledBack, 60000);
    QCOMPARE(now()->weight.canaryReady, 0);
    QCOMPARE(now()->state.rolledBackBy.value_or(""), std::string("trigger error-rate"));
    picture("6-rolled-back");
    // The report, through its button.
    const QString path = QDir::current().absoluteFilePath(QStringLiteral("pictures/report.html"));
    QFile::remove(path);
    QTest::mouseClick(find(names::kReport), Qt::LeftButton);
    QTRY_VERIFY(find<QFileDialog>(names::kFileDialog));
    auto *files = find<QFileDialog>(names::kFileDialog);
    files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    QMetaObject::invokeMethod(files, "accept");
    QTRY_VERIFY(QFile::exists(path));
    QFile f(path);
    QVERIFY(f.open(QIODevice::ReadOnly));
    const QByteArray report = f.readAll();
    QVERIFY(report.contains("error-rate") && report.contains("2.4.0") && report.contains("bob"));
    // The palette knows what cannot be done any more, and why.
    m_desk->console()->openPalette();
    QTRY_VERIFY(find<QListWidget>(names::kPaletteList));
    auto *typed = find<QLineEdit>(names::kPaletteInput);
    QTest::keyClicks(typed, QStringLiteral("hold"));
    QCOMPARE(find<QListWidget>(names::kPaletteList)->item(0)->text(), QStringLiteral("Hold"));
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(dialog()); // it has a reason and does nothing
    dialog()->reject();
    m_desk.reset();
}

void TestJourney::brokenContextsAreShownAndHideNothing()
{
    const QString path = QDir::current().absoluteFilePath(QStringLiteral("kubeconfig-with-a-broken-entry"));
    QFile f(path);
    QVERIFY(f.open(QIODevice::WriteOnly));
    f.write("apiVersion: v1\nkind: Config\ncurrent-context: prod-eu\nclusters:\n- {name: a, cluster: {server: 'http://127.0.0.1:9'}}\n- {name: b, cluster: {server: 'https://b.example', certificate-authority: /nowhere/ca.crt}}\ncontexts:\n- {name: old-lab, context: {cluster: b, user: u}}\n- {name: prod-eu, context: {cluster: a, user: u, namespace: vextrus}}\nusers:\n- {name: u, user: {}}\n");
    f.close();
    app::Options o;
    o.kubeconfig = path.toStdString();
    m_desk = std::make_unique<app::Desk>(o);
    m_desk->start();
    m_desk->window()->show();
    QTRY_VERIFY(find(names::kFirstConnect));
    QTest::mouseClick(find(names::kFirstConnect), Qt::LeftButton);
    QTRY_VERIFY(find(names::kConnectTest));
    QVERIFY(find(names::kConnectContext, QStringLiteral("0"))->isChecked()); // the current context
    auto *broken = find(names::kConnectContext, QStringLiteral("1"));
    QVERIFY(broken && !broken->isEnabled());
    QVERIFY2(broken->accessibleName().contains(QStringLiteral("certificate-authority")), qPrintable(broken->accessibleName()));
    QVERIFY(!find(names::kConnectPlan)->isEnabled());
    // Nothing listens there: the test says so by its step, and nothing can be opened.
    QTest::mouseClick(find(names::kConnectTest), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find(names::kConnectTest)->isEnabled(), 20000);
    QCOMPARE(find(names::kConnectTest)->text(), QStringLiteral("Test again"));
    QVERIFY(!find(names::kConnectPlan)->isEnabled());
    picture("connect-unreachable");
    QTest::mouseClick(find(names::kConnectBack), Qt::LeftButton);
    QTRY_VERIFY(find(names::kFirstConnect));
    m_desk.reset();
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
