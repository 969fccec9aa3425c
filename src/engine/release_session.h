// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "kube/api_client.h"
#include "kube/spec_watch.h"
#include "prometheus/target.h"
#include "prometheus/window_cache.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tidegate::engine {

/// How to open a release.
struct OpenOptions {
    kube::ConnectionSpec connection;
    std::optional<kube::SpecSource> source; ///< where it came from: read again when its files change
    std::optional<plan::Plan> plan;  ///< a plan file's plan; else the one in the cluster
    std::string release, ns;         ///< which; from the plan when there is one
    bool readOnly = false;
    bool guard = true;               ///< take the guardian's Lease when it is free; the wall and one-shot commands never do
    bool rehearsal = false;
    std::shared_ptr<const Clock> clock; ///< release clock; null: the API server's
    std::optional<prometheus::Target> prometheus; ///< overrides the plan's
    std::shared_ptr<prometheus::WindowCache> windows; ///< of the charts' history; null: none (rehearsals, one-shot commands)
    std::string journalDirectory;    ///< empty: the user's data directory
    Millis pollInterval{0};          ///< evidence; 0: the plan's metrics interval, at most 5 s
    bool keepsLastKnown = false;     ///< what is known is kept, and shown with its age by the next start that finds no API server
    std::string secondPerson;        ///< rehearsal: who approves when asked
};

/// One release, followed and acted upon: caches → Observation → evidence → rules → executor. Lives in one thread (the window
/// runs it in a worker thread, see Host); emits values.
class ReleaseSession : public QObject {
    Q_OBJECT
public:
    explicit ReleaseSession(OpenOptions options, QObject *parent = nullptr);
    ~ReleaseSession() override;
    void start();
    [[nodiscard]] SnapshotPtr snapshot() const;
    /// Stops guarding, gives the Lease up and tells the others what was done; `done` comes when both are answered or after three seconds,
    /// never from inside the call. What runs goes on by whoever is next.
    void end(std::function<void()> done);
    /// `done` comes when the journal that everybody shares has what was done here, or after three seconds; never from inside the call.
    void flush(std::function<void()> done);
    /// Asks the rules and, if allowed, acts. `done` says refused (Error Refused/Conflict/…) or accepted; being observed comes by snapshots.
    void submit(const release::Command &command, std::function<void(Expected<void>)> done);
    /// Takes the guardian's Lease when it is free, so that an act whose console is gone is carried on and triggers are heard.
    void takeOver();
    /// The exact patches of the next promotion (or of a rollback), dry-run by the API server.
    void preview(bool rollback, std::function<void(Preview)> done);

Q_SIGNALS:
    /// At most 10 a second.
    void snapshotChanged(tidegate::engine::SnapshotPtr snapshot);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidegate::engine
