// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/zone.h"

#include "ui/language/language.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <optional>

namespace tidegate::ui {

namespace {

ZoneChoice g_choice = ZoneChoice::Local;
std::optional<Instant> g_now;

} // namespace

void setZone(ZoneChoice choice)
{
    if (choice == g_choice)
        return;
    g_choice = choice;
    Q_EMIT ThemeNotifier::instance()->changed();
}

ZoneChoice zone()
{
    return g_choice;
}

QDateTime zoned(Instant t)
{
    return QDateTime::fromMSecsSinceEpoch(t.time_since_epoch().count(), g_choice == ZoneChoice::Utc ? QTimeZone::utc() : QTimeZone::systemTimeZone());
}

QDateTime zoned(double msSinceEpoch)
{
    return zoned(Instant{Millis{static_cast<long long>(msSinceEpoch)}});
}

QString zoneName(Instant at)
{
    return zoned(at).timeZoneAbbreviation();
}

void setWordsNow(Instant now)
{
    g_now = now;
}

QString withZonedMoments(const QString &text)
{
    static const QRegularExpression moment(QStringLiteral(R"(\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z)"));
    if (!text.contains(QLatin1Char('T')))
        return text;
    QString out = text;
    for (auto it = moment.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        const auto t = parseInstant(found.toStdString());
        if (!t)
            continue;
        const QDateTime d = zoned(*t);
        const bool today = g_now && zoned(*g_now).date() == d.date();
        out.replace(found, today ? d.toString(QStringLiteral("hh:mm")) : localDate(d, QStringLiteral("ddd d MMM hh:mm")));
    }
    return out;
}

} // namespace tidegate::ui
