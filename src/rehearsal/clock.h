// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/time.h"

#include <chrono>
#include <mutex>

namespace tidegate::rehearsal {

/// The release clock: piecewise linear in real time, never backward. Any thread.
class RehearsalClock final : public Clock {
public:
    RehearsalClock(Instant start, double speed);
    [[nodiscard]] Instant now() const override;
    void setSpeed(double speed);
    void skip(Millis d);
    [[nodiscard]] double speed() const;

private:
    using Steady = std::chrono::steady_clock;
    [[nodiscard]] Instant at(Steady::time_point t) const;
    mutable std::mutex m_mutex; ///< guards the three below
    Instant m_base;
    Steady::time_point m_since;
    double m_speed;
};

} // namespace tidegate::rehearsal
