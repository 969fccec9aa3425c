// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/client.h"

#include "base/number.h"
#include "base/parse_json.h"
#include "prometheus/access.h"
#include "prometheus/internal.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace tidegate::prometheus {

namespace {

constexpr long long kMaxPoints = 11000; ///< Prometheus refuses more a series
constexpr auto kDeadline = std::chrono::seconds(20);
constexpr qint64 kReadAgain = 30000; ///< ms between looks at files with credentials
constexpr std::size_t kLongQuery = 4000; ///< bytes; many gateways take addresses of 8 KB at most, headers included

std::string encoded(const std::string &t)
{
    return QUrl::toPercentEncoding(QString::fromStdString(t)).toStdString();
}

std::string seconds(Instant t)
{
    return fixed(toSeconds(t), 3);
}

} // namespace

std::string Target::text() const
{
    return url.empty() ? serviceProxyPath + path : QUrl(QString::fromStdString(url)).toString(QUrl::RemoveUserInfo).toStdString();
}

class Client::Private {
public:
    Private(Client *q, Target t, kube::ApiClient *a)
        : q(q)
        , target(std::move(t))
        , api(a)
    {
    }

    /// Whether there is a session with what the files hold. `now`: they were refused.
    Expected<void> letIn(bool now = false)
    {
        if (session && !now && sinceRead.isValid() && sinceRead.elapsed() < kReadAgain)
            return {};
        auto read = readAccess(target.access);
        sinceRead.start();
        if (!read)
            return session && !now ? Expected<void>() : Expected<void>(read.error());
        authorization = read->authorization;
        if (session && same(session->identity(), read->identity))
            return {};
        if (session)
            retired.push_back(std::move(session)); // its answers are still to come
        session = std::make_unique<net::HttpSession>(std::move(read->identity));
        return {};
    }

    static bool same(const net::Identity &a, const net::Identity &b)
    {
        return a.caPem == b.caPem && a.clientCertPem == b.clientCertPem && a.clientKeyPem == b.clientKeyPem;
    }

    void fetch(QObject *context, const std::string &path, std::function<void(Expected<net::Response>)> done)
    {
        const auto heard = [this, done = std::move(done)](const Expected<net::Response> &r) {
            note(r);
            done(r);
        };
        if (target.url.empty()) {
            if (api)
                api->getRaw(context, target.serviceProxyPath + target.path + path, heard, kDeadline, headersOf(target.headers));
            return;
        }
        direct(context, path, [this, context = QPointer<QObject>(context), path, heard](const Expected<net::Response> &r) {
            const QByteArray refused = authorization;
            if (!r || r->status != 401 || refused.isEmpty() || !context || !letIn(true) || authorization == refused)
                return heard(r);
            direct(context, path, heard); // the token was renewed
        });
    }

    void direct(QObject *context, const std::string &path, std::function<void(const Expected<net::Response> &)> heard)
    {
        const std::string query = path.substr(std::min(path.find('?'), path.size()));
        send(context, path, !query.empty() && (posts || query.size() > kLongQuery), [this, context = QPointer<QObject>(context), path, query, heard](const Expected<net::Response> &result, bool posted) {
            // Gateways refuse long addresses, some servers one of the two methods: then the other, once.
            const int status = result ? result->status : 0;
            const bool other = context && !query.empty() && (status == 405 || status == 501 || (!posted && (status == 413 || status == 414 || status == 431)));
            if (!other)
                return heard(result);
            send(context, path, !posted, [this, posted, heard](const Expected<net::Response> &second, bool) {
                if (second && second->status < 400)
                    posts = !posted;
                heard(second);
            });
        });
    }

    /// path?query; POSTed, the query is the form.
    void send(QObject *context, const std::string &path, bool post, std::function<void(const Expected<net::Response> &, bool posted)> done)
    {
        if (const auto in = letIn(); !in) {
            QTimer::singleShot(0, context, [done = std::move(done), e = in.error(), post] { done(e, post); });
            return;
        }
        if (calls.empty()) {
            for (auto &old : retired)
                old.release()->deleteLater(); // this may be inside its last answer
            retired.clear();
        }
        const auto mark = std::min(path.find('?'), path.size());
        net::Request r;
        r.url = QUrl(QString::fromStdString(target.url + (post ? path.substr(0, mark) : path)), QUrl::StrictMode);
        r.totalDeadline = kDeadline;
        r.headers.emplace_back("Accept", "application/json");
        if (post) {
            r.method = "POST";
            r.safe = true;
            r.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
            r.body = QByteArray::fromStdString(path.substr(std::min(mark + 1, path.size())));
        }
        if (!authorization.isEmpty())
            r.headers.emplace_back("Authorization", authorization);
        for (net::Header &h : headersOf(target.headers))
            r.headers.push_back(std::move(h));
        const long long id = ++last;
        auto *life = new QObject(q); // the call's: gone with whoever asked, with the client, or with the answer
        QObject::connect(context, &QObject::destroyed, life, [this, id, life] {
            calls.erase(id);
            life->deleteLater();
        });
        calls[id] = session->send(r, [this, id, life, post, done = std::move(done)](const Expected<net::Response> &result) {
            const auto call = std::move(calls[id]);
            calls.erase(id);
            delete life;
            done(result, post);
        });
    }

