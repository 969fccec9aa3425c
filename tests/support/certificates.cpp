// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>

namespace tidegate::test {

Certificates::Certificates() = default;

void Certificates::openssl(const QStringList &arguments) const
{
    QProcess p;
    p.setWorkingDirectory(m_dir.path());
    QSignalSpy ended(&p, &QProcess::finished);
    p.start(QStringLiteral("openssl"), arguments);
    if (!ended.wait(20000) || p.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(QLatin1Char(' '))), p.readAllStandardError().constData());
}

QByteArray Certificates::pem(const QString &file) const
{
    QFile f(path(file));
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

void Certificates::authority(const QString &name)
{
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=%1").arg(name), QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".crt")});
}

void Certificates::sign(const QString &name, const QString &authority, const QString &key, const QString &extension, int days)
{
    QStringList request{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=%1").arg(name), QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".csr"), QStringLiteral("-newkey")};
    if (key == QLatin1String("rsa"))
        request << QStringLiteral("rsa:2048");
    else if (key == QLatin1String("ec"))
        request << QStringLiteral("ec") << QStringLiteral("-pkeyopt") << QStringLiteral("ec_paramgen_curve:prime256v1");
    else
        request << key;
    openssl(request);
    QFile extensions(path(name + QStringLiteral(".ext")));
    if (!extensions.open(QIODevice::WriteOnly))
        qFatal("scratch folder");
    extensions.write(extension.toLatin1() + '\n');
    extensions.close();
    openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), name + QStringLiteral(".csr"), QStringLiteral("-CA"), authority + QStringLiteral(".crt"), QStringLiteral("-CAkey"), authority + QStringLiteral(".key"), QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QString::number(days), QStringLiteral("-extfile"), name + QStringLiteral(".ext"), QStringLiteral("-out"), name + QStringLiteral(".crt")});
}

QSslConfiguration Certificates::server(const QString &name) const
{
    QSslConfiguration c = QSslConfiguration::defaultConfiguration();
    c.setLocalCertificate(QSslCertificate(pem(name + QStringLiteral(".crt"))));
    const QByteArray key = pem(name + QStringLiteral(".key"));
    QSslKey k(key, QSsl::Ec);
    c.setPrivateKey(k.isNull() ? QSslKey(key, QSsl::Rsa) : k);
    c.setPeerVerifyMode(QSslSocket::QueryPeer);
    c.setCaCertificates({});
    return c;
}

} // namespace tidegate::test
