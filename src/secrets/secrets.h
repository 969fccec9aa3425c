// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"

#include <QByteArray>
#include <QObject>

#include <functional>

/// Credentials that a plan names and never holds. A name is that of an environment variable, TIDEGATE_…; the system's keychain (Secret
/// Service, KWallet) keeps the same name for who has no environment to set: the console on a desk. Main thread; nothing here blocks.
namespace tidegate::secrets {

/// The service under which the keychain keeps them.
inline constexpr const char *kService = "Tidegate";

/// Whether a name may be asked for: TIDEGATE_ and then capitals, digits and _. A plan reads no others.
[[nodiscard]] bool isName(const std::string &name);

using Read = std::function<void(Expected<QByteArray>)>;
/// The environment's value when there is one, else the keychain's; empty at once for an empty name. `done` comes once, perhaps at once, and
/// never when `context` is gone. A renewed value is seen by the next read. A keychain that did not answer within 20 s (it may be asking for
/// its password) or refused is left alone for five minutes, so that a watch does not ask a person again and again.
/// Errors: NotFound (in neither), Timeout, Refused. Their texts say how to put it there.
void read(QObject *context, const std::string &name, Read done);

using Done = std::function<void(Expected<void>)>;
/// Into the keychain, in place of what was there. Errors: Usage (not a name, nothing to keep), Unsupported (no keychain here), Timeout, Refused.
void keep(QObject *context, const std::string &name, const QByteArray &value, Done done);
/// Out of the keychain; it is no error when it was not there.
void forget(QObject *context, const std::string &name, Done done);

} // namespace tidegate::secrets
