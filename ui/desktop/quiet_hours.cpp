// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/desktop/quiet_hours.h"

namespace tidegate::ui {

bool isQuiet(int hour, int from, int to)
{
    return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

} // namespace tidegate::ui
