// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/model_time.h"

#include "ui/console/model_words.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

namespace {

QDateTime utc(Instant t)
{
    return QDateTime::fromMSecsSinceEpoch(t.time_since_epoch().count(), Qt::UTC);
}

/// The C locale groups no digits; a person reads 9,312 more easily than 9312.
QLocale locale()
{
    const QLocale l;
    return l.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : l;
}

} // namespace

Age ageOf(std::optional<Millis> age, Millis interval)
{
    if (!age)
        return {Freshness::Never, Say::tr("never seen")};
    const Millis old = std::max<Millis>(interval * 2, std::chrono::seconds(5));
    const Millis stale = std::clamp<Millis>(interval * 3, std::chrono::seconds(10), std::chrono::seconds(90));
    const QString text = durationText(std::max(*age, Millis{0}));
    if (*age >= stale)
        return {Freshness::Stale, Say::tr("STALE · %1 old").arg(text)};
    if (*age > old)
        return {Freshness::Old, Say::tr("%1 old").arg(text)};
    return {Freshness::Fresh, text};
}

std::optional<Millis> linkAge(const engine::LinkView &link, Instant real)
{
    if (!link.lastOk)
        return std::nullopt;
    return std::max(real - *link.lastOk, Millis{0});
}

std::optional<Millis> sampleAge(const engine::Snapshot &s, std::optional<Instant> at, Instant real)
{
    if (!at)
        return std::nullopt;
    const Millis since = std::max(real - s.localNow, Millis{0});
    const Millis age = std::max(s.now - *at, Millis{0}) + since;
    if (!s.rehearsal)
        return age;
    return std::min(age, linkAge(s.metrics, real).value_or(age));
}

QString clockText(Instant t)
{
    return utc(t).toString(QStringLiteral("HH:mm"));
}

QString secondText(Instant t)
{
    return utc(t).toString(QStringLiteral("HH:mm:ss"));
}

QString dayText(Instant t)
{
    return locale().toString(utc(t), QStringLiteral("ddd d MMM"));
}

QString dayMinuteText(Instant t)
{
    return locale().toString(utc(t), QStringLiteral("ddd d MMM HH:mm"));
}

QString momentText(Instant t, Instant now)
{
    const QDateTime a = utc(t), b = utc(now);
    if (a.date() == b.date())
        return clockText(t);
    const qint64 days = std::abs(a.date().daysTo(b.date()));
    return locale().toString(a, days < 7 ? QStringLiteral("ddd HH:mm") : QStringLiteral("d MMM HH:mm"));
}

QString durationText(Millis d)
{
    return QString::fromStdString(humanDuration(d));
}

QString countText(double n)
{
    if (!std::isfinite(n))
        return QStringLiteral("?");
    if (n >= 1e6)
        return Say::tr("%1 M", "millions").arg(locale().toString(n / 1e6, 'f', 1));
    return locale().toString(std::llround(n));
}

QString percentFigure(double fraction)
{
    const double v = fraction * 100;
    return QString::number(v, 'f', v < 1 ? 2 : v < 10 ? 1 : 0);
}

QString msFigure(double ms)
{
    return QString::number(ms, 'f', ms < 10 ? 1 : 0);
}

QString signedFigure(double value, int decimals)
{
    const QString digits = QString::number(std::abs(value), 'f', decimals);
    const bool zero = digits.toDouble() == 0;
    return (value < 0 && !zero ? QString(QChar(0x2212)) : QStringLiteral("+")) + digits;
}

} // namespace tidegate::ui
