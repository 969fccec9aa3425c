// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

#include <QString>

/// Values to words and signs, in one place so that they are the same everywhere. GUI thread.
namespace tidegate::ui {

struct Sign {
    Glyph glyph = Glyph::Unknown;
    Tone tone = Tone::Secondary;
};
[[nodiscard]] Sign signOf(release::Verdict v, bool human);
[[nodiscard]] Sign signOf(release::ItemState s);
/// The one sign and word of a whole release.
[[nodiscard]] Sign signOf(const engine::Snapshot &s);
[[nodiscard]] QString stateWord(const engine::Snapshot &s);

[[nodiscard]] QString percentText(std::optional<double> fraction, int decimals = 2); ///< "0.31" or "?"
[[nodiscard]] QString msText(std::optional<double> ms);                              ///< "212" or "?"
/// A figure of evidence in its unit: "0.31 %" of a ratio, "212 ms", "10" of pods; without its sign for the first of two.
[[nodiscard]] QString figureText(double v, const std::string &unit, bool sign = true);
[[nodiscard]] QString signedText(double v, int decimals);                            ///< "+0.03", "−0.02"
[[nodiscard]] QString ageText(Instant at, Instant now);                              ///< "4 s"
/// The zone that times are shown in ("UTC", "CET"), as the band says it.
[[nodiscard]] QString zoneText(Instant now);
/// Somebody else offers a changed plan, and nobody has approved it yet: this person may be who answers.
[[nodiscard]] bool planAwaitsUs(const engine::Snapshot &s);
/// "14:28" today, "Thu 09:02" within a week, "12 Nov" else; in the shown zone.
/// Why RBAC or read-only keeps a verb from this person; empty when it may be tried.
[[nodiscard]] QString deniedText(const engine::Snapshot &s, const char *verb);
[[nodiscard]] QString whenText(Instant t, Instant now);
[[nodiscard]] QString momentText(Instant t); ///< "Thu 26 Nov 09:02"
[[nodiscard]] QString count(double n);       ///< "9,312"

} // namespace tidegate::ui
