// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "judge/judge.h"

#include <deque>
#include <optional>

namespace tidegate::engine {

/// Whether the canary breaches a limit, and whether the breach is its own (DECISIONS.md 22). Scrapes in which stable is bad in the same
/// way count for the breach, but not against the canary: what both suffer is not the release's doing. So an outage that both share is
/// told and not acted on, when it is over nothing remains of it, and a breach that is the canary's alone fires as fast as ever, whatever
/// happened to both before. Pure.
class BreachTest {
public:
    /// `limit`: fraction. `interval`: between scrapes; stable is looked at over four of them, at least ten seconds.
    BreachTest(double limit, double alpha, Millis interval);
    /// One scrape; a track without traffic or data has n = 0.
    void add(const judge::Counts &canary, const judge::Counts &stable);
    [[nodiscard]] bool breached() const { return m_seen.fired(); }
    [[nodiscard]] bool ownFault() const { return own().fired(); }
    /// Of the breach: when it most likely began, and the canary's counts since.
    [[nodiscard]] std::optional<Instant> onset() const { return lead().onset(); }
    [[nodiscard]] judge::Counts sinceOnset() const { return lead().sinceOnset(); }

private:
    struct Scrape {
        judge::Counts canary, stable;
    };
    [[nodiscard]] bool shared() const;
    [[nodiscard]] const judge::ExceedanceTest &own() const { return m_own ? *m_own : m_seen; }
    [[nodiscard]] const judge::ExceedanceTest &lead() const { return own().fired() ? own() : m_seen; }
    double m_limit, m_alpha;
    Millis m_window;
    judge::ExceedanceTest m_seen;
    std::optional<judge::ExceedanceTest> m_own; ///< once the two differ
    std::deque<Scrape> m_recent;
};

} // namespace tidegate::engine
