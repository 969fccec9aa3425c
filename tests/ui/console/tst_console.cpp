// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "a_window.h"

#include "ui/charts/chart.h"
#include "ui/console/console_window.h"
#include "ui/console/format.h"
#include "ui/console/rows.h"
#include "ui/names.h"
#include "ui/theme/zone.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <algorithm>
#include <random>
#include <set>

using namespace tidegate;
using namespace tidegate::ui;
using tidegate::test::wait700;
using tidegate::test::Window;

namespace {

void keysOf(ConsoleWindow &window)
{
    for (const PaletteCommand &c : window.commands()) {
        if (c.keys == QLatin1String("?"))
            return c.run();
    }
}

} // namespace

class TestConsole : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rollbackIsTwoClicks();
    void rollbackWorksWithoutMetricsAndFromEveryTab();
    void clicksInTheFirstMomentsDoNotCount();
    void aButtonNeverActsTwice();
    void ctrlEnterActsAndEnterDoesNot();
    void promoteClosesWhenTheRulesSayNo();
    void whatWasShownIsWhatIsDone();
    void unknownIsNeverOk();
    void everyActionIsNamed();
    void rowsStayWhereTheyAre();
    void rowsAreFilteredByWords();
    void aTableIsSortedByItsColumns();
    void hundredsOfReleasesAreFoundByWords();
    void anEmptyTabSaysSo();
    void noButtonIsLitAtTheStart();
    void thePaletteKnowsReasons();
    void aNamedRevisionIsOneMoreClick();
    void podsSayHowTheyAre();
    void everyPaneIsReachedByKey();
    void timesAreInTheNamedZone();
    void pages_data();
    void pages();

private:
    static engine::Preview preview()
    {
        engine::Preview p;
        p.canaryFrom = 5;
        p.canaryTo = 8;
        p.stableFrom = 5;
        p.stableTo = 2;
        p.requestsMoved = 19;
        p.dryRunDone = true;
        traffic::Patch up, down;
        up.object = "Deployment/vextrus/finance-canary";
        up.changes = {{"spec.replicas", "5", "8"}};
        down.object = "Deployment/vextrus/finance";
        down.changes = {{"spec.replicas", "5", "2"}};
        down.why = {"after the canary's pods are ready", {}};
        p.patches = {up, down};
        return p;
    }
    /// Each dialog over the window, as a person sees it.
    void dialogs(Window &w, const QString &theme, int scale)
    {
        w.feed.shown = preview();
        const std::pair<const char *, std::function<void()>> all[] = {{"promote", [&] { w.window.askPromote(); }}, {"rollback", [&] { w.window.askRollBack(); }}, {"approve", [&] { w.window.askApprove(); }}, {"palette", [&] { w.window.openPalette(); }}, {"keys", [&] { keysOf(w.window); }}, {"hotfix", [&] { w.window.askHotfix(); }}, {"explain", [&] { auto *list = w.window.findChild<QAbstractButton *>(QLatin1String(names::kChecklist) + QStringLiteral("1"))->parentWidget(); QTest::keyClick(list, Qt::Key_F1); }}};
        for (const auto &[name, open] : all) {
            open();
            QTRY_VERIFY2(w.dialog(), name);
            QCoreApplication::sendPostedEvents();
            QVERIFY(w.picture(QStringLiteral("%1-%2-%3").arg(QLatin1String(name), theme).arg(scale), scale));
            for (const QLabel *l : w.dialog()->findChildren<QLabel *>()) {
                if (l->isVisible() && !l->wordWrap() && l->textFormat() != Qt::RichText)
                    QVERIFY2(l->width() + 1 >= l->fontMetrics().horizontalAdvance(l->text()), qPrintable(l->text()));
            }
            w.dialog()->reject();
            QTRY_VERIFY(!w.dialog());
        }
    }
};

void TestConsole::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestConsole::rollbackIsTwoClicks()
{
    Window w(weekTwo());
    QVERIFY(w.button(names::kRollBack)->isEnabled());
    w.button(names::kRollBack)->click();
    QTRY_VERIFY(w.dialog());
    QVERIFY(w.dialog()->findChildren<QLineEdit *>().isEmpty()); // no field
    wait700();
    w.answer()->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    QCOMPARE(w.feed.commands[0].verb, release::Verb::RollBack);
}

