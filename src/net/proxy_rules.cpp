// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/proxy_rules.h"

#include <QHostAddress>

namespace tidegate::net {

namespace {

QString either(const QProcessEnvironment &e, const char *upper)
{
    const QString name = QString::fromLatin1(upper);
    const QString value = e.value(name);
    return (value.isEmpty() ? e.value(name.toLower()) : value).trimmed();
}

QString withScheme(const QString &proxy)
{
    return proxy.isEmpty() || proxy.contains(QLatin1String("://")) ? proxy : QStringLiteral("http://") + proxy;
}

/// "host", "host:port", "[v6]:port", "v6"; the port is 0 when there is none.
std::pair<QString, int> split(const QString &entry)
{
    if (entry.startsWith(QLatin1Char('['))) {
        const auto end = entry.indexOf(QLatin1Char(']'));
        const int port = entry.mid(end + 1).startsWith(QLatin1Char(':')) ? entry.mid(end + 2).toInt() : 0;
        return {entry.mid(1, end - 1), port};
    }
    if (entry.count(QLatin1Char(':')) != 1)
        return {entry, 0};
    const auto colon = entry.indexOf(QLatin1Char(':'));
    return {entry.left(colon), entry.mid(colon + 1).toInt()};
}

bool exempts(const QString &entry, const QString &host, const QHostAddress &address, int port)
{
    if (entry == QLatin1String("*"))
        return true;
    if (entry.contains(QLatin1Char('/'))) {
        const auto net = QHostAddress::parseSubnet(entry);
        return net.second >= 0 && !address.isNull() && address.isInSubnet(net);
    }
    auto [name, only] = split(entry);
    if (only > 0 && only != port)
        return false;
    if (const QHostAddress same(name); !same.isNull())
        return address == same;
    if (name.startsWith(QLatin1String("*.")))
        name.remove(0, 1);
    if (name.startsWith(QLatin1Char('.')))
        return host.endsWith(name);
    return host == name || host.endsWith(QLatin1Char('.') + name);
}

} // namespace

ProxyRules proxyRules(const QProcessEnvironment &e)
{
    ProxyRules r;
    r.https = withScheme(either(e, "HTTPS_PROXY"));
    // In a CGI program a client could set HTTP_PROXY by a header.
    r.http = e.contains(QStringLiteral("REQUEST_METHOD")) ? QString() : withScheme(either(e, "HTTP_PROXY"));
    for (const QString &entry : either(e, "NO_PROXY").toLower().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!entry.trimmed().isEmpty())
            r.exempt << entry.trimmed();
    }
    return r;
}

QString proxyUrlFor(const QUrl &target, const ProxyRules &rules)
{
    const bool tls = target.scheme() == QLatin1String("https");
    QString proxy = tls ? rules.https : rules.http;
    if (proxy.isEmpty())
        return {};
    const QString host = target.host().toLower();
    const QHostAddress address(host);
    if (host == QLatin1String("localhost") || (!address.isNull() && address.isLoopback()))
        return {};
    const int port = target.port(tls ? 443 : 80);
    for (const QString &entry : rules.exempt) {
        if (exempts(entry, host, address, port))
            return {};
    }
    return proxy;
}

} // namespace tidegate::net
