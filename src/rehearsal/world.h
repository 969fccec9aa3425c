// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "rehearsal/objects.h"
#include "rehearsal/rehearsal.h"

#include <vector>

namespace tidegate::rehearsal {

/// What goes wrong, and when: a function of release time and of how much traffic the canary had. One thread.
class World {
public:
    World(std::string scenario, Instant start);
    /// Another trouble from now on, as its scenario has it; "healthy" mends all, "api-server" takes the API server away for ten minutes.
    void inject(const std::string &trouble, Instant at);
    /// The canary's share of ready endpoints, noted whenever it changes.
    void share(Instant at, double canary);
    [[nodiscard]] double shareAt(Instant t) const;
    /// Traffic was shifted once.
    [[nodiscard]] bool begun() const { return m_shares.size() > 1; }
    /// When the trouble begins; nothing while it is not decided yet (it follows the second phase).
    [[nodiscard]] std::optional<Instant> onset() const { return m_onset; }
    [[nodiscard]] double errorRate(bool canary, Instant t) const;
    [[nodiscard]] double medianMs(bool canary, Instant t) const;
    [[nodiscard]] bool prometheusDown(Instant t) const;
    [[nodiscard]] bool apiDown(Instant t) const;
    /// Another console holds the guardian's Lease and renews it: in lost-guardian until the trouble begins.
    [[nodiscard]] bool bobGuards(Instant t) const;
    [[nodiscard]] bool databaseDown(bool canary, Instant t) const;
    /// Why a pod never becomes ready; empty when it does. `index`: how many canary pods were made before it.
    [[nodiscard]] std::string neverReady(bool canary, int index) const;
    /// Whether the trouble is going on at t, so that the clock slows down.
    [[nodiscard]] bool incident(Instant t) const;
    [[nodiscard]] const std::string &scenario() const { return m_scenario; }

private:
    struct Change {
        Instant at;
        double share;
    };
    std::string m_scenario;
    std::vector<Change> m_shares;
    std::optional<Instant> m_onset, m_mended;
    std::optional<std::pair<Instant, Instant>> m_apiAway;
};

/// The objects that a rehearsal begins with.
void populate(ObjectStore &store, Instant start);

} // namespace tidegate::rehearsal
