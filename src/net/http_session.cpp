// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/calls.h"
#include "net/http_session.h"
#include "net/tls.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>

namespace tidegate::net {

namespace {

constexpr int kStreamsPerManager = 4; ///< Qt opens at most six connections a host; unary calls have managers of their own

bool isRead(const Request &r)
{
    return r.method == "GET" || r.method == "HEAD" || r.safe;
}

} // namespace

class HttpSession::Private {
public:
    Private(Identity i, QObject *owner)
        : identity(std::move(i))
        , tls(tlsFor(identity))
        , proxy(proxyFor(identity))
        , m_owner(owner)
    {
        unary = manager();
        urgent = manager();
    }

    [[nodiscard]] std::optional<Error> unusable() const
    {
        if (!tls)
            return tls.error();
        if (!proxy)
            return proxy.error();
        return std::nullopt;
    }

    QNetworkAccessManager *manager()
    {
        auto *m = new QNetworkAccessManager(m_owner);
        if (proxy)
            m->setProxy(*proxy);
        m->setAutoDeleteReplies(false);
        m->setTransferTimeout(0); // deadlines are ours; Qt's looks like a cancel
        return m;
    }

    QNetworkRequest request(const Request &r) const
    {
        QNetworkRequest q(r.url);
        q.setSslConfiguration(*tls);
        q.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        q.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        q.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        q.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        q.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        q.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        q.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        q.setDecompressedSafetyCheckThreshold(r.maxBody);
        q.setHeader(QNetworkRequest::UserAgentHeader, identity.userAgent);
        if (!identity.serverName.isEmpty())
            q.setPeerVerifyName(identity.serverName);
        for (const Header &h : r.headers)
            q.setRawHeader(h.first, h.second);
        return q;
    }

    std::pair<QNetworkAccessManager *, std::shared_ptr<int>> streamManager()
    {
        for (auto &[m, count] : streams) {
            if (*count < kStreamsPerManager)
                return {m, count};
        }
        streams.emplace_back(manager(), std::make_shared<int>(0));
        return streams.back();
    }

    Identity identity;
    Expected<QSslConfiguration> tls;
    Expected<QNetworkProxy> proxy;
    QNetworkAccessManager *unary = nullptr, *urgent = nullptr;
    std::vector<std::pair<QNetworkAccessManager *, std::shared_ptr<int>>> streams;

private:
    QObject *m_owner;
};

HttpSession::HttpSession(Identity identity, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(identity), this))
{
}

HttpSession::~HttpSession() = default;

const Identity &HttpSession::identity() const
{
    return d->identity;
}

CallPtr HttpSession::send(const Request &request, Done done, bool urgent)
{
    auto call = std::make_unique<UnaryCall>(request, std::move(done));
    const bool read = isRead(request);
    if (d->identity.readOnly && !read) {
        call->refuse({ErrorKind::Refused, subjectOf(request.url), "read-only: " + request.method.toStdString() + " is not sent", "open it without --read-only to act"});
        return call;
    }
    if (const auto bad = d->unusable()) {
        call->refuse(*bad);
        return call;
    }
    if (!read && request.body.isEmpty()) {
        call->refuse({ErrorKind::Internal, subjectOf(request.url), "a mutation without a body could be sent twice", "report this as a defect"});
        return call;
    }
    QNetworkRequest q = d->request(request);
    QNetworkAccessManager *m = urgent ? d->urgent : d->unary;
    if (request.method == "GET") {
        call->follow(m->get(q), nullptr);
    } else if (read) {
        call->follow(m->sendCustomRequest(q, request.method, request.body), nullptr);
    } else {
        q.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        q.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        auto *body = new OnceBody(request.body);
        QNetworkReply *reply = m->sendCustomRequest(q, request.method, body);
        body->setParent(reply);
        call->follow(reply, body);
    }
    return call;
}

CallPtr HttpSession::stream(const Request &request, StreamHandlers handlers, std::chrono::milliseconds idleDeadline, qint64 maxLine)
{
    if (const auto bad = d->unusable()) {
        auto call = std::make_unique<StreamCall>(request, std::move(handlers), idleDeadline, maxLine, nullptr);
        call->refuse(*bad);
        return call;
    }
    const auto [manager, count] = d->streamManager();
    ++*count;
    auto call = std::make_unique<StreamCall>(request, std::move(handlers), idleDeadline, maxLine, [count = count] { --*count; });
    call->follow(manager->get(d->request(request)));
    return call;
}

void HttpSession::forgetConnections()
{
    for (QNetworkAccessManager *m : {d->unary, d->urgent})
        m->clearConnectionCache();
    for (auto &[m, count] : d->streams)
        m->clearConnectionCache();
}

} // namespace tidegate::net
