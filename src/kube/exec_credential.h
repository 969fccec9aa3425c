// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/time.h"
#include "kube/kubeconfig.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QProcess;

namespace tidegate::kube {

/// What an exec plugin gave. Secret: never log.
struct Credential {
    std::string token, clientCertPem, clientKeyPem;
    std::optional<Instant> expires;
};

/// Reads an ExecCredential's JSON. Errors use client-go's words and never hold what the plugin said.
[[nodiscard]] Expected<Credential> readExecCredential(const QByteArray &output, const std::string &apiVersion);

/// Runs an exec credential plugin (client.authentication.k8s.io v1, v1beta1): asynchronous, one run at a time for all who wait,
/// cached until it expires or is invalidated, killed after 30 s, backed off after failure. Lives in one thread.
class ExecCredentials : public QObject {
    Q_OBJECT
public:
    ExecCredentials(ExecConfig config, ConnectionSpec spec, QObject *parent = nullptr);
    ~ExecCredentials() override;
    /// The answer comes later, never from inside this call, never after `context` is gone.
    void fetch(QObject *context, std::function<void(Expected<Credential>)> done);
    /// Forgets what is cached: the server answered 401.
    void invalidate();

private:
    void run();
    void ended();
    void answer(const Expected<Credential> &result);
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(Expected<Credential>)> done;
    };
    ExecConfig m_config;
    ConnectionSpec m_spec;
    std::vector<Waiting> m_waiting;
    std::unique_ptr<QProcess> m_process;
    QTimer m_limit;
    QByteArray m_output;
    std::optional<Credential> m_cached;
    std::optional<Error> m_lastError;
    QElapsedTimer m_sinceFailure;
    int m_failures = 0;
};

} // namespace tidegate::kube
