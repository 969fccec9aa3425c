// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/engine_feed.h"

#include "notify/notifier.h"
#include "prometheus/locate.h"

#include <QPointer>
#include <QTimer>

#include <mutex>
#include <vector>

namespace tidegate::ui {

namespace {

constexpr int kFarewell = 2500; ///< ms; the Lease's write has two seconds

/// Threads of feeds that are gone. The window's thread only.
std::vector<QPointer<QThread>> &leaving()
{
    static std::vector<QPointer<QThread>> all;
    return all;
}

} // namespace

/// The session outlives its feed by a moment; what it still says then goes nowhere.
struct EngineFeed::Mail {
    std::mutex mutex;
    EngineFeed *feed;

    void post(std::function<void(EngineFeed *)> what)
    {
        const std::scoped_lock lock(mutex);
        if (feed)
            QMetaObject::invokeMethod(feed, [f = feed, what = std::move(what)] { what(f); }, Qt::QueuedConnection);
    }
};

EngineFeed::EngineFeed(engine::OpenOptions options, QObject *parent)
    : Feed(parent)
    , m_mail(std::make_shared<Mail>())
    , m_thread(new QThread)
    , m_host(new QObject)
    , m_connection(options.connection)
    , m_prometheus(options.prometheus)
    , m_farewell(!options.rehearsal)
{
    m_mail->feed = this;
    m_thread->setObjectName(QStringLiteral("engine"));
    m_host->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->start();
    QMetaObject::invokeMethod(m_host, [host = m_host, mail = m_mail, options = std::move(options)]() mutable {
        const bool tells = options.guard && !options.readOnly && !options.rehearsal;
        const kube::ConnectionSpec connection = options.connection;
        auto *session = new engine::ReleaseSession(std::move(options), host);
        if (tells)
            new notify::Notifier(session, connection, session);
        connect(session, &engine::ReleaseSession::snapshotChanged, host, [mail](const engine::SnapshotPtr &s) { mail->post([s](EngineFeed *f) { f->receive(s); }); });
        session->start();
    });
}

EngineFeed::~EngineFeed()
{
    {
        const std::scoped_lock lock(m_mail->mutex);
        m_mail->feed = nullptr;
    }
    std::erase_if(leaving(), [](const QPointer<QThread> &t) { return !t; });
    leaving().emplace_back(m_thread);
    // What was posted to the host before comes first, so there is a session.
    QMetaObject::invokeMethod(m_host, [host = m_host, farewell = m_farewell] {
        auto *session = host->findChild<engine::ReleaseSession *>();
        const auto leave = [] { QThread::currentThread()->quit(); };
        if (!session || !farewell)
            return leave();
        QTimer::singleShot(kFarewell, host, leave);
        session->end(leave);
    });
}

Farewells::~Farewells()
{
    for (const QPointer<QThread> &t : leaving()) {
        if (t && t->wait(kFarewell + 500))
            delete t.data();
    }
    leaving().clear();
}

void EngineFeed::receive(engine::SnapshotPtr snapshot)
{
    m_latest = std::move(snapshot);
    Q_EMIT snapshotChanged();
}

void EngineFeed::submit(const release::Command &command, std::function<void(Expected<void>)> done)
{
    QMetaObject::invokeMethod(m_host, [host = m_host, mail = m_mail, command, done = std::move(done)] {
        host->findChild<engine::ReleaseSession *>()->submit(command, [mail, done](const Expected<void> &result) { mail->post([done, result](EngineFeed *) { done(result); }); });
    });
}

void EngineFeed::preview(bool rollback, std::function<void(engine::Preview)> done)
{
    QMetaObject::invokeMethod(m_host, [host = m_host, mail = m_mail, rollback, done = std::move(done)] {
        host->findChild<engine::ReleaseSession *>()->preview(rollback, [mail, done](const engine::Preview &preview) { mail->post([done, preview](EngineFeed *) { done(preview); }); });
    });
}

/// In a thread and with connections of its own: it asks much, and then thinks for seconds, while the session has a release to guard.
void EngineFeed::replayPast(const plan::Plan &plan, Instant from, Instant to, Millis step, const replay::Options &options, std::function<void(Expected<replay::Past>)> done)
{
    auto *thread = new QThread;
    auto *host = new QObject;
    thread->setObjectName(QStringLiteral("replay"));
    host->moveToThread(thread);
    connect(thread, &QThread::finished, host, &QObject::deleteLater);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    std::erase_if(leaving(), [](const QPointer<QThread> &t) { return !t; });
    leaving().emplace_back(thread);
    thread->start();
    const auto answer = [mail = m_mail, done = std::move(done)](const Expected<replay::Past> &past) {
        mail->post([done, past](EngineFeed *) { done(past); });
        QThread::currentThread()->quit();
    };
    QMetaObject::invokeMethod(host, [=, connection = m_connection, target = m_prometheus] {
        auto *api = new kube::ApiClient(connection, {true, false}, host);
        const auto found = [=](const Expected<prometheus::Target> &t) {
            if (!t)
                return answer(t.error());
            replay::replayPast(host, new prometheus::Client(*t, api, host), plan, from, to, step, options, answer);
        };
        target ? found(*target) : prometheus::locate(host, api, plan.metrics.prometheus, found);
    });
}

} // namespace tidegate::ui
