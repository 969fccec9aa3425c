// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/console/format.h"

#include <QRectF>
#include <QString>

#include <vector>

/// What the wall shows and where, as values: no painting, no clock of its own.
namespace tidegate::ui::wall {

/// Type sizes in pixels for a screen and how far away it is read (arc-minutes: 30 for names, 22 for values, 16 at least; W2).
struct Sizes {
    double name = 69, value = 50, least = 37;
};
/// `pixels`: of the window. Diagonal in inches, distance in metres; both are kept within sense.
[[nodiscard]] Sizes sizesFor(const QSizeF &pixels, double diagonalInches, double distanceMetres);

/// One figure of a tile against its limit.
struct Figure {
    QString name, value, unit, limit; ///< limit: "< 1 %", "< 300 · in ~2 h", "STALE"
    Tone tone = Tone::Plain;          ///< of the value
    bool known = false;               ///< measured and fresh; else it is drawn hatched
    std::vector<double> line;         ///< recent values, NaN is a gap
    double limitValue = 0;            ///< in the line's unit; 0: none
};
struct Tile {
    QString key, context, name, version, state, where, foot, guard;
    Sign sign;
    Tone stateTone = Tone::Secondary;
    int rank = 3;         ///< 0 not live, 1 alarm, 2 caution or near a limit, 3 on plan, 4 over
    bool nearLimit = false, rollingBack = false, guarded = true;
    bool leads = false;   ///< in a flood: its alarm was the first
    double share = 0;     ///< of traffic on the canary, 0 … 1; NaN: not known
    Figure errors, p95;
};
/// `real`: our own clock, for ages; a snapshot that has not come for 10 s is not live, whatever it says (W9).
[[nodiscard]] Tile tileOf(const engine::Snapshot &s, Instant real);

/// Rectangles for tiles: alarms first and larger, at the left; the others in a grid, in turns when there are more than fit.
struct Place {
    std::size_t tile = 0; ///< index into the tiles as sorted
    QRectF area;
    bool large = false;
};
struct Board {
    std::vector<Place> places;
    int pages = 1, page = 0;
    std::size_t hidden = 0; ///< tiles that wait for their turn
};
/// In a flood the release ("CONTEXT/NAMESPACE/NAME") whose alarm was the first leads, if it still has one.
void lead(std::vector<Tile> &tiles, const QString &release);
/// Worst first; equals by name, so that a place is kept.
void sortTiles(std::vector<Tile> &tiles);
[[nodiscard]] Board arrange(const std::vector<Tile> &sorted, const QRectF &area, const Sizes &sizes, long long turn);

/// Hours until a rising line meets `limit`, by the median of its slopes (Theil–Sen); nothing when it does not clearly rise, is beyond,
/// or would take more than a day. `stepHours`: between two values.
[[nodiscard]] std::optional<double> hoursToLimit(const std::vector<double> &line, double stepHours, double limit);

} // namespace tidegate::ui::wall
