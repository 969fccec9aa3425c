// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "judge/judge.h"
#include "release/evidence.h"

#include <map>
#include <optional>

/// The two gates that are measured, decided on counts: the same for a release that runs and for a record that is replayed. Pure.
namespace tidegate::engine {

/// `bad` of `n` requests.
struct Tally {
    double bad = 0, n = 0;
};

enum class GateSays { Open, Insufficient, Closed, ClosedByLastHour };
/// What a gate says of all requests since the last change of weight and of those of the last hour (DECISIONS.md 23): closed at the limit or
/// above it in either, open when a one-sided 95 % bound lies below it. `limit`: a fraction.
[[nodiscard]] GateSays gateSays(const Tally &all, const Tally &hour, double limit);

/// The share of requests that may be slower than a p95's limit.
inline constexpr double kSlowShare = 0.05;

/// Verdict, figures and words of the gate on the error rate; id, source and time are the caller's.
[[nodiscard]] release::Evidence errorRateGate(double limit, const Tally &all, const Tally &hour);
/// The same for p95: `buckets` of all requests (upper bound in ms → cumulative count), `slow` those slower than the limit (ms), nothing where no bucket tells.
[[nodiscard]] release::Evidence latencyGate(double limitMs, const Buckets &buckets, const std::optional<Tally> &slow, const Tally &slowHour);

} // namespace tidegate::engine
