// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "alarms/chatter.h"
#include "engine/snapshot.h"

#include <map>
#include <set>

namespace tidegate::engine {

/// What tells alarms of one release apart: the same for the same alarm, however its words and figures change.
[[nodiscard]] std::string keyOf(const Alarm &a);

/// Holds up alarms that chatter, as one line that says so, until they have been quiet for a minute. What people do (hold, ask for a hotfix)
/// never chatters: it is over when they say so. A value of the session's thread; `now` is the release clock.
class SteadyAlarms {
public:
    void apply(std::vector<Alarm> &alarms, Instant now);

private:
    alarms::Chatter m_chatter;
    std::set<std::string> m_standing;
    std::map<std::string, Alarm> m_held; ///< as they last stood
    bool m_begun = false;
};

} // namespace tidegate::engine
