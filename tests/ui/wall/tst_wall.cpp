// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "../console/fake_feed.h"

#include "ui/wall/tile_painter.h"
#include "ui/wall/wall.h"

#include <QDir>
#include <QtTest>

#include <set>

using namespace tidegate;
using namespace tidegate::ui;

namespace {

engine::Snapshot named(engine::Snapshot s, const char *name, const char *version)
{
    s.state.plan.name = s.state.release = name;
    s.state.canaryVersion = version;
    return s;
}

/// Five releases: one rolling back, one near a limit, one on plan, one held, one complete.
std::vector<engine::Snapshot> five()
{
    using namespace std::chrono;
    std::vector<engine::Snapshot> all;
    all.push_back(named(rollingBack(), "finance", "2.4.0"));
    engine::Snapshot auth = named(weekTwo(), "auth", "1.9.2");
    auth.state.phase = 0;
    auth.state.weight = 20;
    auth.weight.percent = 20;
    auth.evidence.canary.p95Ms = 281;
    auth.next.allowed = false;
    auth.next.earliest = auth.now + hours(20);
    all.push_back(auth);
    engine::Snapshot gateway = named(weekTwo(), "gateway", "5.0.1");
    gateway.evidence.canary = {0.0005, 88, 9000, gateway.now};
    gateway.state.phase = 2;
    gateway.state.weight = 80;
    gateway.weight.percent = 80;
    all.push_back(gateway);
    engine::Snapshot held = named(weekTwo(), "notification", "3.2.0");
    held.state.held = true;
    held.state.heldBy = "bob";
    held.state.heldAt = held.now - hours(3);
    held.state.heldWhy = {"vendor outage", {}};
    all.push_back(held);
    engine::Snapshot done = named(weekTwo(), "audit", "2.1.4");
    done.state.stage = release::Stage::Complete;
    done.state.weight = 100;
    done.weight.percent = 100;
    all.push_back(done);
    return all;
}

} // namespace

class TestWall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizesFollowTheDistance();
    void worstIsFirst();
    void whatDoesNotFitTakesTurns();
    void placesNeverOverlap();
    void aLostFeedIsSaidWithinTenSeconds();
    void unknownIsHatchedAndNeverGood();
    void timeToTheLimit();
    void nothingToShowSaysSo();
    void aCalmWallIsWithoutColour();
    void aFloodLeadsWithItsFirst();
    void pictures_data();
    void pictures();

private:
    static std::vector<wall::Tile> tiles(const std::vector<engine::Snapshot> &all)
    {
        std::vector<wall::Tile> out;
        out.reserve(all.size());
        for (const engine::Snapshot &s : all)
            out.push_back(wall::tileOf(s, s.localNow));
        wall::sortTiles(out);
        return out;
    }
    static std::vector<wall::Tile> many(std::size_t n, std::size_t alarms)
    {
        std::vector<wall::Tile> out(n);
        for (std::size_t i = 0; i < n; ++i) {
            out[i].key = QStringLiteral("n/%1").arg(i, 3, 10, QLatin1Char('0'));
            out[i].rank = i < alarms ? 1 : 3;
        }
        wall::sortTiles(out);
        return out;
    }
};

void TestWall::sizesFollowTheDistance()
{
    const wall::Sizes near = wall::sizesFor({1920, 1080}, 55, 5), far = wall::sizesFor({1920, 1080}, 55, 10), small = wall::sizesFor({1920, 1080}, 27, 5), sharp = wall::sizesFor({3840, 2160}, 55, 5);
    QVERIFY(qAbs(near.name / near.least - 30.0 / 16) < 0.01 && qAbs(near.value / near.least - 22.0 / 16) < 0.01);
    QVERIFY(qAbs(far.name - 2 * near.name) < 1);      // twice as far, twice as large
    QVERIFY(small.name > near.name * 1.9);            // a smaller screen has smaller pixels
    QVERIFY(qAbs(sharp.name - 2 * near.name) < 1);    // and so has a finer one
    // 16 arc-minutes at 5 m are 23.3 mm.
    const double metresPerPixel = 55 * 0.0254 / std::hypot(1920, 1080);
    QVERIFY(qAbs(near.least * metresPerPixel - 0.02327) < 0.0002);
}

