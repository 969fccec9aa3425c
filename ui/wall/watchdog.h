// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QObject>
#include <QTimer>

namespace tidegate::ui::wall {

/// Tells the service manager that the window's thread still turns (sd_notify's WATCHDOG=1, to the socket that NOTIFY_SOCKET names), three
/// times as often as WATCHDOG_USEC asks. A wall that stands still is then started anew. Without those variables it does nothing.
class Watchdog final : public QObject {
    Q_OBJECT
public:
    explicit Watchdog(QObject *parent = nullptr);
    [[nodiscard]] bool active() const { return m_timer.isActive(); }

private:
    void tell() const;
    QByteArray m_socket;
    QTimer m_timer;
};

} // namespace tidegate::ui::wall
