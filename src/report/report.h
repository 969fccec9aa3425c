// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "journal/journal.h"

/// The release report (F40): what happened, by whom, on which evidence, and proof that the record is whole. English, UTC, pure.
namespace tidegate::report {

struct Input {
    const release::State &state;
    const std::vector<journal::Entry> &entries; ///< the run's journal, oldest first; may be empty
    Instant now;
};

enum class Medium {
    Page, ///< complete in itself, charts within, no links outwards, light colours; prints on A4
    Print ///< for a renderer that knows tables and images only: charts are <img src="chart:error-rate"> and "chart:p95"
};
[[nodiscard]] std::string html(const Input &in, Medium medium = Medium::Page);

/// {schema: 1, at, release, run, verdict, state, phases: [figures], checklist: [items], integrity, journal}.
[[nodiscard]] Json json(const Input &in);

/// One row for each thing that happened, oldest first: at, kind, who, what, detail, reason, ticket, requests. RFC 4180 with a header row; a
/// cell that a spreadsheet would take for a formula begins with an apostrophe.
[[nodiscard]] std::string csv(const Input &in);

} // namespace tidegate::report
