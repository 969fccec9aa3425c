// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/lease_lives.h"

namespace tidegate::engine {

void LeaseLives::see(const std::map<std::string, Json> &leases, qint64 nowMs)
{
    std::map<std::string, Life> next;
    for (const auto &[key, o] : leases) {
        const std::string release = textAt(o, {"metadata", "labels", "tidegate.dev/release"});
        if (release.empty() || textAt(o, {"metadata", "name"}) != "tidegate-" + release)
            continue;
        Life life{lifeOf(o)};
        const std::string at = textAt(o, {"metadata", "namespace"}) + "/" + release;
        const auto before = m_lives.find(at);
        life.seen = before != m_lives.end() && before->second.lease.record == life.lease.record ? before->second.seen : nowMs;
        next[at] = std::move(life);
    }
    m_lives.swap(next);
}

std::string LeaseLives::guardian(const std::string &release, qint64 nowMs) const
{
    const auto life = m_lives.find(release);
    return life == m_lives.end() || nowMs - life->second.seen > life->second.lease.durationMs ? std::string() : life->second.lease.holder;
}

} // namespace tidegate::engine
