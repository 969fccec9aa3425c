// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/json.h"
#include "plan/plan.h"
#include "release/evidence.h"
#include "release/records.h"
#include "traffic/method.h"

/// The release as the cluster keeps it: ConfigMap tidegate-<release>, data.state (CONTRACTS.md "State in the cluster").
namespace tidegate::release {

inline constexpr int kSchema = 1;

enum class Stage {
    Planned,    ///< plan is there, approval is missing
    Before,     ///< approved; the Before list; weight 0
    Phase,      ///< in phases[phase], at its weight
    Complete,   ///< final
    RolledBack, ///< final
    Closed,     ///< final: ended by a person without finishing
};
[[nodiscard]] const char *name(Stage s); ///< planned before phase complete rolled-back closed

/// An act that was begun and whose outcome is not written yet. A console that finds one continues it by looking.
struct Pending {
    std::string id;
    std::string command; ///< start promote finish return restore hotfix rollback pause resume
    std::string actor;
    traffic::Goal goal;
    int toPhase = -1; ///< index that the state gets when done; -1 none
    Instant begun;
    std::optional<Error> problem; ///< last thing that went wrong on the way, shown
};

struct Acknowledgement {
    std::string item, by, value; ///< value: the figure or link; never empty for Acknowledged items
    Instant at;
    int phase = -1; ///< phase index it is valid for; -1 the whole release
};

struct Override {
    std::string item, by, reason, ticket;
    Instant at;
    int phase = -1;
};

/// An item that is answered later: it stands in the list that it was put off to, under where it comes from (operator-ux.md C12).
struct Deferral {
    std::string item, by, owner, reason;
    std::string to;             ///< during after: the list that it is answered in
    std::optional<Instant> due; ///< from then on it is open where it comes from, too
    Instant at;
    int phase = -1;
};

struct Approval {
    std::string id, by;
    bool verified = false;   ///< identity enforced by the API server
    int run = 0;             ///< of the release that it is for; 0: not said
    std::string digest;      ///< of the plan
    std::string what;        ///< "plan" or "promote:2" (index of the phase it leads to)
    bool rejected = false;
    std::string note;
    Instant at;
    friend bool operator==(const Approval &, const Approval &) = default;
};

/// A plan put forward in place of the one that rules (DECISIONS.md 3). It rules once a second person has approved it and it is adopted.
struct OfferedPlan {
    plan::Plan plan;
    std::string digest, by;
    Instant at;
};

/// When a sensed item first failed after it had passed, and whether it came back. Kept so that a withdrawn tick stays visible.
struct ItemHistory {
    bool verified = false; ///< passed at least once in this phase
    std::optional<Instant> since;     ///< of the present run of passing
    std::optional<Instant> withdrawn; ///< when the tick was taken back
    std::optional<Instant> recovered;
    int regressions = 0;
};

struct Guardian {
    std::string identity;
    Instant since;
};

/// One line of what happened; the journal's short form kept with the state (the full one is local, hash-chained).
struct Event {
    long long seq = 0;
    Instant at;
    std::string actor;
    std::string kind; ///< promote hold resume rollback approve reject trigger evidence note observed outcome plan adopt restore hotfix close
    Message text;
    std::string tone; ///< "", "caution", "alarm"
};

/// Where the shared journal's hash chain ends (DECISIONS.md 32): a cut tail shows.
struct ChainHead {
    long long seq = 0;
    std::string hash;
};

struct PhaseRecord {
    int phase = 0;
    Instant begun;              ///< when its weight was observed
    std::optional<Instant> ended;
    std::string by;
};

struct State {
    int schema = kSchema;
    std::string release;
    int run = 1;
    plan::Plan plan;
    std::string planDigest;
    std::optional<OfferedPlan> offered;
    std::string requestedBy;
    Stage stage = Stage::Planned;
    int phase = -1; ///< index while in a phase
    int weight = 0; ///< as last observed to be reached
    std::optional<Instant> since; ///< since when the weight is observed
    Millis soaked{0};             ///< of the present phase, up to soakedAt
    std::optional<Instant> soakedAt;
    int pods = 0; ///< N, counted at the start
    std::string stableVersion, stableImage, canaryVersion, canaryImage; ///< stable as it was at the start
    bool held = false;
    std::string heldBy;
    Message heldWhy;
    std::optional<Instant> heldAt;
    bool sharedAlarm = false;
    std::optional<Pending> pending;
    std::vector<std::string> acts; ///< names of the acts that were begun, newest last, at most kKeptActs: what Deployments may bear (traffic/fence.h)
    std::optional<Guardian> guardian;
    std::vector<Approval> approvals;
    std::vector<Acknowledgement> acks;
    std::vector<Override> overrides;
    std::vector<Deferral> deferrals;
    std::map<std::string, ItemHistory> items;
    std::optional<Baseline> baseline;
    std::vector<traffic::HpaView> pinned;
    std::vector<PhaseRecord> history;
    std::vector<Event> journal; ///< the most recent, oldest first; bounded by kRecent
    long long journalSeq = 0;
    ChainHead journalHead; ///< of the shared journal, as far as it was written when this state was
    std::vector<HourSummary> hours; ///< of the present run, oldest first, at most kKeptHours
    std::optional<std::string> rolledBackBy; ///< trigger or person
    Message rolledBackWhy;
    Templates templates;
    Fingerprints fingerprints;
    std::optional<Counts> counts;
    std::vector<BadVersion> bad; ///< of this run and of those before it, oldest first, at most kKeptBad
    std::optional<Hotfix> hotfix;
    std::optional<Suspended> suspended;
    std::optional<Projections> projections;
    [[nodiscard]] bool final() const { return stage == Stage::Complete || stage == Stage::RolledBack || stage == Stage::Closed; }
    [[nodiscard]] bool rollingBack() const { return pending && pending->goal.kind == traffic::GoalKind::RollBack; }
};
inline constexpr std::size_t kRecent = 200, kKeptActs = 20, kKeptBad = 20, kKeptHours = 24 * 40;

[[nodiscard]] Json toJson(const State &s);
/// Unknown fields are ignored; a newer schema is an Error of kind Unsupported ("opens read-only").
[[nodiscard]] Expected<State> fromJson(const Json &doc);

} // namespace tidegate::release
