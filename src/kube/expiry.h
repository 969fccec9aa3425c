// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/time.h"
#include "kube/kubeconfig.h"

namespace tidegate::kube {

/// When the credentials of a connection end by themselves.
struct Expiry {
    enum class What { ClientCertificate, Token, CertificateAuthority } what = What::ClientCertificate;
    Instant at;
};

/// The earliest of: the client certificate's end, a token's `exp` where it is a JWT (not verified: only the API server can), and the end
/// of the last certificate authority. Nothing where nothing ends, or only a plugin knows. Reads what the connection holds; no I/O.
[[nodiscard]] std::optional<Expiry> expiryOf(const ConnectionSpec &spec);

} // namespace tidegate::kube