void TestConsole::rollbackWorksWithoutMetricsAndFromEveryTab()
{
    engine::Snapshot s = weekTwo();
    s.metrics = {};
    s.next.allowed = false;
    Window w(s);
    for (int i = 0; i < 5; ++i) {
        w.button(qPrintable(QStringLiteral("tab%1").arg(i)))->click();
        QVERIFY(w.button(names::kRollBack)->isVisible() && w.button(names::kRollBack)->isEnabled());
    }
    QVERIFY(!w.button(names::kPromote)->isEnabled());
}

void TestConsole::clicksInTheFirstMomentsDoNotCount()
{
    Window w(weekTwo());
    w.button(names::kPromote)->click();
    QTRY_VERIFY(w.dialog());
    w.answer()->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(0));
    QVERIFY(w.dialog());
    QVERIFY(w.dialog()->findChild<QPushButton *>(QLatin1String(names::kDialogCancel))->isDefault());
}

void TestConsole::aButtonNeverActsTwice()
{
    Window w(weekTwo());
    for (int i = 0; i < 2; ++i) {
        w.button(names::kPromote)->click();
        QTRY_VERIFY(w.dialog());
        wait700();
        QPushButton *yes = w.answer();
        yes->click();
        yes->click();
        QTRY_VERIFY(!w.dialog());
    }
    // The first has not been answered yet: the second is not sent.
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    w.feed.answers[0]({});
    w.button(names::kHold)->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(2));
}

void TestConsole::ctrlEnterActsAndEnterDoesNot()
{
    // To whatever has the focus, as a keyboard does it.
    for (const bool control : {false, true}) {
        Window w(weekTwo());
        w.button(names::kPromote)->click();
        QTRY_VERIFY(w.dialog());
        QApplication::setActiveWindow(w.dialog());
        auto *keep = w.dialog()->findChild<QPushButton *>(QLatin1String(names::kDialogCancel));
        keep->setFocus();
        wait700();
        QTest::keyClick(keep, Qt::Key_Return, control ? Qt::ControlModifier : Qt::NoModifier);
        QTRY_VERIFY(!w.dialog());
        QCOMPARE(w.feed.commands.size(), std::size_t(control ? 1 : 0));
    }
}

