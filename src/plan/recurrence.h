// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"

#include <chrono>
#include <string>
#include <vector>

namespace tidegate::plan {

/// The part of RFC 5545's RRULE that freezes use (DECISIONS.md 37): FREQ=DAILY; FREQ=WEEKLY;BYDAY=FR,SA; FREQ=MONTHLY with BYMONTHDAY=1,-1
/// or BYDAY=-1FR,1MO; FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24. Negative days count from the month's end. Anything else is an error that names
/// the part. Pure.
class Recurrence {
public:
    [[nodiscard]] static Expected<Recurrence> parse(const std::string &rrule);
    [[nodiscard]] bool fallsOn(std::chrono::year_month_day day) const;

private:
    struct Weekday {
        int nth = 0; ///< 0: each; 1 the first of the month, -1 the last
        std::chrono::weekday day;
    };
    enum class Every { Day, Week, Month, Year } m_every = Every::Day;
    std::vector<Weekday> m_weekdays;
    std::vector<int> m_monthDays; ///< 1 … 31, -1 … -31
    std::vector<unsigned> m_months;
};

} // namespace tidegate::plan
