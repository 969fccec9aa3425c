// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "report/report.h"

namespace tidegate::report {

/// One item of the three lists, as the release's state remembers it.
struct Item {
    enum class Result {
        Confirmed,  ///< by a person
        Verified,   ///< sensed, and never withdrawn
        Regressed,  ///< its tick was withdrawn at least once
        Overridden,
        Deferred,   ///< and not answered since
        Unrecorded, ///< nothing is known of it
    } result = Result::Unrecorded;
    std::string list; ///< before during after
    std::string id, text, kind, who, note;
    bool killer = false;
    std::optional<Instant> at;
    int regressions = 0;
};
[[nodiscard]] const char *name(Item::Result r); ///< confirmed verified regressed overridden deferred unrecorded
[[nodiscard]] std::vector<Item> items(const release::State &s);
[[nodiscard]] Json toJson(const Item &i);

/// How the lists were used (operator-ux.md C20): who ticks without looking ticks fast.
struct Engagement {
    int confirmations = 0;
    int hasty = 0; ///< within a second of another by the same person
    int overrides = 0, deferrals = 0, regressions = 0;
};
[[nodiscard]] Engagement engagement(const release::State &s);

} // namespace tidegate::report
