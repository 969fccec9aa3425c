// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

class QLabel;
class QPushButton;

namespace tidegate::ui {

class AbnormalList;

/// What a person has to know now, across the whole window below the header: the gravest first, with what runs against it and how
/// far that is. Hidden while all is well. "What to do now" opens the steps and the other alarms.
class AlarmStrip final : public QFrame {
    Q_OBJECT
public:
    explicit AlarmStrip(QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);

Q_SIGNALS:
    void rollBack();
    /// The alarm that is shown asks for a decision: difference, plan, projections, hotfix, review.
    void decide(const QString &alarm);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openSteps();
    GlyphLabel *m_glyph;
    QLabel *m_title, *m_detail;
    QPushButton *m_steps, *m_decide;
    Meter *m_meter;
    AbnormalList *m_list;
    engine::SnapshotPtr m_snapshot;
    bool m_high = true;
};

} // namespace tidegate::ui
