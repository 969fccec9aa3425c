// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace tidegate::ui {

/// The languages that the program speaks, by their codes; English first, which is what the sources are written in.
[[nodiscard]] QStringList languages();
/// What a language calls itself: Deutsch.
[[nodiscard]] QString nameOf(const QString &code);
/// The language for a wish: a code ("de", "de_DE", "pseudo"); empty: the first of the system's that there is. English when there is none.
[[nodiscard]] QString languageFor(const QString &wish, const QStringList &system);
/// Speaks a language from now on, in windows that are made afterwards: catalogue, direction of writing, dates and numbers. Digits are 0 to 9
/// in all of them: a figure is compared with what other tools show. GUI thread; once, or again in a test. False: it has no catalogue.
bool speak(const QString &code);

/// The one that is spoken.
[[nodiscard]] QString language();

/// A figure with so many decimals, without grouping: 0,31 in German.
[[nodiscard]] QString localNumber(double v, int decimals);
/// A date by one of QDateTime's formats, with the names of days and months of the language.
[[nodiscard]] QString localDate(const QDateTime &t, const QString &format);
/// "0.31" as the language writes it; a text that is not a decimal fraction stays as it is.
[[nodiscard]] QString localFigure(const QString &text);

} // namespace tidegate::ui
