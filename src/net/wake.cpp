// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/wake.h"

#include <ctime>
#include <utility>

namespace tidegate::net {

namespace {

constexpr std::chrono::milliseconds kLook{2000};
constexpr std::chrono::milliseconds kNap{1000}; ///< less than this drops no connection

std::chrono::milliseconds kernelsSleep()
{
#ifdef CLOCK_BOOTTIME
    timespec all{}, awake{};
    if (::clock_gettime(CLOCK_BOOTTIME, &all) == 0 && ::clock_gettime(CLOCK_MONOTONIC, &awake) == 0)
        return std::chrono::milliseconds((all.tv_sec - awake.tv_sec) * 1000LL + (all.tv_nsec - awake.tv_nsec) / 1000000);
#endif
    return {};
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
