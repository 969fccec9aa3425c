// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/lease_life.h"

#include <map>
#include <string>

namespace tidegate::engine {

/// Who guards which release, by the Leases of a whole cluster. What is seen for the first time has its duration to be renewed. A value;
/// times are BootTimer::now().
class LeaseLives {
public:
    /// All Leases that carry the label tidegate.dev/release, keyed "ns/name".
    void see(const std::map<std::string, Json> &leases, qint64 nowMs);
    /// Of "ns/release"; empty: nobody alive.
    [[nodiscard]] std::string guardian(const std::string &release, qint64 nowMs) const;

private:
    struct Life {
        LeaseLife lease;
        qint64 seen = 0; ///< when its record changed, ms
    };
    std::map<std::string, Life> m_lives; ///< by ns/release
};

} // namespace tidegate::engine
