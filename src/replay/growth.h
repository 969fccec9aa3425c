// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "prometheus/increments.h"
#include "replay/line.h"

namespace tidegate::replay {

/// Growth of a track's cumulative counters from line to line. What is there at first sight is where counting starts. After a fall the new
/// value is the growth if the traffic of before could have brought it; else only some pods began anew, how much grew is not known, and
/// counting starts there.
class Growth {
public:
    /// Nothing for the first sample, and where the growth cannot be known.
    [[nodiscard]] std::optional<prometheus::Increment> add(Instant at, const TrackSample &s);

private:
    [[nodiscard]] bool plausible(double growth, Millis over) const;
    std::optional<TrackSample> m_last;
    Instant m_lastAt;
    double m_perSecond = 0; ///< smoothed
    bool m_rated = false;
};

} // namespace tidegate::replay
