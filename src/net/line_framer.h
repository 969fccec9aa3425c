// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QByteArray>

#include <optional>

namespace tidegate::net {

/// Cuts a byte stream into lines of bounded length. Pure.
class LineFramer {
public:
    explicit LineFramer(qint64 maxLine) : m_maxLine(maxLine) {}
    void feed(const QByteArray &bytes);
    /// The next whole line without its end (\n or \r\n); empty ones are skipped. Nothing: feed more.
    [[nodiscard]] std::optional<QByteArray> next();
    [[nodiscard]] qint64 maxLine() const { return m_maxLine; }
    /// A line grew over the bound: the stream makes no sense any more.
    [[nodiscard]] bool overflowed() const { return m_overflowed; }
    /// Bytes of an unfinished line: a stream that ends with some was cut.
    [[nodiscard]] qint64 pending() const { return m_buffer.size() - m_at; }

private:
    qint64 m_maxLine;
    QByteArray m_buffer;
    qint64 m_at = 0;      ///< begin of the unread part
    qint64 m_scanned = 0; ///< no newline before this
    bool m_overflowed = false;
};

} // namespace tidegate::net
