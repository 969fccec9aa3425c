// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/flight.h"

#include <QRandomGenerator>

namespace tidegate::kube {

Flight::Flight(Credentials *credentials, net::Request request, Policy policy, QObject *context, net::Done done, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
    , m_request(std::move(request))
    , m_policy(policy)
    , m_context(context)
    , m_done(std::move(done))
{
    if (context && policy.read)
        connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    m_waiting.setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        finish(Error{ErrorKind::Unauthorized, m_request.url.path().toStdString(), TG_TR("the credentials did not come in time: the exec plugin still runs"), TG_TR("look whether it waits for a login")});
    });
    m_clock.start();
}

void Flight::start()
{
    m_waiting.start(std::max(m_request.totalDeadline - std::chrono::milliseconds(m_clock.elapsed()), std::chrono::milliseconds(1)));
    m_credentials->headers(this, [this](const Expected<std::vector<net::Header>> &headers) {
        if (!m_waiting.isActive())
            return; // given up, and about to be deleted
        m_waiting.stop();
        if (!headers)
            return finish(headers.error());
        net::Request r = m_request;
        r.headers.insert(r.headers.end(), headers->begin(), headers->end());
        const auto left = r.totalDeadline - std::chrono::milliseconds(m_clock.elapsed());
        if (left <= std::chrono::milliseconds(0))
            return finish(Error{ErrorKind::Timeout, m_request.url.path().toStdString(), TG_TR("no answer in time"), TG_TR("check the network and the VPN")});
        r.totalDeadline = left;
        r.connectDeadline = std::min(r.connectDeadline, left);
        ++m_tried;
        m_call = m_credentials->session()->send(r, [this](const Expected<net::Response> &result) { answered(result); }, m_policy.urgent);
    });
}

void Flight::answered(const Expected<net::Response> &result)
{
    Q_EMIT heard(result);
    // A 401 is a definite refusal: nothing was done, so even a write may go once more with fresh credentials.
    if (result && result->status == 401 && !m_renewed && m_credentials->renewable()) {
        m_renewed = true;
        m_credentials->invalidate();
        QTimer::singleShot(0, this, &Flight::start);
        return;
    }
    if (const auto wait = pause(result)) {
        QTimer::singleShot(*wait, this, &Flight::start);
        return;
    }
    finish(result);
}

std::optional<std::chrono::milliseconds> Flight::pause(const Expected<net::Response> &result) const
{
    if (!m_policy.read || m_tried >= m_policy.tries)
        return std::nullopt;
    const bool again = result ? m_policy.statuses && (result->status == 429 || result->status == 500 || result->status == 502 || result->status == 503 || result->status == 504) : result.error().kind == ErrorKind::Unreachable;
    if (!again)
        return std::nullopt;
    auto wait = std::chrono::milliseconds((150 << m_tried) + QRandomGenerator::global()->bounded(100));
    if (result && !result->retryAfter.isEmpty())
        wait = std::max(wait, std::chrono::milliseconds(1000 * std::clamp(result->retryAfter.toInt(), 0, 30)));
    if (std::chrono::milliseconds(m_clock.elapsed()) + wait >= m_request.totalDeadline)
        return std::nullopt;
    return wait;
}

void Flight::finish(const Expected<net::Response> &result)
{
    const net::Done done = std::move(m_done);
    const bool alive = m_context;
    deleteLater();
    if (done && alive)
        done(result);
}

} // namespace tidegate::kube
