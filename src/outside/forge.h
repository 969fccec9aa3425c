// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "net/http_session.h"
#include "outside/judge_outside.h"

namespace tidegate::outside {

/// Requests that together tell the checks of a commit. GitHub keeps them in two places: check runs (Actions, apps) and commit statuses.
[[nodiscard]] std::vector<net::Request> checkRequests(const plan::OutsideSource &source, const std::string &revision, const QByteArray &token);
/// The checks in one answer, whichever of them it is; the latest of each name. Error of kind Invalid when it is none of theirs. Pure.
[[nodiscard]] Expected<std::vector<Check>> checksIn(const QByteArray &body);
/// Whether the answer has a page after it: then not all is known. By the Link header's absence it cannot be told, so by its fullness.
inline constexpr int kPageOfChecks = 100;

} // namespace tidegate::outside
