// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "net/http_session.h"
#include "net/proxy_rules.h"
#include "net/tls_relay.h"

#include <QNetworkProxyFactory>

#include <map>

namespace tidegate::net {

/// Which proxy a session's requests take: the identity's, else by the environment's rules. http, https and socks5. Thread of the session.
class Proxies {
public:
    Proxies(const Identity &identity, QObject *owner);
    /// NoProxy when there is none. Errors: an address that is none, with where it came from as the subject.
    [[nodiscard]] Expected<QNetworkProxy> forUrl(const QUrl &target);
    /// "host:port" of the proxy that a target takes and what is known of its trouble, for errors; empty without one.
    [[nodiscard]] QString describe(const QUrl &target) const;

private:
    [[nodiscard]] QString urlFor(const QUrl &target) const;
    QString m_fixed;
    ProxyRules m_rules;
    QList<QSslCertificate> m_roots;
    QObject *m_owner;
    std::map<QString, TlsRelay *> m_relays; ///< by the proxy's URL; children of the owner
};

/// What Qt asks; each manager owns one of its own.
class ProxyChooser final : public QNetworkProxyFactory {
public:
    explicit ProxyChooser(std::shared_ptr<Proxies> proxies) : m_proxies(std::move(proxies)) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
    [[nodiscard]] const Proxies &proxies() const { return *m_proxies; }

private:
    std::shared_ptr<Proxies> m_proxies;
};

} // namespace tidegate::net
