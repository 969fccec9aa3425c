// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/engine_feed.h"

namespace tidegate::app {

/// The other person of a rehearsal: a console without a window, which goes through the same rules and the same cluster as ours.
class Colleague final : public QObject {
    Q_OBJECT
public:
    /// `open`: as ours, with the other's connection. It never guards, for the screen is to show who does.
    explicit Colleague(engine::OpenOptions open, QObject *parent = nullptr);

private:
    void look();
    ui::EngineFeed m_feed;
    bool m_busy = false; ///< what was asked is not answered
};

} // namespace tidegate::app
