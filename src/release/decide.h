// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "release/differences.h"
#include "release/ownership.h"
#include "release/plan_change.h"
#include "release/state.h"

/// Every rule of what is allowed, once. Buttons, shortcuts, the command line and the guardian ask the same function. Pure.
namespace tidegate::release {

enum class Verb { Approve, Reject, Request, Promote, Hold, Resume, RollBack, Acknowledge, Override, Note, Close, Adopt, Restore, Hotfix, Review, Rebuild, AdoptPlan, Defer };
[[nodiscard]] const char *name(Verb v);                       ///< as on the command line: approve … rollback … ack … hotfix … adopt-plan defer
[[nodiscard]] std::optional<Verb> verbFrom(const std::string &name);

struct Command {
    Verb verb = Verb::Promote;
    std::string actor;
    bool automatic = false;       ///< fired by a trigger
    std::string trigger;          ///< its name when automatic
    Message reading;              ///< what the trigger said, as a sentence for the reader's language; `text` is its English
    std::string item;             ///< Acknowledge, Override, Defer: item id
    std::string text;             ///< value, link, note or reason; yes or no for a question
    std::string to, owner;        ///< Defer: list (during, after; empty: the next one) and who answers for it (empty: the actor)
    std::optional<Instant> due;   ///< Defer: at the latest
    std::string ticket;           ///< Override
    long long toRevision = 0;     ///< RollBack: stable's revision; 0 previous
    std::string version, image, base; ///< Hotfix: what is deployed and what it was made from (stable, canary)
    int toWeight = 100;           ///< Hotfix
    bool breakGlass = false;      ///< Hotfix: without a second person, once nobody has answered for kBreakGlass
    bool cancel = false;          ///< Hotfix, AdoptPlan: what waits for a second person is not wanted any more
    std::string expectedDigest;   ///< Approve: of what was shown; a mismatch is refused
    std::optional<int> expectedPhase; ///< Promote: the Next::toPhase that was shown; refused when another step is next by now
    bool verifiedIdentity = true; ///< DECISIONS.md 5
    friend bool operator==(const Command &, const Command &) = default;
};

enum class ItemState { Pending, Passing, Verified, Regressed, Recovered, Stale, Failed, Unknown, Acknowledged, Overridden, Deferred, NotApplicable };
[[nodiscard]] const char *name(ItemState s);

/// One row of the checklist as it stands.
struct ItemView {
    plan::ChecklistItem item;
    ItemState state = ItemState::Pending;
    Message detail; ///< value against limit, source, or what was withdrawn when
    std::optional<Instant> at;
    bool counts = false; ///< met: verified, acknowledged, overridden, deferred or not applicable
    std::string from;    ///< the list that it was deferred from; empty: this one
};
struct ListView {
    std::string name; ///< before during after
    std::vector<ItemView> items;
    bool complete = false;
    bool reopened = false;
    int deferred = 0, overridden = 0; ///< complete except for, complete with (operator-ux.md C16)
    [[nodiscard]] int met() const;
};

/// One gate as it stands.
struct GateView {
    std::string name; ///< error-rate p95 readiness traces metrics soak approval before-list after-list traffic baseline hold
    Message label;
    Verdict verdict = Verdict::Unknown;
    Message detail; ///< "0.31 % < 1 %", "4 d 6 h of 7 d"
    std::optional<double> value, limit;
    double n = 0;
    std::string source;
    std::optional<Instant> at;
    bool human = false; ///< met by a person's word, shown ✎ and never ✓
};

/// The one next step.
struct Next {
    std::string command; ///< approve promote finish resume hotfix none
    int toPhase = -1;
    int toWeight = 0;
    Message title;   ///< "Promote to 80 %"
    bool allowed = false;
    Message reason;  ///< the first reason why not; empty when allowed
    std::optional<Instant> earliest; ///< when time is all that is missing
};

/// Binds a Promote to the step that its person was shown; leaves every other command as it is.
void bindTo(Command &command, const Next &shown);

/// What decide() wants done. The executor does these in order; WriteState always comes first.
struct Decision {
    bool allowed = false;
    Message reason;                        ///< refused: the first reason
    State next;                            ///< the state to write (with pending intent when there is a goal)
    std::optional<traffic::Goal> goal;     ///< what to bring about in the cluster
    std::optional<Approval> approval;      ///< an approval object to create instead of a state write
    std::vector<std::string> skipped;      ///< gates that an override let pass, by name
    bool newRun = false;                   ///< `next` is of the run after this one, which is kept first
};

/// What rules see besides state and evidence.
struct Surroundings {
    traffic::Observation observation;
    traffic::Weight weight;
    std::string rollbackTarget;                 ///< empty: there is none
    Message noTarget;                           ///< why there is none
    std::optional<Message> unsuitable;          ///< Method::unsuitable
    std::vector<std::string> denied;            ///< verbs that RBAC denies, with the missing right after ": "
    bool readOnly = false;
    std::vector<Difference> differences; ///< differences(): what somebody else changed
    std::optional<Ownership> ownership;  ///< who else manages the Deployments, when somebody does
    std::shared_ptr<const plan::Plan> filePlan; ///< of the file that was opened, when it is not the plan that rules
    std::vector<Approval> approvals; ///< approval objects seen in the cluster, those already in the state included
};

/// Creates the run-1 state from a plan. Not written yet.
[[nodiscard]] State begin(const plan::Plan &plan, const std::string &requestedBy);

[[nodiscard]] Decision decide(const State &state, const EvidenceSet &evidence, const Surroundings &around, const Command &command, Instant now);

/// Why RBAC denies a verb, out of Surroundings::denied; nothing when it does not. What is denied is disabled beforehand (F4).
[[nodiscard]] std::optional<Message> denied(const std::vector<std::string> &all, const std::string &verb);

/// What an approval given now is for, and the digest that binds it: the plan's own before the start and for a plan that is offered, of plan,
/// target and versions for a promotion or a hotfix. Any of them changes, and what was given counts no more (F8).
struct Approving {
    std::string what; ///< plan promote:<index> hotfix
    std::string digest;
};
[[nodiscard]] Approving approving(const State &state);
/// `what` of approvers() for the plan that is offered. Its approvals are approvals of a plan, and stay so once it rules.
inline constexpr const char *kOffered = "offered";
/// Distinct valid approvers for `what`: digest, expiry, rejection, requester and promoter considered.
[[nodiscard]] int approvers(const State &s, const std::string &what, const std::string &promoter, Instant now);

/// The act that `pending` stood for is observed to be done (or failed): the state after it.
[[nodiscard]] State concluded(const State &state, const traffic::Advice &advice, const Surroundings &around, Instant now);

/// A rollback that went ahead of its intent (`ours`: the state with it, or after it) on top of what others have written meanwhile: nothing
/// of theirs is lost. Nothing when it need not be written any more: the run is over, or somebody else's rollback is running.
[[nodiscard]] std::optional<State> carriedOver(const State &current, const State &ours);
/// Name of a rollback of this run that has written to a Deployment and that the state does not tell of: its console is about to write its
/// intent, or is gone and the rollback is to be carried on. Empty: there is none.
[[nodiscard]] std::string untoldRollback(const State &state, const traffic::Observation &o);

/// Time passes: soak, item histories, held by trigger. Returns the state to write when something worth keeping changed,
/// and the automatic command that a trigger calls for, if any.
struct Tick {
    std::optional<State> state;
    std::optional<Command> command; ///< an automatic RollBack or Hold
    std::vector<Message> alarms;
};
[[nodiscard]] Tick tick(const State &state, const EvidenceSet &evidence, const Surroundings &around, Instant now);

[[nodiscard]] std::vector<GateView> gates(const State &state, const EvidenceSet &evidence, const Surroundings &around, Instant now);
[[nodiscard]] Next next(const State &state, const EvidenceSet &evidence, const Surroundings &around, Instant now);
[[nodiscard]] ListView list(const std::string &which, const State &state, const EvidenceSet &evidence, Instant now);
/// What a hotfix to `weight` passes over, by name: gates that are closed, phases that it leaves out, the soak that it shortens.
[[nodiscard]] std::vector<std::string> passedOver(const State &state, const std::vector<GateView> &gates, int weight);
/// A hotfix soaks at most kHotfixSoak in its phase. Without a second person it can go ahead kBreakGlass after it was asked for.
inline constexpr Millis kHotfixSoak = std::chrono::minutes(15), kBreakGlass = std::chrono::minutes(15);
/// Soak of the present phase so far.
[[nodiscard]] Millis soaked(const State &state, const EvidenceSet &evidence, Instant now);
/// The freeze in force, or nothing; and the next one to come within `ahead`.
struct FreezeView { std::string name; Instant from, to; };
[[nodiscard]] std::optional<FreezeView> freezeAt(const plan::Plan &plan, Instant t);
[[nodiscard]] std::optional<FreezeView> nextFreeze(const plan::Plan &plan, Instant t);

} // namespace tidegate::release
