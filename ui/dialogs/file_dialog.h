// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tidegate::ui {

/// Asks for a file, over `over` and without a loop of its own: to write (`suggestion` is offered), or one that is there. `then` is called with
/// it, once, unless the person thinks better of it.
void askFile(QWidget *over, bool toSave, const QString &title, const QString &filter, const QString &suggestion, std::function<void(const QString &)> then);

} // namespace tidegate::ui
