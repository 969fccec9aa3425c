// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/desktop/tray.h"

#include "ui/console/format.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/theme.h"

#include <QAction>

namespace tidegate::ui {

Tray::Tray(QObject *parent)
    : QObject(parent)
{
    connect(m_menu.addAction(tr("Open Tidegate")), &QAction::triggered, this, &Tray::windowWanted);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("End Tidegate")), &QAction::triggered, this, &Tray::endWanted);
    connect(&Preferences::instance(), &Preferences::changed, this, [this](const QString &id) {
        if (id == QLatin1String(preference::kTray))
            follow();
    });
    follow();
}

void Tray::follow()
{
    const bool wanted = Preferences::instance().value(QLatin1String(preference::kTray)).toBool() && QSystemTrayIcon::isSystemTrayAvailable();
    if (wanted == (m_icon != nullptr))
        return;
    m_icon.reset();
    if (!wanted)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(glyphIcon(Glyph::Run, color(Tone::Plain)));
    m_icon->setToolTip(m_text);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
        if (why == QSystemTrayIcon::Trigger || why == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
    m_sign = -1;
    m_icon->show();
}

void Tray::show(const engine::Snapshot &s)
{
    m_text = QString::fromStdString(s.state.release) + QStringLiteral(": ") + stateWord(s);
    if (!m_icon)
        return;
    const Sign sign = signOf(s);
    const int drawn = static_cast<int>(sign.glyph) * 16 + static_cast<int>(sign.tone);
    if (drawn != m_sign)
        m_icon->setIcon(glyphIcon(sign.glyph, color(sign.tone)));
    m_sign = drawn;
    if (m_icon->toolTip() != m_text)
        m_icon->setToolTip(m_text);
}

} // namespace tidegate::ui
