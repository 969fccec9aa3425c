// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/theme/theme.h"

#include <QPalette>

namespace tidegate::ui {

/// Which of the two palettes palette() answers from now on. Only applyTheme() calls it.
void useDark(bool dark);
/// Ours in the toolkit's roles, for whatever a style still takes from QPalette.
[[nodiscard]] QPalette toolkitPalette(const Palette &p);
/// Style sheet for what the style does not paint itself: item views, editors, menus, scroll bars, tool tips.
[[nodiscard]] QString styleSheet(const Palette &p);

} // namespace tidegate::ui
