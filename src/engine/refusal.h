// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/message.h"
#include "release/decide.h"

#include <QtGlobal>

#include <optional>
#include <tuple>

namespace tidegate::engine {

/// Why the last command was not done, for as long as that is of any use: until another command is taken, or, once it could be read, until
/// something happens on the release or what is next becomes another step, possible or impossible. An old refusal beside an open gate would
/// be a lie. A value, one thread.
class Refusal {
public:
    static constexpr qint64 kReadMs = 10'000; ///< it stands so long at least

    void tell(Message why);
    void clear() { m_why.reset(); }
    /// What is to be shown while `next` is next and `journalSeq` the last event; empty: nothing. `nowMs`: BootTimer::now().
    [[nodiscard]] const std::optional<Message> &during(const release::Next &next, long long journalSeq, qint64 nowMs);

private:
    using Situation = std::tuple<long long, std::string, int, bool>;
    std::optional<Message> m_why;
    std::optional<Situation> m_in; ///< in which it was first shown
    qint64 m_since = 0;            ///< when
};

} // namespace tidegate::engine
