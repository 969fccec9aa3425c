// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/api_client.h"

#include "base/parse_json.h"
#include "kube/field_manager.h"
#include "kube/flight.h"
#include "kube/link_monitor.h"
#include "net/wake.h"

#include <QPointer>

namespace tidegate::kube {

namespace {

constexpr auto kWhoDeadline = std::chrono::seconds(2);

/// A stream that first has to hear who we are.
class Watch final : public QObject, public net::Call {
public:
    Watch(Credentials *credentials, net::Request request, net::StreamHandlers handlers, std::chrono::milliseconds idle)
        : m_handlers(std::move(handlers))
    {
        credentials->headers(this, [this, credentials, request = std::move(request), idle](const Expected<std::vector<net::Header>> &h) mutable {
            if (!h) {
                const auto closed = std::move(m_handlers.closed);
                if (closed)
                    closed(h.error());
                return;
            }
            request.headers.insert(request.headers.end(), h->begin(), h->end());
            m_call = credentials->session()->stream(request, std::move(m_handlers), idle);
        });
    }
    void cancel() override
    {
        m_handlers = {};
        m_call.reset();
    }

private:
    net::StreamHandlers m_handlers;
    net::CallPtr m_call;
};

bool testFailed(const Mutation &m, const Error &e)
{
    // A failed JSON Patch test is 422 with this sentence and no reason of its own; an invalid object names its fields instead.
    return e.httpStatus == 422 && m.contentType == "application/json-patch+json" && e.detail.find("rejected our request due to an error in our request") != std::string::npos;
}

/// Whether a server error leaves open what became of the write: storage that timed out, a gateway that gave up waiting.
bool unclear(const Error &e)
{
    if (e.httpStatus < 500 || e.httpStatus == 501 || e.httpStatus == 503 || e.httpStatus == 505)
        return false;
    return e.detail.find("failed calling webhook") == std::string::npos && e.detail.find("admission webhook") == std::string::npos;
}

Outcome outcomeOf(const Mutation &m, const Expected<net::Response> &result)
{
    Outcome o;
    if (!result) {
        o.error = result.error();
        o.kind = o.error.kind == ErrorKind::OutcomeUnknown ? Outcome::Kind::Unknown : Outcome::Kind::Rejected;
        return o;
    }
    o.status = result->status;
    if (result->status < 300) {
        o.kind = Outcome::Kind::Applied;
        o.object = parseJson({result->body.constData(), static_cast<std::size_t>(result->body.size())});
        if (o.object.is_discarded())
            o.object = Json::object();
        return o;
    }
    o.error = errorFromStatus(result->status, result->body, m.path);
    if (testFailed(m, o.error)) {
        o.error.kind = ErrorKind::Conflict;
        o.error.remedy = "someone changed it first: look at it, then try again";
    }
    o.kind = unclear(o.error) ? Outcome::Kind::Unknown : Outcome::Kind::Rejected;
    return o;
}

} // namespace

class ApiClient::Private {
public:
    Private(ApiClient *q, ConnectionSpec s, Options o)
        : spec(std::move(s))
        , options(std::move(o))
        , credentials(new Credentials(spec, options.readOnly, q))
        , monitor(new LinkMonitor(q))
    {
    }
    net::Request request(const std::string &pathAndQuery, std::chrono::milliseconds deadline) const
    {
        net::Request r;
        r.url = QUrl(QString::fromStdString(spec.server + pathAndQuery), QUrl::StrictMode);
        r.headers = {{QByteArray("Accept"), QByteArray("application/json")}};
        r.totalDeadline = deadline;
        r.connectDeadline = std::min<std::chrono::milliseconds>(std::chrono::seconds(10), deadline);
        return r;
    }
    void fly(ApiClient *q, net::Request r, Flight::Policy policy, QObject *context, net::Done done)
    {
        const std::string verb = r.method.toStdString();
        auto *f = new Flight(credentials, std::move(r), policy, context, std::move(done), q);
        QObject::connect(f, &Flight::heard, q, [this, verb](const Expected<net::Response> &result) { ++requests[{verb, result ? result->status : 0}]; });
        QObject::connect(f, &Flight::heard, monitor, &LinkMonitor::heard);
        f->start();
    }

