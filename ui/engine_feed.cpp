// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/engine_feed.h"

namespace tidegate::ui {

// The destructor joins the thread before the feed goes, so what runs in there may post to `this` at any time.

EngineFeed::EngineFeed(engine::OpenOptions options, QObject *parent)
    : Feed(parent)
    , m_host(new QObject)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_host, [this, options = std::move(options)]() mutable {
        m_session = new engine::ReleaseSession(std::move(options), m_host);
        connect(m_session, &engine::ReleaseSession::snapshotChanged, m_host, [this](const engine::SnapshotPtr &s) {
            QMetaObject::invokeMethod(this, [this, s] { receive(s); }, Qt::QueuedConnection);
        });
        m_session->start();
    });
}

EngineFeed::~EngineFeed()
{
    m_thread.quit();
    m_thread.wait();
}

void EngineFeed::receive(engine::SnapshotPtr snapshot)
{
    m_latest = std::move(snapshot);
    Q_EMIT snapshotChanged();
}

void EngineFeed::submit(const release::Command &command, std::function<void(Expected<void>)> done)
{
    QMetaObject::invokeMethod(m_host, [this, command, done = std::move(done)] {
        m_session->submit(command, [this, done](const Expected<void> &result) {
            QMetaObject::invokeMethod(this, [done, result] { done(result); }, Qt::QueuedConnection);
        });
    });
}

void EngineFeed::preview(bool rollback, std::function<void(engine::Preview)> done)
{
    QMetaObject::invokeMethod(m_host, [this, rollback, done = std::move(done)] {
        m_session->preview(rollback, [this, done](const engine::Preview &preview) {
            QMetaObject::invokeMethod(this, [done, preview] { done(preview); }, Qt::QueuedConnection);
        });
    });
}

} // namespace tidegate::ui
