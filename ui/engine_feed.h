// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/release_session.h"
#include "ui/feed.h"

#include <QThread>

namespace tidegate::ui {

/// The real feed: one ReleaseSession in a thread of its own, so that the window never waits for it.
/// Lives in the window's thread and never waits for the other: destroyed, it leaves the session to give its Lease up and to go by itself.
class EngineFeed final : public Feed {
    Q_OBJECT
public:
    explicit EngineFeed(engine::OpenOptions options, QObject *parent = nullptr);
    ~EngineFeed() override;
    [[nodiscard]] engine::SnapshotPtr snapshot() const override { return m_latest; }
    void submit(const release::Command &command, std::function<void(Expected<void>)> done) override;
    void preview(bool rollback, std::function<void(engine::Preview)> done) override;
    void replayPast(const plan::Plan &plan, Instant from, Instant to, Millis step, const replay::Options &options, std::function<void(Expected<replay::Past>)> done) override;

private:
    struct Mail;
    void receive(engine::SnapshotPtr snapshot);

    std::shared_ptr<Mail> m_mail;                ///< the way back into the window's thread, as long as there is a feed
    QThread *m_thread;                           ///< deletes itself when it has ended
    QObject *m_host = nullptr;                   ///< lives in m_thread, the session's parent; context of what is posted there
    engine::SnapshotPtr m_latest;
    kube::ConnectionSpec m_connection;           ///< as it was opened; what is replayed goes by itself
    std::optional<prometheus::Target> m_prometheus;
    bool m_farewell = true;                      ///< a rehearsal's cluster goes with it: nobody to say it to
};

/// Whoever runs the application has one of these for longer than any feed: when it goes, it waits for sessions that still say goodbye,
/// three seconds at most.
class Farewells {
public:
    Farewells() = default;
    ~Farewells();
    Farewells(const Farewells &) = delete;
    Farewells &operator=(const Farewells &) = delete;
};

} // namespace tidegate::ui
