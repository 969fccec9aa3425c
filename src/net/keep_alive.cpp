// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/keep_alive.h"

#ifdef __linux__
#include <dirent.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cstdlib>
#endif

namespace tidegate::net {

#ifdef __linux__
namespace {

constexpr int kIdle = 15, kBetween = 10, kProbes = 3; // seconds, seconds, count: 15 + 3 × 10 = kDeadAfter

int option(int fd, int level, int name)
{
    int value = 0;
    socklen_t size = sizeof value;
    return ::getsockopt(fd, level, name, &value, &size) == 0 ? value : -1;
}

bool shorten(int fd)
{
    const int domain = option(fd, SOL_SOCKET, SO_DOMAIN);
    if ((domain != AF_INET && domain != AF_INET6) || option(fd, SOL_SOCKET, SO_TYPE) != SOCK_STREAM || option(fd, SOL_SOCKET, SO_KEEPALIVE) != 1)
        return false;
    // TCP_USER_TIMEOUT bounds also what was sent and never acknowledged, which keep-alive does not look at.
    const int idle = kIdle, between = kBetween, probes = kProbes, unanswered = static_cast<int>(std::chrono::milliseconds(kDeadAfter).count());
    return ::setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle) == 0 && ::setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, &between, sizeof between) == 0
        && ::setsockopt(fd, IPPROTO_TCP, TCP_KEEPCNT, &probes, sizeof probes) == 0 && ::setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, &unanswered, sizeof unanswered) == 0;
}

} // namespace

int shortenKeepAlive()
{
    DIR *dir = ::opendir("/proc/self/fd");
    if (!dir)
        return 0;
    int count = 0;
    while (const dirent *entry = ::readdir(dir)) {
        if (entry->d_name[0] != '.' && shorten(std::atoi(entry->d_name)))
            ++count;
    }
    ::closedir(dir);
    return count;
}
#else
int shortenKeepAlive()
{
    return 0;
}
#endif

} // namespace tidegate::net