    ConnectionSpec spec;
    Options options;
    Credentials *credentials;
    LinkMonitor *monitor;
    RequestCounts requests;
};

ApiClient::ApiClient(ConnectionSpec spec, Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(spec), std::move(options)))
{
    qRegisterMetaType<Expected<net::Response>>();
    connect(d->monitor, &LinkMonitor::changed, this, &ApiClient::linkChanged);
    connect(d->monitor, &LinkMonitor::lost, this, [this] { d->credentials->session()->forgetConnections(); });
    connect(d->monitor, &LinkMonitor::regained, this, [this] { d->credentials->abandonStreams("the link was lost in between"); });
    auto *wake = new net::WakeWatch(this, d->options.asleep);
    connect(wake, &net::WakeWatch::woke, this, [this](std::chrono::milliseconds slept) {
        d->credentials->session()->forgetConnections();
        d->credentials->abandonStreams("this computer slept");
        d->monitor->woke(slept);
    });
    if (d->options.probe) {
        connect(d->monitor, &LinkMonitor::due, this, [this] {
            net::Request r = d->request("/livez", std::chrono::seconds(5));
            // On the connection that a rollback will use, which is thereby kept warm.
            d->fly(this, r, {true, true, 1}, this, [this](const Expected<net::Response> &result) { d->monitor->probed(result); });
        });
        d->monitor->start();
    }
}

ApiClient::~ApiClient() = default;

const ConnectionSpec &ApiClient::spec() const
{
    return d->spec;
}

void ApiClient::renew(const ConnectionSpec &spec)
{
    if (spec.server != d->spec.server)
        return; // another cluster is another client
    d->spec = spec;
    d->credentials->renew(spec);
}

const RequestCounts &ApiClient::requests() const
{
    return d->requests;
}

bool ApiClient::readOnly() const
{
    return d->options.readOnly;
}

LinkState ApiClient::link() const
{
    return d->monitor->state();
}

Instant ApiClient::serverNow() const
{
    return SystemClock().now() + d->monitor->state().clockOffset.value_or(Millis{0});
}

void ApiClient::getRaw(QObject *context, const std::string &pathAndQuery, net::Done done, std::chrono::milliseconds deadline, const std::vector<net::Header> &headers)
{
    net::Request r = d->request(pathAndQuery, deadline);
    r.headers.insert(r.headers.end(), headers.begin(), headers.end());
    // Whatever it answers is the answer: a pod that is not ready says 503.
    d->fly(this, std::move(r), {true, false, 3, false}, context, std::move(done));
}

void ApiClient::get(QObject *context, const std::string &pathAndQuery, Answer answer, std::chrono::milliseconds deadline)
{
    const std::string subject = pathAndQuery.substr(0, pathAndQuery.find('?'));
    d->fly(this, d->request(pathAndQuery, deadline), {}, context, [answer = std::move(answer), subject](const Expected<net::Response> &r) {
        if (!r)
            return answer(r.error());
        if (r->status >= 300)
            return answer(errorFromStatus(r->status, r->body, subject));
        Json doc = parseJson({r->body.constData(), static_cast<std::size_t>(r->body.size())});
        if (doc.is_discarded() || !doc.is_object())
            return answer(Error{ErrorKind::Invalid, subject, TG_TR("the answer is not a JSON object"), TG_TR("look whether this is the address of a Kubernetes API server"), r->status});
        if (textAt(doc, {"kind"}) == "Status" && textAt(doc, {"status"}) == "Failure")
            return answer(errorFromStatus(static_cast<int>(intAt(doc, {"code"}, 500)), r->body, subject));
        answer(std::move(doc));
    });
}

void ApiClient::getBytes(QObject *context, const std::string &pathAndQuery, std::function<void(Expected<QByteArray>)> answer, std::chrono::milliseconds deadline)
{
    const std::string subject = pathAndQuery.substr(0, pathAndQuery.find('?'));
    d->fly(this, d->request(pathAndQuery, deadline), {}, context, [answer = std::move(answer), subject](const Expected<net::Response> &r) {
        if (!r)
            return answer(r.error());
        if (r->status >= 300)
            return answer(errorFromStatus(r->status, r->body, subject));
        answer(r->body);
    });
}

