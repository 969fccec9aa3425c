// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/release_session.h"
#include "notify/sender.h"

namespace tidegate::notify {

/// Tells the receivers of a release's plan what its session sees, while it guards. Reads addresses that are in Secrets when it needs them.
/// Lives in the session's thread.
class Notifier : public QObject {
    Q_OBJECT
public:
    Notifier(engine::ReleaseSession *session, kube::ConnectionSpec connection, QObject *parent = nullptr);
    ~Notifier() override;

Q_SIGNALS:
    void delivered(const QString &id);
    void failed(const QString &id, const tidegate::Error &error, bool givenUp);

private:
    struct Receiver;
    void heard(const engine::SnapshotPtr &snapshot);
    void receiversOf(const plan::Plan &plan, const std::string &ns);

    kube::ConnectionSpec m_connection;
    std::unique_ptr<kube::ApiClient> m_api; ///< for Secrets; made when the first is needed
    std::string m_digest;                   ///< of the plan that the receivers are of
    std::vector<std::unique_ptr<Receiver>> m_receivers;
    engine::SnapshotPtr m_last;
    std::optional<Instant> m_unguardedSince;
};

} // namespace tidegate::notify
