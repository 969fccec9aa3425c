// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/steady_alarms.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tidegate::engine {

namespace {

/// What a machine senses; only that comes and goes by itself.
bool sensed(const std::string &id)
{
    constexpr std::array<std::string_view, 9> kSensed{"not-live", "metrics-lost", "unguarded", "kubeconfig", "trigger", "shared", "arming", "regressed", "difference"};
    return std::ranges::find(kSensed, id) != kSensed.end();
}

} // namespace

std::string keyOf(const Alarm &a)
{
    return a.about.empty() ? a.id : a.id + "/" + a.about;
}

void SteadyAlarms::apply(std::vector<Alarm> &alarms, Instant now)
{
    std::set<std::string> standing;
    for (Alarm &a : alarms) {
        if (!sensed(a.id))
            continue;
        const std::string key = keyOf(a);
        standing.insert(key);
        if (m_begun && !m_standing.contains(key))
            m_chatter.rose(key, now);
        if (m_chatter.chatters(key, now) == 0)
            continue;
        // It is one alarm, since it first chattered: nobody is told of it anew each time that it comes.
        if (const auto held = m_held.find(key); held != m_held.end())
            a.since = held->second.since;
        m_held.insert_or_assign(key, a);
    }
    m_begun = true;
    m_standing = std::move(standing);
    std::erase_if(m_held, [&](const auto &held) { return m_chatter.chatters(held.first, now) == 0; });
    for (auto &[key, held] : m_held) {
        held.chatter = m_chatter.chatters(key, now);
        const auto it = std::ranges::find(alarms, key, keyOf);
        Alarm &a = it == alarms.end() ? alarms.emplace_back(held) : *it;
        a.chatter = held.chatter;
        a.title = {TG_TR("Comes and goes, %1 times in a minute: %2"), {std::to_string(a.chatter), held.title}};
    }
    std::ranges::stable_sort(alarms, [](const Alarm &a, const Alarm &b) { return a.high && !b.high; });
}

} // namespace tidegate::engine
