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
    /// Slows to kActSpeed at once and stays there for kAttention of real time, whatever setSpeed() says.
    void attend() const override;
    void setSpeed(double speed);
    static constexpr double kActSpeed = 5;
    static constexpr std::chrono::milliseconds kAttention{3500};
    void skip(Millis d);
    [[nodiscard]] double speed() const;

private:
    using Steady = std::chrono::steady_clock;
    [[nodiscard]] Instant at(Steady::time_point t) const;
    void change(double speed) const;
    mutable std::mutex m_mutex; ///< guards what is below
    mutable Instant m_base;
    mutable Steady::time_point m_since;
    mutable double m_speed;
    mutable Steady::time_point m_attended{};
};

} // namespace tidegate::rehearsal
