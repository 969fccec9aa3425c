// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"

namespace tidegate::engine {

/// What Kayenta's judge, without its faults, says of the present phase: error rate and p95 of the canary against stable's, by the points that
/// the charts show since `since`. A second opinion that teams know; it opens and closes no gate. Evidence `second-opinion`: value is the
/// score of 100, n the canary's points; unknown without points on both sides. Pure.
[[nodiscard]] release::Evidence secondOpinion(const ChartData &errorRate, const ChartData &p95, Instant since, Instant now);

/// The same, made again only when the charts have changed.
class SecondOpinion {
public:
    [[nodiscard]] const release::Evidence &of(const std::shared_ptr<const ChartData> &errorRate, const std::shared_ptr<const ChartData> &p95, Instant since, Instant now);

private:
    std::shared_ptr<const ChartData> m_errorRate, m_p95;
    std::optional<Instant> m_since;
    release::Evidence m_last;
};

} // namespace tidegate::engine
