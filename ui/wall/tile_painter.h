// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/wall/board.h"

class QPainter;

namespace tidegate::ui::wall {

[[nodiscard]] QFont face(double px, bool bold = false);
/// One tile; `large` spreads its lines over the whole height.
void paintTile(QPainter &p, const QRectF &area, const Tile &t, const Sizes &z, bool large);

} // namespace tidegate::ui::wall
