// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "start_mark.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QLoggingCategory>

namespace tidegate::app {

namespace {
constexpr auto kPainted = QEvent::User;
}

Q_LOGGING_CATEGORY(startLog, "tidegate.start", QtWarningMsg)

void noteStart(const char *what)
{
    static const QElapsedTimer since = [] {
        QElapsedTimer t;
        t.start();
        return t;
    }();
    qCDebug(startLog, "%5.1f ms %s", static_cast<double>(since.nsecsElapsed()) / 1e6, what);
}

StartMark::StartMark(const ui::Feed *feed, QWidget *window)
    : QObject(window)
    , m_feed(feed)
    , m_window(window)
{
    if (startLog().isDebugEnabled())
        connect(feed, &ui::Feed::snapshotChanged, this, &StartMark::look);
}

void StartMark::look()
{
    const engine::SnapshotPtr s = m_feed->snapshot();
    if (m_populated || !s || !s->observation.synced)
        return;
    m_populated = true;
    noteStart("the cluster is listed");
    m_window->installEventFilter(this);
    m_window->update();
}

bool StartMark::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Paint) {
        m_window->removeEventFilter(this);
        // The children are painted in the same turn, after this event; what else is waiting comes after the frame.
        QCoreApplication::postEvent(this, new QEvent(kPainted), Qt::HighEventPriority);
    }
    return false;
}

bool StartMark::event(QEvent *event)
{
    if (event->type() != kPainted)
        return QObject::event(event);
    noteStart("first populated frame");
    return true;
}

} // namespace tidegate::app
