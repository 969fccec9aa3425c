// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/feed.h"

class QWidget;

namespace tidegate::ui {

/// "What would these settings have done?": triggers and gates of the plan, changed here for trying, over what Prometheus still has. Nothing
/// of it changes the release.
void openWhatIf(QWidget *parent, Feed *feed);

} // namespace tidegate::ui
