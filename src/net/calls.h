// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "net/body.h"
#include "net/line_framer.h"
#include "net/reply_error.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

/// One running request each. For src/net.
namespace tidegate::net {

/// Answers once, later; forgets everybody when cancelled or destroyed.
class UnaryCall final : public QObject, public Call {
    Q_OBJECT
public:
    UnaryCall(Request request, Done done);
    ~UnaryCall() override;
    void cancel() override;
    /// Takes the running reply. `body`: of a mutation, owned by the reply; else null.
    void follow(QNetworkReply *reply, OnceBody *body);
    /// Fails on the next turn of the event loop, without any reply.
    void refuse(Error error);

private:
    void read();
    void finished();
    void answer(Expected<Response> result);
    [[nodiscard]] bool mayHaveArrived() const { return m_body && m_body->touched(); }

    Request m_request;
    Done m_done;
    QPointer<QNetworkReply> m_reply;
    QPointer<OnceBody> m_body;
    QList<QSslError> m_tls;
    QByteArray m_data;
    QTimer m_first, m_total;
    bool m_begun = false;
};

class StreamCall final : public QObject, public Call {
    Q_OBJECT
public:
    StreamCall(Request request, StreamHandlers handlers, std::chrono::milliseconds idle, qint64 maxLine, std::function<void()> released);
    ~StreamCall() override;
    void cancel() override;
    void follow(QNetworkReply *reply);
    void refuse(Error error);

private:
    void headers();
    void read();
    void finished();
    void close(std::optional<Error> error);
    void drop();

    Request m_request;
    StreamHandlers m_handlers;
    std::chrono::milliseconds m_idleLimit;
    std::function<void()> m_released; ///< the manager may take another stream
    LineFramer m_framer;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_tls;
    QTimer m_idle;
    int m_status = 0;
    QByteArray m_refusal;
};

} // namespace tidegate::net
