// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/calls.h"
#include "net/keep_alive.h"

namespace tidegate::net {

namespace {
constexpr qint64 kReadBuffer = 1024 * 1024; ///< back-pressure: TCP stops the server when we are slow
constexpr qint64 kMaxRefusal = 64 * 1024;
} // namespace

StreamCall::StreamCall(Request request, StreamHandlers handlers, std::chrono::milliseconds idle, qint64 maxLine)
    : m_request(std::move(request))
    , m_handlers(std::move(handlers))
    , m_idleLimit(idle)
    , m_framer(maxLine)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        const auto limit = m_status == 0 ? m_request.connectDeadline : m_idleLimit;
        close(Error{ErrorKind::Timeout, subjectOf(m_request.url), (m_status == 0 ? "no answer within " : "silent for ") + spoken(limit), TG_TR("it is opened again")});
    });
}

StreamCall::~StreamCall()
{
    drop();
}

void StreamCall::cancel()
{
    m_handlers = {};
    drop();
}

void StreamCall::drop()
{
    m_idle.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void StreamCall::refuse(Error error)
{
    QTimer::singleShot(0, this, [this, error = std::move(error)] { close(error); });
}

void StreamCall::follow(QNetworkReply *reply)
{
    m_reply = reply;
    reply->setReadBufferSize(kReadBuffer);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &e) { m_tls = e; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &StreamCall::headers);
    connect(reply, &QNetworkReply::readyRead, this, &StreamCall::read);
    connect(reply, &QNetworkReply::finished, this, &StreamCall::finished);
    connect(reply, &QObject::destroyed, this, [this] { refuse({ErrorKind::Cancelled, subjectOf(m_request.url), TG_TR("the session was closed"), TG_TR("it is opened again")}); });
    m_idle.start(m_request.connectDeadline);
}

void StreamCall::abandon(const std::string &why)
{
    if (m_reply)
        close(Error{ErrorKind::Unreachable, subjectOf(m_request.url), why, TG_TR("it is opened again")});
}

void StreamCall::headers()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_status != 0 || status == 0)
        return;
    m_status = status;
    m_idle.start(m_idleLimit);
    shortenKeepAlive();
    // A copy: the handler may cancel this call and with it the handler.
    if (const auto opened = m_handlers.opened; opened && status == 200)
        opened(status);
}

void StreamCall::read()
{
    const QPointer<StreamCall> self(this);
    const QByteArray bytes = m_reply->readAll();
    m_idle.start(m_idleLimit);
    if (m_status != 200) {
        m_refusal = (m_refusal + bytes).left(kMaxRefusal);
        return;
    }
    m_framer.feed(bytes);
    while (auto line = m_framer.next()) {
        const auto handler = m_handlers.line;
        if (!handler)
            continue;
        handler(std::move(*line));
        if (!self || !m_reply)
            return;
    }
    if (m_framer.overflowed())
        close(Error{ErrorKind::Invalid, subjectOf(m_request.url), "a line is longer than " + std::to_string(m_framer.maxLine()) + " bytes", TG_TR("it is read anew")});
}

void StreamCall::finished()
{
    const QPointer<StreamCall> self(this);
    if (m_status == 0)
        headers();
    if (self && m_reply && m_reply->bytesAvailable() > 0)
        read();
    if (!self || !m_reply)
        return;
    if (m_status != 0 && m_status != 200)
        return close(Error{ErrorKind::Server, subjectOf(m_request.url), m_refusal.toStdString(), "", m_status});
    if (m_reply->error() != QNetworkReply::NoError || m_status == 0)
        return close(errorOf(*m_reply, m_tls, Fate::Read));
    if (m_framer.pending() > 0)
        return close(Error{ErrorKind::Invalid, subjectOf(m_request.url), TG_TR("it ended in the middle of a line"), TG_TR("it is read anew")});
    close(std::nullopt);
}

void StreamCall::close(std::optional<Error> error)
{
    const auto closed = std::move(m_handlers.closed);
    m_handlers = {};
    drop();
    if (closed)
        closed(std::move(error)); // may destroy this call
}

} // namespace tidegate::net
