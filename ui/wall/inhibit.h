// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

class QWidget;

namespace tidegate::ui::wall {

/// Asks the session not to blank the screen or sleep while `window` lives: through the desktop portal, else the older screensaver
/// service. Does not wait for an answer; where neither is there, nothing happens.
void keepScreenAwake(QWidget *window);

} // namespace tidegate::ui::wall
