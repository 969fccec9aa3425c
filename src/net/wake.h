// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace tidegate::net {

/// Notices within two seconds of waking that the computer was asleep: connections are then not to be trusted, and what was read before is
/// old. By the clock that counts sleep against the one that does not; a change of the wall clock is no sleep. Lives in one thread.
class WakeWatch final : public QObject {
    Q_OBJECT
public:
    /// `asleep`: how long this computer slept since it started; the default asks the kernel.
    explicit WakeWatch(QObject *parent = nullptr, std::function<std::chrono::milliseconds()> asleep = {});

Q_SIGNALS:
    void woke(std::chrono::milliseconds slept);

private:
    void look();
    std::function<std::chrono::milliseconds()> m_asleep;
    std::chrono::milliseconds m_before;
    QTimer m_timer;
};

} // namespace tidegate::net
