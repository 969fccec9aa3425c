// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/charts/chart.h"
#include "ui/theme/theme.h"

class QLabel;
class QMenu;
class QPushButton;

namespace tidegate::ui {

/// One figure with its chart: the canary's value large, stable, baseline, the difference with its interval, sample size and age.
class ChartCard final : public Card {
    Q_OBJECT
public:
    enum class Kind { ErrorRate, P95 };
    ChartCard(Kind kind, ChartLink *link, QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);

Q_SIGNALS:
    void exportWanted();
    void queriesWanted();

private:
    void headline(const engine::Snapshot &s);
    void follow(const engine::Snapshot &s);
    [[nodiscard]] QMenu *viewMenu();
    Kind m_kind;
    QLabel *m_figure, *m_unit, *m_stable, *m_baseline, *m_difference, *m_sample;
    QPushButton *m_live, *m_view;
    ReleaseChart *m_chart;
    std::shared_ptr<const engine::ChartData> m_shown;
    std::size_t m_events = 0;
    Instant m_at;
    double m_head = 0; ///< headline that is drawn
    engine::SnapshotPtr m_last;
    QString m_readout;
    std::optional<Instant> m_paused; ///< since when the view stands still
    ChartLink *m_link;
};

} // namespace tidegate::ui
