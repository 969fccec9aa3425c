// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/preferences/preferences.h"

#include "ui/language/language.h"
#include "ui/preferences/keys.h"
#include "ui/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace tidegate::ui {

namespace {

/// Of all users of the computer; what its "locked" names is not a person's to change.
QSettings administrators()
{
    return QSettings(QSettings::SystemScope, QStringLiteral("tidegate"), QStringLiteral("tidegate"));
}

QString tr(const char *text)
{
    return QCoreApplication::translate("preferences", text);
}

QString id(const char *name)
{
    return QString::fromLatin1(name);
}

std::optional<QVariant> from(const QSettings &s, const Setting &setting)
{
    const QVariant v = s.value(setting.id);
    return s.contains(setting.id) && fits(setting, v) ? std::optional(v) : std::nullopt;
}

/// A setting's kind, values and default, which are the same in every language; its words are not to be used.
const Setting *find(const QString &id)
{
    static const std::vector<Setting> all = allSettings();
    const auto it = std::ranges::find(all, id, &Setting::id);
    return it == all.end() ? nullptr : &*it;
}

} // namespace

bool fits(const Setting &s, const QVariant &v)
{
    switch (s.kind) {
    case Setting::Kind::Choice:
        return std::ranges::any_of(s.choices, [&](const auto &c) { return c.first == v.toString(); });
    case Setting::Kind::Switch:
        return v.toString() == QLatin1String("true") || v.toString() == QLatin1String("false");
    case Setting::Kind::Number: {
        bool ok = false;
        const double d = v.toDouble(&ok);
        return ok && d >= s.least && d <= s.most;
    }
    case Setting::Kind::Key:
        return true;
    }
    return false;
}

std::vector<Setting> allSettings()
{
    using Kind = Setting::Kind;
    const QString look = tr(QT_TRANSLATE_NOOP("preferences", "Look and language")), notices = tr(QT_TRANSLATE_NOOP("preferences", "Notifications")), start = tr(QT_TRANSLATE_NOOP("preferences", "Start")), wall = tr(QT_TRANSLATE_NOOP("preferences", "Wall"));
    std::vector<std::pair<QString, QString>> spoken{{QString(), tr(QT_TRANSLATE_NOOP("preferences", "As the system"))}};
    for (const QString &code : languages())
        spoken.emplace_back(code, nameOf(code));
    std::vector<Setting> all{
        {Kind::Choice, id(preference::kTheme), look, tr(QT_TRANSLATE_NOOP("preferences", "Theme")), tr(QT_TRANSLATE_NOOP("preferences", "Dark, light, or whatever the desktop has at the moment.")), QStringLiteral("system"), {{QStringLiteral("system"), tr(QT_TRANSLATE_NOOP("preferences", "As the system"))}, {QStringLiteral("light"), tr(QT_TRANSLATE_NOOP("preferences", "Light"))}, {QStringLiteral("dark"), tr(QT_TRANSLATE_NOOP("preferences", "Dark"))}}, 0, 0, {}},
        {Kind::Choice, id(preference::kLanguage), look, tr(QT_TRANSLATE_NOOP("preferences", "Language")), tr(QT_TRANSLATE_NOOP("preferences", "Of the windows. Names, journal and commands stay as everybody else sees them.")), QString(), spoken, 0, 0, {}},
        {Kind::Choice, id(preference::kZone), look, tr(QT_TRANSLATE_NOOP("preferences", "Times")), tr(QT_TRANSLATE_NOOP("preferences", "The zone in which all times are shown.")), QStringLiteral("local"), {{QStringLiteral("local"), tr(QT_TRANSLATE_NOOP("preferences", "In your own zone"))}, {QStringLiteral("utc"), tr(QT_TRANSLATE_NOOP("preferences", "In UTC"))}}, 0, 0, {}},
        {Kind::Choice, id(preference::kNotices), notices, tr(QT_TRANSLATE_NOOP("preferences", "On the desktop")), tr(QT_TRANSLATE_NOOP("preferences", "While the window is not in front. They are never the only way to hear of something.")), QStringLiteral("all"), {{QStringLiteral("all"), tr(QT_TRANSLATE_NOOP("preferences", "All that is new"))}, {QStringLiteral("high"), tr(QT_TRANSLATE_NOOP("preferences", "Alarms only"))}, {QStringLiteral("none"), tr(QT_TRANSLATE_NOOP("preferences", "None"))}}, 0, 0, {}},
        {Kind::Number, id(preference::kQuietFrom), notices, tr(QT_TRANSLATE_NOOP("preferences", "Quiet from")), tr(QT_TRANSLATE_NOOP("preferences", "Hour of the day from which only alarms are told. The same hour twice: no quiet hours.")), 0, {}, 0, 23, tr(QT_TRANSLATE_NOOP("preferences", "h"))},
        {Kind::Number, id(preference::kQuietTo), notices, tr(QT_TRANSLATE_NOOP("preferences", "Quiet to")), tr(QT_TRANSLATE_NOOP("preferences", "Hour of the day from which all is told again.")), 0, {}, 0, 23, tr(QT_TRANSLATE_NOOP("preferences", "h"))},
        {Kind::Switch, id(preference::kSound), notices, tr(QT_TRANSLATE_NOOP("preferences", "Sound for alarms")), tr(QT_TRANSLATE_NOOP("preferences", "A short one for each new alarm of high priority, on the desk and on the wall. All that it says is on the screen, too.")), QStringLiteral("false"), {}, 0, 0, {}},
        {Kind::Switch, id(preference::kTray), notices, tr(QT_TRANSLATE_NOOP("preferences", "Sign in the system tray")), tr(QT_TRANSLATE_NOOP("preferences", "Shows how the release is; a click brings the window. Not all desktops have a tray.")), QStringLiteral("false"), {}, 0, 0, {}},
        {Kind::Switch, id(preference::kRestore), start, tr(QT_TRANSLATE_NOOP("preferences", "Begin where you were")), tr(QT_TRANSLATE_NOOP("preferences", "Opens the release that was open last, and guards it. Off: the first page asks.")), QStringLiteral("true"), {}, 0, 0, {}},
        {Kind::Number, id(preference::kWallDiagonal), wall, tr(QT_TRANSLATE_NOOP("preferences", "Screen of the wall")), tr(QT_TRANSLATE_NOOP("preferences", "Its diagonal; with the distance it decides the size of the letters.")), 55, {}, 10, 200, tr(QT_TRANSLATE_NOOP("preferences", "inches"))},
        {Kind::Number, id(preference::kWallDistance), wall, tr(QT_TRANSLATE_NOOP("preferences", "Distance of the wall")), tr(QT_TRANSLATE_NOOP("preferences", "From where it is read.")), 5, {}, 1, 50, tr(QT_TRANSLATE_NOOP("preferences", "m"))}};
    const QString keys = tr(QT_TRANSLATE_NOOP("preferences", "Keys"));
    for (const KeyBinding &k : keyBindings())
        all.push_back({Kind::Key, k.setting(), keys, k.title(), {}, QString::fromLatin1(k.standard), {}, 0, 0, {}});
    return all;
}

