// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/kubeconfig.h"
#include "kube/token_source.h"
#include "net/http_session.h"

#include <QElapsedTimer>
#include <QPointer>

namespace tidegate::kube {

/// The kubeconfig's auth-provider `oidc`: its id-token as long as that lasts, then a new one by its refresh token. New tokens stay in
/// memory: a kubeconfig is never written. A refresh is sent once and never repeated by itself, since a provider may take a refresh
/// token only once. Failures are backed off: 5 s, doubling to 5 min.
class OidcProvider final : public TokenSource {
    Q_OBJECT
public:
    explicit OidcProvider(OidcConfig config, QObject *parent = nullptr);
    void fetch(QObject *context, std::function<void(Expected<Credential>)> done) override;
    void invalidate() override;
    /// The provider gave another refresh token than the kubeconfig's, which may be worthless from then on.
    [[nodiscard]] bool rotated() const { return m_rotated; }

private:
    [[nodiscard]] bool fresh() const;
    void discover();
    void refresh(const std::string &endpoint, bool inForm);
    void refreshed(const Expected<net::Response> &r, const std::string &endpoint, bool inForm);
    void fail(std::string detail, std::string remedy = {});
    void answer(const Expected<Credential> &result);
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(Expected<Credential>)> done;
    };
    OidcConfig m_config;
    net::HttpSession m_session;
    net::CallPtr m_call;
    std::vector<Waiting> m_waiting;
    std::optional<Error> m_lastError;
    QElapsedTimer m_sinceFailure;
    int m_failures = 0;
    bool m_running = false, m_refused = false, m_rotated = false;
};

} // namespace tidegate::kube
