// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/wall/inhibit.h"

#include <QWidget>

#ifdef TIDEGATE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace tidegate::ui::wall {

#ifdef TIDEGATE_DBUS

void keepScreenAwake(QWidget *window)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || window->property("awake").toBool())
        return;
    window->setProperty("awake", true);
    const QString why = QWidget::tr("The wall display is open");
    // 8: idle. The portal ends the request with the connection, the older service with the cookie's owner: both with this program.
    QDBusMessage portal = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"), QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    portal << QString() << 8U << QVariantMap{{QStringLiteral("reason"), why}};
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(portal, 5000), window);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, window, [why](QDBusPendingCallWatcher *w) {
        w->deleteLater();
        if (!w->isError())
            return;
        QDBusMessage old = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("Inhibit"));
        old << QStringLiteral("tidegate") << why;
        QDBusConnection::sessionBus().asyncCall(old, 5000);
    });
}

#else

void keepScreenAwake(QWidget *)
{
}

#endif

} // namespace tidegate::ui::wall
