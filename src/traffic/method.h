// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/message.h"
#include "plan/plan.h"
#include "traffic/observation.h"

#include <memory>

/// From an observation and a goal to exact patches. Pure: the executor applies what is advised, observes, and asks again,
/// so a crash at any point resumes by looking at the cluster.
namespace tidegate::traffic {

enum class GoalKind {
    Start,    ///< replicas: canary gets the plan's image, from 0 pods; rolling: the Deployment gets the image, which starts the rollout
    Shift,    ///< to `weight`
    Finish,   ///< stable takes the canary's template, then the canary returns to 0
    RollBack, ///< all traffic to stable / the former revision
    Pause,    ///< rolling only
    Resume,   ///< rolling only
};

struct Goal {
    GoalKind kind = GoalKind::Shift;
    int weight = 0; ///< Start, Shift: per cent on the canary that is wanted
    int pods = 0;   ///< N of the release (DECISIONS.md 11)
    std::string image;      ///< Start: what the container gets; empty keeps the canary's own
    std::string container;  ///< Start
    std::string stableImage; ///< what stable ran at the start: RollBack during a finish returns to it
    long long toRevision = 0; ///< RollBack: 0 is the previous one (rolling), stable as it is (replicas)
    std::string toReplicaSet; ///< RollBack: the revision's ReplicaSet, whose number changes when it is taken back
    std::string canaryTemplate, stableTemplate; ///< Shift of `replicas`: ReplicaSets whose templates are to be in force; empty: whatever is
    bool canaryBroken = false; ///< RollBack: the canary fails most requests and is no capacity (DECISIONS.md 14)
    bool canaryBreached = false; ///< RollBack: the canary is beyond a trigger, so it may shrink to N−1 ready pods when stable is stuck
    int canaryPods = -1, stablePods = -1; ///< Shift: exact counts instead of `weight` (the way back from a missed deadline)
    bool paused = false;       ///< Start of `rolling`: held in between; false resumes it
    std::string act;           ///< name of the act, unlike any other's: fences off what an earlier one still has on its way; empty: no fence
    std::vector<std::string> actsBefore; ///< names that the Deployments bore when it was begun: any other is of somebody who came later
    Instant begun;             ///< when the intent was written: deadlines count from here
    int fromCanary = -1, fromStable = -1; ///< pods wanted before this goal: what a missed deadline returns to
    std::vector<HpaView> pinned; ///< HPAs as they were before being pinned, to restore at finish or rollback
    [[nodiscard]] Json toJson() const;
    static Expected<Goal> fromJson(const Json &doc);
};

/// One write, exact, with its precondition inside the body (JSON Patch `test`) where the kind of object needs it.
struct Patch {
    std::string object;      ///< "Deployment/vextrus/finance-canary"
    std::string path;        ///< API path without query
    std::string contentType; ///< application/json-patch+json …
    Json body;
    struct Change { std::string field, from, to; };
    std::vector<Change> changes; ///< what a person reads: spec.replicas 5 → 8
    Message why; ///< "after 8 of 8 canary pods are ready"; may be empty
    friend bool operator==(const Patch &a, const Patch &b) { return a.path == b.path && a.body == b.body; }
};

enum class StepState { Todo, Running, Done, Failed };
struct Step {
    std::string id; ///< stable: "canary-up", "stable-down" …
    Message text;   ///< "Stable 5 → 10 pods"
    Message detail; ///< "9 of 10 ready"
    StepState state = StepState::Todo;
};

/// What to do now towards a goal.
struct Advice {
    enum class Kind { Apply, Wait, Done, Stuck } kind = Kind::Wait;
    std::vector<Patch> patches; ///< Apply: send these, in this order, then observe
    Message why;                ///< Wait: for what. Stuck: the reason, with the next step for a person
    bool foreign = false;       ///< Stuck: because somebody else changed what the act works on, which is theirs to decide
    double progress = 0;        ///< 0 … 1 towards the goal
    std::vector<Step> steps;    ///< the whole way, for the screen
};

/// How much of the traffic the cluster is set to send to the canary, as observed (not as asked).
struct Weight {
    bool known = false;
    double percent = 0;    ///< from ready endpoints: canary / (canary + stable)
    int canaryReady = 0, canaryDesired = 0, stableReady = 0, stableDesired = 0;
};

/// One way of shifting traffic. Implementations hold no state and know no network; one file each.
class Method {
public:
    virtual ~Method() = default;
    /// Whether the objects suit the method at all; the first reason if not (missing Deployment, Service that selects only one track,
    /// same pod count for two phases, HPA that would fight). `plan` for its phases.
    [[nodiscard]] virtual std::optional<Message> unsuitable(const plan::Plan &plan, const Observation &o) const = 0;
    [[nodiscard]] virtual Advice advise(const Observation &o, const Goal &goal, Instant now) const = 0;
    /// Every patch on the way from here to the goal, as if each wait came true: for dialogs and --dry-run.
    [[nodiscard]] virtual std::vector<Patch> preview(const Observation &o, const Goal &goal) const = 0;
    [[nodiscard]] virtual Weight weight(const Observation &o) const = 0;
    /// Pods that a weight means: {canary, stable}. clamp(round(N × w), 1, N−1) below 100 % (DECISIONS.md 11).
    [[nodiscard]] virtual std::pair<int, int> podsFor(int weight, int n) const = 0;
    /// What a rollback would return to ("2.3.1"), or nothing with the reason why there is no target.
    [[nodiscard]] virtual Expected<std::string> rollbackTarget(const Observation &o) const = 0;
};

/// The method for a plan; an Error of kind Unsupported, naming it, for those that this version cannot do yet.
[[nodiscard]] Expected<std::shared_ptr<const Method>> methodFor(const plan::Plan &plan);

/// The smallest N at which all phases have distinct pod counts.
[[nodiscard]] int smallestPods(const std::vector<plan::Phase> &phases);

/// How long a goal may take before a person is told that it did not work: 10 min, more for many pods.
[[nodiscard]] Millis deadlineFor(const Goal &goal);

} // namespace tidegate::traffic
