// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/link_monitor.h"

#include "net/reply_error.h"

#include <algorithm>

namespace tidegate::kube {

namespace {
constexpr auto kBeat = std::chrono::seconds(3); // DECISIONS.md 30
constexpr std::size_t kOffsets = 9;
} // namespace

LinkMonitor::LinkMonitor(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &LinkMonitor::probe);
}

void LinkMonitor::probe()
{
    if (!std::exchange(m_flying, true))
        Q_EMIT due();
}

void LinkMonitor::start()
{
    m_timer.start(kBeat);
    QTimer::singleShot(0, this, &LinkMonitor::probe);
}

void LinkMonitor::probed(const Expected<net::Response> &result)
{
    m_flying = false;
    if (!result)
        return bad(result.error());
    if (result->status == 401 || result->status >= 500)
        return bad(errorFromStatus(result->status, result->body, "API server"));
    good(*result);
}

void LinkMonitor::heard(const Expected<net::Response> &result)
{
    if (result && result->status < 500 && result->status != 401)
        return good(*result);
    if (result && result->status != 401)
        return; // the server, or what it asked for us, has a trouble; the link has not
    if (!result) {
        const ErrorKind k = result.error().kind;
        if (k != ErrorKind::Unreachable && k != ErrorKind::Tls && k != ErrorKind::Timeout && k != ErrorKind::Unauthorized && k != ErrorKind::OutcomeUnknown)
            return;
    }
    if (m_timer.isActive())
        return probe();
    bad(result ? errorFromStatus(401, result->body, "API server") : result.error());
}

void LinkMonitor::good(const net::Response &r)
{
    if (r.serverClockOffset) {
        m_offsets.push_back(*r.serverClockOffset);
        if (m_offsets.size() > kOffsets)
            m_offsets.pop_front();
        std::vector<Millis> sorted(m_offsets.begin(), m_offsets.end());
        std::ranges::sort(sorted);
        m_state.clockOffset = sorted[sorted.size() / 2];
    }
    const bool was = m_state.ok, cut = std::exchange(m_cut, false);
    m_state.ok = m_state.everOk = true;
    m_state.lastOk = SystemClock().now();
    m_state.error.reset();
    if (cut)
        Q_EMIT regained();
    if (!was)
        Q_EMIT changed();
}

void LinkMonitor::woke(std::chrono::milliseconds slept)
{
    m_offsets.clear();
    bad({ErrorKind::Unreachable, "API server", "this computer slept for " + net::spoken(slept), TG_TR("the connection is made anew by itself")});
    m_cut = true;
    m_flying = false; // an answer to what was asked before may never come
    probe();
}

void LinkMonitor::bad(const Error &e)
{
    const bool was = m_state.ok;
    const bool same = !was && m_state.error && m_state.error->detail == e.detail;
    m_state.ok = false;
    m_cut = m_cut || (was && (e.kind == ErrorKind::Unreachable || e.kind == ErrorKind::Timeout || e.kind == ErrorKind::Tls));
    m_state.error = e;
    if (was)
        Q_EMIT lost();
    if (!same)
        Q_EMIT changed();
}

} // namespace tidegate::kube
