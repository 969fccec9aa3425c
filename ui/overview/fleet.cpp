// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/overview/fleet.h"

#include "base/sentence.h"

namespace tidegate::ui {

void Fleet::follow(const std::vector<Cluster> &clusters)
{
    std::map<QString, std::unique_ptr<ReleaseListFeed>> next;
    m_order.clear();
    for (const Cluster &c : clusters) {
        m_order.emplace_back(c.context, c.spec ? QString() : words(sentence(c.spec.error())));
        if (!c.spec)
            continue;
        if (const auto have = m_feeds.find(c.context); have != m_feeds.end()) {
            next[c.context] = std::move(have->second);
            continue;
        }
        auto feed = std::make_unique<ReleaseListFeed>(*c.spec, ReleaseListFeed::Guardians::Followed);
        connect(feed.get(), &ReleaseListFeed::changed, this, &Fleet::changed);
        next[c.context] = std::move(feed);
    }
    m_feeds.swap(next);
    Q_EMIT changed();
}

std::vector<ClusterView> Fleet::view() const
{
    std::vector<ClusterView> out;
    for (const auto &[context, problem] : m_order) {
        const auto feed = m_feeds.find(context);
        out.push_back({context, feed == m_feeds.end() ? engine::ReleaseListView{} : feed->second->view(), problem});
    }
    return out;
}

} // namespace tidegate::ui
