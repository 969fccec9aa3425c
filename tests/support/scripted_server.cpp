// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "support/scripted_server.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTimer>
#include <QUrlQuery>

#include <sys/socket.h>

namespace tidegate::test {

QByteArray Seen::header(const QByteArray &name) const
{
    const auto found = all(name);
    return found.empty() ? QByteArray() : found.front();
}

std::vector<QByteArray> Seen::all(const QByteArray &name) const
{
    std::vector<QByteArray> out;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            out.push_back(value);
    }
    return out;
}

QByteArray Seen::query(const QByteArray &key) const
{
    return QUrlQuery(QUrl(QString::fromLatin1(target))).queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded).toUtf8();
}

void Exchange::raw(const QByteArray &bytes) const
{
    if (m_socket)
        m_socket->write(bytes);
}

void Exchange::answer(int status, const QByteArray &body, const Headers &headers) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[key, value] : headers)
        head += key + ": " + value + "\r\n";
    raw(head + "\r\n" + body);
}

void Exchange::drip(const QByteArray &bytes, int msPerByte) const
{
    if (!m_socket)
        return;
    auto *timer = new QTimer(m_socket);
    QObject::connect(timer, &QTimer::timeout, m_socket, [left = bytes, socket = m_socket, timer]() mutable {
        if (left.isEmpty() || socket->state() != QAbstractSocket::ConnectedState)
            return timer->stop();
        socket->write(left.left(1));
        left.remove(0, 1);
    });
    timer->start(msPerByte);
}

void Exchange::begin(int status, const Headers &headers) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n";
    for (const auto &[key, value] : headers)
        head += key + ": " + value + "\r\n";
    raw(head + "\r\n");
}

void Exchange::chunk(const QByteArray &bytes) const
{
    if (!bytes.isEmpty())
        raw(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
}

void Exchange::end() const
{
    raw("0\r\n\r\n");
}

void Exchange::close() const
{
    if (m_socket)
        m_socket->disconnectFromHost();
}

void Exchange::reset() const
{
    if (!m_socket)
        return;
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
}

ScriptedServer::ScriptedServer(std::optional<QSslConfiguration> tls, QObject *parent)
    : QObject(parent)
    , m_tls(tls.has_value())
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *s = m_server->nextPendingConnection())
            accept(s);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
    m_port = m_server->serverPort();
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url(const QString &pathAndQuery) const
{
    return QUrl(QString::fromStdString(base()) + pathAndQuery);
}

std::string ScriptedServer::base() const
{
    return (m_tls ? "https://localhost:" : "http://127.0.0.1:") + std::to_string(m_port);
}

quint16 ScriptedServer::port() const
{
    return m_port;
}

int ScriptedServer::openConnections() const
{
    int n = 0;
    for (const QTcpSocket *s : m_server->findChildren<QTcpSocket *>())
        n += s->state() == QAbstractSocket::ConnectedState ? 1 : 0;
    return n;
}

int ScriptedServer::count(const QByteArray &path) const
{
    return static_cast<int>(std::count_if(seen.begin(), seen.end(), [&path](const Seen &s) { return s.path() == path; }));
}

void ScriptedServer::stopListening()
{
    m_server->close();
}

void ScriptedServer::listenAgain()
{
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("the port was taken");
}

void ScriptedServer::dropAll()
{
    for (QTcpSocket *s : m_server->findChildren<QTcpSocket *>())
        Exchange(s).reset();
}

void ScriptedServer::accept(QTcpSocket *socket)
{
    socket->setProperty("number", ++m_connections);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { arrived(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0)
        arrived(socket);
}

void ScriptedServer::arrived(QTcpSocket *socket)
{
    if (m_frozen)
        return;
    const QPointer<QTcpSocket> alive(socket);
    while (alive && socket->isOpen()) {
        if (socket->bytesAvailable() < socket->property("wanted").toLongLong())
            return; // a large body is looked at once, not with each packet
        const QByteArray buffer = socket->peek(16 * 1024 * 1024);
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Seen s;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        const QList<QByteArray> first = lines.front().trimmed().split(' ');
        s.method = first.value(0);
        s.target = first.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QByteArray line = lines[i].trimmed();
            const qsizetype colon = line.indexOf(':');
            s.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = s.header("Content-Length").toLongLong();
        const bool whole = buffer.size() >= end + 4 + length;
        socket->setProperty("wanted", whole ? 0 : end + 4 + length);
        if (!whole)
            return;
        s.body = buffer.mid(end + 4, length);
        socket->skip(end + 4 + length);
        s.connection = socket->property("number").toInt();
        if (const auto *tls = qobject_cast<QSslSocket *>(socket))
            s.peer = tls->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
        seen.push_back(s);
        const auto by = std::find_if(m_paths.begin(), m_paths.end(), [&s](const auto &p) { return p.first == s.path(); });
        const Handler handler = by != m_paths.end() ? by->second : m_handler;
        if (handler)
            handler(s, Exchange(socket));
        else
            Exchange(socket).json(200, "{}");
    }
}

} // namespace tidegate::test
