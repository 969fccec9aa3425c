// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

namespace tidegate::ui {

class AlarmStrip;
class ChartCard;
class ChartLink;
class Header;
class Toast;

/// The charts by themselves, for another screen: the same view as the console's, which follows as one moves in either. It says where it is and
/// what is wrong, and Roll back is where it always is. Goes with the console's window.
class ChartsWindow final : public QWidget {
    Q_OBJECT
public:
    /// `link` and `console` outlive it.
    ChartsWindow(ChartLink *link, QWidget *console);
    void show_(const engine::SnapshotPtr &s);
    [[nodiscard]] Toast *toast() const { return m_toast; }

Q_SIGNALS:
    void rollBack(bool byKey);
    void cannotRollBack(); ///< its key was pressed all the same
    void decide(const QString &alarm);
    void exportWanted();
    void queriesWanted();
    void commandsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EnvironmentBand *m_band;
    Header *m_header;
    AlarmStrip *m_alarm;
    ChartCard *m_errors, *m_latency;
    RehearsalFrame *m_frame;
    Toast *m_toast;
};

} // namespace tidegate::ui
