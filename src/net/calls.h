// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "net/line_framer.h"
#include "net/reply_error.h"

#include <QPointer>
#include <QTimer>

/// One running request each. For src/net.
namespace tidegate::net {

/// How far a mutation got, as far as we can know.
struct Mutating {
    std::shared_ptr<bool> handedOver; ///< a byte of the body was taken
    bool bodyless = false;            ///< there is no byte to watch
};

/// Answers once, later; forgets everybody when cancelled or destroyed.
class UnaryCall final : public QObject, public Call {
    Q_OBJECT
public:
    UnaryCall(Request request, Done done);
    ~UnaryCall() override;
    void cancel() override;
    /// Takes the running reply.
    void follow(QNetworkReply *reply, std::optional<Mutating> mutating);
    /// Fails on the next turn of the event loop, without any reply.
    void refuse(Error error);

private:
    void sending(qint64 bytes);
    void began();
    void read();
    void finished();
    void late(std::chrono::milliseconds limit);
    void answer(Expected<Response> result);
    [[nodiscard]] bool whole(int status) const;
    [[nodiscard]] Fate fate(QNetworkReply::NetworkError code) const;

    Request m_request;
    Done m_done;
    QPointer<QNetworkReply> m_reply;
    std::optional<Mutating> m_mutating;
    QList<QSslError> m_tls;
    QByteArray m_data;
    std::optional<std::chrono::milliseconds> m_offset;
    QTimer m_first, m_total;
    qint64 m_taken = 0; ///< bytes of the body that were sent so far
    bool m_sent = false;
};

/// Lines as they come; closed once, never from inside stream().
class StreamCall final : public QObject, public Call {
    Q_OBJECT
public:
    StreamCall(Request request, StreamHandlers handlers, std::chrono::milliseconds idle, qint64 maxLine);
    ~StreamCall() override;
    void cancel() override;
    void follow(QNetworkReply *reply);
    void refuse(Error error);
    /// Ends it where it runs; its silence is no proof of life.
    void abandon(const std::string &why);

private:
    void headers();
    void read();
    void finished();
    void close(std::optional<Error> error);
    void drop();

    Request m_request;
    StreamHandlers m_handlers;
    std::chrono::milliseconds m_idleLimit;
    LineFramer m_framer;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_tls;
    QTimer m_idle;
    int m_status = 0;
    QByteArray m_refusal;
};

} // namespace tidegate::net
