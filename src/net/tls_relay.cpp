// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/tls_relay.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslSocket>

namespace tidegate::net {

namespace {

constexpr qint64 kWaiting = 256 * 1024; ///< bytes that may wait for the slower side

/// Moves what has come, as long as the other side keeps up.
void pump(QTcpSocket *from, QTcpSocket *to)
{
    while (from->bytesAvailable() > 0 && to->bytesToWrite() < kWaiting)
        to->write(from->read(kWaiting / 4));
}

/// Ends a connection whose proxy cannot be spoken to. A CONNECT is answered, or Qt would only try again until its deadline.
void refuse(QTcpSocket *near, bool begun)
{
    if (!begun && near->peek(8) == "CONNECT ")
        near->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    near->readAll();
    near->disconnectFromHost();
}

} // namespace

TlsRelay::TlsRelay(const QUrl &proxy, const QList<QSslCertificate> &roots, QObject *parent)
    : QTcpServer(parent)
    , m_proxy(proxy)
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.addCaCertificates(roots);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    listen(QHostAddress::LocalHost);
}

void TlsRelay::incomingConnection(qintptr handle)
{
    auto *near = new QTcpSocket(this);
    if (!near->setSocketDescriptor(handle))
        return near->deleteLater();
    auto *far = new QSslSocket(near);
    far->setProxy(QNetworkProxy::NoProxy);
    far->setSslConfiguration(m_tls);
    for (QTcpSocket *s : {near, static_cast<QTcpSocket *>(far)})
        s->setReadBufferSize(kWaiting);
    // What the near side says waits until the proxy has proved who it is.
    const auto outward = [near, far] {
        if (far->isEncrypted())
            pump(near, far);
    };
    const auto inward = [near, far] { pump(far, near); };
    connect(near, &QTcpSocket::readyRead, far, outward);
    connect(far, &QSslSocket::encryptedBytesWritten, far, outward);
    connect(far, &QSslSocket::readyRead, near, inward);
    connect(near, &QTcpSocket::bytesWritten, near, inward);
    connect(far, &QSslSocket::encrypted, this, [this, outward] {
        m_problem.clear();
        outward();
    });
    connect(far, &QSslSocket::errorOccurred, this, [this, near, far](QAbstractSocket::SocketError e) {
        if (e != QAbstractSocket::RemoteHostClosedError)
            m_problem = far->errorString();
        if (far->isEncrypted() || near->bytesAvailable() > 0)
            return refuse(near, far->isEncrypted());
        connect(near, &QTcpSocket::readyRead, near, [near] { refuse(near, false); });
    });
    connect(far, &QTcpSocket::disconnected, near, [near, far, inward] {
        inward();
        if (far->error() == QAbstractSocket::UnknownSocketError || far->error() == QAbstractSocket::RemoteHostClosedError)
            near->disconnectFromHost();
    });
    connect(near, &QTcpSocket::disconnected, near, [near, far] {
        far->disconnectFromHost();
        near->deleteLater();
    });
    far->connectToHostEncrypted(m_proxy.host(), static_cast<quint16>(m_proxy.port(443)));
}

} // namespace tidegate::net
