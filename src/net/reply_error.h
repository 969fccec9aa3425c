// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "net/http_session.h"

#include <QNetworkReply>
#include <QSslError>

namespace tidegate::net {

/// What an end without an answer means for what was asked.
enum class Fate {
    Read,    ///< it changes nothing
    NotSent, ///< a mutation of which nothing was handed over
    Unclear, ///< a mutation that may have arrived
};

/// What a reply's end without an HTTP status means. `tls`: the certificate problems that were reported for it.
[[nodiscard]] Error errorOf(const QNetworkReply &reply, const QList<QSslError> &tls, Fate fate);
/// Our own deadline passed: Timeout, for a mutation Unreachable or OutcomeUnknown.
[[nodiscard]] Error deadlineError(const QUrl &url, std::chrono::milliseconds limit, Fate fate);
/// The connection was never made, so a mutation cannot have arrived. Only for requests whose bytes cannot be watched.
[[nodiscard]] bool neverConnected(QNetworkReply::NetworkError code);
/// scheme://host:port/path of a URL: no query, no user.
[[nodiscard]] std::string subjectOf(const QUrl &url);
/// "10 s", "250 ms".
[[nodiscard]] std::string spoken(std::chrono::milliseconds d);

} // namespace tidegate::net
