// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/wake.h"

#include "base/boot_timer.h"

#include <utility>

namespace tidegate::net {

namespace {

constexpr std::chrono::milliseconds kLook{2000};
constexpr std::chrono::milliseconds kNap{1000}; ///< less than this drops no connection

/// On Linux the steady clock stands still while the computer sleeps.
std::chrono::milliseconds kernelsSleep()
{
    return std::chrono::milliseconds(BootTimer::now()) - std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

WakeWatch::WakeWatch(QObject *parent, std::function<std::chrono::milliseconds()> asleep)
    : QObject(parent)
    , m_asleep(asleep ? std::move(asleep) : kernelsSleep)
    , m_before(m_asleep())
{
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::look);
    m_timer.start(kLook);
}

void WakeWatch::look()
{
    const auto now = m_asleep();
    const auto slept = now - std::exchange(m_before, now);
    if (slept >= kNap)
        Q_EMIT woke(slept);
}

} // namespace tidegate::net
