// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "net/http_session.h"

#include <QSslConfiguration>

/// From an Identity to Qt's TLS values; errors name what is wrong with which part. For src/net.
namespace tidegate::net {

[[nodiscard]] Expected<QSslConfiguration> tlsFor(const Identity &identity);

} // namespace tidegate::net
