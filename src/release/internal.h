// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "release/decide.h"
#include "release/soak.h"

/// Shared by the rules; not for other rooms.
namespace tidegate::release {

/// Appends to the state's recent journal, bounded.
void note(State &s, Instant at, const std::string &actor, const std::string &kind, Message text, const std::string &tone = {});

/// Remembers the name of an act that is begun.
void remember(State &s, const std::string &act);

[[nodiscard]] Decision refused(Message why);
/// What acts have in common: who began what, from which pods.
[[nodiscard]] traffic::Goal goalFrom(const State &s, const Surroundings &around, traffic::GoalKind kind, Instant now);
/// Writes the intent of an act into the state and gives the goal its name.
void begin(State &s, const Command &c, std::string command, traffic::Goal &goal, int toPhase, Instant now);
/// The start's part of it: N, stable as it is, pins, baseline.
void keepAsFound(State &s, const EvidenceSet &e, const traffic::Observation &o);

[[nodiscard]] Decision adopt(const State &s, const Surroundings &around, const Command &c, Instant now);
[[nodiscard]] Decision restore(const State &s, const Surroundings &around, const Command &c, Instant now);
[[nodiscard]] Decision adoptPlan(const State &s, const Surroundings &around, const Command &c, Instant now);
[[nodiscard]] Decision hotfix(const State &s, const EvidenceSet &e, const Surroundings &around, const Command &c, Instant now);
/// A run that is over, with a way that a hotfix interrupted: Resume takes it up in a new run, Close lets it go.
[[nodiscard]] Decision afterwards(const State &s, const Command &c, Instant now);

/// What a person says of a checklist item.
[[nodiscard]] Decision acknowledge(const State &s, const EvidenceSet &e, const Surroundings &around, const Command &c, Instant now);
[[nodiscard]] Decision overrideItem(const State &s, const Command &c, Instant now);
[[nodiscard]] Decision defer(const State &s, const Command &c, Instant now);
/// An item by its id, and in which list it stands (0 before, 1 during, 2 after); nothing when there is none.
[[nodiscard]] const plan::ChecklistItem *itemOf(const plan::Checklist &lists, const std::string &id, int *list = nullptr);
/// On whose answer it depends whether an item applies: `when: migrations` or `when: migrations=no`, where migrations is a question of the
/// plan. Any other text in `when` is for people only.
struct Condition {
    const plan::ChecklistItem *question = nullptr;
    bool wanted = true;
};
[[nodiscard]] std::optional<Condition> conditionOf(const plan::Checklist &lists, const plan::ChecklistItem &item);
/// A question's answer in the present phase; nothing while nobody has given one: it has no default.
[[nodiscard]] std::optional<bool> answerOf(const State &s, const plan::ChecklistItem &question);

[[nodiscard]] Decision review(const State &s, const Command &c, Instant now);
[[nodiscard]] Decision rebuild(const State &s, const Command &c, Instant now);
/// What the plan wants rebuilt after a rollback (F16); the Job's name is of this rollback alone.
[[nodiscard]] std::optional<Projections> projectionsAfter(const State &s);

/// The rollback of this version before, if there was one.
[[nodiscard]] const BadVersion *badVersion(const State &s, const Surroundings &around);
/// What an approval of `what` has to name: plan, target and versions (F8). The plan's own digest before the start.
[[nodiscard]] std::string boundDigest(const State &s, const std::string &what);
/// People who have to approve a hotfix: at least one, whatever the plan says.
[[nodiscard]] int hotfixApprovers(const State &s);

/// The approvers that count, by name, for a sentence: "bob, carol (identity unverified)"; empty when nobody.
[[nodiscard]] std::string approverNames(const State &s, const std::string &what, Instant now);
/// A rejection of `what` newer than every approval; empty when none.
[[nodiscard]] const Approval *rejection(const State &s, const std::string &what);
/// "promote:<index>"; the index past the last phase is the finish.
[[nodiscard]] std::string promotionName(int toPhase);

[[nodiscard]] bool lastPhase(const State &s);
/// All gates that must hold for the next promotion, in the order in which a person should read them.
[[nodiscard]] const GateView *firstClosed(const std::vector<GateView> &gates);
/// True while the soak clock may run: weight observed, on plan, not held, nothing pending. What then counts is what metrics cover.
[[nodiscard]] bool soaking(const State &s, const EvidenceSet &e);
/// It may, and stands still because the canary's metrics do not come.
[[nodiscard]] bool soakWaitsForMetrics(const State &s, const EvidenceSet &e, Instant now);
[[nodiscard]] std::string percent(double fraction, int decimals = 2);

} // namespace tidegate::release
