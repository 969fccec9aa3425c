// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/http_session.h"

#include "net/body.h"
#include "net/calls.h"
#include "net/proxies.h"
#include "net/tls.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace tidegate::net {

namespace {

constexpr int kStreamsPerManager = 4; ///< Qt opens at most six connections a host; unary calls have managers of their own

bool isRead(const Request &r)
{
    return r.method == "GET" || r.method == "HEAD" || r.safe;
}

std::optional<Error> malformed(const Request &r)
{
    const QString scheme = r.url.scheme();
    if (!r.url.isValid() || r.url.host().isEmpty() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return Error{ErrorKind::Invalid, subjectOf(r.url), TG_TR("it is not the address of an HTTP server"), TG_TR("write it like https://host:port")};
    for (const Header &h : r.headers) {
        if (h.first.isEmpty() || h.first.contains(':') || (h.first + h.second).contains('\n') || (h.first + h.second).contains('\r') || (h.first + h.second).contains('\0'))
            return Error{ErrorKind::Invalid, subjectOf(r.url), "the header " + h.first.left(40).simplified().toStdString() + " holds a line break or another character that cannot be sent", TG_TR("look at where its value comes from: a token, a token file, an impersonated name")};
    }
    return std::nullopt;
}

/// Qt keeps one value a name and writes it as it is. Repeated names (Impersonate-Group) become further lines within the value;
/// malformed() let no line break in, so the only ones are ours.
void setHeaders(QNetworkRequest &q, const std::vector<Header> &headers)
{
    for (const Header &h : headers)
        q.setRawHeader(h.first, q.hasRawHeader(h.first) && h.first.compare("Authorization", Qt::CaseInsensitive) != 0 ? q.rawHeader(h.first) + "\r\n" + h.first + ": " + h.second : h.second);
}

qsizetype running(const QNetworkAccessManager *m)
{
    const auto replies = m->findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly);
    return std::ranges::count_if(replies, [](const QNetworkReply *r) { return !r->isFinished(); });
}

/// Goes when its last reply has gone. clearConnectionCache() would cut those that still run.
void retire(QNetworkAccessManager *m)
{
    const auto replies = m->findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly);
    if (replies.isEmpty())
        return m->deleteLater();
    const auto left = std::make_shared<qsizetype>(replies.size());
    for (const QNetworkReply *r : replies)
        QObject::connect(r, &QObject::destroyed, m, [m, left] {
            if (--*left == 0)
                m->deleteLater();
        });
}

} // namespace

class HttpSession::Private {
public:
    Private(Identity i, QObject *owner)
        : identity(std::move(i))
        , proxies(std::make_shared<Proxies>(identity, owner))
        , m_owner(owner)
    {
        unary = manager();
        urgent = manager();
    }

    [[nodiscard]] std::optional<Error> unusable(const Request &r) const
    {
        if (isTls(r) && !tls())
            return tls().error();
        if (const auto proxy = proxies->forUrl(r.url); !proxy)
            return proxy.error();
        return malformed(r);
    }

    QNetworkAccessManager *manager()
    {
        auto *m = new QNetworkAccessManager(m_owner);
        m->setProxyFactory(new ProxyChooser(proxies));
        m->setAutoDeleteReplies(false);
        m->setTransferTimeout(0); // deadlines are ours; Qt's looks like a cancel
        return m;
    }

    QNetworkRequest request(const Request &r) const
    {
        QNetworkRequest q(r.url.adjusted(QUrl::RemoveUserInfo));
        if (isTls(r))
            q.setSslConfiguration(*tls());
        q.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        q.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        q.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        q.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        // Manual would also keep a proxy's password back. The origin's is only ever our own header.
        if (const auto proxy = proxies->forUrl(r.url); proxy && proxy->user().isEmpty())
            q.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        q.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        q.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        q.setDecompressedSafetyCheckThreshold(r.maxBody);
        q.setHeader(QNetworkRequest::UserAgentHeader, identity.userAgent);
        if (!identity.serverName.isEmpty())
            q.setPeerVerifyName(identity.serverName);
        if (!r.url.userName().isEmpty())
            q.setRawHeader("Authorization", "Basic " + (r.url.userName() + QLatin1Char(':') + r.url.password()).toUtf8().toBase64());
        setHeaders(q, r.headers);
        return q;
    }

