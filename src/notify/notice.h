// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"

#include <string>
#include <vector>

/// Who is told of what, and how it gets there (F49, DECISIONS.md 33).
namespace tidegate::notify {

/// Something that people want to be told. `id` is the same for the same event, whoever tells it: a receiver may see it twice (after a
/// takeover, or when an answer was lost) and can drop the second.
struct Notice {
    std::string id;
    std::string kind; ///< as in the plan's `on`: rollback approval hold unguarded expiry
    std::string release, ns, environment;
    std::string title, text; ///< plain sentences, English
    bool alarm = false;      ///< traffic or trust is in danger
    Instant at;
};

/// What there is to tell of what happened between two snapshots of one session; `before` may be null: then nothing of the past is told.
/// Only who guards tells, and, of nobody guarding, whoever sees it for 30 s. Pure; `unguardedSince` is the caller's memory between calls.
[[nodiscard]] std::vector<Notice> noticesOf(const engine::Snapshot *before, const engine::Snapshot &after, std::optional<Instant> &unguardedSince);

} // namespace tidegate::notify
