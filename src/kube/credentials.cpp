// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/credentials.h"

#include "kube/oidc_provider.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>
#include <QUrl>

namespace tidegate::kube {

namespace {
constexpr qint64 kTokenFileMs = 50 * 1000; ///< projected tokens rotate; as often as client-go reads them
constexpr qint64 kBetweenRefusals = 10 * 1000;
constexpr std::size_t kRetired = 2;
} // namespace

Credentials::Credentials(const ConnectionSpec &spec, bool readOnly, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_readOnly(readOnly)
{
    begin();
}

void Credentials::begin()
{
    if (m_spec.exec)
        m_source = new ExecCredentials(*m_spec.exec, m_spec, this);
    else if (m_spec.oidc)
        m_source = new OidcProvider(*m_spec.oidc, this);
    makeSession(m_spec.clientCertPem, m_spec.clientKeyPem);
}

void Credentials::renew(const ConnectionSpec &spec)
{
    m_before.reset(std::exchange(m_source, nullptr));
    if (m_before)
        m_before->setParent(nullptr);
    m_spec = spec;
    m_fileToken.clear();
    m_fileRead.invalidate();
    m_invalidated.invalidate();
    begin();
}

void Credentials::makeSession(const std::string &cert, const std::string &key)
{
    net::Identity i;
    i.caPem = QByteArray::fromStdString(m_spec.caPem);
    i.clientCertPem = QByteArray::fromStdString(cert);
    i.clientKeyPem = QByteArray::fromStdString(key);
    i.serverName = QString::fromStdString(m_spec.tlsServerName);
    i.insecureSkipVerify = m_spec.insecureSkipTlsVerify;
    i.proxyUrl = QString::fromStdString(m_spec.proxyUrl);
    i.userAgent = QStringLiteral("tidegate/") + (QCoreApplication::applicationVersion().isEmpty() ? QStringLiteral("dev") : QCoreApplication::applicationVersion());
    i.readOnly = m_readOnly;
    if (m_session)
        m_retired.push_back(std::move(m_session));
    if (m_retired.size() > kRetired)
        m_retired.erase(m_retired.begin());
    m_certificate = cert;
    m_session = std::make_unique<net::HttpSession>(std::move(i));
}

void Credentials::abandonStreams(const std::string &why)
{
    for (const auto &s : m_retired)
        s->abandonStreams(why);
    m_session->abandonStreams(why);
}

std::vector<net::Header> Credentials::build(const std::string &token) const
{
    std::vector<net::Header> h;
    if (!token.empty())
        h.emplace_back("Authorization", "Bearer " + QByteArray::fromStdString(token));
    else if (!m_spec.username.empty())
        h.emplace_back("Authorization", "Basic " + QByteArray::fromStdString(m_spec.username + ":" + m_spec.password).toBase64());
    if (!m_spec.impersonate.empty()) {
        h.emplace_back("Impersonate-User", QByteArray::fromStdString(m_spec.impersonate));
        if (!m_spec.impersonateUid.empty())
            h.emplace_back("Impersonate-Uid", QByteArray::fromStdString(m_spec.impersonateUid));
        for (const std::string &g : m_spec.impersonateGroups)
            h.emplace_back("Impersonate-Group", QByteArray::fromStdString(g));
        for (const auto &[key, values] : m_spec.impersonateExtra) {
            for (const std::string &v : values)
                h.emplace_back("Impersonate-Extra-" + QUrl::toPercentEncoding(QString::fromStdString(key)), QByteArray::fromStdString(v));
        }
    }
    return h;
}

Expected<std::string> Credentials::fileToken()
{
    if (!m_fileToken.empty() && m_fileRead.isValid() && m_fileRead.elapsed() < kTokenFileMs)
        return m_fileToken;
    QFile f(QString::fromStdString(m_spec.tokenFile));
    if (!f.open(QIODevice::ReadOnly)) {
        // A file that is being replaced is missing for a moment; what it said last is tried before giving up.
        if (!m_fileToken.empty())
            return m_fileToken;
        return Error{ErrorKind::Unauthorized, m_spec.tokenFile, "the token file cannot be read: " + f.errorString().toStdString(), TG_TR("check tokenFile of the user")};
    }
    const std::string token = f.read(64 * 1024).trimmed().toStdString();
    if (token.empty())
        return Error{ErrorKind::Unauthorized, m_spec.tokenFile, TG_TR("read empty token from file"), TG_TR("check tokenFile of the user, and who writes it")};
    m_fileToken = token;
    m_fileRead.start();
    return m_fileToken;
}

void Credentials::headers(QObject *context, std::function<void(Expected<std::vector<net::Header>>)> done)
{
    if (!m_source) {
        QTimer::singleShot(0, context, [this, done = std::move(done)] {
            if (m_spec.tokenFile.empty())
                return done(build(m_spec.token));
            const auto token = fileToken();
            token ? done(build(*token)) : done(token.error());
        });
        return;
    }
    m_source->fetch(context, [this, done = std::move(done)](const Expected<Credential> &c) {
        if (!c)
            return done(c.error());
        if (!c->clientCertPem.empty() && c->clientCertPem != m_certificate)
            makeSession(c->clientCertPem, c->clientKeyPem);
        done(build(c->token));
    });
}

void Credentials::invalidate()
{
    m_fileRead.invalidate(); // a file is cheap to read
    if (m_invalidated.isValid() && m_invalidated.elapsed() < kBetweenRefusals)
        return;
    m_invalidated.start();
    if (m_source)
        m_source->invalidate();
}

} // namespace tidegate::kube
