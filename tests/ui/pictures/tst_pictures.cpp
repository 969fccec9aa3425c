// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Every page in light and dark, at 1.0 and 2.0, in four languages: kept below pictures/, and compared with what somebody has looked at
// (reference/, small; both scales have to look like it). After a change that is meant: run with TIDEGATE_PICTURES=take, open what changed,
// commit it. The comparison itself is tested first, so that it can fail.
#include "../console/a_window.h"
#include "compare.h"

#include "rehearsal/rehearsal.h"
#include "ui/dialogs/connect_page.h"
#include "ui/dialogs/explain.h"
#include "ui/dialogs/first_run.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/language/language.h"
#include "ui/overview/overview_page.h"
#include "ui/preferences/preferences.h"
#include "ui/settings.h"
#include "ui/theme/zone.h"
#include "ui/wall/wall.h"

#include <QDir>
#include <QTemporaryDir>

using namespace tidegate;
using namespace tidegate::ui;
using tidegate::test::Window;

namespace {

using Page = std::function<QImage(int scale)>;

QImage of(QWidget &w, int scale)
{
    QPixmap p(w.size() * scale);
    p.setDevicePixelRatio(scale);
    w.render(&p);
    return p.toImage();
}

/// The console with what `open` opens over it.
QImage console(const engine::Snapshot &s, int scale, const std::function<void(Window &)> &open = {})
{
    Window w(s);
    QCoreApplication::processEvents(); // charts lay themselves out in their own time
    if (open)
        open(w);
    QCoreApplication::processEvents();
    return w.image(scale).toImage();
}

engine::Snapshot rehearsed()
{
    engine::Snapshot s = weekTwo();
    s.rehearsal = true;
    return s;
}

engine::ListedRelease listed(Instant now, const char *name, int weight, const char *guardian)
{
    engine::ListedRelease r;
    r.ns = "shop";
    r.name = name;
    r.version = "2.4.0";
    r.stage = release::Stage::Phase;
    r.phase = "Week 2";
    r.weight = weight;
    r.guardian = guardian;
    r.nextWeight = 80;
    r.since = now - std::chrono::hours(60);
    r.soaked = now - *r.since;
    r.soak = std::chrono::hours(168);
    return r;
}

QImage overview(int scale)
{
    const Instant now = weekTwo().now;
    OverviewPage page;
    page.resize(1440, 900);
    ClusterView c;
    c.context = QStringLiteral("prod-eu");
    c.view.synced = true;
    c.view.releases = {listed(now, "auth", 50, "alice"), listed(now, "cart", 20, ""), listed(now, "docs", 50, "bob"), listed(now, "edge", 20, "bob"), listed(now, "files", 80, "alice")};
    c.view.releases[2].held = true;
    c.view.releases[3].rollingBack = true;
    page.setContexts({c.context, QStringLiteral("staging")}, {c.context});
    page.setBack(QStringLiteral("finance"));
    page.show({c}, now);
    return of(page, scale);
}

QImage wallOf(bool lost, int scale)
{
    const Instant now = weekTwo().localNow + (lost ? std::chrono::seconds(15) : std::chrono::seconds(0));
    WallWindow w(nullptr, [now] { return now; });
    w.setScreenGeometry(55, 3);
    w.setPlace(QStringLiteral("prod-eu"));
    std::vector<std::unique_ptr<FakeFeed>> feeds;
    for (const char *name : {"finance", "auth", "gateway", "audit"}) {
        engine::Snapshot s = feeds.empty() ? rollingBack() : weekTwo();
        s.state.plan.name = s.state.release = name;
        feeds.push_back(std::make_unique<FakeFeed>());
        w.addFeed(feeds.back().get());
        feeds.back()->set(s);
    }
    w.resize(1440, 900);
    return of(w, scale);
}

QImage firstRun(int scale)
{
    std::vector<ScenarioChoice> scenarios;
    for (const rehearsal::Scenario &one : rehearsal::scenarios())
        scenarios.push_back({QString::fromStdString(one.name), QCoreApplication::translate("tidegate", one.title.c_str()), QCoreApplication::translate("tidegate", one.text.c_str())});
    FirstRun page({{QStringLiteral("prod-eu"), QStringLiteral("https://prod-eu.example:6443"), {}}, {QStringLiteral("old"), {}, QStringLiteral("no cluster of this name")}}, scenarios);
    page.resize(1440, 900);
    page.show();
    QCoreApplication::processEvents();
    return of(page, scale);
}

QImage connectPage(int scale)
{
    ConnectPage page({{QStringLiteral("prod-eu"), QStringLiteral("https://prod-eu.example:6443"), {}}, {QStringLiteral("staging"), QStringLiteral("https://staging.example:6443"), {}}, {QStringLiteral("old"), {}, QStringLiteral("no cluster of this name")}}, false);
    page.choose(QStringLiteral("prod-eu"));
    page.resize(1440, 900);
    page.setVisible(true);
    QCoreApplication::processEvents();
    return of(page, scale);
}

const std::vector<std::pair<const char *, Page>> &pages()
{
    static const std::vector<std::pair<const char *, Page>> all{
        {"console", [](int k) { return console(weekTwo(), k); }},
        {"rehearsal", [](int k) { return console(rehearsed(), k); }},
        {"alarm", [](int k) { return console(rollingBack(), k); }},
        {"promote", [](int k) { return console(weekTwo(), k, [](Window &w) { w.window.askPromote(); }); }},
        {"rollback", [](int k) { return console(weekTwo(), k, [](Window &w) { w.window.askRollBack(); }); }},
        {"approve", [](int k) { return console(weekTwo(), k, [](Window &w) { w.window.askApprove(); }); }},
        {"hotfix", [](int k) { return console(weekTwo(), k, [](Window &w) { w.window.askHotfix(); }); }},
        {"palette", [](int k) { return console(weekTwo(), k, [](Window &w) { w.window.openPalette(); }); }},
        {"keys", [](int k) { return console(weekTwo(), k, [](Window &w) { openKeys(&w.window); }); }},
        {"settings", [](int k) { return console(weekTwo(), k, [](Window &w) { openSettings(&w.window); }); }},
        {"tour", [](int k) { return console(weekTwo(), k, [](Window &w) { w.window.openTour(); }); }},
        {"overview", overview},
        {"wall", [](int k) { return wallOf(false, k); }},
        {"wall-not-live", [](int k) { return wallOf(true, k); }},
        {"first-run", firstRun},
        {"connect", connectPage}};
    return all;
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup()
    {
        speak(QStringLiteral("en"));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void theComparisonSeesWhatAPersonSees();
    void everyDialogIsInTheWindow();
    void everyPage_data();
    void everyPage();

private:
    QTemporaryDir m_settings;
    QString m_references;
};

void TestPictures::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    m_references = QString::fromLocal8Bit(qgetenv("TIDEGATE_SOURCE_DIR")) + QStringLiteral("/tests/ui/pictures/reference/");
    setZone(ZoneChoice::Utc);
}

void TestPictures::theComparisonSeesWhatAPersonSees()
{
    applyTheme(*qApp, ThemeChoice::Light);
    const QImage calm = test::small(console(weekTwo(), 1));
    QCOMPARE(test::distance(calm, calm).mean, 0.0);
    QVERIFY(test::distance(calm, test::small(console(weekTwo(), 2))).close()); // another scale is the same picture
    QVERIFY(!test::distance(calm, QImage()).close());
    // Something that is missing, cut or moved, no larger than a button.
    const auto with = [&](const std::function<void(Window &)> &change) {
        const test::Distance d = test::distance(calm, test::small(console(weekTwo(), 1, change)));
        qInfo("mean %.2f, worst patch %.1f", d.mean, d.worst);
        return d;
    };
    QVERIFY(!with([](Window &w) { w.button(names::kRollBack)->hide(); }).close());
    QVERIFY(!with([](Window &w) { w.window.findChild<QWidget *>(QLatin1String(names::kErrorChart))->hide(); }).close());
    QVERIFY(!test::distance(calm, test::small(console(rollingBack(), 1))).close());
}

/// In each language, in the smallest window: no answer may lie outside.
void TestPictures::everyDialogIsInTheWindow()
{
    const std::pair<const char *, std::function<void(ConsoleWindow &)>> dialogs[] = {{"promote", [](ConsoleWindow &w) { w.askPromote(); }}, {"rollback", [](ConsoleWindow &w) { w.askRollBack(); }}, {"approve", [](ConsoleWindow &w) { w.askApprove(); }}, {"hotfix", [](ConsoleWindow &w) { w.askHotfix(); }}, {"keys", [](ConsoleWindow &w) { openKeys(&w); }}, {"settings", [](ConsoleWindow &w) { openSettings(&w); }}, {"palette", [](ConsoleWindow &w) { w.openPalette(); }}};
    for (const QString &lang : languages()) {
        QVERIFY(speak(lang));
        Window w(weekTwo());
        w.window.resize(w.window.minimumSize());
        const QRect inside(w.window.mapToGlobal(QPoint(0, 0)), w.window.size());
        for (const auto &[name, open] : dialogs) {
            open(w.window);
            QDialog *d = w.dialog();
            QVERIFY2(d, name);
            const QRect at(d->pos(), d->size());
            QVERIFY2(inside.contains(at), qPrintable(QStringLiteral("%1 in %2: %3,%4 %5 × %6").arg(QLatin1String(name), lang).arg(at.x() - inside.x()).arg(at.y() - inside.y()).arg(at.width()).arg(at.height())));
            d->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
}

void TestPictures::everyPage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("lang");
    for (std::size_t i = 0; i < pages().size(); ++i) {
        for (const bool dark : {false, true}) {
            for (const QString &lang : languages())
                QTest::addRow("%s-%s-%s", pages()[i].first, dark ? "dark" : "light", qPrintable(lang)) << static_cast<int>(i) << dark << lang;
        }
    }
}

void TestPictures::everyPage()
{
    QFETCH(int, page);
    QFETCH(bool, dark);
    QFETCH(QString, lang);
    QVERIFY(speak(lang));
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Page &paint = pages()[static_cast<std::size_t>(page)].second;
    const QImage once = paint(1), twice = paint(2);
    QDir().mkpath(QStringLiteral("pictures/pages"));
    QVERIFY(once.save(QStringLiteral("pictures/pages/%1-1.png").arg(name)) && twice.save(QStringLiteral("pictures/pages/%1-2.png").arg(name)));
    const QString kept = m_references + name + QStringLiteral(".png");
    if (qgetenv("TIDEGATE_PICTURES") == "take") {
        QVERIFY(test::small(once).save(kept));
        return;
    }
    const QImage reference = QImage(kept).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!reference.isNull(), qPrintable(QStringLiteral("nobody has looked at %1 yet").arg(name)));
    for (const auto &[scale, picture] : {std::pair(1, once), std::pair(2, twice)}) {
        const test::Distance d = test::distance(reference, test::small(picture));
        QVERIFY2(d.close(), qPrintable(QStringLiteral("pictures/pages/%1-%2.png is not what was looked at: mean %3, worst patch %4").arg(name).arg(scale).arg(d.mean).arg(d.worst)));
    }
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