void TestConsole::promoteClosesWhenTheRulesSayNo()
{
    Window w(weekTwo());
    w.button(names::kPromote)->click();
    QTRY_VERIFY(w.dialog());
    wait700();
    engine::Snapshot s = weekTwo();
    s.next.allowed = false;
    s.next.reason = {"Error rate: 2 % ≥ 1 %", {}};
    w.feed.set(s);
    QVERIFY(!w.answer()->isEnabled());
    QTest::keyClick(w.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(w.feed.commands.size(), std::size_t(0));
}

void TestConsole::whatWasShownIsWhatIsDone()
{
    Window w(weekTwo());
    w.button(names::kPromote)->click();
    QTRY_VERIFY(w.dialog());
    wait700();
    engine::Snapshot s = weekTwo();
    s.next.toPhase = 3; // somebody else has promoted meanwhile
    w.feed.set(s);
    QVERIFY(!w.answer()->isEnabled());
    w.dialog()->reject();
    QTRY_VERIFY(!w.dialog());
    w.window.askApprove();
    QTRY_VERIFY(w.dialog());
    wait700();
    const std::string shown = release::approving(w.feed.snapshot()->state).digest;
    s.state.planDigest = "changed0";
    w.feed.set(s);
    w.answer()->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    QCOMPARE(w.feed.commands[0].expectedDigest, shown);
    QVERIFY(shown != release::approving(w.feed.snapshot()->state).digest);
}

void TestConsole::unknownIsNeverOk()
{
    for (const release::Verdict v : {release::Verdict::Unknown, release::Verdict::Stale, release::Verdict::Insufficient, release::Verdict::Fail, release::Verdict::NotApplicable})
        QVERIFY(signOf(v, false).glyph != Glyph::Ok);
    for (const release::ItemState i : {release::ItemState::Unknown, release::ItemState::Stale, release::ItemState::Regressed, release::ItemState::Recovered, release::ItemState::Failed, release::ItemState::Pending, release::ItemState::Passing})
        QVERIFY(signOf(i).glyph != Glyph::Ok);
    QVERIFY(signOf(release::Verdict::Pass, true).glyph != Glyph::Ok); // a person's word is ✎
    QCOMPARE(percentText(std::nullopt), QStringLiteral("?"));
}

void TestConsole::everyActionIsNamed()
{
    Window w(weekTwo());
    w.button(names::kPromote)->click();
    QTRY_VERIFY(w.dialog());
    for (const QAbstractButton *b : w.window.findChildren<QAbstractButton *>()) {
        if (QLatin1String(b->metaObject()->className()) == QLatin1String("QTableCornerButton"))
            continue;
        QVERIFY2(!b->objectName().isEmpty(), qPrintable(b->text()));
        QVERIFY2(!b->accessibleName().isEmpty() || !b->text().isEmpty(), qPrintable(b->objectName()));
    }
}

void TestConsole::rowsStayWhereTheyAre()
{
    RowsModel m({QStringLiteral("a"), QStringLiteral("b")});
    QAbstractItemModelTester tester(&m, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto row = [](const char *key, const char *text) { return RowsModel::Row{QLatin1String(key), {QLatin1String(key), QLatin1String(text)}, std::nullopt, {}}; };
    m.setRows({row("1", "x"), row("2", "y"), row("3", "z")});
    const QPersistentModelIndex second(m.index(1, 0));
    QSignalSpy resets(&m, &QAbstractItemModel::modelReset);
    m.setRows({row("0", "new"), row("2", "changed"), row("3", "z")});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(second.row(), 1);
    QCOMPARE(second.data().toString(), QStringLiteral("2"));
    m.setRows({row("3", "z"), row("2", "y")});
    QCOMPARE(m.rowCount(), 2);
    QCOMPARE(m.index(0, 0).data().toString(), QStringLiteral("3"));
    QCOMPARE(second.row(), 1); // moved, not made anew
    // Any list to any other: the same order afterwards, and the tester above sees every step.
    std::mt19937 random(5);
    for (int turn = 0; turn < 300; ++turn) {
        std::vector<RowsModel::Row> rows;
        const int most = turn % 2 == 0 ? 30 : 150; // few change places one by one, many at once
        for (int k = 0; k < most; ++k) {
            if (random() % 3 != 0)
                rows.push_back({QString::number(k), {QString::number(k), QString::number(random() % 4)}, std::nullopt, {}});
        }
        std::shuffle(rows.begin(), rows.end(), random);
        const QPersistentModelIndex kept = m.rowCount() > 3 ? m.index(3, 0) : QModelIndex();
        const QString keptKey = kept.data().toString();
        m.setRows(rows);
        if (kept.isValid())
            QCOMPARE(kept.data().toString(), keptKey);
        QCOMPARE(m.rowCount(), static_cast<int>(rows.size()));
        for (int i = 0; i < m.rowCount(); ++i)
            QVERIFY(m.row(i) == rows[static_cast<std::size_t>(i)]);
    }
}

void TestConsole::rowsAreFilteredByWords()
{
    Window w(weekTwo());
    auto *filter = w.window.findChild<QLineEdit *>(QLatin1String(names::kFilter));
    auto *table = w.window.findChild<QTableView *>(QStringLiteral("Timeline"));
    QCOMPARE(table->model()->rowCount(), 5);
    filter->setText(QStringLiteral("spans 2.4"));
    QCOMPARE(table->model()->rowCount(), 1);
    filter->setText(QStringLiteral("no such thing"));
    QCOMPARE(table->model()->rowCount(), 0);
    filter->clear();
    QCOMPARE(table->model()->rowCount(), 5);
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("bob noted: “payment provider maintenance Thursday 06:00”")); // newest first
}

void TestConsole::aTableIsSortedByItsColumns()
{
    Window w(weekTwo());
    engine::Snapshot s = weekTwo();
    for (std::size_t i = 0; i < s.observation.pods.size(); ++i)
        s.observation.pods[i].restarts = static_cast<int>(i * 7 % 11);
    w.feed.set(s);
    w.window.findChild<QPushButton *>(QStringLiteral("tab1"))->click();
    auto *table = w.window.findChild<QTableView *>(QStringLiteral("Pods"));
    const auto column = [&] {
        std::vector<int> out;
        for (int i = 0; i < table->model()->rowCount(); ++i)
            out.push_back(table->model()->index(i, 4).data().toString().toInt());
        return out;
    };
    const auto asItComes = column();
    QVERIFY(!std::ranges::is_sorted(asItComes));
    Q_EMIT table->horizontalHeader()->sectionClicked(4);
    QVERIFY(std::ranges::is_sorted(column())); // 9 before 10
    QVERIFY(table->horizontalHeader()->isSortIndicatorShown());
    w.feed.set(s); // and stays so
    QVERIFY(std::ranges::is_sorted(column()));
    Q_EMIT table->horizontalHeader()->sectionClicked(4);
    QVERIFY(std::ranges::is_sorted(column(), std::greater<>()));
    Q_EMIT table->horizontalHeader()->sectionClicked(4);
    QCOMPARE(column(), asItComes);
    QApplication::setActiveWindow(&w.window);
    table->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(table, Qt::Key_S);
    QVERIFY(std::ranges::is_sorted(column()));
    QTest::keyClick(table, Qt::Key_S, Qt::ShiftModifier);
    QVERIFY(std::ranges::is_sorted(column(), std::greater<>()));
}

void TestConsole::hundredsOfReleasesAreFoundByWords()
{
    Window w(weekTwo());
    const ReleaseRow mine = releaseRow(*w.feed.snapshot());
    std::vector<ReleaseRow> rows{mine};
    for (int i = 0; i < 500; ++i)
        rows.push_back({QStringLiteral("ns/service-%1").arg(i), QStringLiteral("service-%1").arg(i), QStringLiteral("1.0"), i == 400 ? QStringLiteral("rolled back") : QStringLiteral("Week 1"), 20, {Glyph::Run, Tone::Plain}});
    w.window.setReleases(rows);
    auto *list = w.window.findChild<QListView *>(QLatin1String(names::kReleases));
    auto *filter = w.window.findChild<QLineEdit *>(QLatin1String(names::kFilterReleases));
    QTRY_VERIFY(filter->isVisible());
    QCOMPARE(list->model()->rowCount(), 501);
    QVERIFY(list->height() < w.window.height()); // it scrolls, what is below it stays
    QVERIFY(w.button(names::kNewRelease)->mapTo(&w.window, QPoint(0, 0)).y() + w.button(names::kNewRelease)->height() <= w.window.height());
    QStringList opened;
    connect(&w.window, &ConsoleWindow::releaseChosen, this, [&](const QString &key) { opened << key; });
    filter->setText(QStringLiteral("rolled"));
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("service-400")));
    list->setCurrentIndex(list->model()->index(0, 0));
    QApplication::setActiveWindow(&w.window);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened, QStringList{QStringLiteral("ns/service-400")});
    filter->clear();
    QCOMPARE(list->model()->rowCount(), 501);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(opened.size(), 1); // it is shown already
    w.window.setReleases({mine});
    QTRY_VERIFY(!filter->isVisible());
}

