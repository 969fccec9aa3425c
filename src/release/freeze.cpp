// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/recurrence.h"
#include "release/decide.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

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

std::chrono::year_month_day dayOf(QDate d)
{
    return std::chrono::year(d.year()) / d.month() / d.day();
}

/// A local time of day. One that the clocks leave out is taken an hour later; of one that comes twice it is the first, for a freeze that
/// begins late lets somebody promote in it.
QDateTime at(QDate day, QTime time, const QTimeZone &zone)
{
    QDateTime t(day, time, zone);
    if (!t.isValid())
        t = QDateTime(day, time.addSecs(3600), zone);
    for (const qint64 back : {7200, 3600, 1800}) {
        QDateTime before = QDateTime::fromMSecsSinceEpoch(t.toMSecsSinceEpoch() - back * 1000, zone);
        if (before.time() == t.time() && before.date() == t.date())
            return before;
    }
    return t;
}

constexpr int kAhead = 370; ///< days: a yearly one shows, too

/// Occurrences that overlap [t − lasts, t + kAhead], in order.
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
    const auto recurrence = plan::Recurrence::parse(f.rrule);
    if (!recurrence)
        return out;
    const QTime time = QTime::fromString(QString::fromStdString(f.at.empty() ? "00:00" : f.at), QStringLiteral("H:mm"));
    const QDateTime base = QDateTime::fromMSecsSinceEpoch(t.time_since_epoch().count(), zone);
    const int back = static_cast<int>(f.lasts.count() / 86400000) + 2;
    for (int d = -back; d <= kAhead; ++d) {
        const QDate day = base.date().addDays(d);
        if (!recurrence->fallsOn(dayOf(day)))
            continue;
        const Instant from = instantOf(at(day, time, zone));
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
