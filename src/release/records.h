// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "base/message.h"
#include "base/time.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// What a release remembers besides its way through the phases.
namespace tidegate::release {

/// A version that was rolled back. Promoting it again is of the hotfix's rank.
struct BadVersion {
    std::string version, image, by;
    Message why;
    Instant at;
    int run = 0;
};

/// The lane past the phases: one version straight to a weight, with what it passes over said by name (F11; operator-ux H1–H4).
struct Hotfix {
    std::string version, image;
    std::string base; ///< stable or canary: what it was made from
    int weight = 100; ///< that it goes to at once; one of the plan's
    std::string by, reason, ticket;
    Instant at;                       ///< asked for
    std::string returnsTo;            ///< the version that a rollback returns to, from then on
    std::vector<std::string> skipped; ///< gates that were closed, and phases that are left out, by name
    bool begun = false;
    bool breakGlass = false; ///< nobody answered: it went ahead, and a review is due
    std::string reviewedBy;
    std::optional<Instant> reviewed;
    [[nodiscard]] bool reviewDue() const { return breakGlass && !reviewed; }
};

/// The way that a hotfix interrupted: it can be taken up again in the next run, or closed.
struct Suspended {
    std::string version, image, by;
    int phase = -1, weight = 0;
    Instant at;
};

/// Read models rebuilt from events after a rollback (F16).
struct Projections {
    enum class State {
        Wanted,    ///< to be begun
        Asked,     ///< the endpoint waits for a person's word
        Sent,      ///< on its way; what became of it is not known yet
        Running,   ///< the Job is there
        Succeeded,
        Failed,
    } state = State::Wanted;
    std::string cronJob, endpoint; ///< one of them
    std::string job;               ///< name of the Job: the same for the same rollback, so that it is made once
    int done = 0, failed = 0, wanted = 1; ///< pods of the Job: completions
    std::string by;                ///< who confirmed the endpoint
    Message detail;
    std::optional<Instant> begun, ended;
    [[nodiscard]] bool over() const { return state == State::Succeeded || state == State::Failed; }
};
[[nodiscard]] const char *name(Projections::State s); ///< wanted asked sent running succeeded failed

/// One closed hour of one track, as the guardian saw it (DECISIONS.md 25): what stays when Prometheus has forgotten.
struct HourSummary {
    Instant from; ///< begin of the hour
    struct Track {
        double requests = 0;
        std::optional<double> errorRate, p95Ms;
    } canary, stable;
};

/// The pod templates that the last act left behind, by ReplicaSet. Another one later is somebody else's change.
struct Templates {
    std::string stable, canary;
};

/// What the pods run besides their templates, as it was when this release's templates came into force. A tag that was pushed again and a
/// setting that was changed are somebody else's changes (DECISIONS.md 19).
struct Fingerprints {
    std::string canaryDigest, stableDigest;      ///< sha256:… that the image's tag stood for; empty: not known yet
    std::map<std::string, std::string> configs; ///< "ConfigMap/name" → ConfigView::hash
    int adopted = 0; ///< how often a person took others over: what was approved before is not what runs
};

/// Numbers of pods that a person adopted, in place of what the weight means; for the present phase.
struct Counts {
    int canary = 0, stable = 0;
};

} // namespace tidegate::release
