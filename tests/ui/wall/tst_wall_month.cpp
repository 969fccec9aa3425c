// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A wall that nobody touches for thirty days: what it needs of memory stays what it was, whatever comes and goes (W13); and it tells the
// service manager that it is alive.
#include "../console/fake_feed.h"

#include "ui/theme/theme.h"
#include "ui/wall/wall.h"
#include "ui/wall/watchdog.h"

#include <QFile>
#include <QPixmap>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tidegate;
using namespace tidegate::ui;

class TestWallMonth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Dark); }
    void thirtyDaysUnattended();
    void itTellsThatItIsAlive();
    void withoutAServiceManagerItIsSilent();

private:
    /// What is in memory now, in KiB; 0 where it cannot be told.
    static long resident()
    {
        QFile f(QStringLiteral("/proc/self/status"));
        if (!f.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : f.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').value(1).toLong();
        }
        return 0;
    }
};

void TestWallMonth::thirtyDaysUnattended()
{
    constexpr int kDays = 30, kFramesADay = 48, kReleases = 12;
    Instant now = *parseInstant("2026-11-01T00:00:00Z");
    WallWindow wall(nullptr, [&] { return now; });
    wall.setScreenGeometry(55, 3);
    wall.resize(1920, 1080);
    QPixmap screen(wall.size());
    std::vector<std::unique_ptr<FakeFeed>> feeds;
    const auto come = [&] {
        feeds.push_back(std::make_unique<FakeFeed>());
        wall.addFeed(feeds.back().get());
    };
    for (int i = 0; i < kReleases; ++i)
        come();
    long early = 0;
    bool framed = false, alarmed = false;
    for (int day = 0; day < kDays; ++day) {
        for (int frame = 0; frame < kFramesADay; ++frame) {
            now += std::chrono::minutes(30);
            const bool lost = frame == 20 && day % 7 == 3; // the network is away once a week
            for (std::size_t i = 0; i < feeds.size() && !lost; ++i) {
                const bool bad = frame > 30 && frame < 34 && static_cast<int>(i) == day % kReleases;
                engine::Snapshot s = bad ? rollingBack() : weekTwo();
                s.state.plan.name = s.state.release = "service-" + std::to_string(i) + "-" + std::to_string(day / 7);
                s.now = s.localNow = now;
                s.api.lastOk = s.metrics.lastOk = now;
                s.evidence.canary.at = now;
                s.errorRate = history(now, 0.003, 0.0006, 0.003);
                s.p95 = history(now, 208, 14, 208);
                feeds[i]->set(s);
                alarmed = alarmed || bad;
            }
            wall.render(&screen);
            framed = framed || (lost && wall.notLive());
            if (!lost)
                QVERIFY(!wall.notLive());
        }
        // A release ends and another begins, each day.
        feeds.erase(feeds.begin());
        come();
        QCoreApplication::processEvents();
        if (day == 3)
            early = resident();
    }
    QVERIFY2(framed, "the lost days were framed");
    QVERIFY(alarmed);
    const long late = resident();
    if (early == 0)
        QSKIP("no /proc here");
    qInfo("resident after 4 days %ld KiB, after %d days %ld KiB", early, kDays, late);
    QVERIFY2(late < early * 105 / 100, qPrintable(QStringLiteral("%1 → %2 KiB").arg(early).arg(late)));
}

void TestWallMonth::itTellsThatItIsAlive()
{
    QTemporaryDir dir;
    const QByteArray path = (dir.path() + QStringLiteral("/notify")).toLocal8Bit();
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_un at{};
    at.sun_family = AF_UNIX;
    qstrncpy(at.sun_path, path.constData(), sizeof at.sun_path);
    QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr *>(&at), sizeof at), 0);
    qputenv("NOTIFY_SOCKET", path);
    qputenv("WATCHDOG_USEC", "600000");
    int heard = 0;
    {
        const wall::Watchdog dog;
        QVERIFY(dog.active());
        QTRY_VERIFY([&] {
            char text[64];
            const ssize_t n = ::recv(fd, text, sizeof text, 0);
            heard += n == 10 && QByteArray(text, static_cast<int>(n)) == "WATCHDOG=1";
            return heard >= 3;
        }());
    }
    ::close(fd);
    // The manager is gone: nothing happens to the wall, which tells at once.
    const wall::Watchdog alone;
    QVERIFY(alone.active());
    qunsetenv("NOTIFY_SOCKET");
    qunsetenv("WATCHDOG_USEC");
}

void TestWallMonth::withoutAServiceManagerItIsSilent()
{
    QVERIFY(!wall::Watchdog().active());
    qputenv("NOTIFY_SOCKET", "/tmp/somebody");
    qputenv("WATCHDOG_USEC", "600000");
    qputenv("WATCHDOG_PID", "1"); // another's
    QVERIFY(!wall::Watchdog().active());
    qunsetenv("WATCHDOG_PID");
    qputenv("NOTIFY_SOCKET", QByteArray(200, 'x')); // longer than a name can be
    qputenv("WATCHDOG_USEC", "600000");
    QVERIFY(!wall::Watchdog().active());
    qunsetenv("NOTIFY_SOCKET");
    qunsetenv("WATCHDOG_USEC");
}

QTEST_MAIN(TestWallMonth)
#include "tst_wall_month.moc"
