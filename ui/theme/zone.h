// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/time.h"

#include <QDateTime>
#include <QString>

/// The one zone in which a person sees times: the desktop's own, or UTC when they choose so. GUI thread.
namespace tidegate::ui {

enum class ZoneChoice { Local, Utc };
void setZone(ZoneChoice choice); ///< everything that shows times is drawn anew (ThemeNotifier::changed)
[[nodiscard]] ZoneChoice zone();
/// A moment in the shown zone.
[[nodiscard]] QDateTime zoned(Instant t);
[[nodiscard]] QDateTime zoned(double msSinceEpoch);
/// "UTC", "CET" as valid at that moment.
[[nodiscard]] QString zoneName(Instant at);
/// RFC 3339 moments within a sentence of the engine, in the shown zone: "22:47" on the day of `now`, else "Thu 26 Nov 22:47".
[[nodiscard]] QString withZonedMoments(const QString &text);
/// What "today" is for withZonedMoments(); the window tells it with each snapshot, since a rehearsal has its own clock.
void setWordsNow(Instant now);

} // namespace tidegate::ui