bool answers(const Setting &s, const QString &typed)
{
    const QString all = s.title + QLatin1Char(' ') + s.text + QLatin1Char(' ') + s.group;
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &w) { return all.contains(w, Qt::CaseInsensitive); });
}

Preferences &Preferences::instance()
{
    static Preferences one;
    return one;
}

QVariant Preferences::value(const QString &id) const
{
    if (const auto it = m_commandLine.find(id); it != m_commandLine.end())
        return it->second;
    const Setting *s = find(id);
    if (!s)
        return {};
    QSettings mine = settings();
    mine.setFallbacksEnabled(false);
    const auto theirs = from(administrators(), *s), ours = from(mine, *s);
    if (locked(id) && theirs)
        return *theirs;
    return ours ? *ours : theirs ? *theirs : s->standard;
}

Preferences::Source Preferences::source(const QString &id) const
{
    if (m_commandLine.contains(id))
        return Source::CommandLine;
    const Setting *s = find(id);
    QSettings mine = settings();
    mine.setFallbacksEnabled(false);
    const bool theirs = s && from(administrators(), *s), ours = s && from(mine, *s);
    if (theirs && (locked(id) || !ours))
        return Source::Administrator;
    return ours ? Source::Yours : Source::Default;
}

bool Preferences::locked(const QString &id) const
{
    return m_commandLine.contains(id) || administrators().value(QStringLiteral("locked")).toStringList().contains(id);
}

void Preferences::set(const QString &id, const QVariant &value)
{
    const Setting *s = find(id);
    if (!s || locked(id) || !fits(*s, value))
        return;
    if (this->value(id) == value)
        return;
    settings().setValue(id, value.toString());
    Q_EMIT changed(id);
}

void Preferences::reset(const QString &id)
{
    if (locked(id))
        return;
    settings().remove(id);
    Q_EMIT changed(id);
}

void Preferences::fromCommandLine(const char *name, const QVariant &value)
{
    m_commandLine[id(name)] = value;
    Q_EMIT changed(id(name));
}

} // namespace tidegate::ui
