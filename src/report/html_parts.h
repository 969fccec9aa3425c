// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "report/report.h"

/// The report's sections as HTML; each is empty when there is nothing to tell. For src/report.
namespace tidegate::report {

[[nodiscard]] std::string esc(const std::string &text);
[[nodiscard]] std::string when(const std::optional<Instant> &t); ///< "2026-11-29 20:31", or a dash

[[nodiscard]] std::string verdictHtml(const release::State &s);
[[nodiscard]] std::string phasesHtml(const Input &in);
[[nodiscard]] std::string checklistHtml(const release::State &s);
[[nodiscard]] std::string approvalsHtml(const release::State &s);
[[nodiscard]] std::string lanesHtml(const release::State &s); ///< hotfix, suspended way, projections
[[nodiscard]] std::string timelineHtml(const release::State &s);
[[nodiscard]] std::string evidenceHtml(const std::vector<journal::Entry> &entries);
[[nodiscard]] std::string journalHtml(const Input &in);

} // namespace tidegate::report
