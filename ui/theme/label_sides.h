// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

class QApplication;

namespace tidegate::ui {

/// Labels stand at the side where their window begins to be read: by itself Qt puts a Latin name to the left in an Arabic window, too
/// (6.4: by the direction of the text, not of the layout). Once per application.
void keepLabelSides(QApplication &app);

} // namespace tidegate::ui
