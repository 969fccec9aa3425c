// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/engine_feed.h"
#include "ui/release_list_feed.h"
#include "ui/wall/wall.h"

#include <map>

namespace tidegate::app {

/// Fills a wall with every release of a cluster: one read-only session each, which comes and goes with its release. It never guards.
class WallBoard final : public QObject {
    Q_OBJECT
public:
    WallBoard(ui::WallWindow *wall, kube::ConnectionSpec spec, QObject *parent = nullptr);

private:
    void update();
    ui::WallWindow *m_wall;
    kube::ConnectionSpec m_spec;
    ui::ReleaseListFeed m_list;
    std::map<std::string, std::unique_ptr<ui::EngineFeed>> m_feeds; ///< by namespace/name
};

} // namespace tidegate::app
