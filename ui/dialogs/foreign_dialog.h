// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/feed.h"

class QWidget;

namespace tidegate::ui {

/// What somebody else changed, field by field, with who and when: Adopt, Restore, or nothing yet. `answer` gets Adopt or Restore, once.
void openForeign(QWidget *parent, Feed *feed, std::function<void(release::Verb)> answer);

/// Projections that wait for a person's word: what is asked of whom, through what.
void openRebuild(QWidget *parent, Feed *feed, std::function<void()> yes);

} // namespace tidegate::ui
