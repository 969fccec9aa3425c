// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

/// Texts of the dialogs; sources give the sentence in QT_TRANSLATE_NOOP("dialogs", …). For ui/dialogs.
namespace tidegate::ui::dialogs {

inline QString str(const std::string &s)
{
    return QString::fromStdString(s);
}

inline QString tr(const char *text)
{
    return QCoreApplication::translate("dialogs", text);
}

} // namespace tidegate::ui::dialogs
