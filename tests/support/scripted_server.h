// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tidegate::test {

/// A request as it arrived, whole.
struct Seen {
    QByteArray method, target; ///< target: path and query
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString peer;       ///< common name of the client's certificate, empty without one
    int connection = 0; ///< 1 is the first connection of the server
    [[nodiscard]] QByteArray header(const QByteArray &name) const;            ///< the first of that name
    [[nodiscard]] std::vector<QByteArray> all(const QByteArray &name) const; ///< each of that name
    [[nodiscard]] QByteArray path() const { return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')); }
    [[nodiscard]] QByteArray query(const QByteArray &key) const; ///< decoded
};

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

/// The server's side of one request. A copy refers to the same one; it may be kept and used later.
class Exchange {
public:
    explicit Exchange(QTcpSocket *socket) : m_socket(socket) {}
    void answer(int status, const QByteArray &body, const Headers &headers = {}) const; ///< whole, with its length
    void json(int status, const QByteArray &body) const { answer(status, body, {{"Content-Type", "application/json"}}); }
    void raw(const QByteArray &bytes) const;
    void drip(const QByteArray &bytes, int msPerByte) const;
    void begin(int status = 200, const Headers &headers = {}) const; ///< headers of a chunked answer
    void chunk(const QByteArray &bytes) const;
    void line(const QByteArray &text) const { chunk(text + '\n'); }
    void end() const;   ///< the last chunk
    void close() const; ///< FIN
    void reset() const; ///< RST
    [[nodiscard]] bool open() const { return m_socket && m_socket->state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] qint64 unsent() const { return m_socket ? m_socket->bytesToWrite() : 0; }

private:
    QPointer<QTcpSocket> m_socket;
};

/// HTTP/1.1 on loopback, in the test's own event loop; a handler decides what each request gets, faults included.
class ScriptedServer : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const Seen &, Exchange)>;
    explicit ScriptedServer(std::optional<QSslConfiguration> tls = std::nullopt, QObject *parent = nullptr);
    ~ScriptedServer() override;
    /// Nothing set: every request is answered 200 with "{}".
    void handle(Handler handler) { m_handler = std::move(handler); }
    /// Decides by path; the handler gets the rest.
    void on(const QByteArray &path, Handler handler) { m_paths.emplace_back(path, std::move(handler)); }
    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;
    [[nodiscard]] std::string base() const; ///< https://localhost:port
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] int count(const QByteArray &path) const;
    void stopListening();
    void listenAgain();
    void dropAll(); ///< RST to everybody
    /// Accepts connections and reads nothing, not even a TLS greeting.
    void freeze(bool frozen) { m_frozen = frozen; }

    std::vector<Seen> seen;

private:
    void accept(QTcpSocket *socket);
    void arrived(QTcpSocket *socket);
    std::unique_ptr<QTcpServer> m_server;
    bool m_tls;
    bool m_frozen = false;
    quint16 m_port = 0;
    int m_connections = 0;
    Handler m_handler;
    std::vector<std::pair<QByteArray, Handler>> m_paths;
};

} // namespace tidegate::test
