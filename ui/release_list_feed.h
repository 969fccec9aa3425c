// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/release_list.h"

#include <QObject>
#include <QThread>

namespace tidegate::ui {

/// The cluster's releases, followed in a thread of their own. Lives in the window's thread.
class ReleaseListFeed final : public QObject {
    Q_OBJECT
public:
    enum class Guardians { Passed, Followed }; ///< whether it is said who guards each release now
    explicit ReleaseListFeed(kube::ConnectionSpec spec, Guardians guardians = Guardians::Passed, QObject *parent = nullptr);
    ~ReleaseListFeed() override;
    [[nodiscard]] const engine::ReleaseListView &view() const { return m_view; }

Q_SIGNALS:
    void changed();

private:
    QThread m_thread;
    QObject *m_host = nullptr; ///< lives in m_thread
    engine::ReleaseListView m_view;
};

} // namespace tidegate::ui
