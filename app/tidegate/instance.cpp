// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QStandardPaths>

namespace tidegate::app {

namespace {

constexpr int kMoment = 500; ///< ms
constexpr qint64 kLongest = 2000;
constexpr char kTaken[] = "taken\n";

} // namespace

Instance::Instance(QObject *parent, const QString &name)
    : QObject(parent)
    , m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::take);
}

QString Instance::ownName()
{
    const QByteArray where = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toUtf8();
    return QStringLiteral("tidegate-") + QString::fromLatin1(QCryptographicHash::hash(where, QCryptographicHash::Sha256).toHex().left(16));
}

bool Instance::handOver(const QString &link) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kMoment))
        return false;
    socket.write(link.toUtf8() + '\n');
    // One that hangs does not answer; then this start goes on by itself.
    return socket.waitForBytesWritten(kMoment) && socket.waitForReadyRead(kMoment) && socket.readAll() == kTaken;
}

void Instance::listen()
{
    if (m_server.listen(m_name))
        return;
    // Somebody is there, or somebody was killed.
    QLocalSocket probe;
    probe.connectToServer(m_name);
    if (probe.waitForConnected(kMoment))
        return;
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void Instance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > kLongest)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            const QString link = QString::fromUtf8(socket->readLine(kLongest)).trimmed();
            if (!link.isEmpty() && !link.startsWith(QLatin1String("tidegate://"), Qt::CaseInsensitive))
                return socket->abort();
            socket->write(kTaken);
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT asked(link);
        });
    }
}

} // namespace tidegate::app
