// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/boot_timer.h"
#include "kube/api_client.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace tidegate::engine {

/// One guardian per release, by a Lease (real clock), as leader election does it: a Lease that was not renewed for its duration as WE
/// observed it may be taken; clocks of others are not trusted. Lives in the session's thread.
class Guardian : public QObject {
    Q_OBJECT
public:
    /// `wanted` false: only watch who guards.
    Guardian(kube::ApiClient *api, std::string ns, const std::string &release, std::string identity, bool wanted, QObject *parent);
    ~Guardian() override;
    void start();
    [[nodiscard]] bool ours() const; ///< and renewed recently enough to act on
    [[nodiscard]] const std::string &holder() const { return m_holder; } ///< empty: nobody alive
    [[nodiscard]] std::optional<Instant> since() const { return m_since; }
    /// From now on it takes the Lease when it is free.
    void want();
    /// Gives the Lease up, so that another need not wait for it to run out. `done` comes when that is answered, or at once where it is not
    /// ours; best effort.
    void release(std::function<void()> done = [] {});

Q_SIGNALS:
    void changed();

private:
    void look();
    void seen(const Expected<Json> &lease);
    void take(const Json *lease);
    void set(const std::string &holder, std::optional<Instant> since);

    kube::ApiClient *m_api;
    std::string m_path, m_name, m_ns, m_identity, m_holder;
    bool m_wanted, m_flying = false;
    std::optional<Instant> m_since;
    Json m_renewed;       ///< the Lease as we last wrote it; null: look first
    std::string m_record; ///< holder and renew time as last seen
    BootTimer m_sinceSeen, m_sinceRenewed;
    QTimer m_timer;
    QTimer m_due; ///< when another's Lease runs out, unless it is renewed
};

} // namespace tidegate::engine
