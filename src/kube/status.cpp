// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/api_client.h"

#include "base/parse_json.h"

#include <map>

namespace tidegate::kube {

namespace {

ErrorKind kindFor(int status, const std::string &reason)
{
    static const std::map<std::string, ErrorKind> reasons{
        {"Unauthorized", ErrorKind::Unauthorized}, {"Forbidden", ErrorKind::Forbidden}, {"NotFound", ErrorKind::NotFound}, {"AlreadyExists", ErrorKind::Conflict}, {"Conflict", ErrorKind::Conflict}, {"Gone", ErrorKind::Gone}, {"Expired", ErrorKind::Gone}, {"Invalid", ErrorKind::Invalid}, {"BadRequest", ErrorKind::Invalid}, {"TooManyRequests", ErrorKind::Throttled}, {"ServerTimeout", ErrorKind::Server}, {"Timeout", ErrorKind::Server}, {"InternalError", ErrorKind::Server}, {"ServiceUnavailable", ErrorKind::Server}};
    if (const auto known = reasons.find(reason); known != reasons.end())
        return known->second;
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    case 410:
        return ErrorKind::Gone;
    case 429:
        return ErrorKind::Throttled;
    default:
        return status >= 500 ? ErrorKind::Server : status >= 400 ? ErrorKind::Invalid : ErrorKind::Unsupported;
    }
}

/// A short plain answer says why ("no endpoints available"); a page of HTML does not.
std::string plainText(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body.left(400)).simplified();
    const bool plain = !text.isEmpty() && !text.startsWith(QLatin1Char('<')) && !text.startsWith(QLatin1Char('{')) && !text.contains(QChar::ReplacementCharacter) && !body.contains('\0');
    return plain ? text.toStdString() : std::string();
}

const char *remedyFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
        return "log in again, or renew the credentials of this context";
    case ErrorKind::Forbidden:
        return "ask who administers the namespace for this right";
    case ErrorKind::Conflict:
        return "someone changed it first: look at it, then try again";
    case ErrorKind::Throttled:
        return "the server is busy; it is tried again";
    case ErrorKind::Unsupported:
        return "this is not the address of a Kubernetes API server";
    default:
        return "";
    }
}

} // namespace

Error errorFromStatus(int httpStatus, const QByteArray &body, const std::string &subject)
{
    Error e;
    e.httpStatus = httpStatus;
    e.subject = subject;
    const Json doc = parseJson({body.constData(), static_cast<std::size_t>(body.size())});
    const bool status = doc.is_object() && textAt(doc, {"kind"}) == "Status";
    e.kind = kindFor(httpStatus, status ? textAt(doc, {"reason"}) : std::string());
    if (status)
        e.detail = textAt(doc, {"message"});
    else if (const std::string text = plainText(body); !text.empty())
        e.detail = "the server answered " + std::to_string(httpStatus) + ": " + text;
    if (e.detail.empty())
        e.detail = "the server answered " + std::to_string(httpStatus) + (httpStatus >= 300 && httpStatus < 400 ? ", a redirect, which is never followed" : "");
    e.detail = net::redacted(QString::fromStdString(e.detail.substr(0, 2000))).toStdString();
    e.remedy = remedyFor(e.kind);
    return e;
}

} // namespace tidegate::kube
