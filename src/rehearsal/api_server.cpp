// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "rehearsal/api_server.h"

#include "base/json_patch.h"

#include <algorithm>

namespace tidegate::rehearsal {

namespace {

QByteArray bytes(const Json &d)
{
    return QByteArray::fromStdString(d.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json statusOf(int code, const char *reason, const std::string &message)
{
    return {{"kind", "Status"}, {"apiVersion", "v1"}, {"metadata", Json::object()}, {"status", "Failure"}, {"message", message}, {"reason", reason}, {"code", code}};
}

void refuse(HttpReply *reply, int code, const char *reason, const std::string &message)
{
    reply->send(code, bytes(statusOf(code, reason, message)));
}

void notFound(HttpReply *reply, const Kind &k, const std::string &name)
{
    refuse(reply, 404, "NotFound", k.name() + " \"" + name + "\" not found");
}

} // namespace

ApiServer::ApiServer(ObjectStore &store, World &world, std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_world(world)
    , m_now(std::move(now))
{
    connect(&store, &ObjectStore::happened, this, &ApiServer::happened);
    connect(&m_beat, &QTimer::timeout, this, &ApiServer::beat);
    m_beat.start(500);
}

std::optional<ApiServer::Target> ApiServer::parse(const QString &path)
{
    QStringList p = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    std::string group, version;
    if (p.value(0) == QLatin1String("api") && p.size() > 2) {
        version = p[1].toStdString();
        p = p.mid(2);
    } else if (p.value(0) == QLatin1String("apis") && p.size() > 3) {
        group = p[1].toStdString();
        version = p[2].toStdString();
        p = p.mid(3);
    } else {
        return std::nullopt;
    }
    Target t;
    if (p.value(0) == QLatin1String("namespaces") && p.size() > 2) {
        t.ns = p[1].toStdString();
        p = p.mid(2);
    }
    t.kind = kindOf(group, version, p.value(0).toStdString());
    t.name = p.value(1).toStdString();
    t.sub = p.value(2).toStdString();
    t.rest = p.mid(3).join(QLatin1Char('/')).toStdString();
    return t.kind ? std::optional(t) : std::nullopt;
}

void ApiServer::handle(const HttpRequest &r, HttpReply *reply)
{
    if (r.path == QLatin1String("/livez") || r.path == QLatin1String("/readyz") || r.path == QLatin1String("/healthz"))
        return reply->send(200, "ok", "text/plain; charset=utf-8");
    const QByteArray auth = r.headers.value("authorization");
    const auto user = m_users.find(auth.startsWith("Bearer ") ? auth.mid(7).toStdString() : std::string());
    if (user == m_users.end())
        return refuse(reply, 401, "Unauthorized", "Unauthorized");
    if (r.path == QLatin1String("/version"))
        return reply->send(200, bytes({{"major", "1"}, {"minor", "35"}, {"gitVersion", "v1.35.0-rehearsal"}}));
    if (r.path.startsWith(QLatin1String("/apis/authentication.k8s.io/")) || r.path.startsWith(QLatin1String("/apis/authorization.k8s.io/")))
        return review(r, user->second, reply);
    const auto t = parse(r.path);
    if (!t)
        return refuse(reply, 404, "NotFound", "the server could not find the requested resource");
    if (t->kind->plural == "pods" && t->sub == "proxy")
        return proxy(*t, reply);
    if (r.method == "GET" && t->name.empty())
        return r.arg("watch") == "true" || r.arg("watch") == "1" ? watch(r, *t, reply) : list(r, *t, reply);
    if (r.method == "GET") {
        const Json *o = m_store.find(t->kind->plural, t->ns, t->name);
        return o ? reply->send(200, bytes(*o)) : notFound(reply, *t->kind, t->name);
    }
    write(r, *t, reply);
}

void ApiServer::list(const HttpRequest &r, const Target &t, HttpReply *reply)
{
    const std::string labels = r.arg("labelSelector"), field = r.arg("fieldSelector"), from = r.arg("continue");
    const int limit = std::atoi(r.arg("limit").c_str());
    Json items = Json::array(), meta = {{"resourceVersion", std::to_string(m_store.version())}};
    for (const auto &[key, o] : m_store.all(t.kind->plural)) {
        const bool wanted = (t.ns.empty() || textAt(o, {"metadata", "namespace"}) == t.ns) && matches(labels, o) && (field.empty() || field == "metadata.name=" + textAt(o, {"metadata", "name"}));
        if (!wanted || (!from.empty() && key <= from))
            continue;
        if (limit > 0 && static_cast<int>(items.size()) == limit) {
            meta["continue"] = keyOf(items.back());
            break;
        }
        items.push_back(o);
    }
    reply->send(200, bytes({{"kind", t.kind->kind + "List"}, {"apiVersion", t.kind->api()}, {"metadata", std::move(meta)}, {"items", std::move(items)}}));
}

void ApiServer::watch(const HttpRequest &r, const Target &t, HttpReply *reply)
{
    const bool streamed = r.arg("sendInitialEvents") == "true";
    if (streamed != (r.arg("resourceVersionMatch") == "NotOlderThan"))
        return refuse(reply, 422, "Invalid", "sendInitialEvents and resourceVersionMatch=NotOlderThan need one another");
    // From no version: what there is comes first, as events.
    const std::string from = r.arg("resourceVersion");
    const bool anew = from.empty() || from == "0";
    const auto missed = anew ? std::vector<ObjectStore::Event>() : m_store.since(std::atoll(from.c_str()), t.kind);
    if (!missed)
        return refuse(reply, 410, "Expired", "too old resource version");
    Watcher w;
    w.reply = reply;
    w.kind = t.kind;
    w.ns = t.ns;
    w.labels = r.arg("labelSelector");
    w.since.start();
    w.lasts = 1000 * std::max(1, std::atoi(r.arg("timeoutSeconds").c_str()));
    w.bookmarks = r.arg("allowWatchBookmarks") == "true";
    reply->openStream();
    m_watchers.push_back(std::move(w));
    const Watcher &mine = m_watchers.back();
    const auto wanted = [&](const Json &o) { return (mine.ns.empty() || textAt(o, {"metadata", "namespace"}) == mine.ns) && matches(mine.labels, o); };
    if (anew) {
        for (const auto &[key, o] : m_store.all(t.kind->plural)) {
            if (wanted(o))
                reply->line(bytes({{"type", "ADDED"}, {"object", o}}));
        }
    }
    if (streamed)
        reply->line(bytes({{"type", "BOOKMARK"}, {"object", {{"kind", t.kind->kind}, {"apiVersion", t.kind->api()}, {"metadata", {{"resourceVersion", std::to_string(m_store.version())}, {"annotations", {{"k8s.io/initial-events-end", "true"}}}}}}}}));
    for (const ObjectStore::Event &e : *missed) {
        if (wanted(e.object))
            reply->line(bytes({{"type", e.type}, {"object", e.object}}));
    }
}

void ApiServer::happened(const ObjectStore::Event &e)
{
    for (const Watcher &w : m_watchers) {
        if (w.reply && w.kind == e.kind && (w.ns.empty() || textAt(e.object, {"metadata", "namespace"}) == w.ns) && matches(w.labels, e.object))
            w.reply->line(bytes({{"type", e.type}, {"object", e.object}}));
    }
}

void ApiServer::beat()
{
    for (Watcher &w : m_watchers) {
        if (!w.reply)
            continue;
        const bool over = w.since.elapsed() >= w.lasts;
        if (w.bookmarks && (over || w.since.elapsed() % 15000 < 500))
            w.reply->line(bytes({{"type", "BOOKMARK"}, {"object", {{"kind", w.kind->kind}, {"apiVersion", w.kind->api()}, {"metadata", {{"resourceVersion", std::to_string(m_store.version())}}}}}}));
        if (over) {
            w.reply->endStream();
            w.reply.clear();
        }
    }
    std::erase_if(m_watchers, [](const Watcher &w) { return w.reply.isNull(); });
}

void ApiServer::write(const HttpRequest &r, const Target &t, HttpReply *reply)
{
    if (r.method == "PATCH")
        return patch(r, t, reply);
    if (r.method == "DELETE") {
        const Json *o = m_store.find(t.kind->plural, t.ns, t.name);
        if (!o)
            return notFound(reply, *t.kind, t.name);
        if (r.arg("dryRun").empty())
            m_store.remove(t.kind->plural, t.ns, t.name);
        return reply->send(200, bytes({{"kind", "Status"}, {"apiVersion", "v1"}, {"status", "Success"}}));
    }
    Json body = Json::parse(r.body.begin(), r.body.end(), nullptr, false);
    if (!body.is_object())
        return refuse(reply, 400, "BadRequest", "the object provided is unrecognized: it is not JSON");
    if (!t.ns.empty())
        body["metadata"]["namespace"] = t.ns;
    const std::string name = textAt(body, {"metadata", "name"});
    const Json *old = m_store.find(t.kind->plural, t.ns, name);
    if (r.method == "POST") {
        if (name.empty())
            return refuse(reply, 422, "Invalid", t.kind->kind + " \"\" is invalid: metadata.name: Required value: name or generateName is required");
        if (old)
            return refuse(reply, 409, "AlreadyExists", t.kind->name() + " \"" + name + "\" already exists");
        return store(r, t, std::move(body), 201, reply);
    }
    if (r.method != "PUT")
        return refuse(reply, 405, "MethodNotAllowed", "the server does not allow this method on the requested resource");
    if (!old)
        return notFound(reply, *t.kind, t.name);
    const std::string version = textAt(body, {"metadata", "resourceVersion"});
    if (!version.empty() && version != textAt(*old, {"metadata", "resourceVersion"}))
        return refuse(reply, 409, "Conflict", "Operation cannot be fulfilled on " + t.kind->name() + " \"" + name + "\": the object has been modified; please apply your changes to the latest version and try again");
    store(r, t, std::move(body), 200, reply);
}

void ApiServer::patch(const HttpRequest &r, const Target &t, HttpReply *reply)
{
    const QByteArray type = r.headers.value("content-type").split(';').first().trimmed();
    if (type != "application/json-patch+json" && type != "application/merge-patch+json" && type != "application/strategic-merge-patch+json")
        return refuse(reply, 415, "UnsupportedMediaType", "the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json");
    const Json *old = m_store.find(t.kind->plural, t.ns, t.name);
    if (!old)
        return notFound(reply, *t.kind, t.name);
    const Json body = Json::parse(r.body.begin(), r.body.end(), nullptr, false);
    if (body.is_discarded())
        return refuse(reply, 400, "BadRequest", "error decoding patch: it is not JSON");
    Json next = *old;
    if (type == "application/json-patch+json") {
        if (applyPatch(next, body))
            return refuse(reply, 422, "Invalid", "the server rejected our request due to an error in our request");
    } else {
        next.merge_patch(body);
    }
    store(r, t, std::move(next), 200, reply);
}

void ApiServer::store(const HttpRequest &r, const Target &t, Json object, int status, HttpReply *reply)
{
    // An intent, a dry run, a write: something is going on that a person wants to see at human speed.
    const bool intent = t.kind->plural == "configmaps" && textAt(object, {"data", "state"}).find("\"pending\":{") != std::string::npos;
    if (t.kind->plural == "deployments" || intent)
        Q_EMIT acted();
    if (!r.arg("dryRun").empty())
        return reply->send(status, bytes(object));
    const Json stored = m_store.put(t.kind->plural, std::move(object));
    reply->send(status, bytes(stored));
}

void ApiServer::proxy(const Target &t, HttpReply *reply)
{
    const std::string pod = t.name.substr(0, t.name.find(':'));
    const Json *p = m_store.find("pods", t.ns, pod);
    if (!p)
        return notFound(reply, *kindOf("", "v1", "pods"), pod);
    const bool canary = textAt(*p, {"metadata", "labels", "track"}) == "canary";
    if (t.rest == "health/live")
        return reply->send(200, bytes({{"status", "ok"}}));
    const bool down = m_world.databaseDown(canary, m_now());
    Json details = Json::object();
    for (const char *name : {"database", "redis", "kafka", "eventstore"})
        details[name] = {{"status", down && std::string(name) == "database" ? "down" : "up"}};
    reply->send(down ? 503 : 200, bytes({{"status", down ? "error" : "ok"}, {"details", details}}));
}

void ApiServer::review(const HttpRequest &r, const std::string &user, HttpReply *reply)
{
    Json body = Json::parse(r.body.begin(), r.body.end(), nullptr, false);
    if (r.method != "POST" || !body.is_object())
        return refuse(reply, 405, "MethodNotAllowed", "the server does not allow this method on the requested resource");
    if (r.path.endsWith(QLatin1String("selfsubjectreviews")))
        body["status"] = {{"userInfo", {{"username", user}, {"groups", Json::array({"system:authenticated"})}}}};
    else
        body["status"] = {{"allowed", true}};
    reply->send(201, bytes(body));
}

} // namespace tidegate::rehearsal
