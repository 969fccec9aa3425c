// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "link.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace tidegate::app {

namespace {

const QStringList &tabs()
{
    static const QStringList all{QStringLiteral("timeline"), QStringLiteral("pods"), QStringLiteral("evidence"), QStringLiteral("changes"), QStringLiteral("journal")};
    return all;
}

Error wrong(const QString &text, const char *what)
{
    return {ErrorKind::Usage, text.left(200).toStdString(), what, TG_TR("a link looks like tidegate://prod-eu/shop/finance?tab=evidence")};
}

/// DNS-1123, as the API server wants names.
bool isName(const QString &s)
{
    static const QRegularExpression name(QStringLiteral("^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"));
    return name.match(s).hasMatch();
}

} // namespace

Expected<Link> parseLink(const QString &text)
{
    static const QString scheme = QStringLiteral("tidegate://");
    if (!text.startsWith(scheme, Qt::CaseInsensitive))
        return wrong(text, "is no link of Tidegate");
    if (text.size() > 1000)
        return wrong(text, "is too long for a link");
    // Taken apart by hand: a context may hold @, : and /, which an address would give a meaning of their own.
    const QString rest = text.mid(scheme.size());
    const QString path = rest.section(QLatin1Char('?'), 0, 0), query = rest.section(QLatin1Char('?'), 1);
    QStringList parts = path.split(QLatin1Char('/'));
    if (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast(); // browsers end it with a slash
    if (parts.size() != 3)
        return wrong(text, "needs context, namespace and release");
    Link l;
    l.context = QUrl::fromPercentEncoding(parts[0].toUtf8());
    l.ns = QUrl::fromPercentEncoding(parts[1].toUtf8());
    l.release = QUrl::fromPercentEncoding(parts[2].toUtf8());
    if (l.context.isEmpty() || !isName(l.ns) || !isName(l.release))
        return wrong(text, "names no context, namespace or release");
    std::optional<Instant> from, to;
    for (const QString &part : query.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const QString key = part.section(QLatin1Char('='), 0, 0), value = part.section(QLatin1Char('='), 1);
        if (key == QLatin1String("from") || key == QLatin1String("to")) {
            const auto at = parseInstant(QUrl::fromPercentEncoding(value.toUtf8()).toStdString());
            if (!at)
                return wrong(text, "names a time that is none");
            (key == QLatin1String("from") ? from : to) = at;
        } else if (key == QLatin1String("tab") && tabs().contains(value)) {
            l.tab = value;
        } else {
            return wrong(text, "asks for something that a link cannot do");
        }
    }
    if (from.has_value() != to.has_value() || (from && *from >= *to))
        return wrong(text, "names half a time range, or an empty one");
    if (from)
        l.view.emplace(*from, *to);
    return l;
}

QString toText(const Link &link)
{
    const auto part = [](const QString &s) { return QString::fromUtf8(QUrl::toPercentEncoding(s)); };
    QStringList query;
    if (!link.tab.isEmpty())
        query << QStringLiteral("tab=") + link.tab;
    if (link.view)
        query << QStringLiteral("from=%1&to=%2").arg(QString::fromStdString(formatInstant(link.view->first)), QString::fromStdString(formatInstant(link.view->second)));
    return QStringLiteral("tidegate://") + part(link.context) + QLatin1Char('/') + part(link.ns) + QLatin1Char('/') + part(link.release) + (query.isEmpty() ? QString() : QLatin1Char('?') + query.join(QLatin1Char('&')));
}

int tabOf(const Link &link)
{
    return static_cast<int>(tabs().indexOf(link.tab));
}

} // namespace tidegate::app
