// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"

#include <QByteArray>
#include <QStringList>

/// What a person has set, as a file for another computer: no secret and nothing of a release is in it. GUI thread.
namespace tidegate::ui {

/// JSON of the settings that are the person's own, keys included; defaults, an administrator's and the command line's are left out.
[[nodiscard]] QByteArray exportSettings();

struct Imported {
    int taken = 0;
    QStringList refused; ///< "what: why", in the person's language: unknown here, locked, no such value, a key that another act has
};
/// Sets what the file holds and what can be set here; the rest is said and left as it is. An Error of kind Invalid: it is no such file, and
/// nothing was changed.
[[nodiscard]] Expected<Imported> importSettings(const QByteArray &json, const QString &file);

} // namespace tidegate::ui
