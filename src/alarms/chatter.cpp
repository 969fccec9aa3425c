// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "alarms/chatter.h"

#include <algorithm>

namespace tidegate::alarms {

void Chatter::rose(const std::string &key, Instant at)
{
    std::erase_if(m_all, [&](const auto &one) { return at - one.second.rises.back() > kWithin; }); // quiet ones are forgotten
    One &one = m_all[key];
    one.rises.push_back(at);
    while (at - one.rises.front() > kWithin)
        one.rises.pop_front();
    one.flagged |= one.rises.size() >= kRises;
}

int Chatter::chatters(const std::string &key, Instant at) const
{
    const auto it = m_all.find(key);
    if (it == m_all.end() || !it->second.flagged || at - it->second.rises.back() > kWithin)
        return 0;
    return static_cast<int>(std::ranges::count_if(it->second.rises, [at](Instant t) { return at - t <= kWithin; }));
}

} // namespace tidegate::alarms
