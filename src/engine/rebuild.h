// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/api_client.h"
#include "release/state.h"

#include <QElapsedTimer>
#include <QObject>

namespace tidegate::engine {

/// Brings projections back after a rollback (F16): the CronJob's template run once as a Job whose name is the rollback's own, or one POST
/// to an endpoint through the API server's service proxy, after a person's word. Says what becomes of it until it is over.
/// Lives in the session's thread.
class Rebuild : public QObject {
    Q_OBJECT
public:
    /// Writes the record into the release's state; false when somebody else wrote first, and then nothing is sent.
    using Write = std::function<void(const release::Projections &, std::function<void(bool)>)>;
    Rebuild(kube::ApiClient *api, std::string ns, std::string release, Write write, QObject *parent);
    /// One turn, by whoever drives: asks at most every two seconds, one question at a time.
    void turn(const release::Projections &p, Instant now);

    /// The Job that `kubectl create job --from=cronjob/…` would make, under this name. Pure.
    [[nodiscard]] static Json jobOf(const Json &cronJob, const std::string &name, const std::string &release);
    /// What a Job's status says. Pure.
    [[nodiscard]] static release::Projections seen(release::Projections p, const Json &job, Instant now);
    /// "projector:8080/admin/rebuild" → path below the service proxy. Pure.
    [[nodiscard]] static std::string proxyPath(const std::string &ns, const std::string &endpoint);

private:
    void begin(release::Projections p, Instant now);
    void create(release::Projections p, const Json &cronJob, Instant now);
    void call(release::Projections p, Instant now);
    void look(release::Projections p, Instant now);
    void tell(release::Projections p);
    void failed(release::Projections p, Message why, Instant now);

    kube::ApiClient *m_api;
    std::string m_ns, m_release;
    Write m_write;
    bool m_flying = false;
    bool m_sentByUs = false;
    std::optional<release::Projections> m_untold; ///< what became of it, until it is written
    QElapsedTimer m_since, m_sinceSent;
};

} // namespace tidegate::engine
