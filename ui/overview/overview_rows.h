// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/release_list.h"
#include "ui/console/format.h"

namespace tidegate::ui {

/// What is known of one cluster.
struct ClusterView {
    QString context;
    engine::ReleaseListView view;
    QString problem; ///< why it cannot be asked at all: a broken entry of the kubeconfig
};

/// One release among many, in words.
struct OverviewRow {
    QString context, key; ///< key: namespace/name; both together name it
    QString name, version, environment, phase, next, guardian, age;
    plan::EnvironmentClass environmentClass = plan::EnvironmentClass::Production;
    int weight = 0;
    int need = 0; ///< 0 first: what is wrong, what waits for a person, what goes by itself, what is over
    Sign sign;
    QString state; ///< its word
    friend bool operator==(const OverviewRow &a, const OverviewRow &b) { return a.context == b.context && a.key == b.key && a.version == b.version && a.environment == b.environment && a.phase == b.phase && a.next == b.next && a.guardian == b.guardian && a.age == b.age && a.weight == b.weight && a.need == b.need && a.state == b.state && a.environmentClass == b.environmentClass; }
};

/// All of them, by need, then production first, then by name. Pure but for the language.
[[nodiscard]] std::vector<OverviewRow> overviewRows(const std::vector<ClusterView> &clusters, Instant now);
/// Those that hold every word of `filter` in any of their texts.
[[nodiscard]] std::vector<OverviewRow> matching(std::vector<OverviewRow> rows, const QString &filter);
/// "3 clusters · 52 releases · 2 need somebody", and what of the clusters cannot be seen.
[[nodiscard]] QString overviewSummary(const std::vector<ClusterView> &clusters, const std::vector<OverviewRow> &rows);
[[nodiscard]] QString clusterProblem(const ClusterView &cluster); ///< empty: it is seen whole

} // namespace tidegate::ui
