// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/propose_feed.h"

namespace tidegate::ui {

ProposeFeed::ProposeFeed(kube::ConnectionSpec spec, QObject *parent)
    : QObject(parent)
    , m_host(new QObject)
{
    m_thread.setObjectName(QStringLiteral("propose"));
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_host, [this, spec = std::move(spec)] {
        const auto api = std::make_shared<kube::ApiClient>(spec, kube::ApiClient::Options{.readOnly = true, .probe = false});
        propose::ask(m_host, api.get(), spec.ns, [this, api](const Expected<propose::Inventory> &found) {
            QMetaObject::invokeMethod(this, [this, found] {
                m_answer = found;
                Q_EMIT answered();
            }, Qt::QueuedConnection);
        });
    });
}

ProposeFeed::~ProposeFeed()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace tidegate::ui
