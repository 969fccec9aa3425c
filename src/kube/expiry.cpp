// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/expiry.h"

#include "kube/jwt.h"

#include <QDateTime>
#include <QSslCertificate>

#include <algorithm>

namespace tidegate::kube {

namespace {

std::optional<Instant> endOf(const QSslCertificate &c)
{
    return c.isNull() || !c.expiryDate().isValid() ? std::nullopt : std::optional(Instant{Millis{c.expiryDate().toMSecsSinceEpoch()}});
}

} // namespace

std::optional<Expiry> expiryOf(const ConnectionSpec &spec)
{
    std::optional<Expiry> first;
    const auto take = [&](Expiry::What what, const std::optional<Instant> &at) {
        if (at && (!first || *at < first->at))
            first = Expiry{what, *at};
    };
    if (!spec.clientCertPem.empty()) {
        // The first of a chain is ours; those that signed it usually live longer.
        const QList<QSslCertificate> chain = QSslCertificate::fromData(QByteArray::fromStdString(spec.clientCertPem), QSsl::Pem);
        if (!chain.isEmpty())
            take(Expiry::What::ClientCertificate, endOf(chain.front()));
    }
    if (!spec.token.empty())
        take(Expiry::What::Token, endOfToken(spec.token));
    if (!spec.caPem.empty() && !spec.insecureSkipTlsVerify) {
        // Several authorities may be trusted during a rotation: it ends when the last one does.
        std::optional<Instant> last;
        for (const QSslCertificate &c : QSslCertificate::fromData(QByteArray::fromStdString(spec.caPem), QSsl::Pem)) {
            if (const auto end = endOf(c))
                last = std::max(last.value_or(*end), *end);
        }
        take(Expiry::What::CertificateAuthority, last);
    }
    return first;
}

} // namespace tidegate::kube
