// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QSettings>

namespace tidegate::ui {

/// What a person's programs remember of each other: language, windows, places. No secret is ever kept here. Written when the object goes.
inline QSettings settings()
{
    return QSettings(QStringLiteral("tidegate"), QStringLiteral("tidegate"));
}

} // namespace tidegate::ui
