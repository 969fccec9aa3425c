// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "traffic/method.h"

namespace tidegate::traffic {

/// Which pods' metrics are whose in a rolling update: label matchers by ReplicaSet, since one Deployment has no track label
/// (DECISIONS.md 17). Stable is the ReplicaSet of `stableImage`, or the present one before the release began; canary is the present
/// one once it differs, else a matcher that no series meets.
struct TrackMatchers {
    std::string stable, canary;
    friend bool operator==(const TrackMatchers &, const TrackMatchers &) = default;
};
[[nodiscard]] TrackMatchers trackMatchers(const WorkloadView &w, const std::string &stableImage);

/// One Deployment rolled by Kubernetes itself; paused, resumed and undone as kubectl does (F27; DECISIONS.md 17).
class Rolling final : public Method {
public:
    [[nodiscard]] std::optional<Message> unsuitable(const plan::Plan &plan, const Observation &o) const override;
    [[nodiscard]] Advice advise(const Observation &o, const Goal &goal, Instant now) const override;
    [[nodiscard]] std::vector<Patch> preview(const Observation &o, const Goal &goal) const override;
    [[nodiscard]] Weight weight(const Observation &o) const override;
    [[nodiscard]] std::pair<int, int> podsFor(int weight, int n) const override;
    [[nodiscard]] Expected<std::string> rollbackTarget(const Observation &o) const override;

private:
    [[nodiscard]] Advice rollOut(const Observation &o, const Goal &goal, Instant now) const;
    [[nodiscard]] Advice undo(const Observation &o, const Goal &goal, Instant now) const;
};

/// The revision that an undo goes to: `number`, or with 0 the second highest as `kubectl rollout undo` picks; an Error when there is none.
[[nodiscard]] Expected<RevisionView> undoTarget(const WorkloadView &w, long long number);

} // namespace tidegate::traffic
