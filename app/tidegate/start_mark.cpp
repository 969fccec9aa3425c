// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "start_mark.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>

namespace tidegate::app {

Q_LOGGING_CATEGORY(startLog, "tidegate.start", QtWarningMsg)

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
    m_window->installEventFilter(this);
    m_window->update();
}

bool StartMark::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Paint) {
        m_window->removeEventFilter(this);
        // The children are painted in the same turn, after this event.
        QTimer::singleShot(0, this, [] { qCDebug(startLog, "first populated frame"); });
    }
    return false;
}

} // namespace tidegate::app