void TestWall::worstIsFirst()
{
    const auto all = tiles(five());
    QStringList names;
    for (const wall::Tile &t : all)
        names << t.name;
    QCOMPARE(names, (QStringList{QStringLiteral("finance"), QStringLiteral("auth"), QStringLiteral("gateway"), QStringLiteral("notification"), QStringLiteral("audit")}));
    QCOMPARE(all[0].state, QStringLiteral("ROLLING BACK"));
    QVERIFY(all[1].nearLimit && all[1].p95.tone == Tone::Caution);
    QCOMPARE(all[1].sign.glyph, Glyph::Caution);
    QCOMPARE(all[3].state, QStringLiteral("HELD by bob"));
}

void TestWall::whatDoesNotFitTakesTurns()
{
    const wall::Sizes z = wall::sizesFor({1920, 1080}, 55, 5);
    const QRectF area(10, 90, 1900, 930);
    const auto all = many(11, 1);
    std::set<std::size_t> seen;
    const int pages = wall::arrange(all, area, z, 0).pages;
    QVERIFY(pages > 1);
    for (int turn = 0; turn < pages; ++turn) {
        const wall::Board b = wall::arrange(all, area, z, turn);
        QCOMPARE(b.places.front().tile, std::size_t(0)); // the alarm stays
        QVERIFY(b.places.front().large);
        QCOMPARE(b.hidden + b.places.size(), all.size());
        for (const wall::Place &p : b.places)
            seen.insert(p.tile);
    }
    QCOMPARE(seen.size(), all.size()); // each has its turn
}

void TestWall::placesNeverOverlap()
{
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160), QSize(1080, 1920)}) {
        for (const double distance : {1.0, 3.0, 5.0, 9.0}) {
            for (const std::size_t n : {1, 2, 3, 5, 9, 40}) {
                for (const std::size_t alarms : {0, 1, 3}) {
                    const wall::Sizes z = wall::sizesFor(size, 55, distance);
                    const QRectF area(20, 60, size.width() - 40, size.height() - 120);
                    const wall::Board b = wall::arrange(many(n, std::min(n, alarms)), area, z, 3);
                    QVERIFY(!b.places.empty());
                    for (std::size_t i = 0; i < b.places.size(); ++i) {
                        QVERIFY(area.adjusted(-1, -1, 1, 1).contains(b.places[i].area));
                        for (std::size_t k = 0; k < i; ++k)
                            QVERIFY(!b.places[i].area.adjusted(1, 1, -1, -1).intersects(b.places[k].area) && b.places[i].tile != b.places[k].tile);
                    }
                }
            }
        }
    }
}

void TestWall::aLostFeedIsSaidWithinTenSeconds()
{
    Instant now = *parseInstant("2026-11-23T14:32:00Z");
    FakeFeed feed;
    WallWindow w(nullptr, [&] { return now; });
    w.addFeed(&feed);
    QVERIFY(!w.notLive()); // it has just begun
    now += std::chrono::seconds(11);
    QVERIFY(w.notLive()); // and nothing came
    engine::Snapshot s = weekTwo();
    s.localNow = now;
    feed.set(s);
    QVERIFY(!w.notLive());
    now += std::chrono::seconds(9);
    QVERIFY(!w.notLive());
    now += std::chrono::seconds(1);
    QVERIFY(w.notLive()); // snapshots stopped, whatever they said
    QCOMPARE(wall::tileOf(s, now).state, QStringLiteral("NOT LIVE"));
    s.localNow = now;
    s.api.live = false;
    feed.set(s);
    QVERIFY(w.notLive()); // the API server is silent
}

void TestWall::unknownIsHatchedAndNeverGood()
{
    engine::Snapshot s = weekTwo();
    s.evidence.canary.errorRate.reset();
    wall::Tile t = wall::tileOf(s, s.localNow);
    QVERIFY(!t.errors.known);
    QCOMPARE(t.errors.value, QStringLiteral("?"));
    QCOMPARE(t.errors.limit, QStringLiteral("UNKNOWN"));
    s = weekTwo();
    s.metrics.live = false;
    t = wall::tileOf(s, s.localNow);
    QVERIFY(!t.errors.known && !t.p95.known);
    QCOMPARE(t.p95.limit, QStringLiteral("STALE"));
    s = weekTwo();
    s.weight.known = false;
    QVERIFY(std::isnan(wall::tileOf(s, s.localNow).share));
    s.guardian.clear();
    QCOMPARE(wall::tileOf(s, s.localNow).guard, QStringLiteral("UNGUARDED"));
}

