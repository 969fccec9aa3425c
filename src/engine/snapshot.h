// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "journal/journal.h"
#include "kube/api_client.h"
#include "kube/expiry.h"
#include "release/decide.h"

#include <memory>

namespace tidegate::engine {

/// A link as shown in the header.
struct LinkView {
    bool ok = false;
    bool live = false;             ///< heard within 10 s
    std::optional<Instant> lastOk; ///< our clock
    Message problem;
};

/// One API write, for the Changes tab.
struct ChangeView {
    Instant at;
    std::string object, actor;
    std::vector<traffic::Patch::Change> changes;
    Json body;
    std::string method, path;
    bool dryRun = false;
    int status = 0;
    std::string answer; ///< applied, rejected: …, unknown
};

/// A chart's history: what query_range answered, canary, stable and baseline, with gaps as NaN or missing times.
struct ChartSeries {
    std::vector<Instant> times;
    std::vector<double> values; ///< error rate as fraction, p95 as ms; NaN is a gap
    std::vector<double> low, high; ///< 95 % interval beside each value, NaN where too little is known; empty when there is none at all
};
struct ChartData {
    ChartSeries canary, stable;
    ChartSeries difference; ///< canary − stable where both have a value, with its interval
    std::optional<double> baseline;
    std::string canaryQuery, stableQuery;
    Message gapReason; ///< why there is nothing to draw, when there is nothing
};

/// What one pod says of itself, as last asked through the pod proxy.
struct PodHealth {
    struct Tier {
        int status = 0; ///< HTTP; 0: no answer
        Millis took{0};
    };
    std::map<std::string, Tier> tiers;               ///< live ready full
    std::map<std::string, std::string> dependencies; ///< name → up down unknown, of the fullest tier that names them
};

/// Something that a person has to know now. Highest first.
struct Alarm {
    std::string id;
    std::string about; ///< which of them, where several of one id can stand: a trigger, an item
    bool high = true; ///< alarm (octagon) or caution (triangle)
    Message title, detail;
    std::vector<Message> toDo; ///< never empty: what asks for no response is no alarm (W10)
    Instant since;
    int chatter = 0; ///< how often it rose within a minute, when that is too often; it is held up until it is quiet
};

/// What a session did since it began, for those who watch over it.
struct Activity {
    long long evaluations = 0;
    std::map<std::string, long long> fired; ///< by trigger: how often it made the guardian act
    kube::RequestCounts requests;           ///< to the API server
};

/// All that a screen or `status` shows of one release: an immutable value, made anew at most once a frame's time.
struct Snapshot {
    Instant now;        ///< release clock
    Instant localNow;   ///< our clock when made, for ages
    std::string context, cluster, ns, user;
    bool identityVerified = false;
    bool readOnly = false;
    bool rehearsal = false;
    bool exists = false; ///< the release's state is in the cluster
    /// Everything that rules look at was asked once and answered or failed: caches, state, identity, rights, first evidence.
    /// One-shot commands decide only then; a rollback does not wait for it.
    bool settled = false;
    bool rightsKnown = false; ///< what RBAC denies was asked and answered
    std::optional<Error> fatal; ///< the release can never be opened like this (no such release and no plan, bad credentials plugin): why
    bool writable = true; ///< false: newer schema, or read-only
    release::State state;
    traffic::Observation observation;
    traffic::Weight weight;
    std::string rollbackTarget;
    Message noTarget;
    release::EvidenceSet evidence;
    std::vector<release::GateView> gates;
    release::Next next;
    release::ListView before, during, after;
    LinkView api, metrics;
    std::string guardian; ///< identity; empty: nobody
    bool guardedByUs = false;
    std::optional<Instant> guardedSince;
    std::vector<Alarm> alarms;
    traffic::Advice progress;   ///< of the running act; steps empty when none
    std::optional<Message> refused; ///< why the last command was not done (engine/refusal.h)
    std::vector<ChangeView> changes;      ///< newest last
    std::vector<journal::Entry> journal;  ///< newest last: the shared one, else what this computer has
    bool journalKnown = false;            ///< the shared one was read, or could not be
    std::shared_ptr<const ChartData> errorRate, p95; ///< replaced, never changed
    std::map<std::string, PodHealth> health; ///< by pod name; empty where the health tiers are not asked
    std::optional<Error> kubeconfig; ///< it changed and cannot be followed: not readable, or another server
    std::optional<kube::Expiry> expiry; ///< when our own credentials end by themselves
    std::vector<std::string> denied;
    Activity activity;
    std::vector<release::Difference> differences; ///< what somebody else changed
    std::optional<release::Ownership> ownership;  ///< who else manages the Deployments
    std::vector<release::PlanChange> planChanges; ///< of the plan that is offered, else of the file that was opened; empty when it is the one that rules
    std::optional<Message> planFixed;             ///< why that plan cannot be adopted
    std::optional<Instant> planSeen;              ///< when it was first seen to be another
    Millis soaked{0};
    std::optional<release::FreezeView> freezeAhead;
    Millis rollbackEstimate{45000};
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// What a promotion or rollback would do, for the dialogs and --dry-run.
struct Preview {
    release::Next next;
    std::vector<traffic::Patch> patches;
    bool dryRunDone = false;
    std::optional<Error> dryRunProblem;
    std::optional<Instant> dryRunAt;
    int canaryFrom = 0, canaryTo = 0, stableFrom = 0, stableTo = 0;
    double requestsMoved = 0; ///< per second
    std::optional<release::Ownership> ownership;
    std::optional<release::Evidence> room; ///< for the pods that a promotion adds (checks/room.h); nothing for a rollback
    std::string repositoryPatch; ///< YAML for whoever keeps the Deployments in a repository; empty when nothing would change
};

} // namespace tidegate::engine
