// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/evidence.h"

#include <map>

namespace tidegate::engine {

/// Counts a canary pod's readiness failures in a row, at most one each three seconds (DECISIONS.md 28) or as `apart` says. Pure; `now`
/// is the release clock.
class ReadinessWatch {
public:
    explicit ReadinessWatch(Millis apart = std::chrono::seconds(3)) : m_apart(apart) {}
    void look(const traffic::Observation &o, Instant now);
    [[nodiscard]] const ReadinessView &view() const { return m_view; }
    void reset();

private:
    struct Row {
        int failures = 0;
        std::optional<Instant> last, first;
        bool wasReady = false;
    };
    Millis m_apart;
    std::map<std::string, Row> m_rows; ///< by pod uid
    ReadinessView m_view;
};

/// Folds health answers into dependencies with the time since which each is down. An answer that does not come, or does not know, is no
/// answer that it is up: the time goes on for half a minute, though nothing fires while it is not seen down. Pure.
class DependencyWatch {
public:
    /// `canary`, `stable`: which pods are which track.
    void look(const std::vector<checks::HealthAnswer> &answers, const traffic::Observation &o, Instant now);
    [[nodiscard]] std::vector<DependencyView> view() const;
    void reset() { m_rows.clear(); }

private:
    std::map<std::string, DependencyView> m_rows;
};

/// How long a pod may take to become ready: startup probe, else readiness probe, else 30 s.
[[nodiscard]] Millis startAllowance(const Json &podTemplate, const std::string &container);

} // namespace tidegate::engine
