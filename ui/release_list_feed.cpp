// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/release_list_feed.h"

namespace tidegate::ui {

// The destructor joins the thread first.

ReleaseListFeed::ReleaseListFeed(kube::ConnectionSpec spec, Guardians guardians, QObject *parent)
    : QObject(parent)
    , m_host(new QObject)
{
    m_thread.setObjectName(QStringLiteral("releases"));
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_host, [this, spec = std::move(spec), guardians] {
        auto *list = new engine::ReleaseList(spec, m_host);
        connect(list, &engine::ReleaseList::changed, m_host, [this](const engine::ReleaseListView &v) {
            QMetaObject::invokeMethod(this, [this, v] {
                m_view = v;
                Q_EMIT changed();
            }, Qt::QueuedConnection);
        });
        if (guardians == Guardians::Followed)
            list->followGuardians();
        list->start();
    });
}

ReleaseListFeed::~ReleaseListFeed()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace tidegate::ui
