// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "release/decide.h"

#include <QString>

#include <functional>

class QWidget;

namespace tidegate::ui {

/// What a person says of one item besides confirming it. `yes` gets the fields that they filled in.
void openOverride(QWidget *parent, const QString &item, std::function<void(const QString &reason, const QString &ticket)> yes);
/// `lists`: the later ones, "during" and "after", in this order. `text`: the item's words. The command has to, owner, text and due.
void openDefer(QWidget *parent, const QString &text, const QStringList &lists, Instant now, std::function<void(const release::Command &fields)> yes);

} // namespace tidegate::ui
