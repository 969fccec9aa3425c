// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/theme.h"

namespace tidegate::ui {

namespace {

/// Both faces have digits of one width, so that figures do not jump as they change.
QFont face(int px, bool bold)
{
    QFont f;
    f.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    f.setPixelSize(px);
    f.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return f;
}

} // namespace

QFont fontOfPixels(int px, bool bold)
{
    return face(std::max(1, px), bold);
}

QFont font(TextRole role, bool bold)
{
    switch (role) {
    case TextRole::Secondary12: return face(12, bold);
    case TextRole::Body13: return face(13, bold);
    case TextRole::Title15: return face(15, true);
    case TextRole::Figure20: return face(20, true);
    case TextRole::Headline28: return face(28, true);
    case TextRole::Label12: {
        QFont f = face(12, true);
        f.setLetterSpacing(QFont::PercentageSpacing, 106);
        return f;
    }
    case TextRole::Mono12: {
        QFont f = face(12, bold);
        f.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")});
        f.setFixedPitch(true);
        return f;
    }
    }
    return face(13, bold);
}

} // namespace tidegate::ui
