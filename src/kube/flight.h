// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/credentials.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace tidegate::kube {

/// One logical call: credentials, sending, and for reads the tries within its deadline. Deletes itself after its answer; a read
/// also when `context` is gone, a write goes on to its end without anybody to tell. For src/kube.
class Flight final : public QObject {
    Q_OBJECT
public:
    struct Policy {
        bool read = true;    ///< may be repeated
        bool urgent = false;
        int tries = 3;
        bool statuses = true; ///< 429 and 5xx count as failures, not as the answer
    };
    Flight(Credentials *credentials, net::Request request, Policy policy, QObject *context, net::Done done, QObject *parent);
    void start();

Q_SIGNALS:
    /// Every answer and failure, for the link's health.
    void heard(const Expected<tidegate::net::Response> &result);

private:
    void answered(const Expected<net::Response> &result);
    [[nodiscard]] std::optional<std::chrono::milliseconds> pause(const Expected<net::Response> &result) const;
    void finish(const Expected<net::Response> &result);

    Credentials *m_credentials;
    net::Request m_request;
    Policy m_policy;
    QPointer<QObject> m_context;
    net::Done m_done;
    net::CallPtr m_call;
    QElapsedTimer m_clock;
    QTimer m_waiting; ///< for the credentials
    int m_tried = 0;
    bool m_renewed = false;
};

} // namespace tidegate::kube
