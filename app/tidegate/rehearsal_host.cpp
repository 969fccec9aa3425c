// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "rehearsal_host.h"

namespace tidegate::app {

// The destructor joins the thread first, so the room may post to `this` at any time.

RehearsalHost::RehearsalHost(rehearsal::Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_room(new QObject)
{
    m_thread.setObjectName(QStringLiteral("rehearsal"));
    m_room->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
    m_thread.start();
}

RehearsalHost::~RehearsalHost()
{
    m_thread.quit();
    m_thread.wait();
}

void RehearsalHost::start()
{
    QMetaObject::invokeMethod(m_room, [this] {
        m_rehearsal = new rehearsal::Rehearsal(m_options, m_room);
        const auto begun = m_rehearsal->start();
        if (!begun) {
            QMetaObject::invokeMethod(this, [this, error = begun.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
            return;
        }
        const RehearsalWorld world{m_rehearsal->connection(), m_rehearsal->secondConnection(), m_rehearsal->plan(), m_rehearsal->clock()};
        QMetaObject::invokeMethod(this, [this, world] { Q_EMIT ready(world); }, Qt::QueuedConnection);
    });
}

void RehearsalHost::skip(Millis d)
{
    QMetaObject::invokeMethod(m_room, [this, d] {
        if (m_rehearsal)
            m_rehearsal->skip(d);
    });
}

void RehearsalHost::inject(const std::string &trouble)
{
    QMetaObject::invokeMethod(m_room, [this, trouble] {
        if (m_rehearsal)
            m_rehearsal->inject(trouble);
    });
}

void RehearsalHost::setSpeed(double speed)
{
    QMetaObject::invokeMethod(m_room, [this, speed] {
        if (m_rehearsal)
            m_rehearsal->setSpeed(speed);
    });
}

} // namespace tidegate::app
