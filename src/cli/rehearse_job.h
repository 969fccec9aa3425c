// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"
#include "engine/release_session.h"
#include "rehearsal/rehearsal.h"

#include <QTemporaryDir>
#include <QTimer>

#include <optional>

namespace tidegate::cli {

/// `rehearse [SCENARIO] [--speed N] [--serve]`: a whole release without a screen, or the simulated API to try by hand.
class RehearseJob final : public Job {
    Q_OBJECT
public:
    struct Options {
        std::string scenario = "errors";
        double speed = 0;
        unsigned seed = 1;
        bool serve = false;
        std::string directory; ///< --serve: where kubeconfig and plan are written; empty: a temporary one
    };
    RehearseJob(Common common, Options options, Finish finish);
    ~RehearseJob() override;
    void start() override;

private:
    void serve();
    void run();
    void changed(const engine::SnapshotPtr &s);
    void tell(const engine::Snapshot &s);
    void act(const engine::Snapshot &s);

    Common m_common;
    Options m_options;
    std::unique_ptr<rehearsal::Rehearsal> m_rehearsal;
    std::unique_ptr<engine::ReleaseSession> m_session;
    std::unique_ptr<QTemporaryDir> m_directory;
    QTimer m_deadline;
    long long m_told = 0;
    bool m_busy = false;
    std::optional<qint64> m_seen; ///< the journal's last event when something was sent: until there is another, it is not seen yet
};

} // namespace tidegate::cli
