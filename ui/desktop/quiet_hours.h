// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

namespace tidegate::ui {

/// Whether an hour (0 … 23) lies in quiet hours that begin with `from` and end before `to`, over midnight when `to` is the smaller one. The same
/// hour twice: there are none.
[[nodiscard]] bool isQuiet(int hour, int from, int to);

} // namespace tidegate::ui
