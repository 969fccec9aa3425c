// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "net/http_session.h"

#include <QObject>

#include <map>

namespace tidegate::net {

/// An answer of 400 or more as an Error: its kind by the status, the first words of its body. `subject`: who answered.
[[nodiscard]] Error refusal(const Response &response, const std::string &subject);

/// A base address without what would double the slash before a path.
[[nodiscard]] std::string bareUrl(std::string url);
/// Percent-encoded, as one part of a path or a query.
[[nodiscard]] std::string urlPart(const std::string &text);

/// Requests whose answer belongs to somebody: `done` comes once and later, and never when its `context` is gone. One session. Lives in one
/// thread.
class Fetcher : public QObject {
    Q_OBJECT
public:
    explicit Fetcher(Identity identity = {}, QObject *parent = nullptr);
    ~Fetcher() override;
    void fetch(QObject *context, const Request &request, std::function<void(const Expected<Response> &)> done);

private:
    HttpSession m_session;
    std::map<long long, CallPtr> m_calls;
    long long m_last = 0;
};

} // namespace tidegate::net
