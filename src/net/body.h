// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QIODevice>

#include <memory>

namespace tidegate::net {

/// A request body that cannot be read twice. Qt repeats POST, PATCH and DELETE over HTTP/1.1 when a connection dies before the
/// answer; it cannot repeat what it cannot rewind, so the server sees a mutation at most once. An empty one serves a mutation
/// without a body in the same way.
class OnceBody final : public QIODevice {
    Q_OBJECT
public:
    /// `handedOver` becomes true with the first byte that is taken: from then on the mutation may have arrived.
    OnceBody(QByteArray data, std::shared_ptr<bool> handedOver, QObject *parent = nullptr);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_data.size() - m_at + QIODevice::bytesAvailable(); }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_data.size(); }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    std::shared_ptr<bool> m_handedOver;
    qint64 m_at = 0;
};

} // namespace tidegate::net
