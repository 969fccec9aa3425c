// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/overview/overview_page.h"
#include "ui/overview/overview_painter.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::ui;

class TestOverview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void needComesFirst();
    void whoGuardsNowIsSaid();
    void whatIsNextIsSaid();
    void brokenClustersHideNoOther();
    void wordsFilter();
    void theChosenStaysChosen();
    void aClickOpensAndEscGoesBack();
    void clustersAreChosen();
    void fiveHundredAreQuick();
    void pictures();

private:
    const Instant m_now = fromSeconds(1'800'000'000);
    engine::ListedRelease phase(const char *name, int weight, double soakedDays, double soakDays) const
    {
        engine::ListedRelease r;
        r.ns = "shop";
        r.name = name;
        r.version = "2.4.0";
        r.stage = release::Stage::Phase;
        r.phase = "Week 2";
        r.weight = weight;
        r.guardian = "alice";
        r.nextWeight = 80;
        r.since = m_now - Millis(static_cast<long long>(soakedDays * 86400e3));
        r.soaked = std::min(m_now - *r.since, r.soak = Millis(static_cast<long long>(soakDays * 86400e3)));
        r.soaksSince = m_now;
        return r;
    }
    static ClusterView cluster(const char *context, std::vector<engine::ListedRelease> releases)
    {
        ClusterView c;
        c.context = QLatin1String(context);
        c.view.releases = std::move(releases);
        c.view.synced = true;
        return c;
    }
    static QStringList names(const std::vector<OverviewRow> &rows)
    {
        QStringList out;
        for (const OverviewRow &r : rows)
            out << r.name;
        return out;
    }
    std::vector<ClusterView> several() const;
};

std::vector<ClusterView> TestOverview::several() const
{
    engine::ListedRelease soaking = phase("auth", 50, 2, 7), soaked = phase("billing", 50, 8, 7), unguarded = phase("cart", 20, 1, 7), held = phase("docs", 50, 1, 7), back = phase("edge", 20, 1, 7), done = phase("files", 100, 9, 7), broken = phase("gate", 0, 0, 0), staging = phase("auth", 80, 1, 7);
    unguarded.guardian.clear();
    held.held = true;
    back.rollingBack = true;
    done.stage = release::Stage::Complete;
    broken.problem = Error{ErrorKind::Unsupported, "release gate", "its state is of a newer version", "update Tidegate"};
    staging.environmentClass = plan::EnvironmentClass::Staging;
    return {cluster("prod-eu", {soaking, soaked, unguarded, held, back, done, broken}), cluster("staging", {staging})};
}

void TestOverview::needComesFirst()
{
    const auto rows = overviewRows(several(), m_now);
    QCOMPARE(names(rows), (QStringList{QStringLiteral("edge"), QStringLiteral("cart"), QStringLiteral("gate"), QStringLiteral("docs"), QStringLiteral("billing"), QStringLiteral("auth"), QStringLiteral("auth"), QStringLiteral("files")}));
    QCOMPARE(rows[5].environmentClass, plan::EnvironmentClass::Production); // before staging's of the same need
    QVERIFY(overviewSummary(several(), rows).contains(QStringLiteral("need somebody: 4")));
    QCOMPARE(rows[1].state, QStringLiteral("never guarded"));
    QCOMPARE(rows[0].sign.tone, Tone::Alarm);
}

