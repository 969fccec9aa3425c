// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "net/http_session.h"

#include <QNetworkReply>
#include <QSslError>

namespace tidegate::net {

/// What a reply's end without an HTTP status means. `tls`: the certificate problems that were reported for it.
/// `mayHaveArrived`: it was a mutation and at least one byte of it was handed over.
[[nodiscard]] Error errorOf(const QNetworkReply &reply, const QList<QSslError> &tls, bool mayHaveArrived);
/// Our own deadline passed.
[[nodiscard]] Error deadlineError(const QUrl &url, std::chrono::milliseconds limit, bool mayHaveArrived);
/// scheme://host:port/path of a URL: no query, no user.
[[nodiscard]] std::string subjectOf(const QUrl &url);

} // namespace tidegate::net
