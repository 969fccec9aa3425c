// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QStringList>

#include <functional>

class QObject;

namespace tidegate::cli {

/// Parses `arguments` (without the program's name) and begins the command. Returns an exit code at once when the command needs
/// no event loop, or -1: `finish` is then called once, later. `owner` keeps the running command alive.
[[nodiscard]] int run(const QStringList &arguments, QObject *owner, const std::function<void(int)> &finish);

} // namespace tidegate::cli
