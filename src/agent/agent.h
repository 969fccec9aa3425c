// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "agent/agent_view.h"
#include "agent/log.h"
#include "engine/release_list.h"
#include "engine/release_session.h"

#include <QObject>
#include <QTimer>

#include <mutex>

namespace tidegate::agent {

/// Guards every release that it can see, without a screen: follows the list of releases and keeps one session for each that is not over.
/// It promotes nothing; it rolls back and holds by the releases' own triggers. Lives in one thread, except view().
class Agent : public QObject {
    Q_OBJECT
public:
    struct Options {
        kube::ConnectionSpec connection;
        std::optional<kube::SpecSource> source;
        std::string only; ///< one release by name; empty: all
        std::string version;
        std::string journalDirectory;        ///< empty: the user's data directory
        std::shared_ptr<const Clock> clock;  ///< of a rehearsal; null: the API server's
        Millis pollInterval{0};              ///< as OpenOptions
    };
    Agent(Options options, Log log, QObject *parent = nullptr);
    ~Agent() override;
    void start();
    /// Gives all Leases up, then `done`.
    void stop(std::function<void()> done);
    /// The newest; any thread.
    [[nodiscard]] AgentViewPtr view() const;

private:
    struct Row;
    void listed(const engine::ReleaseListView &view);
    void heard(Row &row, const engine::SnapshotPtr &snapshot);
    void publish();
    [[nodiscard]] static bool over(const engine::ListedRelease &release);

    Options m_options;
    Log m_log;
    kube::ApiClient m_api; ///< only for its heartbeat
    engine::ReleaseList m_list;
    engine::ReleaseListView m_releases;
    std::map<std::string, std::unique_ptr<Row>> m_rows; ///< by namespace/name
    kube::RequestCounts m_ended;                        ///< of sessions that are no more
    QTimer m_pulse;
    mutable std::mutex m_mutex;
    AgentViewPtr m_view;
};

} // namespace tidegate::agent
