// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "rehearsal/objects.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tidegate::rehearsal {

namespace {
constexpr std::size_t kHistory = 5000;
}

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{{"", "v1", "namespaces", "Namespace"}, {"", "v1", "nodes", "Node"}, {"", "v1", "pods", "Pod"}, {"", "v1", "services", "Service"}, {"", "v1", "configmaps", "ConfigMap"}, {"", "v1", "secrets", "Secret"}, {"", "v1", "events", "Event"}, {"", "v1", "resourcequotas", "ResourceQuota"}, {"apps", "v1", "deployments", "Deployment"}, {"apps", "v1", "replicasets", "ReplicaSet"}, {"discovery.k8s.io", "v1", "endpointslices", "EndpointSlice"}, {"autoscaling", "v2", "horizontalpodautoscalers", "HorizontalPodAutoscaler"}, {"coordination.k8s.io", "v1", "leases", "Lease"}};
    return all;
}

const Kind *kindOf(const std::string &group, const std::string &version, const std::string &plural)
{
    const auto it = std::ranges::find_if(kinds(), [&](const Kind &k) { return k.group == group && k.version == version && k.plural == plural; });
    return it == kinds().end() ? nullptr : &*it;
}

std::string keyOf(const Json &o)
{
    return textAt(o, {"metadata", "namespace"}) + "/" + textAt(o, {"metadata", "name"});
}

ObjectStore::ObjectStore(std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
}

const std::map<std::string, Json> &ObjectStore::all(const std::string &plural) const
{
    static const std::map<std::string, Json> none;
    const auto it = m_objects.find(plural);
    return it == m_objects.end() ? none : it->second;
}

const Json *ObjectStore::find(const std::string &plural, const std::string &ns, const std::string &name) const
{
    const auto &map = all(plural);
    const auto it = map.find(ns + "/" + name);
    return it == map.end() ? nullptr : &it->second;
}

const Json &ObjectStore::put(const std::string &plural, Json o)
{
    const auto kind = std::ranges::find_if(kinds(), [&](const Kind &k) { return k.plural == plural; });
    auto &map = m_objects[plural];
    const std::string key = keyOf(o);
    const auto old = map.find(key);
    o["apiVersion"] = kind->api();
    o["kind"] = kind->kind;
    Json &meta = o["metadata"];
    if (old == map.end()) {
        char uid[40];
        std::snprintf(uid, sizeof uid, "00000000-0000-4000-8000-%012llx", static_cast<unsigned long long>(++m_uid));
        meta["uid"] = uid;
        if (!meta.contains("creationTimestamp"))
            meta["creationTimestamp"] = formatInstant(m_now()).substr(0, 19) + "Z";
        if (o.contains("spec"))
            meta["generation"] = 1;
    } else {
        meta["uid"] = old->second["metadata"]["uid"];
        meta["creationTimestamp"] = old->second["metadata"]["creationTimestamp"];
        if (o.contains("spec"))
            meta["generation"] = intAt(old->second, {"metadata", "generation"}) + (o["spec"] == old->second["spec"] ? 0 : 1);
        Json same = o;
        same["metadata"]["resourceVersion"] = old->second["metadata"]["resourceVersion"];
        if (same == old->second)
            return old->second;
    }
    meta["resourceVersion"] = std::to_string(++m_version);
    const bool fresh = old == map.end();
    Json &stored = map[key] = std::move(o);
    m_history.push_back({m_version, fresh ? "ADDED" : "MODIFIED", &*kind, stored});
    if (m_history.size() > kHistory)
        m_history.pop_front();
    Q_EMIT happened(m_history.back());
    return map[key];
}

void ObjectStore::remove(const std::string &plural, const std::string &ns, const std::string &name)
{
    auto &map = m_objects[plural];
    const auto it = map.find(ns + "/" + name);
    if (it == map.end())
        return;
    const auto kind = std::ranges::find_if(kinds(), [&](const Kind &k) { return k.plural == plural; });
    Json o = std::move(it->second);
    map.erase(it);
    o["metadata"]["resourceVersion"] = std::to_string(++m_version);
    m_history.push_back({m_version, "DELETED", &*kind, std::move(o)});
    if (m_history.size() > kHistory)
        m_history.pop_front();
    Q_EMIT happened(m_history.back());
}

std::optional<std::vector<ObjectStore::Event>> ObjectStore::since(long long version, const Kind *kind) const
{
    if (!m_history.empty() && m_history.front().version > version + 1 && m_history.size() >= kHistory)
        return std::nullopt;
    std::vector<Event> out;
    for (const Event &e : m_history) {
        if (e.version > version && e.kind == kind)
            out.push_back(e);
    }
    return out;
}

bool matches(const std::string &selector, const Json &object)
{
    const Json *labels = nodeAt(object, {"metadata", "labels"});
    const auto value = [&](const QString &key) { return labels ? QString::fromStdString(textAt(*labels, {key.toStdString().c_str()})) : QString(); };
    const auto has = [&](const QString &key) { return labels && labels->is_object() && labels->contains(key.toStdString()); };
    // Commas inside parentheses belong to a set.
    static const QRegularExpression comma(QStringLiteral(",(?![^(]*\\))"));
    for (QString part : QString::fromStdString(selector).split(comma, Qt::SkipEmptyParts)) {
        part = part.trimmed();
        static const QRegularExpression set(QStringLiteral("^(\\S+)\\s+(in|notin)\\s+\\(([^)]*)\\)$"));
        if (const auto m = set.match(part); m.hasMatch()) {
            QStringList values;
            for (const QString &v : m.captured(3).split(QLatin1Char(',')))
                values << v.trimmed();
            const bool in = has(m.captured(1)) && values.contains(value(m.captured(1)));
            if (in != (m.captured(2) == QLatin1String("in")))
                return false;
        } else if (const auto no = part.indexOf(QLatin1String("!=")); no > 0) {
            if (value(part.left(no)) == part.mid(no + 2))
                return false;
        } else if (const auto eq = part.indexOf(QLatin1Char('=')); eq > 0) {
            const QString right = part.mid(part.indexOf(QLatin1String("==")) == eq ? eq + 2 : eq + 1);
            if (!has(part.left(eq)) || value(part.left(eq)) != right)
                return false;
        } else if (part.startsWith(QLatin1Char('!')) ? has(part.mid(1)) : !has(part)) {
            return false;
        }
    }
    return true;
}

} // namespace tidegate::rehearsal
