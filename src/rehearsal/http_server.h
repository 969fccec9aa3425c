// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QByteArray>
#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <functional>

namespace tidegate::rehearsal {

struct HttpRequest {
    QByteArray method;
    QString path; ///< decoded, without the query
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    [[nodiscard]] std::string arg(const char *name) const;
};

/// Answers one request: at once with send(), or as an open stream of lines. Lives as long as its socket.
class HttpReply : public QObject {
    Q_OBJECT
public:
    HttpReply(QTcpSocket *socket, QByteArray date) : QObject(socket), m_socket(socket), m_date(std::move(date)) {}
    void send(int status, const QByteArray &body, const QByteArray &type = "application/json");
    void openStream();
    void line(const QByteArray &text); ///< with its own newline added
    void endStream();

Q_SIGNALS:
    void finished(); ///< the next request of the connection may be read

private:
    QPointer<QTcpSocket> m_socket;
    QByteArray m_date;
};

/// A small HTTP/1.1 server on loopback: keep-alive, chunked streams, bounded requests, one request at a time a connection.
class HttpServer : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const HttpRequest &, HttpReply *)>;
    HttpServer(Handler handler, std::function<QByteArray()> date, QObject *parent);
    ~HttpServer() override;
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// While true connections are accepted and closed at once: the server is "down".
    void setDown(bool down) { m_down = down; }

private:
    void accept();
    void read(QTcpSocket *socket);
    struct Connection {
        QByteArray buffer;
        bool busy = false;
    };
    QTcpServer m_server;
    QHash<QTcpSocket *, Connection> m_connections;
    Handler m_handler;
    std::function<QByteArray()> m_date;
    bool m_down = false;
};

} // namespace tidegate::rehearsal