void TestWall::timeToTheLimit()
{
    std::vector<double> rising, noise, falling, spiky;
    for (int i = 0; i < 48; ++i) {
        const double wobble = std::sin(i * 12.9) * 2;
        rising.push_back(200 + i + wobble);
        falling.push_back(280 - i);
        noise.push_back(250 + wobble * 10);
        spiky.push_back(i == 40 ? 900 : 200 + wobble);
    }
    const auto hours = wall::hoursToLimit(rising, 0.1, 300); // 10 ms an hour, 53 to go
    QVERIFY(hours && *hours > 4.5 && *hours < 6.2);
    QVERIFY(!wall::hoursToLimit(noise, 0.1, 300));
    QVERIFY(!wall::hoursToLimit(falling, 0.1, 300));
    QVERIFY(!wall::hoursToLimit(spiky, 0.1, 300)); // one spike is no trend
    QVERIFY(!wall::hoursToLimit(rising, 0.1, 240)); // beyond already: that is an alarm, not a projection
    QVERIFY(!wall::hoursToLimit({1, 2, 3}, 0.1, 300));
    QVERIFY(!wall::hoursToLimit(rising, 24, 300)); // weeks away
}

void TestWall::nothingToShowSaysSo()
{
    WallWindow w;
    w.resize(1920, 1080);
    QVERIFY(!w.grab().isNull());
}

