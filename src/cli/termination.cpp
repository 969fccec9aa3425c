// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/termination.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace tidegate::cli {

namespace {

int ends[2] = {-1, -1}; ///< written in the handler, read in the loop

void told(int number)
{
    const char one = 1;
    [[maybe_unused]] const ssize_t n = ::write(ends[0], &one, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return; // then the signals end it without a farewell
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT asked();
    });
    std::signal(SIGTERM, told);
    std::signal(SIGINT, told);
}

Termination::~Termination()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (int &end : ends) {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
}

} // namespace tidegate::cli
