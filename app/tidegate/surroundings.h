// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "desk.h"
#include "ui/alarms/alarm_watch.h"
#include "ui/desktop/colour_scheme.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/tray.h"

namespace tidegate::app {

/// Between the desk and the desktop around it: what a person has set takes effect, the desktop's colours are followed, and what is new of
/// the release that is open is told while the window is not in front. A rehearsal is told to nobody.
class Surroundings final : public QObject {
    Q_OBJECT
public:
    explicit Surroundings(Desk *desk);

private:
    void follow();
    void look();
    void offerTour(const engine::Snapshot &s);
    void apply(const QString &setting);
    Desk *m_desk;
    ui::AlarmWatch m_alarms; ///< of the releases that are opened, for the month's report
    ui::ColourScheme m_scheme;
    ui::Notifier m_notifier;
    ui::Tray m_tray;
    ui::NewsWatch m_watch;
};

/// A sound, where it is wished for: never the only sign of anything.
void soundAlarm();
/// Theme, zone and language as they are set.
void applyTheme();
void applyZone();
[[nodiscard]] QString languageWanted();

} // namespace tidegate::app
