// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/reflector.h"

#include "kube/json_store.h"

#include <QElapsedTimer>
#include <QMetaMethod>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrl>

namespace tidegate::kube {

namespace {

constexpr auto kIdle = std::chrono::seconds(90); ///< bookmarks come about once a minute
constexpr int kPage = 500;
constexpr std::size_t kMostObjects = 200000; ///< a server that pages for ever
constexpr qint64 kShortWatchMs = 1000;       ///< one that ends sooner, without an event, is a failure
constexpr auto kPatience = std::chrono::seconds(20); ///< between two lines of a streaming list

std::string encoded(const std::string &t)
{
    return QUrl::toPercentEncoding(QString::fromStdString(t)).toStdString();
}

} // namespace

std::string Resource::path() const
{
    const std::string base = group.empty() ? "/api/" + version : "/apis/" + group + "/" + version;
    return base + (ns.empty() ? "" : "/namespaces/" + ns) + "/" + plural;
}

class Reflector::Private {
public:
    Private(Reflector *q, ApiClient *c, Resource r, Intake *keeper)
        : q(q)
        , client(c)
        , resource(std::move(r))
        , own(keeper ? nullptr : std::make_unique<JsonStore>(resource.path()))
        , intake(keeper ? keeper : own.get())
    {
        retry.setSingleShot(true);
        QObject::connect(&retry, &QTimer::timeout, q, [this] { version.empty() ? list() : watch(false); });
        patience.setSingleShot(true);
        QObject::connect(&patience, &QTimer::timeout, q, [this] { pages(true); });
        batch.setSingleShot(true);
        QObject::connect(&batch, &QTimer::timeout, q, [this] { Q_EMIT this->q->changed(); });
        QObject::connect(c, &ApiClient::linkChanged, q, [this] {
            // After a loss the stream may be dead without knowing; with the link back, begin again at once.
            if (running && client->link().ok && (retry.isActive() || suspect)) {
                suspect = false;
                initial = false;
                patience.stop();
                stream.reset();
                retry.start(0);
            } else if (!client->link().ok) {
                suspect = true;
                setLive(false);
            }
        });
    }

    std::string query(const std::string &more) const
    {
        std::string out = resource.path() + "?" + more;
        if (!resource.labelSelector.empty())
            out += "&labelSelector=" + encoded(resource.labelSelector);
        if (!resource.fieldSelector.empty())
            out += "&fieldSelector=" + encoded(resource.fieldSelector);
        return out;
    }

    void setLive(bool live)
    {
        if (state.live != live) {
            state.live = live;
            Q_EMIT q->stateChanged();
        }
    }

    void list()
    {
        ++generation;
        intake->begin();
        resource.streamed && !unstreamed ? watch(true) : page({});
    }

    /// The streaming list did not work out; the same list in pages.
    void pages(bool forGood)
    {
        initial = false;
        patience.stop();
        stream.reset();
        unstreamed = unstreamed || forGood;
        ++generation;
        intake->begin();
        page({});
    }

    void page(const std::string &token)
    {
        const std::string more = token.empty() ? "" : "&continue=" + encoded(token);
        client->getBytes(q, query("limit=" + std::to_string(kPage) + more), [this, mine = generation](Expected<QByteArray> r) {
            if (!running || mine != generation)
                return; // of a list that was given up
            if (!r)
                return failed(r.error());
            // The next page travels while this one is decoded.
            const auto early = [this, mine](const Intake::PageHead &head) {
                if (!head.next.empty() && mine == generation)
                    page(head.next);
            };
            const auto head = intake->page(std::move(r).value(), early);
            if (!head)
                return giveUp(head.error());
            if (!head->next.empty()) {
                if (head->items > kMostObjects || head->empty)
                    giveUp({ErrorKind::Invalid, resource.path(), TG_TR("the list has no end"), TG_TR("narrow it by a namespace or a selector")});
                return;
            }
            if (listed(head->resourceVersion))
                watch(false);
        }, std::chrono::seconds(30));
    }

