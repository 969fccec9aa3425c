// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "net/http_session.h"
#include "notify/notice.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace tidegate::notify {

/// Brings notices to one receiver, in order, one at a time; tries again after 1, 5, 30, 120 and then each 600 s, gives one up after an hour
/// or when the receiver refuses it (400 … 499 but 408 and 429), and keeps the last hundred that wait. Nothing waits for it. Addresses hold
/// secrets: no error says more of one than its host. Lives in one thread.
class Sender : public QObject {
    Q_OBJECT
public:
    using Address = std::function<void(QObject *context, std::function<void(Expected<std::string>)> done)>;
    /// `kind`: webhook, slack, alertmanager. `address` gives the URL each time anew (a Secret may change).
    Sender(std::string kind, Address address, QObject *parent = nullptr);
    void send(const Notice &notice);
    [[nodiscard]] std::size_t waiting() const { return m_queue.size(); }
    /// Waits between tries; for tests.
    void setPauses(std::vector<std::chrono::milliseconds> pauses) { m_pauses = std::move(pauses); }

Q_SIGNALS:
    void delivered(const QString &id);
    void failed(const QString &id, const tidegate::Error &error, bool givenUp);

private:
    struct Waiting {
        Notice notice;
        std::size_t tries = 0;
        QElapsedTimer since;
    };
    void next();
    void post(const std::string &url);
    void answered(const Expected<net::Response> &result);
    void trouble(const Error &error, bool final);

    std::string m_kind;
    Address m_address;
    net::HttpSession m_session;
    std::deque<Waiting> m_queue;
    std::vector<std::chrono::milliseconds> m_pauses;
    net::CallPtr m_call;
    QTimer m_again;
    bool m_busy = false;
    std::string m_host; ///< for people
};

} // namespace tidegate::notify
