// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QObject>
#include <QVariant>

#ifdef TIDEGATE_DBUS
#include <QDBusMessage>
#endif

namespace tidegate::ui {

/// What the desktop wishes, dark or light, by the settings portal (org.freedesktop.appearance color-scheme: 1 dark, 2 light, 0 no wish), and
/// when that changes. Qt tells it from 6.5 on. Silent where there is no portal; then the palette at the start decides.
class ColourScheme final : public QObject {
    Q_OBJECT
public:
    explicit ColourScheme(QObject *parent = nullptr);

Q_SIGNALS:
    void wished(bool dark); ///< once at the start, if the desktop has a wish, and with each change

#ifdef TIDEGATE_DBUS
private Q_SLOTS:
    void settingChanged(const QDBusMessage &signal); ///< namespace, key, value
#endif

private:
    void take(const QVariant &value);
};

} // namespace tidegate::ui
