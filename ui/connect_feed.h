// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/connect_probe.h"

#include <QObject>
#include <QThread>

namespace tidegate::ui {

/// A ConnectProbe in a thread of its own, so that the page never waits for a network, a plugin or a name server.
/// Lives in the window's thread; destroying it ends what still runs.
class ConnectFeed final : public QObject {
    Q_OBJECT
public:
    ConnectFeed(kube::ConnectionSpec spec, plan::PrometheusSource source, QObject *parent = nullptr);
    ~ConnectFeed() override;

Q_SIGNALS:
    void changed(const tidegate::engine::ProbeResult &result);

private:
    QThread m_thread;
    QObject *m_host = nullptr; ///< lives in m_thread
};

} // namespace tidegate::ui
