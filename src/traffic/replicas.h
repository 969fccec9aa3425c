// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "traffic/method.h"

namespace tidegate::traffic {

/// A stable and a canary Deployment behind one Service; the weight is the share of pods (F20; DECISIONS.md 11–14, 19).
class Replicas final : public Method {
public:
    [[nodiscard]] std::optional<Message> unsuitable(const plan::Plan &plan, const Observation &o) const override;
    [[nodiscard]] Advice advise(const Observation &o, const Goal &goal, Instant now) const override;
    [[nodiscard]] std::vector<Patch> preview(const Observation &o, const Goal &goal) const override;
    [[nodiscard]] Weight weight(const Observation &o) const override;
    [[nodiscard]] std::pair<int, int> podsFor(int weight, int n) const override;
    [[nodiscard]] Expected<std::string> rollbackTarget(const Observation &o) const override;

private:
    [[nodiscard]] Advice shift(const Observation &o, const Goal &goal, Instant now) const;
    [[nodiscard]] Advice rollBack(const Observation &o, const Goal &goal, Instant now) const;
    [[nodiscard]] Advice finish(const Observation &o, const Goal &goal, Instant now) const;
};

} // namespace tidegate::traffic
