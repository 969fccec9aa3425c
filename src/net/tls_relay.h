// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

/// Qt cannot speak TLS to a proxy. For src/net.
namespace tidegate::net {

/// Listens on loopback and passes each connection on, by TLS, to an https proxy: Qt speaks plain HTTP to it, the network sees TLS only.
/// The proxy's certificate is always verified. Bytes wait in bounded buffers. Lives in the thread of its session.
class TlsRelay final : public QTcpServer {
    Q_OBJECT
public:
    /// `roots`: certificates besides the system's that the proxy may be signed by.
    TlsRelay(const QUrl &proxy, const QList<QSslCertificate> &roots, QObject *parent = nullptr);
    /// Why the proxy could not be spoken to last; empty when it could.
    [[nodiscard]] QString problem() const { return m_problem; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    QUrl m_proxy;
    QSslConfiguration m_tls;
    QString m_problem;
};

} // namespace tidegate::net
