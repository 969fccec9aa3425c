// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "rehearsal/http_server.h"
#include "rehearsal/objects.h"
#include "rehearsal/world.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tidegate::rehearsal {

/// The simulated kube-apiserver: answers as the real one for what a release needs; the same contract tests run against both.
class ApiServer : public QObject {
    Q_OBJECT
public:
    ApiServer(ObjectStore &store, World &world, std::function<Instant()> now, QObject *parent);
    /// token → user name.
    void addUser(const std::string &token, const std::string &name) { m_users[token] = name; }
    void handle(const HttpRequest &r, HttpReply *reply);

Q_SIGNALS:
    /// Somebody changed a workload: an act is going on.
    void acted();

private:
    struct Target {
        const Kind *kind = nullptr;
        std::string ns, name, sub, rest;
    };
    struct Watcher {
        QPointer<HttpReply> reply;
        const Kind *kind = nullptr;
        std::string ns, labels, name;
        QElapsedTimer since;
        qint64 lasts = 0;
        bool bookmarks = false;
    };
    [[nodiscard]] static std::optional<Target> parse(const QString &path);
    void list(const HttpRequest &r, const Target &t, HttpReply *reply);
    void watch(const HttpRequest &r, const Target &t, HttpReply *reply);
    void write(const HttpRequest &r, const Target &t, HttpReply *reply);
    void patch(const HttpRequest &r, const Target &t, HttpReply *reply);
    void store(const HttpRequest &r, const Target &t, Json object, int status, HttpReply *reply);
    void proxy(const Target &t, HttpReply *reply);
    void review(const HttpRequest &r, const std::string &user, HttpReply *reply);
    void happened(const ObjectStore::Event &e);
    void beat();

    ObjectStore &m_store;
    World &m_world;
    std::function<Instant()> m_now;
    std::map<std::string, std::string> m_users;
    std::vector<Watcher> m_watchers;
    QTimer m_beat;
};

} // namespace tidegate::rehearsal
