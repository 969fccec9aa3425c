// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/refusal.h"

namespace tidegate::engine {

void Refusal::tell(Message why)
{
    m_why = std::move(why);
    m_in.reset();
}

const std::optional<Message> &Refusal::during(const release::Next &next, long long journalSeq, qint64 nowMs)
{
    const Situation now{journalSeq, next.command, next.toPhase, next.allowed};
    if (!m_in) {
        m_in = now;
        m_since = nowMs;
    } else if (m_in != now && nowMs - m_since >= kReadMs) {
        m_why.reset();
    }
    return m_why;
}

} // namespace tidegate::engine
