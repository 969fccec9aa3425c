// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/focus_ring.h"
#include "ui/theme/label_sides.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QApplication>

#include <optional>

namespace tidegate::ui {

ThemeNotifier *ThemeNotifier::instance()
{
    static ThemeNotifier one;
    return &one;
}

namespace {
std::optional<bool> g_systemDark;
ThemeChoice g_choice = ThemeChoice::System;
}

void systemIsDark(QApplication &app, bool dark)
{
    if (g_systemDark == dark)
        return;
    g_systemDark = dark;
    if (g_choice == ThemeChoice::System && palette().dark != dark)
        applyTheme(app, g_choice);
}

void applyTheme(QApplication &app, ThemeChoice choice)
{
    // Ours replaces the desktop's palette, so what the desktop wanted is read once, before.
    static const bool systemDark = app.palette().color(QPalette::Window).lightness() < 128;
    g_choice = choice;
    useDark(choice == ThemeChoice::Dark || (choice == ThemeChoice::System && g_systemDark.value_or(systemDark)));
    const Palette &p = palette();
    if (app.property("tidegateStyle").isNull()) {
        app.setStyle(new TideStyle);
        app.setProperty("tidegateStyle", true);
        app.setFont(font(TextRole::Body13));
        FocusRing::follow(app);
        keepLabelSides(app);
    }
    app.setPalette(toolkitPalette(p));
    app.setStyleSheet(styleSheet(p));
    Q_EMIT ThemeNotifier::instance()->changed();
}

} // namespace tidegate::ui
