// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/format.h"

#include "release/actor.h"
#include "ui/language/language.h"
#include "ui/theme/zone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("format", text);
}

} // namespace

Sign signOf(release::Verdict v, bool human)
{
    switch (v) {
    case release::Verdict::Pass: return human ? Sign{Glyph::Manual, Tone::Plain} : Sign{Glyph::Ok, Tone::Plain};
    case release::Verdict::Fail: return {Glyph::Caution, Tone::Caution};
    case release::Verdict::Insufficient: return {Glyph::Run, Tone::Plain};
    case release::Verdict::Stale: return {Glyph::Stale, Tone::Caution};
    case release::Verdict::NotApplicable: return {Glyph::Todo, Tone::Disabled};
    case release::Verdict::Unknown: return {Glyph::Unknown, Tone::Secondary};
    }
    return {};
}

Sign signOf(release::ItemState s)
{
    using S = release::ItemState;
    switch (s) {
    case S::Verified: return {Glyph::Ok, Tone::Plain};
    case S::Acknowledged: return {Glyph::Manual, Tone::Plain};
    case S::Overridden: return {Glyph::Override, Tone::Caution};
    case S::Deferred: return {Glyph::Back, Tone::Caution};
    case S::Passing: return {Glyph::Run, Tone::Plain};
    case S::Regressed: return {Glyph::Alarm, Tone::Alarm};
    case S::Recovered: return {Glyph::Broken, Tone::Caution};
    case S::Stale: return {Glyph::Stale, Tone::Caution};
    case S::Failed: return {Glyph::Caution, Tone::Caution};
    case S::NotApplicable: return {Glyph::Todo, Tone::Disabled};
    case S::Pending: return {Glyph::Todo, Tone::Secondary};
    case S::Unknown: return {Glyph::Unknown, Tone::Secondary};
    }
    return {};
}

Sign signOf(const engine::Snapshot &s)
{
    const bool high = std::ranges::any_of(s.alarms, [](const engine::Alarm &a) { return a.high; });
    if (high)
        return {Glyph::Alarm, Tone::Alarm};
    if (!s.alarms.empty())
        return {Glyph::Caution, Tone::Caution};
    if (s.state.held)
        return {Glyph::Hold, Tone::Plain};
    if (s.state.stage == release::Stage::Complete)
        return {Glyph::Ok, Tone::Plain};
    if (!s.exists)
        return {Glyph::Todo, Tone::Secondary};
    return {Glyph::Run, Tone::Plain};
}

QString stateWord(const engine::Snapshot &s)
{
    const release::State &st = s.state;
    if (!s.api.live)
        return tr(QT_TRANSLATE_NOOP("format", "NOT LIVE"));
    if (st.rollingBack())
        return tr(QT_TRANSLATE_NOOP("format", "rolling back"));
    if (st.stage == release::Stage::RolledBack)
        return tr(QT_TRANSLATE_NOOP("format", "rolled back"));
    if (st.stage == release::Stage::Complete)
        return tr(QT_TRANSLATE_NOOP("format", "complete"));
    if (st.held)
        return tr(QT_TRANSLATE_NOOP("format", "held by %1")).arg(words(release::actorWords(st.heldBy)));
    if (st.pending)
        return tr(QT_TRANSLATE_NOOP("format", "shifting traffic"));
    if (!s.exists)
        return tr(QT_TRANSLATE_NOOP("format", "not begun"));
    if (st.stage == release::Stage::Planned)
        return tr(QT_TRANSLATE_NOOP("format", "waits for approval"));
    if (st.stage == release::Stage::Before)
        return tr(QT_TRANSLATE_NOOP("format", "before the start"));
    if (!s.alarms.empty())
        return words(s.alarms.front().title);
    return tr(QT_TRANSLATE_NOOP("format", "on plan"));
}

QString percentText(std::optional<double> f, int decimals)
{
    return f ? localNumber(*f * 100, decimals) : QStringLiteral("?");
}

QString msText(std::optional<double> ms)
{
    return ms && std::isfinite(*ms) ? localNumber(*ms, 0) : QStringLiteral("?");
}

QString figureText(double v, const std::string &unit, bool sign)
{
    if (!std::isfinite(v))
        return QStringLiteral("?");
    if (unit == "ratio")
        return localNumber(v * 100, 2) + (sign ? QStringLiteral(" %") : QString());
    if (unit == "ms")
        return localNumber(v, 0) + (sign ? QStringLiteral(" ms") : QString());
    if (unit == "percent")
        return localNumber(v, 1) + (sign ? QStringLiteral(" %") : QString());
    return localNumber(v, v == std::floor(v) ? 0 : 1);
}

QString signedText(double v, int decimals)
{
    const QString t = localNumber(std::abs(v), decimals);
    const bool less = v < 0 && std::abs(v) >= 0.5 * std::pow(10, -decimals); // what rounds to nothing is not below it
    return (less ? QStringLiteral("−") : QStringLiteral("+")) + t;
}

QString ageText(Instant at, Instant now)
{
    return QString::fromStdString(humanDuration(std::max(Millis{0}, Millis(std::chrono::floor<std::chrono::seconds>(now - at)))));
}

QString whenText(Instant t, Instant now)
{
    const QDateTime d = zoned(t), n = zoned(now);
    if (d.date() == n.date())
        return d.toString(QStringLiteral("hh:mm"));
    if (std::abs(d.daysTo(n)) < 7)
        return localDate(d, QStringLiteral("ddd hh:mm"));
    return localDate(d, QStringLiteral("d MMM hh:mm"));
}

QString zoneText(Instant now)
{
    return zoneName(now);
}

QString momentText(Instant t)
{
    return localDate(zoned(t), QStringLiteral("ddd d MMM hh:mm"));
}

QString count(double n)
{
    return QLocale().toString(static_cast<qlonglong>(n));
}

bool planAwaitsUs(const engine::Snapshot &s)
{
    return s.state.offered && s.state.offered->by != s.user && release::approvers(s.state, release::kOffered, {}, s.now) == 0;
}

QString deniedText(const engine::Snapshot &s, const char *verb)
{
    if (s.readOnly)
        return QCoreApplication::translate("format", QT_TRANSLATE_NOOP("format", "read-only: nothing is sent"));
    const auto no = release::denied(s.denied, verb);
    return no ? words(*no) : QString();
}

} // namespace tidegate::ui
