// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "rehearsal/clock.h"

#include <algorithm>

namespace tidegate::rehearsal {

RehearsalClock::RehearsalClock(Instant start, double speed)
    : m_base(start)
    , m_since(Steady::now())
    , m_speed(speed)
{
}

Instant RehearsalClock::at(Steady::time_point t) const
{
    const double real = std::chrono::duration<double, std::milli>(t - m_since).count();
    return m_base + Millis{static_cast<long long>(real * m_speed)};
}

Instant RehearsalClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return at(Steady::now());
}

/// Under the lock.
void RehearsalClock::change(double speed) const
{
    const auto t = Steady::now();
    m_base = at(t);
    m_since = t;
    m_speed = std::max(0.0, speed);
}

void RehearsalClock::setSpeed(double speed)
{
    const std::lock_guard lock(m_mutex);
    const bool attended = m_attended != Steady::time_point{} && Steady::now() - m_attended < kAttention;
    change(attended ? std::min(speed, kActSpeed) : speed);
}

void RehearsalClock::attend() const
{
    const std::lock_guard lock(m_mutex);
    change(std::min(m_speed, kActSpeed));
    m_attended = Steady::now();
}

void RehearsalClock::skip(Millis d)
{
    const std::lock_guard lock(m_mutex);
    m_base += std::max(Millis{0}, d);
}

double RehearsalClock::speed() const
{
    const std::lock_guard lock(m_mutex);
    return m_speed;
}

} // namespace tidegate::rehearsal
