// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/desktop/notifier.h"

#include "ui/desktop/quiet_hours.h"
#include "ui/preferences/preferences.h"

#ifdef TIDEGATE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace tidegate::ui {

bool Notifier::wanted(const News &news, int hour)
{
    const Preferences &p = Preferences::instance();
    const QString choice = p.text(preference::kNotices);
    if (choice == QLatin1String("none"))
        return false;
    const auto at = [&](const char *id) { return p.value(QString::fromLatin1(id)).toInt(); };
    return news.high || (choice != QLatin1String("high") && !isQuiet(hour, at(preference::kQuietFrom), at(preference::kQuietTo)));
}

#ifdef TIDEGATE_DBUS

namespace {

constexpr const char *kService = "org.freedesktop.Notifications", *kPath = "/org/freedesktop/Notifications";

/// A body may be read as markup: what comes from a cluster is none.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = QLatin1String(kService), path = QLatin1String(kPath);
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(invoked(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
}

void Notifier::tell(const News &news, const QString &link)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString about = link + QLatin1Char(' ') + news.id;
    QDBusMessage m = QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kService), QStringLiteral("Notify"));
    QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue<uchar>(news.high ? 2 : 1)}, {QStringLiteral("desktop-entry"), QStringLiteral("tidegate")}};
    if (news.high && Preferences::instance().value(QLatin1String(preference::kSound)).toBool())
        hints[QStringLiteral("sound-name")] = QStringLiteral("dialog-warning"); // of the freedesktop sound theme
    m << QStringLiteral("Tidegate") << m_numbers.value(about, 0U) << QStringLiteral("tidegate") << news.title << escaped(news.text) << QStringList{QStringLiteral("default"), tr("Open")}
      << hints << (news.high ? 0 : -1);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(m, 5000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, about, link](QDBusPendingCallWatcher *w) {
        w->deleteLater();
        const QDBusPendingReply<uint> number = *w;
        if (number.isError())
            return; // no notifications here; the window says all of it
        m_numbers[about] = number.value();
        m_links[number.value()] = link;
    });
}

void Notifier::invoked(uint id, const QString &)
{
    if (const auto it = m_links.constFind(id); it != m_links.constEnd())
        Q_EMIT opened(*it);
}

void Notifier::closed(uint id, uint)
{
    m_links.remove(id);
    for (auto it = m_numbers.begin(); it != m_numbers.end();)
        it = it.value() == id ? m_numbers.erase(it) : std::next(it);
}

#else

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
}

void Notifier::tell(const News &, const QString &)
{
}

void Notifier::invoked(uint, const QString &)
{
}

void Notifier::closed(uint, uint)
{
}

#endif

} // namespace tidegate::ui
