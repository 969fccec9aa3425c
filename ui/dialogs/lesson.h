// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

#include <vector>

class QWidget;

namespace tidegate::ui {

/// One thing to learn from a rehearsed run.
struct Lesson {
    bool good = true;
    QString text;
};
/// What a release manager would be asked about afterwards: how the run ended, who went back and how soon, what was passed over, how the lists
/// were used. Only of a run that is over; else empty.
[[nodiscard]] std::vector<Lesson> lessons(const release::State &state);

/// The end page of a rehearsal.
void openLesson(QWidget *parent, const engine::Snapshot &s);

} // namespace tidegate::ui