void TestConsole::anEmptyTabSaysSo()
{
    Window o(weekTwo());
    engine::Snapshot s = weekTwo();
    s.state.journal.clear();
    s.changes.clear();
    o.feed.set(s);
    for (const int tab : {0, 3, 0}) { // the first page is older than the sentence, the others are younger
        o.window.findChild<QPushButton *>(QStringLiteral("tab%1").arg(tab))->click();
        QCoreApplication::processEvents();
        const auto labels = o.window.findChildren<QLabel *>();
        const auto sentence = std::ranges::find_if(labels, [&](const QLabel *l) { return l->isVisible() && l->text().startsWith(tab == 0 ? QLatin1String("Nothing has happened yet") : QLatin1String("Nothing was written")); });
        QVERIFY(sentence != labels.end());
        QCOMPARE((*sentence)->parentWidget()->childAt((*sentence)->geometry().center()), static_cast<QWidget *>(*sentence)); // and nothing lies over it
        QVERIFY((*sentence)->height() > 20 && (*sentence)->width() > 200);
    }
}

void TestConsole::noButtonIsLitAtTheStart()
{
    Window o(weekTwo());
    o.window.activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&o.window));
}

void TestConsole::thePaletteKnowsReasons()
{
    engine::Snapshot s = weekTwo();
    s.next.allowed = false;
    s.next.reason = {"Soak is not over: 4 d of 7 d", {}};
    Window w(s);
    const auto find = [&](const char *name) {
        for (const PaletteCommand &c : w.window.commands()) {
            if (c.name.contains(QLatin1String(name)))
                return c;
        }
        return PaletteCommand{};
    };
    QCOMPARE(find("Promote").why, QStringLiteral("Soak is not over: 4 d of 7 d"));
    QVERIFY(find("Roll back").why.isEmpty());
    QVERIFY(find("Roll back").run != nullptr);
    for (const PaletteCommand &c : w.window.commands())
        QVERIFY2(c.run && !c.name.isEmpty(), qPrintable(c.name));
    QCOMPARE(paletteMatch(QStringLiteral("Roll back to 2.3.1…"), QStringLiteral("ro ba")), 2);
    QCOMPARE(paletteMatch(QStringLiteral("Roll back to 2.3.1…"), QStringLiteral("rb")), 1);
    QCOMPARE(paletteMatch(QStringLiteral("Hold"), QStringLiteral("xyz")), 0);
    QCOMPARE(paletteMatch(QStringLiteral("Hold"), QString()), 2);
    // From the keyboard alone: Ctrl+K, a word, Enter, and the sheet is there.
    w.window.openPalette();
    QTRY_VERIFY(w.dialog());
    auto *typed = w.dialog()->findChild<QLineEdit *>(QLatin1String(names::kPaletteInput));
    QTest::keyClicks(typed, QStringLiteral("roll"));
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(w.dialog() && w.answer());
}