void ApiClient::review(QObject *context, const std::string &path, const Json &body, Answer answer)
{
    net::Request r = d->request(path, std::chrono::seconds(15));
    r.method = "POST";
    r.safe = true;
    r.headers.emplace_back("Content-Type", "application/json");
    r.body = QByteArray::fromStdString(body.dump());
    d->fly(this, std::move(r), {}, context, [answer = std::move(answer), path](const Expected<net::Response> &result) {
        if (!result)
            return answer(result.error());
        Json doc = parseJson({result->body.constData(), static_cast<std::size_t>(result->body.size())});
        if (result->status >= 300 || doc.is_discarded())
            return answer(errorFromStatus(result->status, result->body, path));
        answer(std::move(doc));
    });
}

void ApiClient::mutate(QObject *context, const Mutation &mutation, MutationDone done)
{
    Mutation m = mutation;
    if (m.method == "DELETE" && m.body.is_null())
        m.body = {{"apiVersion", "v1"}, {"kind", "DeleteOptions"}};
    if (m.method != "PATCH" && m.contentType == Mutation().contentType)
        m.contentType = "application/json";
    // What is behind a proxy is no object: the service there gets what was asked, and nothing of ours.
    const bool proxied = m.path.find("/proxy/") != std::string::npos;
    if (proxied && m.dryRun) {
        Outcome o;
        o.kind = Outcome::Kind::Rejected;
        o.error = {ErrorKind::Unsupported, m.path, TG_TR("what is behind a proxy knows no dry run"), ""};
        QTimer::singleShot(0, context, [o, done = std::move(done)] { done(o); });
        return;
    }
    const std::string query = std::string("?fieldManager=tidegate") + (m.dryRun ? "&dryRun=All" : "");
    net::Request r = d->request(m.path + (proxied ? "" : m.method == "DELETE" ? (m.dryRun ? "?dryRun=All" : "") : query), m.deadline);
    r.method = m.method;
    r.headers.emplace_back("Content-Type", QByteArray::fromStdString(m.contentType));
    r.body = QByteArray::fromStdString(m.body.dump(-1, ' ', false, Json::error_handler_t::replace));
    const Flight::Policy policy{false, m.urgent, 1};
    d->fly(this, std::move(r), policy, context, [this, context = QPointer<QObject>(context), m = std::move(m), done = std::move(done)](const Expected<net::Response> &result) {
        Outcome o = outcomeOf(m, result);
        // A rollback decides again at once; everybody else wants to know who was there first.
        const bool named = m.method == "PATCH" || m.method == "PUT"; // a POST's path is a collection
        if (m.urgent || !named || !context || o.kind != Outcome::Kind::Rejected || o.error.kind != ErrorKind::Conflict)
            return done(std::move(o));
        get(context, m.path, [o = std::move(o), done](const Expected<Json> &object) mutable {
            if (const auto who = object ? lastOtherManager(*object) : std::nullopt)
                o.error.detail += "; last changed by " + who->name + " at " + formatInstant(who->at);
            done(std::move(o));
        }, kWhoDeadline);
    });
}

net::CallPtr ApiClient::watch(const std::string &pathAndQuery, net::StreamHandlers handlers, std::chrono::milliseconds idle)
{
    if (handlers.closed) {
        handlers.closed = [closed = std::move(handlers.closed), self = QPointer<ApiClient>(this)](std::optional<Error> e) {
            if (self)
                ++self->d->requests[{"WATCH", !e ? 200 : e->httpStatus}];
            if (e && e->httpStatus == 401 && self)
                self->d->credentials->invalidate();
            closed(std::move(e));
        };
    }
    return std::make_unique<Watch>(d->credentials, d->request(pathAndQuery, std::chrono::hours(1)), std::move(handlers), idle);
}

} // namespace tidegate::kube
