// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

/// HTTP with the safety that a release console needs. The only place that constructs QNetworkAccessManager
/// (reasons: one TLS identity per manager, non-rewindable mutation bodies, no redirects, own deadlines).
namespace tidegate::net {

/// What makes a connection this identity's and nobody else's. Any change means a new HttpSession.
struct Identity {
    QByteArray caPem;             ///< empty: system roots
    QByteArray clientCertPem, clientKeyPem;
    QString serverName;           ///< tls-server-name: SNI and the name checked
    bool insecureSkipVerify = false;
    QString proxyUrl;             ///< http, https, socks5; empty: by the environment's rules
    bool environmentProxies = true; ///< whether HTTPS_PROXY, HTTP_PROXY and NO_PROXY count where there is no proxyUrl
    QString userAgent = QStringLiteral("tidegate");
    bool readOnly = false;        ///< refuse every request that could write, before it is sent
};

using Header = std::pair<QByteArray, QByteArray>;

struct Request {
    QByteArray method = "GET";
    QUrl url;
    std::vector<Header> headers; ///< never logged
    QByteArray body;
    std::chrono::milliseconds connectDeadline{10000}; ///< until the first byte
    std::chrono::milliseconds totalDeadline{30000};
    qint64 maxBody = 64LL * 1024 * 1024; ///< larger answers are an Error
    bool safe = false; ///< a POST that changes nothing (access review, query): allowed in read-only mode, may be repeated
};

struct Response {
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray retryAfter;
    std::optional<std::chrono::milliseconds> serverClockOffset; ///< Date header minus our clock at receipt, ±1 s
};

/// A running request. Destroying or cancelling it means its callback is never called.
class Call {
public:
    virtual ~Call() = default;
    virtual void cancel() = 0;
};
using CallPtr = std::unique_ptr<Call>;
using Done = std::function<void(Expected<Response>)>;

/// Lines of a long answer (a watch). Bounded: a line longer than `maxLine` ends the stream with an Error.
struct StreamHandlers {
    std::function<void(int status)> opened;            ///< headers arrived, status 200
    std::function<void(QByteArray line)> line;         ///< without the newline, never empty
    std::function<void(std::optional<Error>)> closed;  ///< exactly once; nothing: the server ended it properly
};

/// One identity. Lives in and calls back in the thread that made it. HTTP/1.1 only; unary calls and streams use separate
/// managers, at most 4 streams each; urgent calls (a rollback) have a manager of their own so that they never queue.
class HttpSession : public QObject {
    Q_OBJECT
public:
    explicit HttpSession(Identity identity, QObject *parent = nullptr);
    ~HttpSession() override;

    /// Sends once. A mutation (anything but GET and `safe`) goes out with a body that cannot be rewound: it reaches the
    /// server at most once, and an unclear end is an Error of kind OutcomeUnknown. The callback comes later, never from inside this call.
    /// HTTP statuses ≥ 400 are a Response, not an Error. Keep the CallPtr; dropping it cancels.
    [[nodiscard]] CallPtr send(const Request &request, Done done, bool urgent = false);
    /// Opens a stream; `idleDeadline`: silence that long closes it with Timeout.
    [[nodiscard]] CallPtr stream(const Request &request, StreamHandlers handlers, std::chrono::milliseconds idleDeadline, qint64 maxLine = 8LL * 1024 * 1024);
    /// Drops every idle socket, after sleep or a network change.
    void forgetConnections();
    /// Ends every running stream with an Error of kind Unreachable that says `why`: after sleep or a lost link their silence proves nothing.
    void abandonStreams(const std::string &why);
    [[nodiscard]] const Identity &identity() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Removes what could be a secret from a text that will be shown or logged: bearer tokens, userinfo in URLs, PEM blocks.
[[nodiscard]] QString redacted(const QString &text);

} // namespace tidegate::net
