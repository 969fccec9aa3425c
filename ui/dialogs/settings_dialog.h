// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

class QWidget;

namespace tidegate::ui {

/// All that a person may set, with a search, where each value comes from, and the way back to its default. What is changed holds at once.
void openSettings(QWidget *parent);

} // namespace tidegate::ui
