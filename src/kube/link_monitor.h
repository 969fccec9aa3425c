// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/api_client.h"

#include <QTimer>

#include <deque>

namespace tidegate::kube {

/// Health of one link from a heartbeat every 3 s and from every answer, and how far the server's clock is from ours.
class LinkMonitor final : public QObject {
    Q_OBJECT
public:
    explicit LinkMonitor(QObject *parent);
    void start();
    [[nodiscard]] const LinkState &state() const { return m_state; }
    /// Any answer is a sign of life. A failure of one call may be that call's own (a slow list, a pod behind the proxy):
    /// it only makes the heartbeat come at once. Without heartbeat it counts.
    void heard(const Expected<net::Response> &result);
    /// What the heartbeat got decides.
    void probed(const Expected<net::Response> &result);
    /// The computer slept: what was known is old until the server is heard again.
    void woke(std::chrono::milliseconds slept);

Q_SIGNALS:
    void due();     ///< send the heartbeat now
    void changed(); ///< ok or its error changed
    void lost();    ///< it was good and is not any more: drop sockets
    void regained(); ///< after a time in which nothing came through: streams that were open then prove nothing

private:
    void probe();
    void good(const net::Response &r);
    void bad(const Error &e);
    LinkState m_state;
    QTimer m_timer;
    bool m_flying = false;
    bool m_cut = false; ///< nothing came through since the last good answer
    std::deque<Millis> m_offsets;
};

} // namespace tidegate::kube