    QNetworkAccessManager *streamManager()
    {
        const auto found = std::ranges::find_if(streams, [](const QNetworkAccessManager *m) { return running(m) < kStreamsPerManager; });
        return found != streams.end() ? *found : streams.emplace_back(manager());
    }

    void forget()
    {
        for (QNetworkAccessManager *m : {unary, urgent})
            retire(m);
        for (QNetworkAccessManager *m : std::exchange(streams, {}))
            retire(m);
        unary = manager();
        urgent = manager();
    }

    void mutate(UnaryCall &call, QNetworkAccessManager *m, QNetworkRequest q, const Request &r) const
    {
        q.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        q.setHeader(QNetworkRequest::ContentLengthHeader, r.body.size());
        const Mutating how{std::make_shared<bool>(false), r.body.isEmpty()};
        auto body = std::make_unique<OnceBody>(r.body, how.handedOver);
        QNetworkReply *reply = m->sendCustomRequest(q, r.method, body.get());
        body.release()->setParent(reply);
        call.follow(reply, how);
    }

    Identity identity;
    std::shared_ptr<Proxies> proxies;
    QNetworkAccessManager *unary = nullptr, *urgent = nullptr;
    std::vector<QNetworkAccessManager *> streams;
    std::vector<QPointer<StreamCall>> open; ///< streams, some of which have ended

private:
    [[nodiscard]] static bool isTls(const Request &r) { return r.url.scheme() != QLatin1String("http"); }
    /// Made when it is first needed: a cluster on this computer without TLS (a rehearsal) need not wait for the library.
    const Expected<QSslConfiguration> &tls() const
    {
        if (!m_tls)
            m_tls = tlsFor(identity);
        return *m_tls;
    }
    mutable std::optional<Expected<QSslConfiguration>> m_tls;
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
        call->refuse({ErrorKind::Refused, subjectOf(request.url), "read-only: " + request.method.toStdString() + " is not sent", TG_TR("open it without --read-only to act")});
        return call;
    }
    if (const auto bad = d->unusable(request)) {
        call->refuse(*bad);
        return call;
    }
    QNetworkRequest q = d->request(request);
    QNetworkAccessManager *m = urgent ? d->urgent : d->unary;
    if (request.method == "GET")
        call->follow(m->get(q), std::nullopt);
    else if (request.method == "HEAD")
        call->follow(m->head(q), std::nullopt);
    else if (read)
        call->follow(m->sendCustomRequest(q, request.method, request.body), std::nullopt);
    else
        d->mutate(*call, m, q, request);
    return call;
}

CallPtr HttpSession::stream(const Request &request, StreamHandlers handlers, std::chrono::milliseconds idleDeadline, qint64 maxLine)
{
    auto call = std::make_unique<StreamCall>(request, std::move(handlers), idleDeadline, maxLine);
    if (const auto bad = d->unusable(request)) {
        call->refuse(*bad);
        return call;
    }
    QNetworkRequest q = d->request(request);
    q.setRawHeader("Accept-Encoding", "identity"); // unpacking would hold lines back
    call->follow(d->streamManager()->get(q));
    std::erase_if(d->open, [](const QPointer<StreamCall> &s) { return !s; });
    d->open.emplace_back(call.get());
    return call;
}

void HttpSession::abandonStreams(const std::string &why)
{
    for (const QPointer<StreamCall> &s : std::exchange(d->open, {})) {
        if (s)
            s->abandon(why);
    }
}

void HttpSession::forgetConnections()
{
    d->forget();
}

} // namespace tidegate::net