    /// A list that makes no sense; a page of it may still be on its way.
    void giveUp(const Error &e)
    {
        ++generation;
        failed(e);
    }

    void wantDifferences() { intake->wantDifferences(q->isSignalConnected(QMetaMethod::fromSignal(&Reflector::happened))); }

    /// All of a list is here. False when whoever heard of it stopped or deleted the reflector.
    bool listed(const std::string &rv)
    {
        const bool again = state.synced;
        wantDifferences();
        const bool changed = intake->commit();
        std::vector<Intake::Difference> events = intake->takeDifferences();
        version = rv;
        state.synced = true;
        state.error.reset();
        state.lastHeard = SystemClock().now();
        if (again)
            ++state.relists;
        if (changed || !again)
            touched();
        const QPointer<Reflector> alive(q);
        events.emplace_back(again ? "RELIST" : "SYNCED", Json{{"metadata", {{"resourceVersion", rv}}}});
        for (const auto &[type, o] : events) {
            if (alive)
                Q_EMIT alive->happened(QString::fromLatin1(type), o);
        }
        if (alive)
            Q_EMIT alive->stateChanged();
        return alive && running;
    }

    void touched()
    {
        ++revision;
        if (!batch.isActive())
            batch.start(0);
    }

    /// `first`: the objects come as the first events of the stream, and then it goes on.
    void watch(bool first)
    {
        initial = first;
        gathered = 0;
        if (first)
            patience.start(kPatience);
        const int seconds = 240 + QRandomGenerator::global()->bounded(240);
        net::StreamHandlers h;
        h.opened = [this](int) {
            state.lastHeard = SystemClock().now();
            state.error.reset();
            suspect = false;
            opened.start();
            setLive(true);
        };
        h.line = [this](QByteArray line) { received(std::move(line)); };
        h.closed = [this](const std::optional<Error> &e) { closed(e); };
        opened.invalidate();
        heard = false;
        const std::string from = first ? "&sendInitialEvents=true&resourceVersionMatch=NotOlderThan" : "&resourceVersion=" + encoded(version);
        stream = client->watch(query("watch=true&allowWatchBookmarks=true&timeoutSeconds=" + std::to_string(seconds) + from), std::move(h), kIdle);
    }

    void received(QByteArray line)
    {
        state.lastHeard = SystemClock().now();
        wantDifferences();
        const auto e = intake->event(std::move(line), initial);
        if (!e)
            return broken(e.error());
        if (e->type == Intake::Event::Type::Error) {
            const int code = static_cast<int>(intAt(e->status, {"code"}, 500));
            const std::string text = e->status.dump(-1, ' ', false, Json::error_handler_t::replace);
            return broken(errorFromStatus(code, QByteArray::fromStdString(text), resource.path()));
        }
        if (initial) {
            patience.start(kPatience);
            failures = 0;
            heard = true;
            if (++gathered > kMostObjects)
                return broken({ErrorKind::Invalid, resource.path(), TG_TR("the list has no end"), TG_TR("narrow it by a namespace or a selector")});
            if (e->initialEnd) {
                initial = false;
                patience.stop();
                (void)listed(e->resourceVersion);
            }
            return;
        }
        if (!e->resourceVersion.empty())
            version = e->resourceVersion;
        failures = 0;
        heard = true;
        if (e->type == Intake::Event::Type::Bookmark)
            return;
        touched();
        const QPointer<Reflector> alive(q);
        for (const auto &[type, o] : intake->takeDifferences()) {
            if (alive)
                Q_EMIT alive->happened(QString::fromLatin1(type), o);
        }
    }

