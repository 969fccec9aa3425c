// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "surroundings.h"

#include "ui/language/language.h"
#include "ui/preferences/preferences.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/theme/zone.h"

#include <QApplication>
#include <QLocale>
#include <QTime>

namespace tidegate::app {

namespace {

QString wish(const char *id)
{
    return ui::Preferences::instance().text(id);
}

} // namespace

void applyTheme()
{
    const QString theme = wish(ui::preference::kTheme);
    ui::applyTheme(*qApp, theme == QLatin1String("dark") ? ui::ThemeChoice::Dark : theme == QLatin1String("light") ? ui::ThemeChoice::Light : ui::ThemeChoice::System);
}

void soundAlarm()
{
    if (ui::Preferences::instance().value(QLatin1String(ui::preference::kSound)).toBool())
        QApplication::beep();
}

void applyZone()
{
    ui::setZone(wish(ui::preference::kZone) == QLatin1String("utc") ? ui::ZoneChoice::Utc : ui::ZoneChoice::Local);
}

QString languageWanted()
{
    return ui::languageFor(wish(ui::preference::kLanguage), QLocale::system().uiLanguages());
}

Surroundings::Surroundings(Desk *desk)
    : QObject(desk)
    , m_desk(desk)
    , m_alarms([] { return SystemClock().now(); })
{
    m_alarms.keepDiary();
    connect(&m_alarms, &ui::AlarmWatch::highRose, this, &soundAlarm);
    connect(&m_scheme, &ui::ColourScheme::wished, this, [](bool dark) { ui::systemIsDark(*qApp, dark); });
    connect(&ui::Preferences::instance(), &ui::Preferences::changed, this, &Surroundings::apply);
    connect(desk, &Desk::opened, this, &Surroundings::follow);
    connect(&m_notifier, &ui::Notifier::opened, desk, &Desk::come);
    connect(&m_tray, &ui::Tray::windowWanted, desk, [desk] { desk->come({}); });
    connect(&m_tray, &ui::Tray::endWanted, qApp, &QCoreApplication::quit);
}

void Surroundings::apply(const QString &setting)
{
    if (setting == QLatin1String(ui::preference::kTheme))
        applyTheme();
    else if (setting == QLatin1String(ui::preference::kZone))
        applyZone();
    else if (setting == QLatin1String(ui::preference::kLanguage))
        // Not from inside the window that goes.
        QMetaObject::invokeMethod(m_desk, [desk = m_desk] { desk->speak(languageWanted()); }, Qt::QueuedConnection);
}

void Surroundings::follow()
{
    m_watch = {};
    if (!m_desk->feed())
        return;
    connect(m_desk->feed(), &ui::Feed::snapshotChanged, this, &Surroundings::look);
    m_alarms.add(m_desk->feed());
}

/// The first rehearsal of a person begins with the tour; later ones have it among their commands.
void Surroundings::offerTour(const engine::Snapshot &s)
{
    constexpr const char *kSeen = "tour/seen";
    if (!s.rehearsal || !s.observation.synced || !m_desk->console() || !m_desk->console()->isVisible() || ui::settings().value(QLatin1String(kSeen)).toBool())
        return;
    ui::settings().setValue(QLatin1String(kSeen), true);
    m_desk->console()->openTour();
}

void Surroundings::look()
{
    const engine::SnapshotPtr s = m_desk->feed() ? m_desk->feed()->snapshot() : nullptr;
    if (!s)
        return;
    m_tray.show(*s);
    offerTour(*s);
    const auto news = m_watch.next(*s);
    if (!news || s->rehearsal || QGuiApplication::applicationState() == Qt::ApplicationActive)
        return;
    if (ui::Notifier::wanted(*news, QTime::currentTime().hour()))
        m_notifier.tell(*news, m_desk->linkHere());
}

} // namespace tidegate::app
