// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/decide.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <set>
#include <sstream>

namespace tidegate::release {

namespace {

Instant instantOf(const QDateTime &t)
{
    return Instant{Millis{t.toMSecsSinceEpoch()}};
}

/// A date (midnight) or date-time, local to the freeze's zone.
std::optional<Instant> localMoment(const std::string &text, const QTimeZone &zone)
{
    const QString s = QString::fromStdString(text);
    QDateTime t = QDateTime::fromString(s, Qt::ISODate);
    if (s.size() <= 10)
        t = QDate::fromString(s, Qt::ISODate).startOfDay(zone);
    else if (t.timeSpec() == Qt::LocalTime)
        t = QDateTime(t.date(), t.time(), zone);
    return t.isValid() ? std::optional(instantOf(t)) : std::nullopt;
}

/// The RRULE subset: FREQ=DAILY, WEEKLY (BYDAY), MONTHLY (BYMONTHDAY); INTERVAL is 1.
bool fallsOn(const std::string &rrule, QDate day)
{
    std::map<std::string, std::string> parts;
    std::istringstream in(rrule);
    for (std::string part; std::getline(in, part, ';');) {
        if (const auto eq = part.find('='); eq != std::string::npos)
            parts[part.substr(0, eq)] = part.substr(eq + 1);
    }
    const auto listed = [](const std::string &list, const std::string &wanted) {
        std::istringstream items(list);
        for (std::string item; std::getline(items, item, ',');) {
            if (item == wanted)
                return true;
        }
        return false;
    };
    static const std::array<const char *, 7> days{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    if (parts["FREQ"] == "DAILY")
        return true;
    if (parts["FREQ"] == "WEEKLY")
        return listed(parts["BYDAY"], days[static_cast<std::size_t>(day.dayOfWeek() - 1)]);
    if (parts["FREQ"] == "MONTHLY")
        return listed(parts["BYMONTHDAY"], std::to_string(day.day()));
    return false;
}

/// Occurrences that overlap [t − lasts, t + 62 d], in order.
std::vector<FreezeView> occurrences(const plan::Freeze &f, Instant t)
{
    std::vector<FreezeView> out;
    const QTimeZone zone(QByteArray::fromStdString(f.timeZone));
    if (!zone.isValid())
        return out;
    if (f.rrule.empty()) {
        const auto from = localMoment(f.from, zone), to = localMoment(f.to, zone);
        if (from && to)
            out.push_back({f.name, *from, *to});
        return out;
    }
    const QTime at = QTime::fromString(QString::fromStdString(f.at.empty() ? "00:00" : f.at), QStringLiteral("HH:mm"));
    const QDateTime base = QDateTime::fromMSecsSinceEpoch(t.time_since_epoch().count(), zone);
    const int back = static_cast<int>(f.lasts.count() / 86400000) + 2;
    for (int d = -back; d <= 62; ++d) {
        const QDate day = base.date().addDays(d);
        if (!fallsOn(f.rrule, day))
            continue;
        const Instant from = instantOf(QDateTime(day, at, zone));
        out.push_back({f.name, from, from + f.lasts});
    }
    return out;
}

} // namespace

std::optional<FreezeView> freezeAt(const plan::Plan &plan, Instant t)
{
    for (const plan::Freeze &f : plan.freezes) {
        for (const FreezeView &v : occurrences(f, t)) {
            if (v.from <= t && t < v.to)
                return v;
        }
    }
    return std::nullopt;
}

std::optional<FreezeView> nextFreeze(const plan::Plan &plan, Instant t)
{
    std::optional<FreezeView> best;
    for (const plan::Freeze &f : plan.freezes) {
        for (const FreezeView &v : occurrences(f, t)) {
            if (v.from > t && (!best || v.from < best->from))
                best = v;
        }
    }
    return best;
}

} // namespace tidegate::release
