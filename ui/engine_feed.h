// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/release_session.h"
#include "ui/feed.h"

#include <QThread>

namespace tidegate::ui {

/// The real feed: one ReleaseSession in a thread of its own, so that the window never waits for it.
/// Lives in the window's thread; destroying it ends the session (its Lease is left to expire or released by the session).
class EngineFeed final : public Feed {
    Q_OBJECT
public:
    explicit EngineFeed(engine::OpenOptions options, QObject *parent = nullptr);
    ~EngineFeed() override;
    [[nodiscard]] engine::SnapshotPtr snapshot() const override { return m_latest; }
    void submit(const release::Command &command, std::function<void(Expected<void>)> done) override;
    void preview(bool rollback, std::function<void(engine::Preview)> done) override;

private:
    void receive(engine::SnapshotPtr snapshot);

    QThread m_thread;
    QObject *m_host = nullptr;                   ///< lives in m_thread; context of what is posted there
    engine::ReleaseSession *m_session = nullptr; ///< child of m_host; touched only in m_thread
    engine::SnapshotPtr m_latest;
};

} // namespace tidegate::ui
