// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/wall/watchdog.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tidegate::ui::wall {

Watchdog::Watchdog(QObject *parent)
    : QObject(parent)
    , m_socket(qgetenv("NOTIFY_SOCKET"))
{
    const qint64 usec = qgetenv("WATCHDOG_USEC").toLongLong();
    const QByteArray meant = qgetenv("WATCHDOG_PID"); // ours, unless a parent's variables were handed down
    if (m_socket.isEmpty() || usec <= 0 || (!meant.isEmpty() && meant.toLongLong() != ::getpid()) || static_cast<std::size_t>(m_socket.size()) >= sizeof(sockaddr_un::sun_path))
        return;
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::tell);
    m_timer.start(std::chrono::milliseconds(std::max<qint64>(usec / 3000, 100)));
    tell();
}

void Watchdog::tell() const
{
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    std::memcpy(to.sun_path, m_socket.constData(), static_cast<std::size_t>(m_socket.size()));
    if (to.sun_path[0] == '@')
        to.sun_path[0] = '\0'; // an abstract name
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    static constexpr char kAlive[] = "WATCHDOG=1";
    (void)::sendto(fd, kAlive, sizeof kAlive - 1, MSG_NOSIGNAL | MSG_DONTWAIT, reinterpret_cast<const sockaddr *>(&to), static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(m_socket.size())));
    ::close(fd);
}

} // namespace tidegate::ui::wall
