// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/reply_error.h"

#include "net/proxies.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>

namespace tidegate::net {

namespace {

constexpr const char *kReadBack = "look at the object before doing anything again";

struct Meaning {
    ErrorKind kind;
    const char *detail; ///< nullptr: Qt's own words
    const char *remedy;
};

Meaning meaningOf(QNetworkReply::NetworkError e)
{
    switch (e) {
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Unreachable, "the host's name is not known (DNS)", TG_TR("check the name, the network and the VPN")};
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::Unreachable, "the connection was refused", TG_TR("check the port, and that the server runs")};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return {ErrorKind::Unreachable, "the server closed the connection before it had answered", TG_TR("try again; if it stays so, look at what stands between: a proxy, a load balancer")};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Tls, nullptr, TG_TR("check the certificate authority and the server's name, or the client certificate")};
    case QNetworkReply::TimeoutError:
        return {ErrorKind::Timeout, nullptr, TG_TR("check the address, the network and the VPN")};
    case QNetworkReply::OperationCanceledError:
        return {ErrorKind::Cancelled, nullptr, ""};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return {ErrorKind::Unreachable, nullptr, TG_TR("check the proxy (proxy-url)")};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorKind::Unauthorized, "the proxy wants a user and a password", TG_TR("put them into proxy-url")};
    case QNetworkReply::UnknownContentError:
        return {ErrorKind::Invalid, "the answer cannot be unpacked, or is much larger unpacked than allowed", TG_TR("ask for less, or look whether this is the right address")};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return {ErrorKind::Invalid, nullptr, TG_TR("look whether this is the address of an HTTP server")};
    default:
        return {ErrorKind::Unreachable, nullptr, TG_TR("check the address, the network and the VPN")};
    }
}

std::string namesOf(const QSslCertificate &c)
{
    QStringList names = c.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = c.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    if (names.size() > 8)
        names = names.mid(0, 8) << QStringLiteral("…");
    return names.join(QStringLiteral(", ")).toStdString();
}

std::string day(const QDateTime &t)
{
    return t.toUTC().toString(Qt::ISODate).toStdString();
}

/// One certificate problem in words, with what to do about it.
std::pair<std::string, std::string> problem(const QSslError &e, const QString &host)
{
    const QSslCertificate c = e.certificate();
    switch (e.error()) {
    case QSslError::HostNameMismatch:
        return {"the certificate is for " + namesOf(c) + ", not for " + host.toStdString(), "connect by one of its names, or set tls-server-name"};
    case QSslError::CertificateExpired:
        return {"the certificate ended at " + day(c.expiryDate()), "renew the server's certificate, or set this machine's clock"};
    case QSslError::CertificateNotYetValid:
        return {"the certificate begins at " + day(c.effectiveDate()), "set this machine's clock"};
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return {"the certificate is from an authority that is not trusted here (issued by " + c.issuerDisplayName().toStdString() + ")", "give the cluster's authority: certificate-authority(-data)"};
    default:
        return {e.errorString().toStdString(), "check the server's certificate and the certificate authority"};
    }
}

void describeTls(Error &e, const QList<QSslError> &tls, const QString &host)
{
    e.kind = ErrorKind::Tls;
    e.detail.clear();
    e.remedy.clear();
    for (const QSslError &t : tls) {
        const auto [detail, remedy] = problem(t, host);
        if (e.detail.find(detail) != std::string::npos)
            continue;
        e.detail += (e.detail.empty() ? "" : "; ") + detail;
        if (e.remedy.empty())
            e.remedy = remedy;
    }
}

} // namespace

std::string subjectOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toStdString();
}

std::string spoken(std::chrono::milliseconds d)
{
    return d.count() % 1000 == 0 ? std::to_string(d.count() / 1000) + " s" : std::to_string(d.count()) + " ms";
}

bool neverConnected(QNetworkReply::NetworkError e)
{
    return e == QNetworkReply::ConnectionRefusedError || e == QNetworkReply::HostNotFoundError || e == QNetworkReply::SslHandshakeFailedError || e == QNetworkReply::ProxyConnectionRefusedError || e == QNetworkReply::ProxyNotFoundError || e == QNetworkReply::ProxyAuthenticationRequiredError || e == QNetworkReply::ProtocolUnknownError;
}

Error errorOf(const QNetworkReply &reply, const QList<QSslError> &tls, Fate fate)
{
    const Meaning m = meaningOf(reply.error());
    Error e{m.kind, subjectOf(reply.url()), m.detail ? m.detail : redacted(reply.errorString()).toStdString(), m.remedy};
    if (!tls.isEmpty()) {
        describeTls(e, tls, reply.request().peerVerifyName().isEmpty() ? reply.url().host() : reply.request().peerVerifyName());
    } else if (reply.errorString().contains(QLatin1String("does not certify"))) {
        e = {ErrorKind::Tls, e.subject, TG_TR("the client key does not belong to the client certificate"), TG_TR("give the certificate and the key that were made together")};
    } else if (reply.errorString().contains(QLatin1String("alert"))) {
        // With TLS 1.3 a server refuses a client certificate after the handshake.
        e.kind = ErrorKind::Tls;
        e.remedy = "the server refuses the client certificate: renew it, or ask who runs the cluster";
    }
    const auto *chooser = reply.manager() ? dynamic_cast<const ProxyChooser *>(reply.manager()->proxyFactory()) : nullptr;
    const QString proxy = chooser ? chooser->proxies().describe(reply.url()) : QString();
    if (e.kind == ErrorKind::Unreachable && !proxy.isEmpty()) {
        e.detail += " (through the proxy " + proxy.toStdString() + ")";
        e.remedy = "check the proxy (proxy-url, HTTPS_PROXY)";
    }
    // Whatever the last try says: a try before it may have arrived.
    if (fate == Fate::Unclear) {
        e.kind = ErrorKind::OutcomeUnknown;
        e.detail = "the connection ended before an answer, it may have happened: " + e.detail;
        e.remedy = kReadBack;
    }
    return e;
}

Error deadlineError(const QUrl &url, std::chrono::milliseconds limit, Fate fate)
{
    switch (fate) {
    case Fate::Unclear:
        return {ErrorKind::OutcomeUnknown, subjectOf(url), "no answer within " + spoken(limit) + ", it may have happened", kReadBack};
    case Fate::NotSent:
        return {ErrorKind::Unreachable, subjectOf(url), "no connection within " + spoken(limit) + ": nothing was sent", TG_TR("check the network and the VPN, then try again")};
    case Fate::Read:
        break;
    }
    return {ErrorKind::Timeout, subjectOf(url), "no answer within " + spoken(limit), TG_TR("check the network and the VPN")};
}

} // namespace tidegate::net
