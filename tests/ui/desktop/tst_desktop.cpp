// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The desktop around the window, on a session bus of the test's own with a portal and a notification service of the test's own: the colour
// scheme is followed, news is told once and to whom wants it, a click opens a link. Without a bus nothing of it is there, and nothing fails.
#include "../console/fake_feed.h"

#include "ui/desktop/colour_scheme.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/quiet_hours.h"
#include "ui/desktop/tray.h"
#include "ui/preferences/preferences.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#ifdef TIDEGATE_DBUS
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

using namespace tidegate;
using namespace tidegate::ui;

#ifdef TIDEGATE_DBUS

/// org.freedesktop.portal.Settings, as far as a colour scheme goes.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;
public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        asked = space + QLatin1Char(' ') + key;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))); // wrapped twice, as it is
    }
Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

public:
    QString asked;
};

/// org.freedesktop.Notifications.
class Notifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct One {
        uint replaces;
        QString title, body;
        QStringList actions;
        QVariantMap hints;
    };
    std::vector<One> told;
public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        told.push_back({replaces, title, body, actions, hints});
        return replaces ? replaces : static_cast<uint>(told.size()) + 40;
    }
Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

#endif

class TestDesktop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init()
    {
        settings().clear();
        Preferences::instance().forgetCommandLine();
    }
    void quietHours_data();
    void quietHours();
    void onlyWhatIsWantedIsTold();
    void theThemeFollowsTheDesktop();
    void withoutATrayThereIsNone();
#ifdef TIDEGATE_DBUS
    void theSchemeIsReadAndFollowed();
    void newsIsToldAndOpens();
#endif

private:
    QTemporaryDir m_settings;
    QProcess m_bus;
};

void TestDesktop::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    applyTheme(*qApp, ThemeChoice::System);
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        return;
    m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForStarted());
    QVERIFY(m_bus.waitForReadyRead(10000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void TestDesktop::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestDesktop::quietHours_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QList<int>>("quiet");
    QTest::newRow("none") << 0 << 0 << QList<int>{};
    QTest::newRow("none, at another hour") << 22 << 22 << QList<int>{};
    QTest::newRow("a lunch") << 12 << 14 << QList<int>{12, 13};
    QTest::newRow("over midnight") << 22 << 2 << QList<int>{0, 1, 22, 23};
    QTest::newRow("till midnight") << 23 << 0 << QList<int>{23};
}

void TestDesktop::quietHours()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QList<int>, quiet);
    for (int hour = 0; hour < 24; ++hour)
        QCOMPARE(isQuiet(hour, from, to), quiet.contains(hour));
}

void TestDesktop::onlyWhatIsWantedIsTold()
{
    const News high{QStringLiteral("alarm"), QStringLiteral("Trigger error-rate fired"), {}, true}, low{QStringLiteral("next"), QStringLiteral("Promote to 80 %"), {}, false};
    Preferences &p = Preferences::instance();
    QVERIFY(Notifier::wanted(high, 3) && Notifier::wanted(low, 3));
    p.set(QLatin1String(preference::kQuietFrom), 22);
    p.set(QLatin1String(preference::kQuietTo), 7);
    QVERIFY(Notifier::wanted(high, 3) && !Notifier::wanted(low, 3) && Notifier::wanted(low, 12)); // an alarm knows no quiet hours
    p.set(QLatin1String(preference::kNotices), QStringLiteral("high"));
    QVERIFY(Notifier::wanted(high, 12) && !Notifier::wanted(low, 12));
    p.set(QLatin1String(preference::kNotices), QStringLiteral("none"));
    QVERIFY(!Notifier::wanted(high, 12));
}

void TestDesktop::theThemeFollowsTheDesktop()
{
    QSignalSpy changed(ThemeNotifier::instance(), &ThemeNotifier::changed);
    systemIsDark(*qApp, true);
    QVERIFY(palette().dark);
    systemIsDark(*qApp, false);
    QVERIFY(!palette().dark);
    QVERIFY(changed.count() >= 1);
    applyTheme(*qApp, ThemeChoice::Light);
    systemIsDark(*qApp, true);
    QVERIFY(!palette().dark); // who chose one keeps it
    applyTheme(*qApp, ThemeChoice::System);
    QVERIFY(palette().dark);
    systemIsDark(*qApp, false);
}

