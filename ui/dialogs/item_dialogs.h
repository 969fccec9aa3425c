// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/feed.h"

#include <QString>

#include <functional>

class QWidget;

namespace tidegate::ui {

/// What a person says of one item besides confirming it. `text`: the item's words. `yes` gets the fields that they filled in; `given`: what
/// was filled in before and refused, so that nobody writes it twice, else null.
/// Fields: text (the reason) and ticket.
void openOverride(QWidget *parent, Feed *feed, const QString &text, std::function<void(const release::Command &fields)> yes, const release::Command *given);
/// `lists`: the later ones, "during" and "after", in this order. Fields: to, owner, text and due.
void openDefer(QWidget *parent, Feed *feed, const QString &text, const QStringList &lists, std::function<void(const release::Command &fields)> yes, const release::Command *given);

} // namespace tidegate::ui
