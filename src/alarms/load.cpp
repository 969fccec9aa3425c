// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "alarms/load.h"

namespace tidegate::alarms {

Load::Change Load::look(const std::string &release, const std::vector<Standing> &now, Instant at)
{
    Change out;
    const auto [it, fresh] = m_standing.try_emplace(release);
    std::map<std::string, Standing> next;
    for (const Standing &s : now) {
        if (!fresh && !it->second.contains(s.key) && !next.contains(s.key)) {
            out.rose.push_back({at, release, s});
            m_recent.push_back(out.rose.back());
        }
        next.insert_or_assign(s.key, s);
    }
    for (const auto &[key, s] : it->second) {
        if (!next.contains(key))
            out.fell.push_back({at, release, s});
    }
    it->second = std::move(next);
    pass(at);
    return out;
}

void Load::forget(const std::string &release)
{
    m_standing.erase(release);
}

void Load::pass(Instant at)
{
    // The first look after ten or more still knows which of them was the first.
    if (!m_first && m_recent.size() >= kFloodBegins) {
        std::size_t within = 0;
        for (const Rise &r : m_recent)
            within += at - r.at <= kTenMinutes ? 1 : 0;
        if (within >= kFloodBegins)
            m_first = m_recent[m_recent.size() - within];
    }
    while (!m_recent.empty() && at - m_recent.front().at > kTenMinutes)
        m_recent.pop_front();
    if (m_first && m_recent.size() < kFloodEnds)
        m_first.reset();
}

} // namespace tidegate::alarms
