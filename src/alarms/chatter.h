// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/time.h"

#include <deque>
#include <map>
#include <string>

namespace tidegate::alarms {

/// An alarm that rises three times within a minute chatters (ISA-18.2). It does so until a minute has gone without a rise: until then it is
/// to be held up as one line, not shown as it comes and goes. A value, one thread.
class Chatter {
public:
    static constexpr Millis kWithin = std::chrono::minutes(1);
    static constexpr std::size_t kRises = 3;

    void rose(const std::string &key, Instant at);
    /// How often it rose in the minute before, while it chatters; 0: it does not.
    [[nodiscard]] int chatters(const std::string &key, Instant at) const;

private:
    struct One {
        std::deque<Instant> rises;
        bool flagged = false;
    };
    std::map<std::string, One> m_all;
};

} // namespace tidegate::alarms
