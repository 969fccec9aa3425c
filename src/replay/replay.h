// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/message.h"
#include "plan/plan.h"
#include "replay/line.h"

#include <memory>
#include <optional>
#include <string>

/// What a plan's triggers and gates would have decided over recorded samples: the same tests and rules that guard a release, fed from a
/// file. Pure; no clock but the record's (CONTRACTS.md "replay").
namespace tidegate::replay {

enum class Decision { Ok, Insufficient, Stale, GateClosed, Hold, Rollback }; ///< the later ones outrank the earlier ones
[[nodiscard]] const char *name(Decision d);

struct Outcome {
    Instant at;
    Decision decision = Decision::Insufficient;
    std::string trigger, gate;        ///< which decided; at most one is set
    std::optional<double> value, limit; ///< error rates as fractions, latencies in ms, readiness in failures, dependencies in seconds
    std::optional<double> low, high;  ///< interval of value
    std::optional<double> n;          ///< requests
    Message reason;
};

struct Options {
    std::optional<double> baselineP95Ms; ///< else the plan's, else stable's own within the record, provisional (DECISIONS.md 24)
    int startPhase = 0;                  ///< 0-based; at weight 100 stable may be absent
};

struct Summary {
    long long lines = 0;
    std::optional<Instant> from, to, firstRollback, firstHold;
    std::map<Decision, Millis> lasted; ///< how long each decision stood
    std::optional<double> baselineP95Ms;
    std::string baselineSource;
};

class Replay {
public:
    Replay(const plan::Plan &plan, const Options &options);
    ~Replay();
    Replay(const Replay &) = delete;
    Replay &operator=(const Replay &) = delete;
    /// The outcome when it differs from the one before; an error when time does not go on.
    [[nodiscard]] Expected<std::optional<Outcome>> add(const Line &line);
    [[nodiscard]] Summary summary() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tidegate::replay
