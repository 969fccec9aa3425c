// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/calls.h"

#include <QDateTime>
#include <QLocale>

namespace tidegate::net {

namespace {

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
    connect(&m_first, &QTimer::timeout, this, [this] { answer(deadlineError(m_request.url, m_request.connectDeadline, mayHaveArrived())); });
    connect(&m_total, &QTimer::timeout, this, [this] { answer(deadlineError(m_request.url, m_request.totalDeadline, mayHaveArrived())); });
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

void UnaryCall::follow(QNetworkReply *reply, OnceBody *body)
{
    m_reply = reply;
    m_body = body;
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &e) { m_tls = e; });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] { m_begun = true, m_first.stop(); });
    connect(reply, &QNetworkReply::readyRead, this, &UnaryCall::read);
    connect(reply, &QNetworkReply::finished, this, &UnaryCall::finished);
    m_first.start(m_request.connectDeadline);
    m_total.start(m_request.totalDeadline);
}

void UnaryCall::read()
{
    m_data += m_reply->readAll();
    if (m_data.size() > m_request.maxBody)
        answer(Error{ErrorKind::Invalid, subjectOf(m_request.url), "the answer is larger than " + std::to_string(m_request.maxBody / 1024) + " KiB", "ask for less, or look whether this is the right address"});
}

void UnaryCall::finished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_data += m_reply->readAll();
    if (m_data.size() > m_request.maxBody)
        return read();
    // Qt reports 4xx and 5xx as errors too; with a status and a whole body they are answers.
    const QNetworkReply::NetworkError code = m_reply->error();
    const bool whole = code == QNetworkReply::NoError || (status >= 400 && code > QNetworkReply::UnknownProxyError && code != QNetworkReply::ContentReSendError);
    if (status == 0 || !whole)
        return answer(errorOf(*m_reply, m_tls, mayHaveArrived()));
    Response r;
    r.status = status;
    r.body = std::move(m_data);
    r.contentType = m_reply->rawHeader("Content-Type");
    r.retryAfter = m_reply->rawHeader("Retry-After");
    r.serverClockOffset = offsetFrom(m_reply->rawHeader("Date"));
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
