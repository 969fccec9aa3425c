// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/language/pseudo.h"

#include <utility>

namespace tidegate::ui {

namespace {

constexpr QChar kOpen = u'⟦', kClose = u'⟧';

QChar accented(QChar c)
{
    static constexpr std::pair<char16_t, char16_t> pairs[] = {{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ö'}, {u'u', u'ü'}, {u'A', u'Á'}, {u'E', u'É'}, {u'O', u'Ö'}, {u'U', u'Ü'}, {u'n', u'ñ'}};
    for (const auto &[plain, other] : pairs) {
        if (c == plain)
            return other;
    }
    return c;
}

} // namespace

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.trimmed().isEmpty())
        return text;
    QString out(kOpen);
    bool tag = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        tag = c == QLatin1Char('<') || (tag && c != QLatin1Char('>'));
        // %1 and %n are places, <b> is a tag.
        const bool place = i > 0 && text[i - 1] == QLatin1Char('%');
        out += tag || place ? c : accented(c);
    }
    out += QString((text.size() + 2) / 3, QChar(u'~'));
    return out + kClose;
}

bool PseudoTranslator::isPseudo(const QString &text)
{
    return text.contains(kOpen);
}

} // namespace tidegate::ui
