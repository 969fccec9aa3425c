// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/connect_feed.h"

namespace tidegate::ui {

// The destructor joins the thread first.

ConnectFeed::ConnectFeed(kube::ConnectionSpec spec, plan::PrometheusSource source, QObject *parent)
    : QObject(parent)
    , m_host(new QObject)
{
    m_thread.setObjectName(QStringLiteral("connect"));
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_host, [this, spec = std::move(spec), source = std::move(source)] {
        auto *probe = new engine::ConnectProbe(spec, source, m_host);
        connect(probe, &engine::ConnectProbe::changed, m_host, [this](const engine::ProbeResult &r) {
            QMetaObject::invokeMethod(this, [this, r] { Q_EMIT changed(r); }, Qt::QueuedConnection);
        });
        probe->start();
    });
}

ConnectFeed::~ConnectFeed()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace tidegate::ui
