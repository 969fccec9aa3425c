// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/calls.h"

#include <QDateTime>
#include <QLocale>

namespace tidegate::net {

namespace {

constexpr qint64 kReadBuffer = 4 * 1024 * 1024; ///< what may wait unread in Qt; TCP holds back the rest

std::optional<std::chrono::milliseconds> offsetFrom(const QByteArray &date)
{
    if (date.isEmpty())
        return std::nullopt;
    QDateTime t = QLocale::c().toDateTime(QString::fromLatin1(date.left(25)), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
    t.setTimeSpec(Qt::UTC);
    if (!t.isValid())
        return std::nullopt;
    // The header has whole seconds: on average the server was half a second further.
    return std::chrono::milliseconds(t.toMSecsSinceEpoch() + 500 - QDateTime::currentMSecsSinceEpoch());
}

} // namespace

UnaryCall::UnaryCall(Request request, Done done)
    : m_request(std::move(request))
    , m_done(std::move(done))
{
    for (QTimer *t : {&m_first, &m_total})
        t->setSingleShot(true);
    connect(&m_first, &QTimer::timeout, this, [this] { late(m_request.connectDeadline); });
    connect(&m_total, &QTimer::timeout, this, [this] { late(m_request.totalDeadline); });
}

UnaryCall::~UnaryCall()
{
    cancel();
}

void UnaryCall::cancel()
{
    m_done = nullptr;
    m_first.stop();
    m_total.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this); // abort() signals from inside itself
    reply->abort();
    reply->deleteLater();
}

void UnaryCall::refuse(Error error)
{
    QTimer::singleShot(0, this, [this, error = std::move(error)] { answer(error); });
}

void UnaryCall::follow(QNetworkReply *reply, std::optional<Mutating> mutating)
{
    m_reply = reply;
    m_mutating = std::move(mutating);
    reply->setReadBufferSize(kReadBuffer);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &e) { m_tls = e; });
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(reply, &QNetworkReply::uploadProgress, this, &UnaryCall::sending);
    connect(reply, &QNetworkReply::metaDataChanged, this, &UnaryCall::began);
    connect(reply, &QNetworkReply::readyRead, this, &UnaryCall::read);
    connect(reply, &QNetworkReply::finished, this, &UnaryCall::finished);
    connect(reply, &QObject::destroyed, this, [this] {
        // The session went first.
        Error e{ErrorKind::Cancelled, subjectOf(m_request.url), TG_TR("the session was closed"), ""};
        if (fate(QNetworkReply::OperationCanceledError) == Fate::Unclear)
            e.kind = ErrorKind::OutcomeUnknown;
        refuse(std::move(e));
    });
    m_first.start(m_request.connectDeadline);
    m_total.start(m_request.totalDeadline);
}

Fate UnaryCall::fate(QNetworkReply::NetworkError code) const
{
    if (!m_mutating)
        return Fate::Read;
    if (!m_mutating->bodyless)
        return *m_mutating->handedOver ? Fate::Unclear : Fate::NotSent;
    return !m_sent && neverConnected(code) ? Fate::NotSent : Fate::Unclear;
}

void UnaryCall::late(std::chrono::milliseconds limit)
{
    answer(deadlineError(m_request.url, limit, fate(QNetworkReply::TimeoutError)));
}

void UnaryCall::sending(qint64 bytes)
{
    if (bytes <= m_taken || !m_first.isActive())
        return;
    m_taken = bytes;
    m_first.start(); // the server takes what we say: that is no silence
}

void UnaryCall::began()
{
    m_first.stop();
    if (!m_offset)
        m_offset = offsetFrom(m_reply->rawHeader("Date"));
}

void UnaryCall::read()
{
    m_data += m_reply->readAll();
    if (m_data.size() <= m_request.maxBody)
        return;
    // A mutation whose answer we cannot take has been done, or not: the caller reads back.
    const bool mutation = fate(QNetworkReply::NoError) != Fate::Read;
    answer(Error{mutation ? ErrorKind::OutcomeUnknown : ErrorKind::Invalid, subjectOf(m_request.url), "the answer is larger than " + std::to_string(m_request.maxBody) + " bytes", TG_TR("ask for less, or look whether this is the right address")});
}

bool UnaryCall::whole(int status) const
{
    const QNetworkReply::NetworkError code = m_reply->error();
    if (status == 0 || code == QNetworkReply::NoError)
        return status != 0;
    if ((status == 307 || status == 308) && code == QNetworkReply::ContentReSendError)
        return true; // Qt prepares to follow and cannot; we never do
    // Qt reports 4xx and 5xx as errors too; with a status and a whole body they are answers.
    const bool nameless = code == QNetworkReply::UnknownContentError && status < 500; // a 4xx that Qt has no name for
    const bool named = code > QNetworkReply::UnknownProxyError && code != QNetworkReply::UnknownContentError && code != QNetworkReply::ContentReSendError && code != QNetworkReply::ProtocolFailure && code != QNetworkReply::ProtocolUnknownError;
    return status >= 400 && (named || nameless);
}

void UnaryCall::finished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_data += m_reply->readAll();
    if (m_data.size() > m_request.maxBody)
        return read();
    if (!whole(status))
        return answer(errorOf(*m_reply, m_tls, fate(m_reply->error())));
    Response r;
    r.status = status;
    r.body = std::move(m_data);
    r.contentType = m_reply->rawHeader("Content-Type");
    r.retryAfter = m_reply->rawHeader("Retry-After");
    r.serverClockOffset = m_offset;
    answer(std::move(r));
}

void UnaryCall::answer(Expected<Response> result)
{
    const Done done = std::move(m_done);
    cancel();
    if (done)
        done(std::move(result)); // may destroy this call
}

} // namespace tidegate::net
