// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/time.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>

namespace tidegate::kube {

/// What a source of credentials gave. Secret: never log.
struct Credential {
    std::string token, clientCertPem, clientKeyPem;
    std::optional<Instant> expires;
};

/// Something that has to be asked for credentials: an exec plugin, an OpenID Connect provider. One request at a time for all who wait,
/// cached until it ends or is refused. Lives in one thread.
class TokenSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// The answer comes later, never from inside this call, never after `context` is gone.
    virtual void fetch(QObject *context, std::function<void(Expected<Credential>)> done) = 0;
    /// Forgets what is cached: the server answered 401.
    virtual void invalidate() = 0;
};

} // namespace tidegate::kube
