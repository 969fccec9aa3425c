// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "alarms/diary.h"
#include "base/json.h"
#include "base/message.h"

namespace tidegate::alarms {

/// The alarm load of a month beside what EEMUA 191 and ISA-18.2 hold for manageable.
struct LoadReport {
    struct Frequent {
        std::string release, title;
        int rises = 0;
        double share = 0;      ///< of all rises, 0 … 1
        int chattered = 0;     ///< how often it rose three times within a minute
    };
    std::string month;         ///< "2026-11"
    double hours = 0;          ///< watched, in tenths of an hour's sixth
    int rises = 0, high = 0;
    double perTenMinutes = 0;  ///< rises in ten watched minutes, on the average
    int peak = 0;              ///< most rises in any ten minutes
    std::optional<Instant> peakAt;
    int floods = 0;
    int unanswered = 0;        ///< rises that said nothing of what to do
    int standing = 0;          ///< alarms that stood for more than a day, or do so at the month's end
    std::vector<Frequent> most; ///< the ten most frequent, most first
};
/// `end`: until when standing alarms are looked at, i.e. now, or the month's end. A rise that two programs saw within half a minute is one.
[[nodiscard]] LoadReport loadReport(const std::vector<Entry> &entries, const std::string &month, Instant end);

/// One figure of it beside its target.
struct LoadLine {
    Message name, value, target;
    bool met = true;
};
[[nodiscard]] std::vector<LoadLine> lines(const LoadReport &r);
[[nodiscard]] std::string text(const LoadReport &r); ///< English
[[nodiscard]] Json toJson(const LoadReport &r);

} // namespace tidegate::alarms
