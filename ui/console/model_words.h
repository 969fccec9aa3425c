// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QCoreApplication>

namespace tidegate::ui {

/// Translation context of the view models, which are plain functions.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(console)
};

} // namespace tidegate::ui
