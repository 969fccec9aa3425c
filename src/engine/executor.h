// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "kube/api_client.h"

#include <QElapsedTimer>
#include <QObject>

namespace tidegate::engine {

/// Carries one act to its end: asks the method what to do now, sends it, looks, asks again. Never repeats blindly: after each write it
/// waits until the caches show the object changed. Lives in the session's thread.
class Executor : public QObject {
    Q_OBJECT
public:
    Executor(kube::ApiClient *api, QObject *parent);
    /// One turn. Returns the advice for the screen; `concluded` when it is Done or Stuck and nothing is on its way.
    struct Turn {
        traffic::Advice advice;
        bool concluded = false;
    };
    [[nodiscard]] Turn turn(const traffic::Method &method, const release::Pending &pending, const traffic::Observation &o, Instant now);
    /// Whether a write of ours may still be on its way.
    [[nodiscard]] bool busy() const { return m_flying > 0; }
    /// Forgets what belongs to an act that is over.
    void reset();
    [[nodiscard]] std::vector<journal::RequestRecord> takeRequests() { return std::exchange(m_requests, {}); }
    /// Dry-runs patches one after the other; `done` gets the first refusal.
    void dryRun(std::vector<traffic::Patch> patches, bool urgent, std::function<void(std::optional<Error>)> done);

Q_SIGNALS:
    void wrote(const tidegate::engine::ChangeView &change); ///< each write and its answer
    void again();                                            ///< look anew

private:
    void send(std::vector<traffic::Patch> patches, std::size_t i, bool urgent, const std::string &actor);
    void record(const traffic::Patch &p, const kube::Outcome &o, bool dryRun, const std::string &actor);
    [[nodiscard]] static std::string versionOf(const traffic::Observation &o, const traffic::Patch &p);

    kube::ApiClient *m_api;
    std::string m_act;            ///< pending.id that this is about
    bool m_tried = false;         ///< the dry run was made
    int m_flying = 0;
    bool m_overtaken = false;     ///< the last write of a rollback came too late, and it has looked again
    std::map<std::string, std::string> m_before; ///< path → resourceVersion before our write, until the cache shows another
    QElapsedTimer m_sinceWrite;
    std::optional<Error> m_refused;
    QElapsedTimer m_sinceRefused;
    std::vector<journal::RequestRecord> m_requests;
};

} // namespace tidegate::engine