    /// What we have cannot be continued: list anew. Only "too many requests" is about the stream and not about what it says.
    void broken(const Error &e)
    {
        stream.reset();
        initial = false;
        patience.stop();
        if (e.kind != ErrorKind::Throttled)
            version.clear();
        const QPointer<Reflector> alive(q);
        Q_EMIT q->happened(QStringLiteral("ERROR"), Json{{"message", e.text()}});
        if (!alive || !running)
            return;
        if (e.kind == ErrorKind::Gone && failures == 0) {
            ++failures;
            setLive(false);
            retry.start(0);
            return;
        }
        failed(e);
    }

    void closed(const std::optional<Error> &e)
    {
        // A server without streaming lists refuses the parameters (400, 422), or does not know them and ends without the mark.
        if (initial && (!e || e->httpStatus == 400 || e->httpStatus == 404 || e->httpStatus == 405 || e->httpStatus == 422 || e->httpStatus == 501))
            return pages(true);
        if (initial && e->httpStatus >= 400 && e->httpStatus != 401 && e->httpStatus != 429)
            return pages(false);
        if (!e && (heard || (opened.isValid() && opened.elapsed() >= kShortWatchMs))) {
            setLive(false);
            retry.start(0);
            return;
        }
        if (!e)
            return failed({ErrorKind::Server, resource.path(), TG_TR("the watch ended at once, without an event"), TG_TR("it is opened again; look at what stands between: a proxy, a load balancer")});
        if (e->httpStatus > 0) {
            const Error status = errorFromStatus(e->httpStatus, QByteArray::fromStdString(e->detail), resource.path());
            if (status.kind == ErrorKind::Gone)
                return broken(status);
            if (e->httpStatus == 400)
                version.clear();
            return failed(status);
        }
        if (e->kind == ErrorKind::Invalid)
            return broken(*e);
        failed(*e);
    }

    void failed(const Error &e)
    {
        stream.reset();
        initial = false;
        patience.stop();
        state.error = e;
        state.live = false;
        Q_EMIT q->stateChanged();
        // 0.8 s doubling to 30 s with jitter, as client-go's reflector; what is forbidden is asked seldom.
        const int base = e.kind == ErrorKind::Forbidden ? 30000 : std::min(30000, 800 << std::min(failures, 6));
        ++failures;
        retry.start(base / 2 + static_cast<int>(QRandomGenerator::global()->bounded(base)));
    }

    Reflector *q;
    ApiClient *client;
    Resource resource;
    std::unique_ptr<JsonStore> own; ///< nothing with an intake of somebody else
    Intake *intake;
    CacheState state;
    std::string version;
    net::CallPtr stream;
    QTimer retry, batch, patience;
    QElapsedTimer opened; ///< the watch that runs
    int failures = 0;
    long long revision = 0, generation = 0;
    std::size_t gathered = 0; ///< events of a streaming list so far
    bool running = false, suspect = false, heard = false;
    bool initial = false;    ///< a streaming list is under way
    bool unstreamed = false; ///< this server has no streaming lists
};

Reflector::Reflector(ApiClient *client, Resource resource, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, std::move(resource), nullptr))
{
}

Reflector::Reflector(ApiClient *client, Resource resource, Intake *intake, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, std::move(resource), intake))
{
}

Reflector::~Reflector() = default;

void Reflector::start()
{
    if (!std::exchange(d->running, true))
        d->list();
}

void Reflector::stop()
{
    d->running = false;
    d->initial = false;
    d->patience.stop();
    ++d->generation;
    d->setLive(false);
    d->stream.reset();
    d->retry.stop();
}

const std::map<std::string, Json> &Reflector::objects() const
{
    static const std::map<std::string, Json> none;
    return d->own ? d->own->objects() : none;
}

std::size_t Reflector::size() const
{
    return d->intake->size();
}

const CacheState &Reflector::state() const
{
    return d->state;
}

long long Reflector::revision() const
{
    return d->revision;
}

const Resource &Reflector::resource() const
{
    return d->resource;
}

} // namespace tidegate::kube
