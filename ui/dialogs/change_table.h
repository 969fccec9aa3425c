// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace tidegate::ui {

/// Rows of what was and what is: the columns before the last two name the field, the last one stands out. At most `rows` rows; how many
/// more there are is said below.
QWidget *changeTable(const QStringList &heads, const std::vector<QStringList> &rows, std::size_t most = 12);

} // namespace tidegate::ui
