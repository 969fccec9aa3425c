// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "net/http_session.h"

#include <optional>

namespace tidegate::test {

/// Keeps a call and what it said.
struct Asked {
    net::CallPtr call;
    std::optional<Expected<net::Response>> got;
    int times = 0;

    void ask(net::HttpSession &session, const net::Request &r, bool urgent = false)
    {
        got.reset();
        call = session.send(r, [this](Expected<net::Response> x) { ++times, got = std::move(x); }, urgent);
    }
    [[nodiscard]] bool answered() const { return got.has_value(); }
    [[nodiscard]] int status() const { return got && *got ? (*got)->status : 0; }
    [[nodiscard]] QByteArray body() const { return got && *got ? (*got)->body : QByteArray(); }
    [[nodiscard]] ErrorKind kind() const { return got && !*got ? got->error().kind : ErrorKind::Internal; }
    [[nodiscard]] const char *text() const
    {
        static thread_local std::string t;
        t = !got ? "no answer" : *got ? "answered " + std::to_string((*got)->status) : got->error().text();
        return t.c_str();
    }
};

inline net::Request request(const QUrl &url, const QByteArray &method = "GET", const QByteArray &body = {})
{
    net::Request r;
    r.url = url;
    r.method = method;
    r.body = body;
    r.connectDeadline = std::chrono::milliseconds(4000);
    r.totalDeadline = std::chrono::milliseconds(8000);
    return r;
}

/// Keeps a stream and what it said.
struct Streamed {
    net::CallPtr call;
    std::vector<QByteArray> lines;
    int opened = 0, closed = 0;
    std::optional<Error> error;

    net::StreamHandlers handlers()
    {
        return {[this](int) { ++opened; }, [this](const QByteArray &l) { lines.push_back(l); }, [this](std::optional<Error> e) { ++closed, error = std::move(e); }};
    }
    void open(net::HttpSession &session, const QUrl &url, std::chrono::milliseconds idle = std::chrono::seconds(5), qint64 maxLine = 1024 * 1024)
    {
        call = session.stream(request(url), handlers(), idle, maxLine);
    }
};

} // namespace tidegate::test
