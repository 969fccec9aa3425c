// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/tls.h"

#include <QSslCertificate>
#include <QSslKey>

namespace tidegate::net {

namespace {

Expected<QSslKey> keyFrom(const QByteArray &pem)
{
    // The algorithm has to be guessed: a key read as the wrong one is null.
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return Error{ErrorKind::Tls, "client key", "it is neither an RSA nor an EC key in PEM (Ed25519 keys cannot be loaded)", "use an RSA or EC key, unencrypted"};
}

} // namespace

Expected<QSslConfiguration> tlsFor(const Identity &identity)
{
    QSslConfiguration c = QSslConfiguration::defaultConfiguration();
    if (!identity.caPem.isEmpty()) {
        const QList<QSslCertificate> roots = QSslCertificate::fromData(identity.caPem, QSsl::Pem);
        if (roots.isEmpty())
            return Error{ErrorKind::Tls, "certificate authority", "the PEM holds no certificate", "look at certificate-authority(-data) of the cluster"};
        c.setCaCertificates(roots); // also keeps the system's roots out
    }
    if (!identity.clientCertPem.isEmpty()) {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(identity.clientCertPem, QSsl::Pem);
        if (chain.isEmpty())
            return Error{ErrorKind::Tls, "client certificate", "the PEM holds no certificate", "look at client-certificate(-data) of the user"};
        const auto key = keyFrom(identity.clientKeyPem);
        if (!key)
            return key.error();
        c.setLocalCertificateChain(chain);
        c.setPrivateKey(*key);
    }
    c.setPeerVerifyMode(identity.insecureSkipVerify ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    c.setProtocol(QSsl::TlsV1_2OrLater);
    return c;
}

Expected<QNetworkProxy> proxyFor(const Identity &identity)
{
    if (identity.proxyUrl.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(identity.proxyUrl, QUrl::StrictMode);
    const QString scheme = url.scheme();
    QNetworkProxy::ProxyType type = QNetworkProxy::HttpProxy;
    int port = 80;
    if (scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h")) {
        type = QNetworkProxy::Socks5Proxy;
        port = 1080;
    } else if (scheme == QLatin1String("https")) {
        return Error{ErrorKind::Unsupported, "proxy-url", "proxies that are reached by TLS (https://) cannot be used", "give an http:// or socks5:// proxy"};
    } else if (scheme != QLatin1String("http") || url.host().isEmpty()) {
        return Error{ErrorKind::Invalid, "proxy-url", "it is not a proxy's address", "write it like http://proxy:3128 or socks5://proxy:1080"};
    }
    return QNetworkProxy(type, url.host(), static_cast<quint16>(url.port(port)), url.userName(), url.password());
}

} // namespace tidegate::net
