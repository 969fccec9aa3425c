// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/reply_error.h"

namespace tidegate::net {

namespace {

constexpr const char *kReadBack = "look at the object before doing anything again";

ErrorKind kindOf(QNetworkReply::NetworkError e)
{
    switch (e) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::AuthenticationRequiredError:
        return ErrorKind::Unauthorized;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return ErrorKind::Invalid;
    default:
        return ErrorKind::Unreachable;
    }
}

/// Nothing of the request can have reached the server.
bool neverSent(QNetworkReply::NetworkError e)
{
    return e == QNetworkReply::ConnectionRefusedError || e == QNetworkReply::HostNotFoundError || e == QNetworkReply::SslHandshakeFailedError || e == QNetworkReply::ProxyConnectionRefusedError || e == QNetworkReply::ProxyNotFoundError || e == QNetworkReply::ProxyAuthenticationRequiredError || e == QNetworkReply::ProtocolUnknownError;
}

} // namespace

std::string subjectOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toStdString();
}

Error errorOf(const QNetworkReply &reply, const QList<QSslError> &tls, bool mayHaveArrived)
{
    const QNetworkReply::NetworkError code = reply.error();
    Error e;
    e.subject = subjectOf(reply.url());
    e.detail = redacted(reply.errorString()).toStdString();
    e.kind = kindOf(code);
    if (!tls.isEmpty()) {
        e.kind = ErrorKind::Tls;
        e.detail.clear();
        for (const QSslError &t : tls)
            e.detail += (e.detail.empty() ? "" : "; ") + t.errorString().toStdString();
    }
    if (mayHaveArrived && !neverSent(code) && tls.isEmpty()) {
        e.kind = ErrorKind::OutcomeUnknown;
        e.detail = "the connection ended before an answer: it may have happened (" + e.detail + ")";
        e.remedy = kReadBack;
    } else if (e.kind == ErrorKind::Tls) {
        e.remedy = "check the certificate authority and the server's name, or the client certificate";
    } else if (e.kind == ErrorKind::Unreachable) {
        e.remedy = "check the address, the network and the VPN";
    }
    return e;
}

Error deadlineError(const QUrl &url, std::chrono::milliseconds limit, bool mayHaveArrived)
{
    const std::string seconds = std::to_string(limit.count() / 1000) + " s";
    if (mayHaveArrived)
        return {ErrorKind::OutcomeUnknown, subjectOf(url), "no answer within " + seconds + ": it may have happened", kReadBack};
    return {ErrorKind::Timeout, subjectOf(url), "no answer within " + seconds, "check the network and the VPN"};
}

} // namespace tidegate::net
