// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "release/decide.h"

/// Shared by the rules; not for other rooms.
namespace tidegate::release {

/// Appends to the state's recent journal, bounded.
void note(State &s, Instant at, const std::string &actor, const std::string &kind, Message text, const std::string &tone = {});

/// Remembers the name of an act that is begun.
void remember(State &s, const std::string &act);

/// Distinct valid approvers for `what` ("plan", "promote:2"): digest, expiry, rejection, requester and promoter considered.
[[nodiscard]] int approvers(const State &s, const std::string &what, const std::string &promoter, Instant now);
/// The same people by name, for a sentence: "bob, carol (identity unverified)"; empty when nobody.
[[nodiscard]] std::string approverNames(const State &s, const std::string &what, Instant now);
/// A rejection of `what` newer than every approval; empty when none.
[[nodiscard]] const Approval *rejection(const State &s, const std::string &what);
/// "promote:<index>"; the index past the last phase is the finish.
[[nodiscard]] std::string promotionName(int toPhase);

[[nodiscard]] bool lastPhase(const State &s);
/// All gates that must hold for the next promotion, in the order in which a person should read them.
[[nodiscard]] const GateView *firstClosed(const std::vector<GateView> &gates);
/// True while the soak clock runs: weight observed, on plan, not held, nothing pending, metrics covering at least 90 %.
[[nodiscard]] bool soaking(const State &s, const EvidenceSet &e);
[[nodiscard]] std::string percent(double fraction, int decimals = 2);
[[nodiscard]] std::string figure(double value, int decimals);

} // namespace tidegate::release
