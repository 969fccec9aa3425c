// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <map>
#include <utility>
#include <vector>

/// What a person may set, what it is by default, and who set it. Nothing here changes a rule of a release. GUI thread.
namespace tidegate::ui {

namespace preference {
inline constexpr const char *kTheme = "theme";                 ///< system light dark
inline constexpr const char *kLanguage = "language";           ///< a code; empty: the system's
inline constexpr const char *kZone = "zone";                   ///< local utc
inline constexpr const char *kNotices = "notifications";       ///< all high none
inline constexpr const char *kQuietFrom = "quietFrom";         ///< hour 0 … 23
inline constexpr const char *kQuietTo = "quietTo";             ///< hour 0 … 23; the same as from: no quiet hours
inline constexpr const char *kSound = "sound";                 ///< true: new alarms of high priority are heard, too
inline constexpr const char *kTray = "tray";                   ///< true: a sign in the system tray where there is one
inline constexpr const char *kRestore = "restore";             ///< true: start with the release that was open last
inline constexpr const char *kWallDiagonal = "wallDiagonal";   ///< inches
inline constexpr const char *kWallDistance = "wallDistance";   ///< metres
} // namespace preference

struct Setting {
    enum class Kind { Choice, Switch, Number, Key } kind = Kind::Choice;
    QString id, group, title, text; ///< the last three translated
    QVariant standard;
    std::vector<std::pair<QString, QString>> choices; ///< value and its name; of a Choice
    double least = 0, most = 0;                       ///< of a Number
    QString unit;
};
/// All of them, keys included, in the order in which they are shown.
[[nodiscard]] std::vector<Setting> allSettings();
/// Whether a value can be one of the setting's.
[[nodiscard]] bool fits(const Setting &s, const QVariant &v);
/// Whether each word of `typed` is in the setting's title, text or group.
[[nodiscard]] bool answers(const Setting &s, const QString &typed);

class Preferences final : public QObject {
    Q_OBJECT
public:
    static Preferences &instance();
    enum class Source { Default, Administrator, Yours, CommandLine };

    /// What holds now: the command line before what an administrator locked, before yours, before an administrator's proposal, before the
    /// default. A value of a kind that the setting does not know is passed over.
    [[nodiscard]] QVariant value(const QString &id) const;
    [[nodiscard]] QString text(const char *id) const { return value(QString::fromLatin1(id)).toString(); }
    [[nodiscard]] Source source(const QString &id) const;
    /// An administrator's, or the command line's: it cannot be changed here.
    [[nodiscard]] bool locked(const QString &id) const;
    void set(const QString &id, const QVariant &value); ///< kept at once, in the user's settings
    void reset(const QString &id);
    /// For this run only, and not written anywhere.
    void fromCommandLine(const char *id, const QVariant &value);
    void forgetCommandLine() { m_commandLine.clear(); }

Q_SIGNALS:
    void changed(const QString &id);

private:
    Preferences() = default;
    std::map<QString, QVariant> m_commandLine;
};

} // namespace tidegate::ui
