// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "release/evidence.h"

#include <deque>

namespace tidegate::engine {

/// Which time since the last change of weight the canary's scrapes cover: an interval counts when at least nine of the last ten came
/// (DECISIONS.md 8: at least 90 %), so that one that is lost costs nothing and an outage costs its own length. No I/O, no clock.
class CoveredTime {
public:
    /// `interval`: of the scrapes, above zero.
    explicit CoveredTime(Millis interval)
        : m_interval(interval)
    {
    }
    void begin(Instant since);
    /// What came of the canary in the time of `width` that ends at `at`; in order. Time that was passed over is a gap.
    /// `scrapes`: how many samples; 0 for none. A target that is scraped where two intervals meet has none in one and two in the next,
    /// and nothing is missing.
    void add(Instant at, Millis width, int scrapes);
    [[nodiscard]] const release::Coverage &coverage() const { return m_coverage; }

private:
    void step(Instant to, bool came);
    void remember(bool came);

    Millis m_interval;
    release::Coverage m_coverage;
    std::deque<bool> m_last; ///< whether each of the last ten came, the newest at the end
    bool m_spare = false;    ///< the newest had two
};

} // namespace tidegate::engine