void TestConsole::aNamedRevisionIsOneMoreClick()
{
    engine::Snapshot s = weekTwo();
    s.state.plan.traffic.method = plan::Method::Rolling;
    traffic::WorkloadView d;
    for (const auto &[number, image] : {std::pair(3, "shop:3"), std::pair(2, "shop:2"), std::pair(1, "shop:1")}) {
        traffic::RevisionView r;
        r.number = number;
        r.image = image;
        r.current = number == 3;
        d.revisions.push_back(r);
    }
    s.observation.stable = d;
    for (const long long wanted : {0LL, 1LL}) {
        Window w(s);
        w.button(names::kRollBack)->click();
        QTRY_VERIFY(w.dialog());
        QVERIFY(!w.dialog()->findChild<QAbstractButton *>(QStringLiteral("revision3"))->isEnabled()); // it runs now
        QVERIFY(w.dialog()->findChild<QAbstractButton *>(QStringLiteral("revision2"))->isChecked());
        if (wanted == 1)
            w.dialog()->findChild<QAbstractButton *>(QStringLiteral("revision1"))->click();
        wait700();
        w.answer()->click();
        QCOMPARE(w.feed.commands.size(), std::size_t(1));
        QCOMPARE(w.feed.commands[0].toRevision, wanted);
    }
}

void TestConsole::podsSayHowTheyAre()
{
    engine::Snapshot s = weekTwo();
    s.health["finance-0"].tiers = {{"live", {200, Millis{4}}}, {"ready", {503, Millis{12}}}};
    s.health["finance-0"].dependencies = {{"database", "down"}, {"cache", "up"}};
    const auto rows = podRows(s);
    QCOMPARE(rows.size(), std::size_t(10));
    QVERIFY2(rows[0].cells[3].contains(QStringLiteral("ready 503")) && rows[0].cells[3].contains(QStringLiteral("database DOWN")) && rows[0].cells[3].contains(QStringLiteral("cache up")), qPrintable(rows[0].cells[3]));
    QCOMPARE(rows[1].cells[3], QStringLiteral("—")); // not asked is not good
}

