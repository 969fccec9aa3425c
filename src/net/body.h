// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QIODevice>

namespace tidegate::net {

/// A request body that cannot be read twice. Qt repeats POST and PATCH over HTTP/1.1 when a connection dies before the answer;
/// it cannot repeat what it cannot rewind, so the server sees a mutation at most once.
class OnceBody final : public QIODevice {
    Q_OBJECT
public:
    explicit OnceBody(QByteArray data, QObject *parent = nullptr);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_data.size() - m_at + QIODevice::bytesAvailable(); }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_data.size(); }
    /// Whether any byte was handed over.
    [[nodiscard]] bool touched() const { return m_at > 0; }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_at = 0;
};

} // namespace tidegate::net
