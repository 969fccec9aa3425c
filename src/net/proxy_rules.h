// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>

namespace tidegate::net {

/// HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case, as Go's clients read them (kubectl is one). Plain values.
struct ProxyRules {
    QString http, https; ///< URLs, for targets of that scheme; empty: none
    QStringList exempt;  ///< NO_PROXY: names, .suffixes, addresses, CIDRs, each with or without a port; "*" is all
};
[[nodiscard]] ProxyRules proxyRules(const QProcessEnvironment &environment);
/// The proxy for a target, empty for none. localhost and loopback addresses never have one.
[[nodiscard]] QString proxyUrlFor(const QUrl &target, const ProxyRules &rules);

} // namespace tidegate::net