    void note(const Expected<net::Response> &r)
    {
        const bool was = link.ok;
        // Also a refusal shows that somebody is there; a gateway's 5xx does not.
        link.ok = r && r->status < 500 && r->status != 401 && r->status != 403;
        if (link.ok) {
            link.lastOk = SystemClock().now();
            link.error.reset();
        } else {
            link.error = r ? Error{r->status == 401 || r->status == 403 ? ErrorKind::Unauthorized : ErrorKind::Server, target.text(), "it answered " + std::to_string(r->status), "check its address and credentials", r->status} : r.error();
        }
        if (was != link.ok || !link.ok)
            Q_EMIT q->linkChanged();
    }

    void range(QObject *context, const std::string &expr, Instant from, Instant to, Millis step, std::shared_ptr<Result> sofar, ResultDone done)
    {
        const Instant end = std::min(to, Instant(from + step * (kMaxPoints - 1)));
        const std::string path = "/api/v1/query_range?query=" + encoded(expr) + "&start=" + seconds(from) + "&end=" + seconds(end) + "&step=" + seconds(Instant(step));
        fetch(context, path, [this, context, expr, to, step, end, sofar, done = std::move(done)](const Expected<net::Response> &r) {
            if (!r)
                return done(r.error());
            auto part = decode(r->body, r->status, target.text());
            if (!part)
                return done(part.error());
            append(*sofar, std::move(part).value());
            if (end + step > to)
                return done(std::move(*sofar));
            range(context, expr, end + step, to, step, sofar, done);
        });
    }

    Client *q;
    Target target;
    kube::ApiClient *api;
    std::unique_ptr<net::HttpSession> session; ///< none until the first question, and none for a service proxy
    std::vector<std::unique_ptr<net::HttpSession>> retired;
    QByteArray authorization;
    QElapsedTimer sinceRead;
    std::map<long long, net::CallPtr> calls;
    long long last = 0;
    bool posts = false; ///< this server takes POST only
    LinkState link;
};

Client::Client(Target target, kube::ApiClient *api, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(target), api))
{
}

Client::~Client() = default;

const Target &Client::target() const
{
    return d->target;
}

std::string Client::identity() const
{
    const bool proxied = d->target.url.empty();
    if (proxied && !d->api)
        return {};
    const QString base = QString::fromStdString(proxied ? d->api->spec().server : d->target.url), host = QUrl(base).host();
    if (host.isEmpty() || host == QLatin1String("localhost") || QHostAddress(host).isLoopback())
        return {};
    std::string out = base.toStdString() + (proxied ? d->target.text() : std::string());
    for (const auto &[name, value] : d->target.headers)
        out.append("\n").append(name).append(":").append(value);
    return out;
}

LinkState Client::link() const
{
    return d->link;
}

void Client::query(QObject *context, const std::string &expr, Instant at, ResultDone done)
{
    d->fetch(context, "/api/v1/query?query=" + encoded(expr) + "&time=" + seconds(at), [this, done = std::move(done)](const Expected<net::Response> &r) {
        r ? done(decode(r->body, r->status, d->target.text())) : done(r.error());
    });
}

void Client::queryRange(QObject *context, const std::string &expr, Instant from, Instant to, Millis step, ResultDone done)
{
    d->range(context, expr, from, to, std::max(step, Millis{1}), std::make_shared<Result>(), std::move(done));
}

void Client::get(QObject *context, const std::string &path, std::function<void(Expected<Json>)> done)
{
    d->fetch(context, "/api/v1/" + path, [this, done = std::move(done)](const Expected<net::Response> &r) {
        if (!r)
            return done(r.error());
        const Json doc = parseJson({r->body.constData(), static_cast<std::size_t>(r->body.size())});
        const Json *data = doc.is_discarded() ? nullptr : nodeAt(doc, {"data"});
        data ? done(*data) : done(Error{ErrorKind::Invalid, d->target.text(), TG_TR("the answer has no data"), TG_TR("look whether this is the address of a Prometheus"), r->status});
    });
}

} // namespace tidegate::prometheus
