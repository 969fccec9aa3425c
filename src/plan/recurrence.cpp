// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/recurrence.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <sstream>

namespace tidegate::plan {

namespace {

using std::chrono::year_month_day;

std::vector<std::string> split(const std::string &text, char at)
{
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string one; std::getline(in, one, at);)
        out.push_back(one);
    return out;
}

std::optional<int> number(const std::string &text)
{
    int v = 0;
    const auto [end, error] = std::from_chars(text.data() + (text.starts_with('+') ? 1 : 0), text.data() + text.size(), v);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(v) : std::nullopt;
}

std::optional<std::chrono::weekday> weekdayOf(const std::string &text)
{
    static const std::array<const char *, 7> names{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    const auto it = std::ranges::find(names, text);
    return it == names.end() ? std::nullopt : std::optional(std::chrono::weekday(static_cast<unsigned>(it - names.begin())));
}

Error wrong(const std::string &part, const std::string &why)
{
    return {ErrorKind::Invalid, part.substr(0, 60), why, TG_TR("write it like FREQ=WEEKLY;BYDAY=FR")};
}

int lastDay(year_month_day d)
{
    return static_cast<int>(static_cast<unsigned>((d.year() / d.month() / std::chrono::last).day()));
}

} // namespace

Expected<Recurrence> Recurrence::parse(const std::string &rrule)
{
    Recurrence r;
    bool freq = false;
    for (const std::string &part : split(rrule, ';')) {
        const auto eq = part.find('=');
        const std::string key = part.substr(0, eq), value = eq == std::string::npos ? std::string() : part.substr(eq + 1);
        if (key == "FREQ") {
            static const std::array<const char *, 4> names{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
            const auto it = std::ranges::find(names, value);
            if (it == names.end())
                return wrong(part, "a freeze recurs DAILY, WEEKLY, MONTHLY or YEARLY");
            r.m_every = static_cast<Every>(it - names.begin());
            freq = true;
        } else if (key == "BYDAY") {
            for (const std::string &one : split(value, ',')) {
                const auto day = one.size() < 2 ? std::nullopt : weekdayOf(one.substr(one.size() - 2));
                const std::string nth = one.size() < 2 ? std::string() : one.substr(0, one.size() - 2);
                const auto n = nth.empty() ? std::optional(0) : number(nth);
                if (!day || !n || *n < -5 || *n > 5 || (!nth.empty() && *n == 0))
                    return wrong(part, "\"" + one.substr(0, 20) + "\" is no weekday; write MO … SU, or -1FR for a month's last Friday");
                r.m_weekdays.push_back({*n, *day});
            }
        } else if (key == "BYMONTHDAY" || key == "BYMONTH") {
            const int most = key == "BYMONTH" ? 12 : 31;
            for (const std::string &one : split(value, ',')) {
                const auto n = number(one);
                if (!n || *n == 0 || *n > most || *n < (key == "BYMONTH" ? 1 : -31))
                    return wrong(part, "\"" + one.substr(0, 20) + "\" is no day of a month, or no month");
                if (key == "BYMONTH")
                    r.m_months.push_back(static_cast<unsigned>(*n));
                else
                    r.m_monthDays.push_back(*n);
            }
        } else if (!(key == "INTERVAL" && value == "1")) {
            return wrong(part, "this part of a recurrence is not known here");
        }
    }
    if (!freq)
        return wrong(rrule, "a recurrence says FREQ=");
    const bool nth = std::ranges::any_of(r.m_weekdays, [](const Weekday &w) { return w.nth != 0; });
    if (r.m_every == Every::Week && (r.m_weekdays.empty() || nth || !r.m_monthDays.empty()))
        return wrong(rrule, "WEEKLY says on which days: BYDAY=FR");
    if (r.m_every == Every::Month && r.m_weekdays.empty() == r.m_monthDays.empty())
        return wrong(rrule, "MONTHLY says on which days: BYMONTHDAY=1 or BYDAY=-1FR");
    if (r.m_every == Every::Year && (r.m_months.empty() || r.m_weekdays.empty() == r.m_monthDays.empty()))
        return wrong(rrule, "YEARLY says the month and the day: BYMONTH=12;BYMONTHDAY=24");
    return r;
}

bool Recurrence::fallsOn(year_month_day d) const
{
    const int day = static_cast<int>(static_cast<unsigned>(d.day())), last = lastDay(d);
    if (!m_months.empty() && std::ranges::find(m_months, static_cast<unsigned>(d.month())) == m_months.end())
        return false;
    if (!m_monthDays.empty() && std::ranges::none_of(m_monthDays, [&](int n) { return n > 0 ? n == day : last + 1 + n == day; }))
        return false;
    const std::chrono::weekday weekday{std::chrono::sys_days(d)};
    const auto fits = [&](const Weekday &w) { return w.day == weekday && (w.nth == 0 || w.nth == (day - 1) / 7 + 1 || -w.nth == (last - day) / 7 + 1); };
    return m_weekdays.empty() || std::ranges::any_of(m_weekdays, fits);
}

} // namespace tidegate::plan