void TestOverview::whoGuardsNowIsSaid()
{
    engine::ListedRelease unknown = phase("a", 50, 1, 7), alive = phase("b", 50, 1, 7), nobody = phase("c", 50, 1, 7), over = phase("d", 100, 9, 7);
    alive.alive = "bob";
    nobody.alive = over.alive = "";
    nobody.held = true; // that is no reason not to be guarded
    over.stage = release::Stage::Complete;
    const auto rows = overviewRows({cluster("c", {unknown, alive, nobody, over})}, m_now);
    QCOMPARE(names(rows), (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d")}));
    QCOMPARE(rows[0].state, QStringLiteral("UNGUARDED")); // whoever did last
    QCOMPARE(rows[0].sign.tone, Tone::Alarm);
    QCOMPARE(rows[0].guardian, QStringLiteral("nobody"));
    QCOMPARE(rows[1].guardian, QStringLiteral("last alice")); // that is no promise
    QCOMPARE(rows[2].guardian, QStringLiteral("bob"));
    QCOMPARE(rows[3].state, QStringLiteral("complete")); // needs nobody
}

void TestOverview::whatIsNextIsSaid()
{
    const auto rows = overviewRows(several(), m_now);
    QCOMPARE(rows[5].next, QStringLiteral("soaks 5 d more"));
    QCOMPARE(rows[4].next, QStringLiteral("promote to 80 %"));
    QVERIFY(rows[2].next.contains(QStringLiteral("newer version")));
    QVERIFY(rows[0].next.isEmpty()); // what goes back has no next step
    QVERIFY(rows[7].next.isEmpty());
    QCOMPARE(rows[3].next, QStringLiteral("resume"));
    // Nobody counted these three days: they are not taken for soak.
    engine::ListedRelease alone = phase("x", 50, 5, 7);
    alone.soaked = *alone.soaksSince - *alone.since - std::chrono::hours(72);
    alone.soaksSince = m_now - std::chrono::hours(72);
    QCOMPARE(overviewRows({cluster("c", {alone})}, m_now).front().next, QStringLiteral("soaks 4 d 23 h more"));
    engine::ListedRelease last = phase("z", 100, 9, 7), planned = phase("y", 0, 0, 0);
    last.nextWeight.reset();
    planned.stage = release::Stage::Planned;
    planned.nextWeight = 20;
    const auto two = overviewRows({cluster("c", {last, planned})}, m_now);
    QCOMPARE(two[0].next, QStringLiteral("start at 20 %"));
    QCOMPARE(two[1].next, QStringLiteral("finish"));
}

void TestOverview::brokenClustersHideNoOther()
{
    auto clusters = several();
    ClusterView broken;
    broken.context = QStringLiteral("old");
    broken.problem = QStringLiteral("user \"x\" is not in the kubeconfig");
    ClusterView lost = cluster("far", {});
    lost.view.error = Error{ErrorKind::Unreachable, "far", "no route", "look at the VPN"};
    ClusterView narrow = cluster("narrow", {phase("only", 20, 1, 7)});
    narrow.view.onlyNamespace = "shop";
    clusters.insert(clusters.begin(), {broken, lost, narrow});
    OverviewPage page;
    page.show(clusters, m_now);
    QCOMPARE(page.findChild<QListView *>(QStringLiteral("overview"))->model()->rowCount(), 9);
    QStringList texts;
    for (const QLabel *l : page.findChildren<QLabel *>())
        texts << l->text();
    const QString all = texts.join(QLatin1Char('\n'));
    QVERIFY(all.contains(QStringLiteral("old: user")) && all.contains(QStringLiteral("no route")) && all.contains(QStringLiteral("only namespace shop")));
}

void TestOverview::wordsFilter()
{
    const auto rows = overviewRows(several(), m_now);
    QCOMPARE(names(matching(rows, QStringLiteral("AUTH staging"))), (QStringList{QStringLiteral("auth")}));
    QCOMPARE(matching(rows, QStringLiteral("never guarded")).size(), std::size_t(1));
    QVERIFY(matching(rows, QStringLiteral("nobody has this")).empty());
    OverviewPage page;
    page.show(several(), m_now);
    auto *filter = page.findChild<QLineEdit *>(QStringLiteral("overviewFilter"));
    filter->setText(QStringLiteral("nobody has this"));
    QVERIFY(page.findChild<QListView *>(QStringLiteral("overview"))->isHidden()); // and the page says why it is empty
}

void TestOverview::theChosenStaysChosen()
{
    OverviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto clusters = several();
    model.setRows(overviewRows(clusters, m_now));
    const QPersistentModelIndex chosen(model.index(model.find(QStringLiteral("prod-eu"), QStringLiteral("shop/billing"))));
    QCOMPARE(chosen.row(), 4);
    clusters[0].view.releases[1].rollingBack = true; // now it is the gravest, beside edge
    model.setRows(overviewRows(clusters, m_now));
    QCOMPARE(model.row(chosen.row()).name, QStringLiteral("billing"));
    QVERIFY(chosen.row() < 2);
    clusters[0].view.releases.erase(clusters[0].view.releases.begin() + 1);
    model.setRows(overviewRows(clusters, m_now));
    QVERIFY(!chosen.isValid());
}

void TestOverview::aClickOpensAndEscGoesBack()
{
    OverviewPage page;
    page.resize(1440, 900);
    page.setBack(QStringLiteral("finance"));
    page.show(several(), m_now);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy chosen(&page, &OverviewPage::chosen), back(&page, &OverviewPage::back);
    auto *view = page.findChild<QListView *>(QStringLiteral("overview"));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(3, 0)).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("prod-eu"));
    QCOMPARE(chosen[0][1].toString(), QStringLiteral("shop/docs"));
    auto *filter = page.findChild<QLineEdit *>(QStringLiteral("overviewFilter"));
    filter->setText(QStringLiteral("staging"));
    QTest::keyClick(filter, Qt::Key_Return); // the first that is left
    QCOMPARE(chosen[1][0].toString(), QStringLiteral("staging"));
    page.findChild<QPushButton *>(QStringLiteral("overviewBack"))->click();
    QCOMPARE(back.count(), 1);
}

void TestOverview::clustersAreChosen()
{
    OverviewPage page;
    page.setContexts({QStringLiteral("prod-eu"), QStringLiteral("prod-us")}, {QStringLiteral("prod-eu")});
    QSignalSpy chosen(&page, &OverviewPage::contextsChosen);
    const QMenu *menu = page.findChild<QPushButton *>(QStringLiteral("overviewClusters"))->menu();
    menu->actions().at(1)->trigger();
    QCOMPARE(chosen[0][0].toStringList(), (QStringList{QStringLiteral("prod-eu"), QStringLiteral("prod-us")}));
}

void TestOverview::fiveHundredAreQuick()
{
    std::vector<engine::ListedRelease> many;
    many.reserve(500);
    for (int i = 0; i < 500; ++i)
        many.push_back(phase(qPrintable(QStringLiteral("service-%1").arg(i)), i % 100, i % 9, 7));
    OverviewPage page;
    page.resize(1440, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.show({cluster("big", many)}, m_now);
    page.grab();
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 10; ++i) {
        many[static_cast<std::size_t>(i)].weight += 1;
        page.show({cluster("big", many)}, m_now);
    }
    const double each = static_cast<double>(clock.nsecsElapsed()) / 1e7;
    QVERIFY2(each < 50, qPrintable(QStringLiteral("%1 ms for each change").arg(each))); // generous: the machine is noisy
}

void TestOverview::pictures()
{
    QDir().mkpath(QStringLiteral("pictures"));
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        OverviewPage page;
        page.resize(1440, 900);
        page.setContexts({QStringLiteral("prod-eu"), QStringLiteral("staging")}, {QStringLiteral("prod-eu"), QStringLiteral("staging")});
        page.setBack(QStringLiteral("finance"));
        page.show(several(), m_now);
        QVERIFY(page.grab().save(QStringLiteral("pictures/overview-%1.png").arg(theme == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark"))));
    }
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