void TestWall::aCalmWallIsWithoutColour()
{
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(*qApp, theme);
        WallWindow w(nullptr, [] { return weekTwo().localNow; });
        w.setScreenGeometry(55, 3);
        w.resize(1920, 1080);
        std::vector<std::unique_ptr<FakeFeed>> feeds;
        const auto share = [&](const engine::Snapshot &first) {
            feeds.clear();
            for (const char *name : {"finance", "auth", "gateway", "audit"}) {
                feeds.push_back(std::make_unique<FakeFeed>());
                w.addFeed(feeds.back().get());
                feeds.back()->set(named(feeds.size() == 1 ? first : weekTwo(), name, "2.4.0"));
            }
            const QImage i = w.grab().toImage();
            qint64 saturated = 0;
            for (int y = 0; y < i.height(); ++y) {
                for (int x = 0; x < i.width(); ++x) {
                    const QColor c = i.pixelColor(x, y);
                    saturated += c.hsvSaturation() > 128 && c.value() > 96;
                }
            }
            return static_cast<double>(saturated) / (i.width() * i.height());
        };
        const double calm = share(weekTwo()), loud = share(rollingBack());
        QVERIFY2(calm < 0.02, qPrintable(QString::number(calm)));
        QVERIFY2(loud > calm, qPrintable(QStringLiteral("%1 %2").arg(calm).arg(loud))); // an alarm is what has colour
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestWall::aFloodLeadsWithItsFirst()
{
    Instant now = weekTwo().localNow;
    applyTheme(*qApp, ThemeChoice::Dark);
    WallWindow w(nullptr, [&] { return now; });
    w.setScreenGeometry(55, 2.8);
    w.setPlace(QStringLiteral("prod-eu"));
    std::map<std::string, std::unique_ptr<FakeFeed>> feeds;
    std::map<std::string, engine::Snapshot> all;
    const auto show = [&](const char *name, std::initializer_list<const char *> triggers) {
        engine::Snapshot &s = all[name];
        s = named(weekTwo(), name, "2.4.0");
        s.localNow = now;
        for (const char *t : triggers) {
            engine::Alarm a;
            a.id = "trigger";
            a.about = t;
            a.title = {"Trigger %1 fired", {t}};
            a.detail = {"%1 for 5 min: the canary is worse than stable", {t}};
            a.toDo = {{"look", {}}};
            s.alarms.push_back(a);
        }
        feeds[name]->set(s);
    };
    for (const char *name : {"auth", "billing", "cart", "docs"}) {
        feeds[name] = std::make_unique<FakeFeed>();
        w.addFeed(feeds[name].get());
        show(name, {});
    }
    now += std::chrono::seconds(1);
    show("docs", {"database"});
    for (const char *name : {"auth", "billing", "cart"}) {
        now += std::chrono::seconds(1);
        QVERIFY(!w.alarms().load().flood());
        show(name, {"errors", "p95", "readiness"});
    }
    QVERIFY(w.alarms().load().flood());
    const std::string first = w.alarms().load().firstOut()->release;
    QCOMPARE(QString::fromStdString(first).section(QLatin1Char('/'), -1), QStringLiteral("docs"));
    std::vector<wall::Tile> tiles;
    tiles.reserve(all.size());
    for (const auto &[name, s] : all)
        tiles.push_back(wall::tileOf(s, now));
    wall::sortTiles(tiles);
    QCOMPARE(tiles[0].name, QStringLiteral("auth"));
    QVERIFY2(tiles[0].state.endsWith(QStringLiteral("+2")), qPrintable(tiles[0].state)); // its others are told by their number
    wall::lead(tiles, QString::fromStdString(first));
    wall::sortTiles(tiles);
    QCOMPARE(tiles[0].name, QStringLiteral("docs"));
    w.resize(1920, 1080);
    const QImage flood = w.grab().toImage();
    QDir().mkpath(QStringLiteral("pictures"));
    QVERIFY(flood.save(QStringLiteral("pictures/flood.png")));
    // Its cause over, docs does not lead any more; the flood is over by ten quiet minutes.
    show("docs", {});
    std::vector<wall::Tile> later{wall::tileOf(all["docs"], now)};
    wall::lead(later, QString::fromStdString(first));
    QVERIFY(!later[0].leads);
    now += std::chrono::minutes(11);
    QVERIFY(!w.alarms().load().flood());
    // A release that leaves the wall takes its alarms along.
    feeds.erase("auth");
    QVERIFY(!w.grab().isNull());
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestWall::pictures_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("distance");
    QTest::newRow("five-dark") << 5 << true << QSize(1920, 1080) << 2.8;
    QTest::newRow("five-light") << 5 << false << QSize(1920, 1080) << 2.8;
    QTest::newRow("five-metres") << 5 << true << QSize(1920, 1080) << 5.0;
    QTest::newRow("uhd") << 5 << true << QSize(3840, 2160) << 2.8;
    QTest::newRow("one") << 1 << true << QSize(1920, 1080) << 5.0;
    QTest::newRow("twelve") << 12 << true << QSize(1920, 1080) << 2.8;
    QTest::newRow("not-live") << -5 << true << QSize(1920, 1080) << 2.8;
}

void TestWall::pictures()
{
    QFETCH(int, count);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(double, distance);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    auto all = five();
    if (count == 1)
        all = {named(weekTwo(), "finance", "2.4.0")};
    for (int i = 5; i < count; ++i)
        all.push_back(named(weekTwo(), qPrintable(QStringLiteral("a-service-with-a-long-name-%1").arg(i)), "10.20.30-rc.4+build"));
    all[0].guardian.clear();
    const Instant now = all[0].localNow + (count < 0 ? Millis(std::chrono::seconds(15)) : Millis{0});
    WallWindow w(nullptr, [now] { return now; });
    w.setScreenGeometry(55, distance);
    w.setPlace(QStringLiteral("prod-eu"));
    std::vector<std::unique_ptr<FakeFeed>> feeds;
    for (const engine::Snapshot &s : all) {
        feeds.push_back(std::make_unique<FakeFeed>());
        w.addFeed(feeds.back().get());
        feeds.back()->set(s);
    }
    w.resize(size);
    QDir().mkpath(QStringLiteral("pictures"));
    QVERIFY(w.grab().save(QStringLiteral("pictures/%1.png").arg(QLatin1String(QTest::currentDataTag()))));
    applyTheme(*qApp, ThemeChoice::Light);
}

QTEST_MAIN(TestWall)
#include "tst_wall.moc"
