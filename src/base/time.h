// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tidegate {

using Millis = std::chrono::milliseconds;
/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<Millis>;

/// Where "now" comes from. Rules never read the wall clock; they get a moment.
/// Real releases use the API server's clock, a rehearsal its own fast one (DECISIONS.md 8, 34).
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// An act is about to begin whose deadlines are measured by this clock: one that runs fast slows down at once. Any thread.
    virtual void attend() const {}
};
/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// Prometheus-style: "30s", "5m", "7d", "1h30m", "250ms", "1w"; units y w d h m s ms, each once, in falling order; "0" is zero.
[[nodiscard]] std::optional<Millis> parseDuration(std::string_view text);
/// The shortest Prometheus-style spelling: 7d, 1h30m, 250ms, 0s. Never weeks or years.
[[nodiscard]] std::string formatDuration(Millis d);
/// For people: "4 d 6 h", "2 h 5 min", "41 s", "0 s"; at most two units.
[[nodiscard]] std::string humanDuration(Millis d);
/// RFC 3339 in UTC: "2026-11-24T06:02:14Z", with milliseconds where they are not zero.
[[nodiscard]] std::string formatInstant(Instant t);
/// RFC 3339 with Z or an offset, fractions of any length (MicroTime of Kubernetes too).
[[nodiscard]] std::optional<Instant> parseInstant(std::string_view text);
[[nodiscard]] constexpr double toSeconds(Instant t) { return static_cast<double>(t.time_since_epoch().count()) / 1000.0; }
[[nodiscard]] Instant fromSeconds(double seconds);

} // namespace tidegate
