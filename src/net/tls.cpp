// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/tls.h"

#include <QSslCertificate>
#include <QSslKey>

namespace tidegate::net {

namespace {

Expected<QSslKey> keyFrom(const QByteArray &pem)
{
    const auto bad = [](const char *detail, const char *remedy) { return Error{ErrorKind::Tls, "client key", detail, remedy}; };
    if (!pem.contains("PRIVATE KEY-----"))
        return bad("there is no private key in the PEM", "look at client-key(-data) of the user");
    if (pem.contains("ENCRYPTED"))
        return bad("the private key is encrypted", "store it without a passphrase, as kubectl needs it too");
    // The algorithm has to be guessed: a key read as the wrong one is null.
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    // PKCS#8 of Ed25519 names the algorithm 1.3.101.112 in its first bytes.
    const qsizetype begin = pem.indexOf("-----BEGIN PRIVATE KEY-----");
    if (begin >= 0 && QByteArray::fromBase64(pem.mid(begin + 27, 80).split('-').front()).contains(QByteArray("\x06\x03\x2b\x65\x70", 5)))
        return bad("it is an Ed25519 key, which cannot be loaded", "use an RSA or EC key");
    return bad("it is neither an RSA nor an EC key in PEM, or it is damaged", "use an RSA or EC key, unencrypted");
}

} // namespace

Expected<QSslConfiguration> tlsFor(const Identity &identity)
{
    QSslConfiguration c = QSslConfiguration::defaultConfiguration();
    if (!identity.caPem.isEmpty()) {
        const QList<QSslCertificate> roots = QSslCertificate::fromData(identity.caPem, QSsl::Pem);
        if (roots.isEmpty())
            return Error{ErrorKind::Tls, "certificate authority", TG_TR("the PEM holds no certificate"), TG_TR("look at certificate-authority(-data) of the cluster")};
        c.setCaCertificates(roots); // also keeps the system's roots out
    }
    if (!identity.clientCertPem.isEmpty()) {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(identity.clientCertPem, QSsl::Pem);
        if (chain.isEmpty())
            return Error{ErrorKind::Tls, "client certificate", TG_TR("the PEM holds no certificate"), TG_TR("look at client-certificate(-data) of the user")};
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

} // namespace tidegate::net
