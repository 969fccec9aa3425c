// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/feed.h"

class QWidget;

namespace tidegate::ui {

/// F1 on a checklist item: what it means, who or what decides it, the value it stands on with source, time and query, and what it was before.
void openExplain(QWidget *parent, const engine::SnapshotPtr &s, const release::ItemView &item);
/// N: a note for the timeline and the journal. `given`: one that was refused just now, and is in the field again; else empty.
void openNote(QWidget *parent, Feed *feed, std::function<void(const QString &)> note, const QString &given);
/// All keys of the window on one sheet.
void openKeys(QWidget *parent);

} // namespace tidegate::ui
