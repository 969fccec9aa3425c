// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/feed.h"

#include <QDialog>

namespace tidegate::ui {

/// The dialogs before an act. Each is modal to its window, names the act on its button, focuses the harmless answer, and accepts no
/// click in its first 700 ms. They call back once, and close.
void openPromote(QWidget *parent, Feed *feed, std::function<void()> yes);
/// `yes` gets the revision of a rolling update to return to; 0 is the previous one. Asked for by its key (`byKey`), Enter rolls back: who
/// presses two keys in a hurry means both. It takes answers after 300 ms.
void openRollBack(QWidget *parent, Feed *feed, bool byKey, std::function<void(long long revision)> yes);
void openApprove(QWidget *parent, Feed *feed, std::function<void(bool yes, const QString &why)> answer);

} // namespace tidegate::ui
