// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/report_job.h"

#include <QStringList>

#include <functional>

class QObject;

namespace tidegate::cli {

/// Parses `arguments` (without the program's name) and begins the command. Returns an exit code at once when the command needs
/// no event loop, or -1: `finish` is then called once, later. `owner` keeps the running command alive.
/// `pdf` makes the report's PDF; a build without a screen has none.
[[nodiscard]] int run(const QStringList &arguments, QObject *owner, const std::function<void(int)> &finish, const PdfWriter &pdf = {});

} // namespace tidegate::cli
