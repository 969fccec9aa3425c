// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"

#include <QString>

/// Ages, moments and counts as a person reads them. Pure. All moments are UTC, as the engine's own texts are; the band says so.
namespace tidegate::ui {

enum class Freshness { Fresh, Old, Stale, Never };

/// How old a value is and how to say it: fresh "4 s", from 2 × its interval in words "40 s old", from 3 × it or 90 s "STALE · 2 min old"
/// (SCREENS.md "Language"; 3 × is never taken below 10 s, as the evidence does).
struct Age {
    Freshness freshness = Freshness::Never;
    QString text;
    friend bool operator==(const Age &, const Age &) = default;
};
[[nodiscard]] Age ageOf(std::optional<Millis> age, Millis interval);

/// Since when a link was heard; `real` is our own clock.
[[nodiscard]] std::optional<Millis> linkAge(const engine::LinkView &link, Instant real);
/// Age of a sample at `at` (release clock), which goes on growing when snapshots stop. In a rehearsal the release clock leaps by hours
/// between two polls; there the link's age bounds it, and the evidence's own verdict says STALE.
[[nodiscard]] std::optional<Millis> sampleAge(const engine::Snapshot &s, std::optional<Instant> at, Instant real);

[[nodiscard]] QString clockText(Instant t);               ///< 14:28
[[nodiscard]] QString secondText(Instant t);              ///< 14:28:07
[[nodiscard]] QString dayText(Instant t);                 ///< Thu 26 Nov
[[nodiscard]] QString dayMinuteText(Instant t);           ///< Thu 26 Nov 09:02
[[nodiscard]] QString momentText(Instant t, Instant now); ///< today 14:28, this week Thu 09:02, else 12 Nov 09:02
[[nodiscard]] QString durationText(Millis d);
[[nodiscard]] QString countText(double n); ///< 9,312 · 18.7 M
/// A figure without unit: per cent of a fraction ("0.31", "7.4", "12") or milliseconds ("212").
[[nodiscard]] QString percentFigure(double fraction);
[[nodiscard]] QString msFigure(double ms);
/// With a sign: "+0.03", "−3".
[[nodiscard]] QString signedFigure(double value, int decimals);

} // namespace tidegate::ui
