// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/reflector.h"

#include "base/parse_json.h"

#include <QElapsedTimer>
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

std::string key(const Json &o)
{
    return textAt(o, {"metadata", "namespace"}) + "/" + textAt(o, {"metadata", "name"});
}

void strip(Json &o)
{
    if (const auto m = o.find("metadata"); m != o.end() && m->is_object())
        m->erase("managedFields");
}

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
    Private(Reflector *q, ApiClient *c, Resource r)
        : q(q)
        , client(c)
        , resource(std::move(r))
    {
        retry.setSingleShot(true);
        QObject::connect(&retry, &QTimer::timeout, q, [this] { version.empty() ? list() : watch(); });
        batch.setSingleShot(true);
        QObject::connect(&batch, &QTimer::timeout, q, [this] { Q_EMIT this->q->changed(); });
        QObject::connect(c, &ApiClient::linkChanged, q, [this] {
            // After a loss the stream may be dead without knowing; with the link back, begin again at once.
            if (running && client->link().ok && (retry.isActive() || suspect)) {
                suspect = false;
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
        fresh.clear();
        page({});
    }

    void page(const std::string &token)
    {
        client->get(q, query("limit=" + std::to_string(kPage) + (token.empty() ? "" : "&continue=" + encoded(token))), [this, mine = generation](Expected<Json> r) {
            if (!running || mine != generation)
                return; // of a list that was given up
            if (!r)
                return failed(r.error());
            Json doc = std::move(r).value();
            const auto items = doc.find("items");
            if (items == doc.end() || !(items->is_array() || items->is_null()))
                return failed({ErrorKind::Invalid, resource.path(), "the list has no items", "look at the API server"});
            // Items of a list carry no kind of their own; the list's name has it.
            std::string kind = textAt(doc, {"kind"});
            if (kind.ends_with("List"))
                kind.resize(kind.size() - 4);
            for (Json &o : *items) {
                if (textAt(o, {"metadata", "name"}).empty())
                    return failed({ErrorKind::Invalid, resource.path(), "an object of the list has no name", "look at the API server, or at what stands between"});
                strip(o);
                if (!o.contains("kind"))
                    o["kind"] = kind;
                std::string name = key(o); // before the move: assignment evaluates its right side first
                fresh[std::move(name)] = std::move(o);
            }
            if (const std::string next = textAt(doc, {"metadata", "continue"}); !next.empty()) {
                if (fresh.size() > kMostObjects || items->empty())
                    return failed({ErrorKind::Invalid, resource.path(), "the list has no end", "narrow it by a namespace or a selector"});
                return page(next);
            }
            listed(textAt(doc, {"metadata", "resourceVersion"}));
        }, std::chrono::seconds(30));
    }

    static bool same(const Json &a, const Json &b)
    {
        const std::string v = textAt(a, {"metadata", "resourceVersion"});
        return v.empty() ? a == b : v == textAt(b, {"metadata", "resourceVersion"});
    }

    void listed(const std::string &rv)
    {
        const bool again = state.synced;
        std::vector<std::pair<const char *, Json>> events;
        for (const auto &[k, o] : fresh) {
            const auto old = store.find(k);
            if (old == store.end() || !same(old->second, o))
                events.emplace_back(old == store.end() ? "ADDED" : "MODIFIED", o);
        }
        for (const auto &[k, o] : store) {
            if (!fresh.contains(k))
                events.emplace_back("DELETED", o);
        }
        store = std::move(fresh);
        fresh.clear();
        version = rv;
        state.synced = true;
        state.error.reset();
        state.lastHeard = SystemClock().now();
        if (again)
            ++state.relists;
        if (!events.empty() || !again)
            touched();
        watch();
        // Whoever listens may stop or delete the reflector.
        const QPointer<Reflector> alive(q);
        events.emplace_back(again ? "RELIST" : "SYNCED", Json{{"metadata", {{"resourceVersion", rv}}}});
        for (const auto &[type, o] : events) {
            if (alive)
                Q_EMIT alive->event(QString::fromLatin1(type), o);
        }
        if (alive)
            Q_EMIT alive->stateChanged();
    }

    void touched()
    {
        ++revision;
        if (!batch.isActive())
            batch.start(0);
    }

    void watch()
    {
        const int seconds = 240 + QRandomGenerator::global()->bounded(240);
        net::StreamHandlers h;
        h.opened = [this](int) {
            state.lastHeard = SystemClock().now();
            state.error.reset();
            suspect = false;
            opened.start();
            setLive(true);
        };
        h.line = [this](const QByteArray &line) { received(line); };
        h.closed = [this](const std::optional<Error> &e) { closed(e); };
        opened.invalidate();
        heard = false;
        stream = client->watch(query("watch=true&allowWatchBookmarks=true&timeoutSeconds=" + std::to_string(seconds) + "&resourceVersion=" + encoded(version)), std::move(h), kIdle);
    }

    void received(const QByteArray &line)
    {
        state.lastHeard = SystemClock().now();
        Json doc = parseJson({line.constData(), static_cast<std::size_t>(line.size())});
        const std::string type = doc.is_object() ? textAt(doc, {"type"}) : std::string();
        const bool known = type == "ADDED" || type == "MODIFIED" || type == "DELETED" || type == "BOOKMARK" || type == "ERROR";
        if (!known || !doc.contains("object") || !doc["object"].is_object())
            return broken({ErrorKind::Invalid, resource.path(), "a watch line is not a JSON event", "it is listed anew"});
        Json &o = doc["object"];
        if (type == "ERROR") {
            const int code = static_cast<int>(intAt(o, {"code"}, 500));
            const std::string text = o.dump(-1, ' ', false, Json::error_handler_t::replace);
            return broken(errorFromStatus(code, QByteArray::fromStdString(text), resource.path()));
        }
        const std::string name = textAt(o, {"metadata", "name"});
        if (type != "BOOKMARK" && name.empty())
            return broken({ErrorKind::Invalid, resource.path(), "a watch event has no object's name", "it is listed anew"});
        if (const std::string rv = textAt(o, {"metadata", "resourceVersion"}); !rv.empty())
            version = rv;
        failures = 0;
        heard = true;
        if (type == "BOOKMARK")
            return;
        strip(o);
        const std::string k = key(o);
        if (type == "DELETED")
            store.erase(k);
        else
            store[k] = o;
        touched();
        Q_EMIT q->event(QString::fromStdString(type), o);
    }

    /// What we have cannot be continued: list anew. Only "too many requests" is about the stream and not about what it says.
    void broken(const Error &e)
    {
        stream.reset();
        if (e.kind != ErrorKind::Throttled)
            version.clear();
        const QPointer<Reflector> alive(q);
        Q_EMIT q->event(QStringLiteral("ERROR"), Json{{"message", e.text()}});
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
        if (!e && (heard || (opened.isValid() && opened.elapsed() >= kShortWatchMs))) {
            setLive(false);
            retry.start(0);
            return;
        }
        if (!e)
            return failed({ErrorKind::Server, resource.path(), "the watch ended at once, without an event", "it is opened again; look at what stands between: a proxy, a load balancer"});
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
    std::map<std::string, Json> store, fresh;
    CacheState state;
    std::string version;
    net::CallPtr stream;
    QTimer retry, batch;
    QElapsedTimer opened; ///< the watch that runs
    int failures = 0;
    long long revision = 0, generation = 0;
    bool running = false, suspect = false, heard = false;
};

Reflector::Reflector(ApiClient *client, Resource resource, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, std::move(resource)))
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
    ++d->generation;
    d->setLive(false);
    d->stream.reset();
    d->retry.stop();
}

const std::map<std::string, Json> &Reflector::objects() const
{
    return d->store;
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
