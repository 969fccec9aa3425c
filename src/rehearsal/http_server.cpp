// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "rehearsal/http_server.h"

#include <QUrl>

namespace tidegate::rehearsal {

namespace {

constexpr qsizetype kMaxHeader = 64 * 1024, kMaxBody = 8 * 1024 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 415: return "Unsupported Media Type";
    case 422: return "Unprocessable Entity";
    case 503: return "Service Unavailable";
    default: return "Status";
    }
}

} // namespace

std::string HttpRequest::arg(const char *name) const
{
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toStdString();
}

void HttpReply::send(int status, const QByteArray &body, const QByteArray &type)
{
    if (m_socket) {
        m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\nContent-Type: " + type + "\r\nDate: " + m_date + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
        m_socket->write(body);
    }
    Q_EMIT finished();
    deleteLater();
}

void HttpReply::openStream()
{
    if (m_socket)
        m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: " + m_date + "\r\nTransfer-Encoding: chunked\r\n\r\n");
}

void HttpReply::line(const QByteArray &text)
{
    if (m_socket)
        m_socket->write(QByteArray::number(text.size() + 1, 16) + "\r\n" + text + "\n\r\n");
}

void HttpReply::endStream()
{
    if (m_socket)
        m_socket->write("0\r\n\r\n");
    Q_EMIT finished();
    deleteLater();
}

HttpServer::HttpServer(Handler handler, std::function<QByteArray()> date, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_date(std::move(date))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

HttpServer::~HttpServer()
{
    // The sockets go with the listener, after our own members: they must not call back then.
    for (auto it = m_connections.keyBegin(); it != m_connections.keyEnd(); ++it)
        (*it)->disconnect(this);
}

bool HttpServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void HttpServer::accept()
{
    while (QTcpSocket *s = m_server.nextPendingConnection()) {
        if (m_down) {
            s->abort();
            s->deleteLater();
            continue;
        }
        m_connections.insert(s, {});
        connect(s, &QTcpSocket::readyRead, this, [this, s] { read(s); });
        connect(s, &QTcpSocket::disconnected, this, [this, s] {
            m_connections.remove(s);
            s->deleteLater();
        });
    }
}

void HttpServer::read(QTcpSocket *s)
{
    const auto it = m_connections.find(s);
    if (it == m_connections.end())
        return;
    it->buffer += s->readAll();
    if (it->busy)
        return;
    const qsizetype end = it->buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (it->buffer.size() > kMaxHeader)
            s->abort();
        return;
    }
    HttpRequest r;
    const QList<QByteArray> lines = it->buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    for (const QByteArray &l : lines.mid(1)) {
        const qsizetype colon = l.indexOf(':');
        if (colon > 0)
            r.headers.insert(l.left(colon).trimmed().toLower(), l.mid(colon + 1).trimmed());
    }
    const qsizetype length = r.headers.value("content-length").toLongLong();
    if (first.size() != 3 || length < 0 || length > kMaxBody || m_down) {
        s->abort();
        return;
    }
    if (it->buffer.size() < end + 4 + length)
        return;
    r.method = first[0];
    QByteArray target = first[1];
    if (const qsizetype q = target.indexOf('?'); q >= 0)
        target = target.left(q) + target.mid(q).replace('+', "%20"); // as forms write a space
    const QUrl url = QUrl::fromEncoded("http://x" + target);
    r.path = url.path(QUrl::FullyDecoded);
    r.query = QUrlQuery(url);
    r.body = it->buffer.mid(end + 4, length);
    it->buffer.remove(0, end + 4 + length);
    it->busy = true;
    auto *reply = new HttpReply(s, m_date());
    connect(reply, &HttpReply::finished, this, [this, s] {
        const auto c = m_connections.find(s);
        if (c == m_connections.end())
            return;
        c->busy = false;
        if (!c->buffer.isEmpty())
            QMetaObject::invokeMethod(s, [this, s] { read(s); }, Qt::QueuedConnection);
    });
    m_handler(r, reply);
}

} // namespace tidegate::rehearsal
