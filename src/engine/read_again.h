// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/boot_timer.h"

#include <optional>

namespace tidegate::engine {

/// After a lost link or sleep nothing is decided on what was read before: closed from cut() until the link is back and the caches follow the
/// cluster again. A watch that is refused for ever does not keep a guardian from its work: 30 s after the link is back it is open. A value.
class ReadAgain {
public:
    void cut();
    /// Asks with what is so now: the link answers, and the caches are followed.
    [[nodiscard]] bool open(bool link, bool followed);

private:
    std::optional<BootTimer> m_back; ///< since when the link is back; invalid while it is not
};

} // namespace tidegate::engine
