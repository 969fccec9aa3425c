// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/config_watch.h"

#include "kube/field_manager.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tidegate::engine {

namespace {

void add(std::set<std::string> &out, const char *kind, const std::string &name)
{
    if (!name.empty())
        out.insert(std::string(kind) + "/" + name);
}

void ofContainer(std::set<std::string> &out, const Json &container)
{
    for (const Json &e : listAt(container, {"env"})) {
        add(out, "ConfigMap", textAt(e, {"valueFrom", "configMapKeyRef", "name"}));
        add(out, "Secret", textAt(e, {"valueFrom", "secretKeyRef", "name"}));
    }
    for (const Json &from : listAt(container, {"envFrom"})) {
        add(out, "ConfigMap", textAt(from, {"configMapRef", "name"}));
        add(out, "Secret", textAt(from, {"secretRef", "name"}));
    }
}

} // namespace

std::set<std::string> configsOf(const Json &podTemplate)
{
    std::set<std::string> out;
    for (const char *kind : {"containers", "initContainers"}) {
        for (const Json &c : listAt(podTemplate, {"spec", kind}))
            ofContainer(out, c);
    }
    for (const Json &v : listAt(podTemplate, {"spec", "volumes"})) {
        add(out, "ConfigMap", textAt(v, {"configMap", "name"}));
        add(out, "Secret", textAt(v, {"secret", "secretName"}));
        for (const Json &source : listAt(v, {"projected", "sources"})) {
            add(out, "ConfigMap", textAt(source, {"configMap", "name"}));
            add(out, "Secret", textAt(source, {"secret", "name"}));
        }
    }
    out.erase("ConfigMap/kube-root-ca.crt"); // every pod has it, and the cluster renews it
    return out;
}

std::string configHash(const Json &object)
{
    Json content = {{"uid", textAt(object, {"metadata", "uid"})}};
    for (const char *field : {"data", "binaryData"}) {
        if (const Json *data = nodeAt(object, {field}))
            content[field] = *data;
    }
    return QCryptographicHash::hash(QByteArray::fromStdString(content.dump(-1, ' ', false, Json::error_handler_t::replace)), QCryptographicHash::Sha256).toHex().left(16).toStdString();
}

ConfigWatch::ConfigWatch(kube::ApiClient *api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void ConfigWatch::look(const traffic::Observation &o, const std::string &ns)
{
    std::set<std::string> wanted;
    for (const auto *w : {&o.canary, &o.stable}) {
        if (*w)
            wanted.merge(configsOf((*w)->podTemplate));
    }
    while (wanted.size() > kMost)
        wanted.erase(std::prev(wanted.end()));
    const bool other = ns != m_ns || !std::ranges::includes(m_wanted, wanted);
    if (ns != m_ns) {
        m_views.clear();
        m_asked.clear();
        m_denied.clear();
    }
    m_ns = ns;
    m_wanted = std::move(wanted);
    std::erase_if(m_views, [&](const auto &v) { return !m_wanted.contains(v.first); });
    m_known = m_wanted.empty() ? o.synced : m_known && !other;
    if (m_flying || m_wanted.empty() || (!other && m_since.isValid() && m_since.elapsed() < kEvery))
        return;
    m_since.start();
    m_left.assign(m_wanted.begin(), m_wanted.end());
    next();
}

void ConfigWatch::next()
{
    m_flying = false;
    while (!m_left.empty()) {
        const std::string object = m_left.back();
        m_left.pop_back();
        if (const auto denied = m_denied.find(object); denied != m_denied.end() && denied->second.elapsed() < kEveryDenied)
            continue;
        m_flying = true;
        const auto slash = object.find('/');
        const bool map = object.starts_with("ConfigMap/");
        m_api->get(this, "/api/v1/namespaces/" + m_ns + (map ? "/configmaps" : "/secrets") + object.substr(slash), [this, object](const Expected<Json> &r) { answered(object, r); });
        return;
    }
    m_known = std::ranges::all_of(m_wanted, [this](const std::string &object) { return m_asked.contains(object); });
    if (!m_known) // the Deployments changed meanwhile
        m_since.invalidate();
    Q_EMIT changed();
}

void ConfigWatch::answered(const std::string &object, const Expected<Json> &r)
{
    m_asked.insert(object);
    std::optional<traffic::ConfigView> view;
    if (r) {
        const auto manager = kube::lastOtherManager(*r);
        view = traffic::ConfigView{configHash(*r), manager ? traffic::WriterView{manager->name, manager->at} : traffic::WriterView{}};
    } else if (r.error().kind == ErrorKind::NotFound) {
        view = traffic::ConfigView{"absent", {}};
    } else if (r.error().kind == ErrorKind::Forbidden) {
        m_denied[object].start();
        m_views.erase(object);
    }
    // A passing trouble leaves what was known.
    if (view && m_wanted.contains(object))
        m_views.insert_or_assign(object, std::move(*view));
    next();
}

} // namespace tidegate::engine
