// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/palette.h"

namespace tidegate::ui {

namespace {

QColor hex(QRgb rgb, int alpha = 255)
{
    QColor c = QColor::fromRgb(rgb);
    c.setAlpha(alpha);
    return c;
}

/// Environments keep their colour in both themes: a person learns it once.
void addEnvironments(Palette &p)
{
    p.environment = hex(0x7A1F3D);
    p.environmentText = hex(0xFFFFFF);
    p.staging = hex(0x1F4E5F);
    p.development = hex(0x3D4A1F);
    p.rehearsal = hex(0x3B3B58);
}

Palette makeLight()
{
    Palette p;
    p.ground = hex(0xF4F5F7);
    p.surface = p.raised = hex(0xFFFFFF);
    p.line = hex(0xD9DCE1);
    p.hair = hex(0xE8EAEE);
    p.text = p.button = hex(0x16181C);
    p.secondary = hex(0x4B5563);
    p.disabled = hex(0x8A919C);
    p.canary = p.focus = hex(0x0072B2);
    p.canarySoft = hex(0x0072B2, 31);
    p.stable = hex(0x6B7280);
    p.baseline = hex(0x9AA1AC);
    p.alarm = hex(0xB3261E);
    p.alarmSoft = hex(0xB3261E, 20);
    p.caution = hex(0x8A5A00);
    p.cautionSoft = hex(0x8A5A00, 20);
    p.good = hex(0x2E6B3E);
    p.buttonText = hex(0xFFFFFF);
    p.band = hex(0x000000, 10);
    p.bandAlternate = hex(0x000000, 5);
    p.hatch = hex(0xD9DCE1);
    addEnvironments(p);
    return p;
}

Palette makeDark()
{
    Palette p;
    p.ground = hex(0x16181C);
    p.surface = hex(0x1E2126);
    p.raised = hex(0x262A31);
    p.line = hex(0x343A43);
    p.hair = hex(0x2A2F37);
    p.text = p.button = hex(0xECEEF1);
    p.secondary = hex(0xA9B0BA);
    p.disabled = hex(0x6B727D);
    p.canary = p.focus = hex(0x56B4E9);
    p.canarySoft = hex(0x56B4E9, 38);
    p.stable = hex(0xA3A9B3);
    p.baseline = hex(0x7C838E);
    p.alarm = hex(0xFF8A80);
    p.alarmSoft = hex(0xFF8A80, 31);
    p.caution = hex(0xF5B84C);
    p.cautionSoft = hex(0xF5B84C, 26);
    p.good = hex(0x7BC48F);
    p.buttonText = hex(0x16181C);
    p.band = hex(0xFFFFFF, 10);
    p.bandAlternate = hex(0xFFFFFF, 5);
    p.hatch = hex(0x343A43);
    p.dark = true;
    addEnvironments(p);
    return p;
}

bool &darkNow()
{
    static bool dark = false;
    return dark;
}

} // namespace

const Palette &lightPalette()
{
    static const Palette p = makeLight();
    return p;
}

const Palette &darkPalette()
{
    static const Palette p = makeDark();
    return p;
}

const Palette &palette()
{
    return darkNow() ? darkPalette() : lightPalette();
}

void useDark(bool dark)
{
    darkNow() = dark;
}

QPalette toolkitPalette(const Palette &p)
{
    QPalette q;
    const auto both = [&q](QPalette::ColorRole role, const QColor &c, const QColor &disabled) {
        q.setColor(QPalette::Active, role, c);
        q.setColor(QPalette::Inactive, role, c);
        q.setColor(QPalette::Disabled, role, disabled);
    };
    both(QPalette::Window, p.ground, p.ground);
    both(QPalette::WindowText, p.text, p.disabled);
    both(QPalette::Base, p.surface, p.surface);
    both(QPalette::AlternateBase, p.ground, p.ground);
    both(QPalette::Text, p.text, p.disabled);
    both(QPalette::Button, p.raised, p.raised);
    both(QPalette::ButtonText, p.text, p.disabled);
    both(QPalette::BrightText, p.alarm, p.disabled);
    both(QPalette::Highlight, p.canary, p.line);
    both(QPalette::HighlightedText, p.dark ? p.ground : p.surface, p.secondary);
    both(QPalette::ToolTipBase, p.raised, p.raised);
    both(QPalette::ToolTipText, p.text, p.text);
    both(QPalette::PlaceholderText, p.disabled, p.disabled);
    both(QPalette::Link, p.text, p.disabled);
    both(QPalette::LinkVisited, p.text, p.disabled);
    // Fusion derives its bevels from these; our own style paints over most of them.
    both(QPalette::Light, p.raised, p.raised);
    both(QPalette::Midlight, p.hair, p.hair);
    both(QPalette::Mid, p.line, p.line);
    both(QPalette::Dark, p.line, p.line);
    both(QPalette::Shadow, p.line, p.line);
    return q;
}

QColor color(Tone tone)
{
    const Palette &p = palette();
    switch (tone) {
    case Tone::Plain: return p.text;
    case Tone::Secondary: return p.secondary;
    case Tone::Canary: return p.canary;
    case Tone::Good: return p.good;
    case Tone::Caution: return p.caution;
    case Tone::Alarm: return p.alarm;
    case Tone::Disabled: return p.disabled;
    }
    return p.text;
}

} // namespace tidegate::ui
