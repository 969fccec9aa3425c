// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/line_framer.h"

namespace tidegate::net {

void LineFramer::feed(const QByteArray &bytes)
{
    if (m_at > 0) {
        m_buffer.remove(0, m_at);
        m_scanned -= m_at;
        m_at = 0;
    }
    m_buffer += bytes;
}

std::optional<QByteArray> LineFramer::next()
{
    while (!m_overflowed) {
        const qint64 end = m_buffer.indexOf('\n', m_scanned);
        if (end < 0) {
            m_scanned = m_buffer.size();
            // A trailing \r may belong to the end that has not come yet.
            m_overflowed = m_buffer.size() - m_at > m_maxLine + (m_buffer.endsWith('\r') ? 1 : 0);
            return std::nullopt;
        }
        QByteArray line = m_buffer.mid(m_at, end - m_at);
        m_at = m_scanned = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.size() > m_maxLine) {
            m_overflowed = true;
            return std::nullopt;
        }
        if (!line.isEmpty())
            return line;
    }
    return std::nullopt;
}

} // namespace tidegate::net
