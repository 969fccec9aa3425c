// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"
#include "engine/release_session.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tidegate::cli {

/// What a verb or `status` was asked to do.
struct VerbOptions {
    std::optional<release::Verb> verb; ///< nothing: status
    std::string item, text, ticket;    ///< ack, override, reject, hold, hotfix
    std::string to, owner;             ///< defer
    std::optional<Instant> due;        ///< defer
    std::string image, version, base;  ///< hotfix
    int toWeight = 100;
    bool cancel = false, breakGlass = false;
    bool repositoryPatch = false; ///< print what is to be committed instead of the API's patches
    long long toRevision = 0;
    bool dryRun = false; ///< print the exact patches and stop
    bool wait = false;   ///< until observed
    bool yes = false;    ///< no question
    bool waitSettled = true;
};

/// Opens the release, waits until it is known well enough to decide, and asks or acts. An act lives in the process that began it:
/// without --wait the command returns once a live guardian can carry it on, else it stays until the act is observed.
class VerbJob final : public Job {
    Q_OBJECT
public:
    VerbJob(Common common, VerbOptions options, Finish finish);
    ~VerbJob() override;
    void start() override;

protected:
    /// What was done is told to the others first, for at most three seconds.
    void finish(int code) override;

private:
    void changed(const engine::SnapshotPtr &s);
    [[nodiscard]] bool known(const engine::Snapshot &s);
    [[nodiscard]] bool carriesOn(const engine::Snapshot &s) const;
    void decide(const engine::SnapshotPtr &s);
    void printPreview();
    [[nodiscard]] bool confirmed(const engine::Snapshot &s) const;
    void submit(const engine::SnapshotPtr &s);
    void follow(const engine::SnapshotPtr &s);
    void timedOut();

    Common m_common;
    VerbOptions m_options;
    std::unique_ptr<engine::ReleaseSession> m_session;
    engine::SnapshotPtr m_last;
    QElapsedTimer m_seen; ///< since everything but the rights was known
    QTimer m_deadline;
    enum class Step { Opening, Asking, Submitting, Following, Over } m_step = Step::Opening;
    std::string m_shown;        ///< last progress line, so that it is printed once
    bool m_asks = false;        ///< a hotfix that is asked for, and not deployed yet
    long long m_eventsBefore = 0; ///< number of the last event when the verb was given
    std::string m_pendingId;    ///< of the act that we began
};

} // namespace tidegate::cli
