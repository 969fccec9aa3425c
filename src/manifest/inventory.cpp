// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "manifest/inventory.h"

#include <algorithm>

namespace tidegate::manifest {

namespace {

bool clusterWide(const std::string &kind)
{
    static const std::set<std::string> kinds{"Namespace", "Node", "PersistentVolume", "ClusterRole", "ClusterRoleBinding", "CustomResourceDefinition", "StorageClass", "PriorityClass", "ClusterSecretStore", "ClusterExternalSecret"};
    return kinds.contains(kind);
}

/// "key=value" of the first label that an object's selector asks for.
std::string firstLabel(const Json &o)
{
    for (const auto path : {std::initializer_list<const char *>{"spec", "selector", "matchLabels"}, {"spec", "podSelector", "matchLabels"}, {"spec", "selector"}}) {
        const Json *labels = nodeAt(o, path);
        if (labels && labels->is_object() && !labels->empty() && labels->begin()->is_string())
            return labels->begin().key() + "=" + labels->begin()->get_ref<const std::string &>();
    }
    return {};
}

void dropValues(Json &secret)
{
    if (!secret.is_object())
        return;
    for (const char *field : {"data", "stringData"}) {
        const auto it = secret.find(field);
        if (it == secret.end() || !it->is_object())
            continue;
        for (auto &[key, value] : it->items())
            value = nullptr;
    }
    // kubectl apply keeps a copy of everything in an annotation.
    if (const auto m = secret.find("metadata"); m != secret.end() && m->is_object())
        m->erase("annotations");
}

} // namespace

std::string Object::place(std::string field) const
{
    if (file.empty())
        return "cluster";
    for (;;) {
        if (const auto it = lines.find(field); it != lines.end())
            return file + ":" + std::to_string(it->second);
        const auto cut = field.find_last_of(".[");
        if (cut == std::string::npos)
            return file + ":" + std::to_string(line);
        field.resize(cut);
    }
}

void Inventory::add(Object o, const std::string &defaultNamespace)
{
    if (o.kind == "Secret")
        dropValues(o.json);
    if (clusterWide(o.kind))
        o.ns.clear();
    else if (o.ns.empty())
        o.ns = defaultNamespace;
    if (!m_live)
        m_seen.insert(o.kind);
    o.order = m_objects.size();
    m_objects.push_back(std::move(o));
    const Object &kept = m_objects.back();
    m_bySelector[{kept.kind, kept.ns}][firstLabel(kept.json)].push_back(&kept);
    m_byKind[{kept.kind, kept.ns}].push_back(&kept);
    m_byId[kept.id()] = &kept;
}

const Object *Inventory::find(const std::string &kind, const std::string &ns, const std::string &name) const
{
    const auto it = m_byId.find(kind + "/" + ns + "/" + name);
    return it == m_byId.end() ? nullptr : it->second;
}

std::vector<const Object *> Inventory::maySelect(const std::string &kind, const std::string &ns, const std::map<std::string, std::string> &labels) const
{
    std::vector<const Object *> out;
    const auto take = [&](const std::map<std::string, std::vector<const Object *>> &by, const std::string &label) {
        if (const auto it = by.find(label); it != by.end())
            out.insert(out.end(), it->second.begin(), it->second.end());
    };
    for (auto it = m_bySelector.lower_bound({kind, ns}); it != m_bySelector.end() && it->first.first == kind && (ns.empty() || it->first.second == ns); ++it) {
        take(it->second, {});
        for (const auto &[key, value] : labels) {
            std::string label = key;
            take(it->second, label.append("=").append(value));
        }
    }
    std::ranges::sort(out, {}, &Object::order);
    return out;
}

std::vector<const Object *> Inventory::of(const std::string &kind) const
{
    std::vector<const Object *> out;
    for (auto it = m_byKind.lower_bound({kind, ""}); it != m_byKind.end() && it->first.first == kind; ++it)
        out.insert(out.end(), it->second.begin(), it->second.end());
    return out;
}

std::vector<const Object *> Inventory::of(const std::string &kind, const std::string &ns) const
{
    const auto it = m_byKind.find({kind, ns});
    return it == m_byKind.end() ? std::vector<const Object *>() : it->second;
}

} // namespace tidegate::manifest
