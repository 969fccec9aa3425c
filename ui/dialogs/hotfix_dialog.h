// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/feed.h"

class QWidget;

namespace tidegate::ui {

/// The lane past the phases. First asked for: from what, to which weight, what is passed over by name, where a rollback returns to, reason
/// and ticket. Then, once a second person has answered, deployed; without an answer for a while, by breaking the glass.
/// `act` gets a Hotfix command with its fields filled in, once. `given`: a request that was refused just now, whose fields are filled in
/// again; else null.
void openHotfix(QWidget *parent, Feed *feed, std::function<void(release::Command)> act, const release::Command *given);

/// What the review of a hotfix found that went ahead without a second person; by somebody else than who deployed it. `given`: a finding
/// that was refused just now, else empty.
void openReview(QWidget *parent, Feed *feed, std::function<void(const QString &)> found, const QString &given);

} // namespace tidegate::ui
