// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/time.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// How many alarms a person is given. The numbers are those of EEMUA 191 and ISA-18.2: one in ten minutes can be answered, ten in ten
/// minutes are a flood until fewer than five are.
namespace tidegate::alarms {

inline constexpr Millis kTenMinutes = std::chrono::minutes(10);
inline constexpr std::size_t kFloodBegins = 10, kFloodEnds = 5; ///< rises within ten minutes

/// An alarm that stands now.
struct Standing {
    std::string key;   ///< the same for the same alarm of its release
    std::string title; ///< in English, for files and reports
    bool high = true;
    bool answered = true; ///< it says what to do
};
/// An alarm that came, or went.
struct Rise {
    Instant at;
    std::string release; ///< CONTEXT/NAMESPACE/NAME
    Standing alarm;
};

/// Follows what stands on each release and counts what rises. A value, one thread.
class Load {
public:
    struct Change {
        std::vector<Rise> rose, fell;
    };
    /// What a first look finds standing is nobody's new alarm.
    Change look(const std::string &release, const std::vector<Standing> &now, Instant at);
    /// It is not followed any more.
    void forget(const std::string &release);
    /// Time has passed: a flood ends by nothing happening.
    void pass(Instant at);

    [[nodiscard]] std::size_t recent() const { return m_recent.size(); } ///< rises in the ten minutes before the last look
    [[nodiscard]] bool flood() const { return m_first.has_value(); }
    /// Of the running flood: what rose first, likely the cause of the others.
    [[nodiscard]] const std::optional<Rise> &firstOut() const { return m_first; }

private:
    std::map<std::string, std::map<std::string, Standing>> m_standing;
    std::deque<Rise> m_recent;
    std::optional<Rise> m_first;
};

} // namespace tidegate::alarms
