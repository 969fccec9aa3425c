// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "alarms/load_report.h"

#include <QWidget>

namespace tidegate::ui {

/// How many alarms this computer's screens showed this month, beside what a person can answer, and which came most often. The diary is
/// read in another thread. `directory`: of the diary; empty: the user's own.
void openAlarmLoad(QWidget *parent, const std::string &directory = {});

} // namespace tidegate::ui
