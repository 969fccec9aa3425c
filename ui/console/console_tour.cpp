// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What each part of the console is for, in the order in which a release needs it.
#include "ui/console/alarm_strip.h"
#include "ui/console/chart_card.h"
#include "ui/console/checklist_card.h"
#include "ui/console/console_window.h"
#include "ui/console/header.h"
#include "ui/console/next_card.h"
#include "ui/console/phase_track.h"
#include "ui/console/rehearsal_strip.h"
#include "ui/console/tabs_card.h"
#include "ui/console/tour.h"
#include "ui/names.h"
#include "ui/preferences/keys.h"

namespace tidegate::ui {

void ConsoleWindow::openTour()
{
    if (findChild<Tour *>())
        return;
    QWidget *back = findChild<QWidget *>(QLatin1String(names::kRollBack)), *commands = findChild<QWidget *>(QLatin1String(names::kPalette));
    const std::vector<TourStop> stops{
        {m_track, tr("The way to 100 %"), tr("Each phase sends more traffic to the new version, the canary, and then watches it for a week. You see where it is, and what each phase still waits for.")},
        {m_next, tr("The next step"), tr("The one thing that can be done next, and what is missing when it cannot. Gates open by themselves when what they measure is good.")},
        {m_list, tr("The checklist"), tr("Before, during and after. Most items are ticked by the machine with its evidence, and lose their tick when it turns bad. Yours you confirm with Space.")},
        {m_errors, tr("Canary against stable"), tr("Blue is the new version, grey the old one. The strip below is their difference, with how sure it is. Drag to look closer, %1 to follow live again.").arg(QStringLiteral("L"))},
        {m_latency, tr("How long requests take"), tr("p95: 95 of 100 requests are faster than this. Dashed lines are gates, dotted ones triggers that roll back by themselves.")},
        {m_alarm, tr("What is not right"), tr("Says what happened, since when, and what to do. Nothing has to be searched for.")},
        {m_tabs, tr("What happened"), tr("Every act and finding with its time and its person, pods, evidence, changes, and the journal that can be proved.")},
        {back, tr("The way back"), tr("Two clicks, or %1: it is never blocked, not by a form, not by a freeze, not by missing data.").arg(keyText("rollback"))},
        {commands, tr("Everything by name"), tr("%1 finds any act, and says why one is not possible now. All keys are under %2.").arg(keyText("palette"), keyText("keys"))},
        {m_rehearsal, tr("A rehearsal"), tr("Weeks pass in minutes, and slow down when it gets exciting. Stop the clock, skip a day, or let something go wrong. Nothing here is real.")}};
    auto *tour = new Tour(this, stops);
    const auto s = snapshot();
    if (!s || !s->rehearsal || !tour->isVisible())
        return;
    Q_EMIT rehearsalPause(true);
    connect(tour, &Tour::ended, this, [this] { Q_EMIT rehearsalPause(false); });
}

} // namespace tidegate::ui
