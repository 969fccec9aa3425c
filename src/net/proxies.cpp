// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/proxies.h"

#include <QHostAddress>

namespace tidegate::net {

Proxies::Proxies(const Identity &identity, QObject *owner)
    : m_fixed(identity.proxyUrl)
    , m_roots(identity.caPem.isEmpty() ? QList<QSslCertificate>() : QSslCertificate::fromData(identity.caPem, QSsl::Pem))
    , m_owner(owner)
{
    if (m_fixed.isEmpty() && identity.environmentProxies)
        m_rules = proxyRules(QProcessEnvironment::systemEnvironment());
}

QString Proxies::urlFor(const QUrl &target) const
{
    return m_fixed.isEmpty() ? proxyUrlFor(target, m_rules) : m_fixed;
}

Expected<QNetworkProxy> Proxies::forUrl(const QUrl &target)
{
    const QString text = urlFor(target);
    if (text.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool socks = scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h"), tls = scheme == QLatin1String("https");
    if (url.host().isEmpty() || (!socks && !tls && scheme != QLatin1String("http")))
        return Error{ErrorKind::Invalid, m_fixed.isEmpty() ? "HTTPS_PROXY or HTTP_PROXY" : "proxy-url", TG_TR("it is not a proxy's address"), TG_TR("write it like http://proxy:3128, https://proxy:443 or socks5://proxy:1080")};
    if (!tls)
        return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port(socks ? 1080 : 80)), url.userName(), url.password());
    TlsRelay *&relay = m_relays[text];
    if (!relay)
        relay = new TlsRelay(url, m_roots, m_owner);
    return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), relay->serverPort(), url.userName(), url.password());
}

QString Proxies::describe(const QUrl &target) const
{
    const QString text = urlFor(target);
    const QUrl url(text);
    if (url.host().isEmpty())
        return {};
    const int usual = url.scheme().startsWith(QLatin1String("socks")) ? 1080 : url.scheme() == QLatin1String("https") ? 443 : 80;
    QString out = url.host() + QLatin1Char(':') + QString::number(url.port(usual));
    if (const auto relay = m_relays.find(text); relay != m_relays.end() && !relay->second->problem().isEmpty())
        out += QStringLiteral(": ") + relay->second->problem();
    return out;
}

QList<QNetworkProxy> ProxyChooser::queryProxy(const QNetworkProxyQuery &query)
{
    const auto proxy = m_proxies->forUrl(query.url());
    return {proxy ? *proxy : QNetworkProxy(QNetworkProxy::NoProxy)}; // an error was told before anything was sent
}

} // namespace tidegate::net