void TestDesktop::withoutATrayThereIsNone()
{
    Tray tray;
    tray.show(weekTwo());
    QVERIFY(!tray.visible());
    Preferences::instance().set(QLatin1String(preference::kTray), QStringLiteral("true"));
    QCOMPARE(tray.visible(), QSystemTrayIcon::isSystemTrayAvailable());
    tray.show(rollingBack());
    Preferences::instance().set(QLatin1String(preference::kTray), QStringLiteral("false"));
    QVERIFY(!tray.visible());
}

#ifdef TIDEGATE_DBUS

void TestDesktop::theSchemeIsReadAndFollowed()
{
    if (m_bus.state() != QProcess::Running)
        QSKIP("no dbus-daemon here");
    Portal portal;
    QDBusConnection theirs = QDBusConnection::connectToBus(QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("portal"));
    QVERIFY(theirs.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(theirs.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    ColourScheme scheme;
    QSignalSpy wished(&scheme, &ColourScheme::wished);
    QTRY_COMPARE(wished.count(), 1);
    QCOMPARE(portal.asked, QStringLiteral("org.freedesktop.appearance color-scheme"));
    QCOMPARE(wished[0][0].toBool(), true);
    const QString space = QStringLiteral("org.freedesktop.appearance"), key = QStringLiteral("color-scheme");
    Q_EMIT portal.SettingChanged(space, key, QDBusVariant(2U));
    QTRY_COMPARE(wished.count(), 2);
    QCOMPARE(wished[1][0].toBool(), false);
    Q_EMIT portal.SettingChanged(space, QStringLiteral("contrast"), QDBusVariant(1U));
    Q_EMIT portal.SettingChanged(space, key, QDBusVariant(0U)); // no wish is no change
    Q_EMIT portal.SettingChanged(space, key, QDBusVariant(1U));
    QTRY_COMPARE(wished.count(), 3);
    QCOMPARE(wished[2][0].toBool(), true);
    theirs.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
}

void TestDesktop::newsIsToldAndOpens()
{
    if (m_bus.state() != QProcess::Running)
        QSKIP("no dbus-daemon here");
    Notifications service;
    QDBusConnection theirs = QDBusConnection::connectToBus(QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("notifications"));
    QVERIFY(theirs.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(theirs.registerService(QStringLiteral("org.freedesktop.Notifications")));
    NewsWatch watch;
    QVERIFY(!watch.next(weekTwo())); // what is there at the start is no news
    const auto news = watch.next(rollingBack());
    QVERIFY(news && news->high);
    QVERIFY(!watch.next(rollingBack())); // told once
    Notifier notifier;
    QSignalSpy opened(&notifier, &Notifier::opened);
    const QString link = QStringLiteral("tidegate://prod-eu/vextrus/finance");
    notifier.tell({news->id, news->title, QStringLiteral("<b>7.4 %</b> > 5 %"), true}, link);
    QTRY_COMPARE(service.told.size(), std::size_t(1));
    QCOMPARE(service.told[0].title, QStringLiteral("Rolling back to 2.3.1"));
    QCOMPARE(service.told[0].body, QStringLiteral("&lt;b&gt;7.4 %&lt;/b&gt; &gt; 5 %")); // never markup
    QCOMPARE(service.told[0].hints.value(QStringLiteral("urgency")).value<uchar>(), uchar(2));
    QCOMPARE(service.told[0].actions.value(0), QStringLiteral("default"));
    // A later word of the same replaces it; the answer has to have come first.
    QTRY_VERIFY_WITH_TIMEOUT([&] {
        notifier.tell(*news, link);
        return !service.told.empty() && service.told.back().replaces == 41;
    }(), 5000);
    Q_EMIT service.ActionInvoked(41, QStringLiteral("default"));
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toString(), link);
    Q_EMIT service.ActionInvoked(7, QStringLiteral("default")); // another program's
    Q_EMIT service.NotificationClosed(41, 2);
    Q_EMIT service.ActionInvoked(41, QStringLiteral("default"));
    notifier.tell(*news, QStringLiteral("tidegate://prod-eu/vextrus/other"));
    const std::size_t before = service.told.size();
    QTRY_VERIFY(service.told.size() > before || service.told.back().replaces == 0);
    QCOMPARE(opened.count(), 1);
}

#endif

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
