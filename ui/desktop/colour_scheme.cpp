// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/desktop/colour_scheme.h"

#ifdef TIDEGATE_DBUS
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace tidegate::ui {

#ifdef TIDEGATE_DBUS

namespace {
constexpr const char *kService = "org.freedesktop.portal.Desktop", *kPath = "/org/freedesktop/portal/desktop", *kInterface = "org.freedesktop.portal.Settings";
constexpr const char *kSpace = "org.freedesktop.appearance", *kKey = "color-scheme";
}

ColourScheme::ColourScheme(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kInterface), QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    QDBusMessage ask = QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kInterface), QStringLiteral("Read"));
    ask << QString::fromLatin1(kSpace) << QString::fromLatin1(kKey);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(ask, 5000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *w) {
        w->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *w;
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void ColourScheme::settingChanged(const QDBusMessage &signal)
{
    const QVariantList a = signal.arguments();
    if (a.size() == 3 && a[0].toString() == QLatin1String(kSpace) && a[1].toString() == QLatin1String(kKey))
        take(a[2]);
}

void ColourScheme::take(const QVariant &value)
{
    // Read() of old portals wraps the value twice.
    const QVariant inner = value.userType() == qMetaTypeId<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint scheme = inner.toUInt();
    if (scheme == 1 || scheme == 2)
        Q_EMIT wished(scheme == 1);
}

#else

ColourScheme::ColourScheme(QObject *parent)
    : QObject(parent)
{
}

void ColourScheme::take(const QVariant &)
{
}

#endif

} // namespace tidegate::ui
