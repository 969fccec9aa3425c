// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "traffic/method.h"

#include <functional>
#include <random>

namespace tidegate::test {

/// Two Deployments behind a Service, without a network: takes patches as the API server would (JSON Patch, `test` included) and
/// moves pods one at a time, in an order that a seed decides.
class SmallCluster {
public:
    SmallCluster(int stable, int canary, unsigned seed);
    [[nodiscard]] const traffic::Observation &seen() const { return m_seen; }
    traffic::Observation &world() { return m_seen; }
    /// False when a `test` of it does not hold: the whole patch is refused.
    bool apply(const traffic::Patch &patch);
    /// One thing happens: a pod appears, becomes ready, or leaves. False when nothing is left to happen.
    bool turn();
    /// Pods of this track never become ready from now on.
    void break_(traffic::Track track) { m_broken = track; }
    [[nodiscard]] int ready() const;

private:
    bool applyTo(traffic::WorkloadView &w, const Json &body);
    void settle();
    traffic::Observation m_seen;
    std::mt19937 m_random;
    traffic::Track m_broken = traffic::Track::Other;
    int m_next = 0;
};

} // namespace tidegate::test
