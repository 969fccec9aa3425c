// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/api_client.h"
#include "traffic/observation.h"

#include <QElapsedTimer>
#include <QObject>

#include <set>

namespace tidegate::engine {

/// Reads the ConfigMaps and Secrets that the tracks' pods read, one after the other and now and again, and keeps a hash of each: whoever
/// has the hash cannot find the content by trying, for the object's uid is in it. No value is kept. What may not be read is left out and
/// asked for less often. Reads only. Lives in the session's thread.
class ConfigWatch : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 kEvery = 30'000, kEveryDenied = 600'000; ///< ms
    static constexpr std::size_t kMost = 64;                         ///< objects; the first ones by name

    ConfigWatch(kube::ApiClient *api, QObject *parent);
    /// Call whenever the Deployments may have changed.
    void look(const traffic::Observation &o, const std::string &ns);
    [[nodiscard]] const std::map<std::string, traffic::ConfigView> &views() const { return m_views; }
    /// Whether each of them was asked for, whatever came back.
    [[nodiscard]] bool known() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    void next();
    void answered(const std::string &object, const Expected<Json> &r);

    kube::ApiClient *m_api;
    std::string m_ns;
    std::set<std::string> m_wanted, m_asked;
    std::vector<std::string> m_left; ///< of this round
    std::map<std::string, traffic::ConfigView> m_views;
    std::map<std::string, QElapsedTimer> m_denied;
    bool m_flying = false, m_known = false;
    QElapsedTimer m_since;
};

/// "ConfigMap/name" and "Secret/name" of what a pod template's containers and volumes read; pull secrets are the kubelet's and left out.
[[nodiscard]] std::set<std::string> configsOf(const Json &podTemplate);
/// 16 hex digits of SHA-256 over the object's uid and its data.
[[nodiscard]] std::string configHash(const Json &object);

} // namespace tidegate::engine