void TestConsole::everyPaneIsReachedByKey()
{
    Window w(weekTwo());
    QTRY_VERIFY(w.window.isVisible());
    QApplication::setActiveWindow(&w.window);
    std::set<QWidget *> places;
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(&w.window, Qt::Key_F6);
        if (QApplication::focusWidget())
            places.insert(QApplication::focusWidget());
    }
    QVERIFY2(places.size() >= 6, qPrintable(QString::number(places.size())));
}

void TestConsole::timesAreInTheNamedZone()
{
    qputenv("TZ", "Asia/Dhaka");
    tzset();
    Window w(weekTwo());
    const Instant t = *parseInstant("2026-11-23T14:28:00Z");
    QCOMPARE(whenText(t, *parseInstant("2026-11-23T14:32:00Z")), QStringLiteral("20:28"));
    QCOMPARE(words({"was ok until %1", {"2026-11-23T14:28:00Z"}}), QStringLiteral("was ok until 20:28"));
    QVERIFY(words({"until %1", {"2027-01-03T23:00:00Z"}}).contains(QStringLiteral("4 Jan 05:00")));
    QCOMPARE(zoneText(t), QStringLiteral("+06"));
    setZone(ZoneChoice::Utc);
    QCOMPARE(whenText(t, t), QStringLiteral("14:28"));
    QCOMPARE(zoneText(t), QStringLiteral("UTC"));
    setZone(ZoneChoice::Local);
    qputenv("TZ", "UTC");
    tzset();
}

void TestConsole::pages_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("scale");
    for (const bool dark : {false, true}) {
        for (const int scale : {1, 2})
            QTest::addRow("%s-%d", dark ? "dark" : "light", scale) << dark << scale;
    }
}

void TestConsole::pages()
{
    QFETCH(bool, dark);
    QFETCH(int, scale);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    for (const bool alarm : {false, true}) {
        Window w(alarm ? rollingBack() : weekTwo());
        w.window.setReleases({{QStringLiteral("vextrus/auth"), QStringLiteral("auth"), QStringLiteral("1.9.2"), QStringLiteral("p95 near limit"), 20, {Glyph::Caution, Tone::Caution}}, releaseRow(*w.feed.snapshot()), {QStringLiteral("vextrus/gateway"), QStringLiteral("gateway"), QStringLiteral("5.0.1"), QStringLiteral("on plan"), 80, {Glyph::Run, Tone::Plain}}, {QStringLiteral("vextrus/audit"), QStringLiteral("audit"), QStringLiteral("2.1.4"), QStringLiteral("complete"), 100, {Glyph::Ok, Tone::Plain}}});
        QPixmap p(w.window.size() * scale);
        p.setDevicePixelRatio(scale);
        QCoreApplication::sendPostedEvents();
        QVERIFY(w.window.findChild<ReleaseChart *>(QLatin1String(names::kErrorChart))->accessibleDescription().contains(alarm ? QStringLiteral("7.40") : QStringLiteral("0.31")));
        w.window.render(&p);
        QDir().mkpath(QStringLiteral("pictures"));
        QVERIFY(p.save(QStringLiteral("pictures/%1-%2-%3.png").arg(alarm ? QStringLiteral("alarm") : QStringLiteral("console"), dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(scale)));
        if (!alarm)
            dialogs(w, dark ? QStringLiteral("dark") : QStringLiteral("light"), scale);
        // No text is cut off at the smallest size either.
        w.window.resize(1180, 720);
        for (const QPushButton *b : w.window.findChildren<QPushButton *>()) {
            if (b->isVisible())
                QVERIFY2(b->width() >= b->fontMetrics().horizontalAdvance(b->text()), qPrintable(b->text()));
        }
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
