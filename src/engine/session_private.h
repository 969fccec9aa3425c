// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/boot_timer.h"
#include "engine/alarms.h"
#include "engine/approval_policy.h"
#include "engine/charts.h"
#include "engine/collector.h"
#include "engine/config_watch.h"
#include "engine/executor.h"
#include "engine/guardian.h"
#include "engine/journal_store.h"
#include "engine/last_known.h"
#include "engine/outside_watch.h"
#include "engine/owner_watch.h"
#include "engine/pod_watch.h"
#include "engine/read_again.h"
#include "engine/rebuild.h"
#include "engine/refusal.h"
#include "engine/release_session.h"
#include "engine/rights.h"
#include "engine/second_opinion.h"
#include "engine/signal_watch.h"
#include "engine/steady_alarms.h"
#include "engine/store.h"
#include "engine/watchers.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tidegate::engine {

/// The session's parts and how they play together. Split over session_look.cpp (what is), session_act.cpp (what is done),
/// session_start.cpp (how it begins). For src/engine.
class ReleaseSession::Private : public QObject {
public:
    Private(ReleaseSession *q, OpenOptions options);
    ~Private() override;

    // How it begins
    void start();
    void identified(const kube::WhoAmI &who);
    void followKubeconfig();
    /// `from`: where it was read; of the same place nothing new is to be known.
    void planKnown(const plan::Plan &plan, const std::string &from);
    void metricsFound(Expected<prometheus::Target> target);

    // What is
    [[nodiscard]] Instant now() const;
    void soon();   ///< evaluate within 100 ms
    void pace();   ///< how often it is evaluated though nothing was heard
    void evaluate();
    void follow(const release::State &state); ///< collector and charts follow phase changes
    void askHealth();
    void readObjects();
    void judgeObjects();
    [[nodiscard]] release::State current() const; ///< state as it stands, approvals merged; from the plan when there is none yet
    [[nodiscard]] release::Surroundings surroundings() const;
    [[nodiscard]] release::EvidenceSet gather() const;
    void publish();
    void rememberKnown();
    void showLastKnown(Snapshot &s) const;
    [[nodiscard]] std::vector<release::Difference> differences() const;

    // What is done
    void submit(const release::Command &c, std::function<void(Expected<void>)> done);
    /// A write of the guardian's notes in between is no refusal of a person's command: look again and decide again, `tries` times.
    /// `decidedOn`: number of the newest event when it was decided before, and somebody else's write came in between.
    void attempt(const release::Command &c, std::function<void(Expected<void>)> done, int tries, std::optional<long long> decidedOn = {});
    /// Who acted before a command could, and when; nothing when its refusal has another cause.
    [[nodiscard]] std::optional<Message> whoWasFirst(std::optional<long long> decidedOn) const;
    void decided(const release::Command &c, const release::Decision &d, std::function<void(Expected<void>)> done, int tries);
    void beginRollback(const release::Command &c, const release::Decision &d, std::function<void(Expected<void>)> done);
    void nextRun(const release::Command &c, std::function<void(Expected<void>)> done);
    /// Keeps the run that is over, then begins `next`; `then` hears whether it is written.
    void beginRun(const release::State &next, std::function<void(Expected<void>)> then);
    void catchUpJournal(); ///< what a killed program of this computer did not get to tell the others
    void sealJournal(); ///< after the last act of a run: the state names the chain's end
    void project(); ///< projections after a rollback, by whoever guards or rolled back
    void askSignals(); ///< traces, alerts, what is decided outside
    void drive();             ///< one turn of the running act, if it is ours to drive
    void concluded(const traffic::Advice &advice);
    void guard();             ///< as the guardian: tick
    void carryOnRollback();   ///< one that was begun and that the state never heard of
    [[nodiscard]] std::optional<release::State> onTopOfOthers(const release::State &ours) const; ///< nothing: it need not be written any more
    void writeAhead();        ///< the intent, or the end, of a rollback that went ahead
    void flushUnwritten();
    void playSecondPerson(); ///< rehearsal: gives the approval that is asked for
    void record(const std::string &command, const std::string &actor, const std::string &from, const std::string &to, const std::string &outcome, Json evidence = {});
    void preview(bool rollback, std::function<void(Preview)> done);

    ReleaseSession *q;
    OpenOptions options;
    kube::ApiClient *api;
    kube::WhoAmI who;
    bool whoKnown = false;
    std::shared_ptr<const plan::Plan> filePlan;
    std::string filePlanDigest;
    std::optional<Instant> otherPlanSeen; ///< since when the file is not the plan that rules
    std::optional<plan::Plan> plan;       ///< the one in force
    std::string planFrom;                 ///< of planKnown()
    std::shared_ptr<const traffic::Method> method;
    std::optional<Error> fatal;

    Watchers *watchers = nullptr;
    Store *store = nullptr;
    Guardian *guardian = nullptr;
    Rights *rights = nullptr;
    ApprovalPolicy *approvalPolicy = nullptr;
    OwnerWatch *owner = nullptr;
    ConfigWatch *configs = nullptr;
    Rebuild *rebuild = nullptr;
    JournalStore *shared = nullptr;
    bool rolledBackHere = false; ///< this process observed the end of a rollback: it sees to the projections, guardian or not
    Executor *executor = nullptr;
    prometheus::Client *metrics = nullptr;
    std::optional<Error> metricsProblem;
    bool locating = false;
    Collector *collector = nullptr;
    Charts *charts = nullptr;
    SignalWatch *signals = nullptr;   ///< made together with `outside`
    OutsideWatch *outside = nullptr;
    mutable SecondOpinion opinion; ///< remembers what it was made of
    ReadinessWatch readiness;
    DependencyWatch dependencies;
    std::optional<kube::Expiry> expiry;
    std::optional<Error> kubeconfig;
    std::vector<checks::HealthAnswer> health;
    bool healthAsked = false, healthFlying = false;
    QElapsedTimer sinceHealth;
    std::optional<std::vector<checks::Finding>> findings;
    std::shared_ptr<manifest::Inventory> objects; ///< kinds that are not watched, as of the last reading
    QElapsedTimer sinceObjects;
    bool objectsFlying = false;
    std::string judgedOf; ///< the objects' versions for which `findings` hold

    traffic::Observation observation;
    release::EvidenceSet evidence;
    release::State shown;                        ///< what was evaluated last
    std::optional<release::State> unwritten;     ///< a rollback that the cluster does not know of yet
    QElapsedTimer sinceFlush;
    std::optional<Instant> followed;             ///< `since` that the collector counts from
    std::string mine;                            ///< id of the pending act that this process began
    std::string foreignAct;                      ///< someone else's pending, and since when we see it
    BootTimer sinceForeign;
    bool submitting = false;
    ReadAgain readAgain;
    std::string untold;                          ///< a rollback that the state does not tell of, and since when we see it
    BootTimer sinceUntold;
    int caughtUp = 0; ///< run whose local journal was looked through
    std::optional<LastKnownFile> kept;
    std::optional<LastKnown> lastKnown;          ///< of an earlier start, until the cluster says how it is
    bool lookedBack = false;                     ///< for a rollback that was cut off
    QElapsedTimer sinceAsked;                    ///< for the rehearsal's second person
    traffic::Advice progress;
    Refusal refusal;
    std::vector<ChangeView> changes;
    std::optional<journal::File> journal;
    SnapshotPtr snapshot;
    SteadyAlarms steadyAlarms;
    QTimer pulse, batch;
    QElapsedTimer sincePublished, age;
    Activity activity;
    bool wholePublished = false; ///< the last snapshot was of a whole cluster
};

} // namespace tidegate::engine
