// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "notify/sender.h"

#include "notify/payload.h"

#include <algorithm>

namespace tidegate::notify {

namespace {

constexpr std::size_t kMost = 100;
constexpr qint64 kHour = 3600 * 1000;
constexpr auto kDeadline = std::chrono::seconds(15);

} // namespace

Sender::Sender(std::string kind, Address address, QObject *parent)
    : QObject(parent)
    , m_kind(std::move(kind))
    , m_address(std::move(address))
    , m_session(net::Identity{})
    , m_pauses{std::chrono::seconds(1), std::chrono::seconds(5), std::chrono::seconds(30), std::chrono::seconds(120), std::chrono::seconds(600)}
    , m_host(m_kind)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Sender::next);
}

void Sender::send(const Notice &notice)
{
    if (std::ranges::any_of(m_queue, [&](const Waiting &w) { return w.notice.id == notice.id; }))
        return;
    m_queue.push_back({notice, 0, {}});
    m_queue.back().since.start();
    if (m_queue.size() > kMost) {
        // The oldest that is not on its way.
        const auto old = m_queue.begin() + (m_busy ? 1 : 0);
        const QString id = QString::fromStdString(old->notice.id);
        m_queue.erase(old);
        Q_EMIT failed(id, {ErrorKind::Unreachable, m_host, TG_TR("too many notices wait"), TG_TR("look at the receiver")}, true);
    }
    if (!m_again.isActive())
        next();
}

void Sender::next()
{
    if (m_busy || m_queue.empty())
        return;
    m_busy = true;
    m_address(this, [this](const Expected<std::string> &url) {
        if (!url)
            return trouble(url.error(), false);
        post(*url);
    });
}

void Sender::post(const std::string &url)
{
    net::Request r;
    r.method = "POST";
    r.url = QUrl(QString::fromStdString(address(m_kind, url)), QUrl::StrictMode);
    m_host = m_kind + " at " + r.url.host().toStdString();
    r.headers = {{"Content-Type", "application/json"}};
    r.body = QByteArray::fromStdString(payload(m_kind, m_queue.front().notice).dump(-1, ' ', false, Json::error_handler_t::replace));
    r.totalDeadline = kDeadline;
    m_call = m_session.send(r, [this](const Expected<net::Response> &result) { answered(result); });
}

void Sender::answered(const Expected<net::Response> &result)
{
    // Whether it arrived is not always known; twice is better than never, and the id tells.
    if (!result)
        return trouble({result.error().kind, m_host, "it cannot be reached", "look at the receiver"}, false);
    const int status = result->status;
    if (status < 300) {
        const QString id = QString::fromStdString(m_queue.front().notice.id);
        m_queue.pop_front();
        m_busy = false;
        Q_EMIT delivered(id);
        return next();
    }
    const bool refused = status < 500 && status != 408 && status != 429;
    trouble({ErrorKind::Server, m_host, "it answered " + std::to_string(status), TG_TR("look at the receiver"), status}, refused);
}

void Sender::trouble(const Error &error, bool final)
{
    m_busy = false;
    Waiting &w = m_queue.front();
    const QString id = QString::fromStdString(w.notice.id);
    const bool giveUp = final || w.since.elapsed() > kHour;
    const auto pause = m_pauses[std::min(w.tries++, m_pauses.size() - 1)];
    if (giveUp)
        m_queue.pop_front();
    Q_EMIT failed(id, error, giveUp);
    m_again.start(giveUp ? std::chrono::milliseconds(0) : pause);
}

} // namespace tidegate::notify
