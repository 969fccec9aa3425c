// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/http_session.h"

#include <QRegularExpression>

namespace tidegate::net {

QString redacted(const QString &text)
{
    struct Rule {
        QRegularExpression pattern;
        QString with;
    };
    static const std::vector<Rule> rules{
        {QRegularExpression(QStringLiteral("-----BEGIN [A-Z ]+-----.*?(-----END [A-Z ]+-----|$)"), QRegularExpression::DotMatchesEverythingOption), QStringLiteral("[removed]")},
        {QRegularExpression(QStringLiteral("(?i)\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]{6,}")), QStringLiteral("\\1 [removed]")},
        {QRegularExpression(QStringLiteral("([a-zA-Z][a-zA-Z0-9+.-]*://)[^/@\\s]+@")), QStringLiteral("\\1[removed]@")},
        {QRegularExpression(QStringLiteral("(?i)([a-z0-9_.-]*(?:token|password|passwd|secret|api[_-]?key|access[_-]?key|key-data|authorization|cookie))\\b([\"']?\\s*[=:]\\s*[\"']?)[^\\s\"'&,}]{3,}")), QStringLiteral("\\1\\2[removed]")},
        {QRegularExpression(QStringLiteral("\\beyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*")), QStringLiteral("[removed]")},
    };
    QString out = text;
    for (const Rule &r : rules)
        out.replace(r.pattern, r.with);
    return out;
}

} // namespace tidegate::net
