// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

/// Kubernetes objects in sight, from manifest files or from a cluster.
namespace tidegate::manifest {

struct Object {
    std::string kind, ns, name;
    Json json;        ///< of a Secret: the names of its keys only, with null for each value
    std::string file; ///< empty: from a cluster
    int line = 0;     ///< of its first line in the file, 1-based
    std::map<std::string, int> lines; ///< field as in spec.template.spec.containers[0].image → line
    std::size_t order = 0;            ///< in the inventory

    [[nodiscard]] std::string id() const { return kind + "/" + ns + "/" + name; }
    /// "file:line" of a field or of what encloses it; "cluster" when it is no file's.
    [[nodiscard]] std::string place(std::string field) const;
};

/// Objects by kind and name. What is not in it may still exist: sees() says whether absence means anything.
class Inventory {
public:
    explicit Inventory(bool live) : m_live(live) {}
    Inventory(const Inventory &) = delete;
    Inventory &operator=(const Inventory &) = delete;
    [[nodiscard]] bool live() const { return m_live; }
    /// Secrets lose their values here. Objects without a namespace get `defaultNamespace`, except where their kind has none.
    void add(Object o, const std::string &defaultNamespace = {});
    /// Every object of this kind is here (a complete list was read).
    void setSeen(const std::string &kind) { m_seen.insert(kind); }
    /// Absence of an object of this kind means that it does not exist: the kind is among the files, or was listed.
    [[nodiscard]] bool sees(const std::string &kind) const { return m_seen.contains(kind); }
    [[nodiscard]] const std::set<std::string> &kindsSeen() const { return m_seen; }
    [[nodiscard]] const Object *find(const std::string &kind, const std::string &ns, const std::string &name) const;
    /// In the order in which they were added; of every namespace without `ns`.
    [[nodiscard]] std::vector<const Object *> of(const std::string &kind) const;
    [[nodiscard]] std::vector<const Object *> of(const std::string &kind, const std::string &ns) const;
    /// Objects of a kind that may select something with these labels: all that do, and some that do not. Their selector is
    /// spec.selector, spec.selector.matchLabels or spec.podSelector.matchLabels. Of every namespace where `ns` is empty.
    [[nodiscard]] std::vector<const Object *> maySelect(const std::string &kind, const std::string &ns, const std::map<std::string, std::string> &labels) const;
    [[nodiscard]] const std::deque<Object> &all() const { return m_objects; }

private:
    bool m_live;
    std::deque<Object> m_objects;
    std::map<std::pair<std::string, std::string>, std::vector<const Object *>> m_byKind; ///< kind, namespace
    /// Kind and namespace, then the first label of the selector as key=value; empty where it names none.
    std::map<std::pair<std::string, std::string>, std::map<std::string, std::vector<const Object *>>> m_bySelector;
    std::map<std::string, const Object *> m_byId;
    std::set<std::string> m_seen;
};

} // namespace tidegate::manifest
