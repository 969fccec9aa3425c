// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "wall_board.h"

#include "prometheus/window_cache.h"

namespace tidegate::app {

namespace {
constexpr std::size_t kMost = 40; ///< sessions; a wall with more is read by nobody
}

WallBoard::WallBoard(ui::WallWindow *wall, kube::ConnectionSpec spec, QObject *parent)
    : QObject(parent)
    , m_wall(wall)
    , m_spec(std::move(spec))
    , m_list(m_spec)
{
    m_wall->setPlace(QString::fromStdString(m_spec.context));
    connect(&m_list, &ui::ReleaseListFeed::changed, this, &WallBoard::update);
}

void WallBoard::update()
{
    const engine::ReleaseListView &view = m_list.view();
    m_wall->setPlace(QString::fromStdString(m_spec.context) + (view.onlyNamespace.empty() ? QString() : tr(" · seeing namespace %1").arg(QString::fromStdString(view.onlyNamespace))));
    std::map<std::string, std::unique_ptr<ui::EngineFeed>> next;
    for (const engine::ListedRelease &r : view.releases) {
        if (next.size() >= kMost)
            break;
        const std::string key = r.ns + "/" + r.name;
        if (const auto have = m_feeds.find(key); have != m_feeds.end()) {
            next[key] = std::move(have->second);
            continue;
        }
        engine::OpenOptions open;
        open.connection = m_spec;
        open.ns = open.connection.ns = r.ns;
        open.release = r.name;
        open.readOnly = true;
        open.guard = false;
        open.windows = prometheus::WindowCache::ofUser();
        open.keepsLastKnown = true;
        auto feed = std::make_unique<ui::EngineFeed>(std::move(open));
        m_wall->addFeed(feed.get());
        next[key] = std::move(feed);
    }
    m_feeds.swap(next); // what is gone leaves the wall by being destroyed
}

} // namespace tidegate::app
