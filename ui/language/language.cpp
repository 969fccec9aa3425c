// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/language/language.h"

#include "ui/language/pseudo.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <vector>

namespace tidegate::ui {

namespace {

/// Regions whose digits are 0 to 9; Bengali has none, so its grouping is taken from where it is the same.
QLocale localeOf(const QString &code)
{
    if (code == QLatin1String("de"))
        return {QLocale::German, QLocale::Germany};
    if (code == QLatin1String("ar"))
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    if (code == QLatin1String("bn"))
        return {QLocale::English, QLocale::India};
    return {QLocale::English, QLocale::UnitedKingdom};
}

/// Bengali has names of months, and digits of its own.
QLocale &dates()
{
    static QLocale l(QLocale::English, QLocale::UnitedKingdom);
    return l;
}

/// What is installed at the moment; goes before the application does.
std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> all;
    return all;
}

QString &spoken()
{
    static QString code = QStringLiteral("en");
    return code;
}

void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("bn"), QStringLiteral("ar")};
}

QString nameOf(const QString &code)
{
    if (code == QLatin1String("de"))
        return QStringLiteral("Deutsch");
    if (code == QLatin1String("bn"))
        return QStringLiteral("বাংলা");
    return code == QLatin1String("ar") ? QStringLiteral("العربية") : QStringLiteral("English");
}

QString languageFor(const QString &wish, const QStringList &system)
{
    if (wish == QLatin1String("pseudo"))
        return wish;
    for (const QString &one : wish.isEmpty() ? system : QStringList{wish}) {
        const QString code = one.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0).toLower();
        if (languages().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

bool speak(const QString &code)
{
    for (const auto &t : installed())
        QCoreApplication::removeTranslator(t.get());
    installed().clear();
    spoken() = code;
    QLocale::setDefault(localeOf(code));
    dates() = code == QLatin1String("bn") ? QLocale(QLocale::Bengali, QLocale::Bangladesh) : localeOf(code);
    QGuiApplication::setLayoutDirection(code == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
    if (code == QLatin1String("en"))
        return true;
    if (code == QLatin1String("pseudo")) {
        install(std::make_unique<PseudoTranslator>());
        return true;
    }
    auto ours = std::make_unique<QTranslator>();
    if (!ours->load(QStringLiteral(":/i18n/tidegate_") + code))
        return false;
    // What Qt itself says (file dialogs), where its catalogues are installed.
    if (auto qt = std::make_unique<QTranslator>(); qt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    install(std::move(ours));
    return true;
}

QString language()
{
    return spoken();
}

QString localNumber(double v, int decimals)
{
    QLocale l;
    l.setNumberOptions(QLocale::OmitGroupSeparator);
    return l.toString(v, 'f', decimals);
}

QString localDate(const QDateTime &t, const QString &format)
{
    QString out = dates().toString(t, format);
    for (QChar &c : out) {
        if (c.isDigit())
            c = QLatin1Char(static_cast<char>('0' + c.digitValue()));
    }
    return out;
}

QString localFigure(const QString &text)
{
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const auto digits = [](QStringView part) { return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; }); };
    const QStringView all(text);
    if (point <= 0 || !digits(all.mid(point + 1)) || !digits(all.first(point).mid(text.startsWith(QLatin1Char('-')) ? 1 : 0)))
        return text;
    return text.left(point) + QLocale().decimalPoint() + text.mid(point + 1);
}

} // namespace tidegate::ui
