// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/feed.h"

class QWidget;

namespace tidegate::ui {

/// A plan that is not the one that rules, field by field (DECISIONS.md 3): offered to a second person, adopted once there is a yes, withdrawn.
/// `act` gets an AdoptPlan command, once.
void openPlanChange(QWidget *parent, Feed *feed, std::function<void(release::Command)> act);

/// The same table for whoever approves.
QWidget *planChangeTable(const engine::Snapshot &s);

} // namespace tidegate::ui
