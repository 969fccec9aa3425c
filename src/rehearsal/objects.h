// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "base/time.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tidegate::rehearsal {

/// One kind of object that the simulated API knows.
struct Kind {
    std::string group, version, plural, kind;
    [[nodiscard]] std::string api() const { return group.empty() ? version : group + "/" + version; }
    [[nodiscard]] std::string name() const { return group.empty() ? plural : plural + "." + group; }
};
[[nodiscard]] const std::vector<Kind> &kinds();
[[nodiscard]] const Kind *kindOf(const std::string &group, const std::string &version, const std::string &plural);

/// etcd of the simulated cluster: objects by kind and "namespace/name", one growing version, and a bounded history for watches.
class ObjectStore : public QObject {
    Q_OBJECT
public:
    explicit ObjectStore(std::function<Instant()> now, QObject *parent);
    struct Event {
        long long version = 0;
        std::string type; ///< ADDED MODIFIED DELETED
        const Kind *kind = nullptr;
        Json object;
    };
    [[nodiscard]] long long version() const { return m_version; }
    [[nodiscard]] const std::map<std::string, Json> &all(const std::string &plural) const;
    [[nodiscard]] const Json *find(const std::string &plural, const std::string &ns, const std::string &name) const;
    /// Puts an object in place; sets uid, creationTimestamp, resourceVersion, and generation when spec changed. Returns it as stored.
    const Json &put(const std::string &plural, Json object);
    void remove(const std::string &plural, const std::string &ns, const std::string &name);
    /// Events after `version`; nothing when that is too old.
    [[nodiscard]] std::optional<std::vector<Event>> since(long long version, const Kind *kind) const;

Q_SIGNALS:
    void happened(const tidegate::rehearsal::ObjectStore::Event &event);

private:
    std::function<Instant()> m_now;
    std::map<std::string, std::map<std::string, Json>> m_objects;
    std::deque<Event> m_history;
    long long m_version = 100, m_uid = 0;
};

[[nodiscard]] std::string keyOf(const Json &object);
/// Label selectors: equality and set-based.
[[nodiscard]] bool matches(const std::string &selector, const Json &object);

} // namespace tidegate::rehearsal
