// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/fetcher.h"

#include <QPointer>
#include <QTimer>

namespace tidegate::net {

Error refusal(const Response &r, const std::string &subject)
{
    constexpr qsizetype kShown = 200;
    Error e;
    e.httpStatus = r.status;
    e.subject = subject;
    e.kind = r.status == 401 ? ErrorKind::Unauthorized : r.status == 403 ? ErrorKind::Forbidden : r.status == 404 ? ErrorKind::NotFound : r.status == 429 ? ErrorKind::Throttled : r.status >= 500 ? ErrorKind::Server : ErrorKind::Refused;
    const QString words = redacted(QString::fromUtf8(r.body.left(kShown)).simplified());
    e.detail = "HTTP " + std::to_string(r.status) + (words.isEmpty() ? std::string() : ": " + words.toStdString());
    return e;
}

std::string bareUrl(std::string url)
{
    while (!url.empty() && url.back() == '/')
        url.pop_back();
    return url;
}

std::string urlPart(const std::string &text)
{
    return QUrl::toPercentEncoding(QString::fromStdString(text)).toStdString();
}

Fetcher::Fetcher(Identity identity, QObject *parent)
    : QObject(parent)
    , m_session(std::move(identity))
{
}

Fetcher::~Fetcher() = default;

void Fetcher::fetch(QObject *context, const Request &request, std::function<void(const Expected<Response> &)> done)
{
    const long long id = ++m_last;
    m_calls[id] = m_session.send(request, [this, id, context = QPointer<QObject>(context), done = std::move(done)](const Expected<Response> &r) {
        // The call cannot end inside its own answer.
        QTimer::singleShot(0, this, [this, id] { m_calls.erase(id); });
        if (context)
            done(r);
    });
}

} // namespace tidegate::net
