// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/body.h"

#include <cstring>

namespace tidegate::net {

OnceBody::OnceBody(QByteArray data, std::shared_ptr<bool> handedOver, QObject *parent)
    : QIODevice(parent)
    , m_data(std::move(data))
    , m_handedOver(std::move(handedOver))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::readData(char *to, qint64 most)
{
    const qint64 n = std::min<qint64>(most, m_data.size() - m_at);
    if (n <= 0)
        return -1;
    *m_handedOver = true;
    std::memcpy(to, m_data.constData() + m_at, static_cast<std::size_t>(n));
    m_at += n;
    return n;
}

} // namespace tidegate::net
