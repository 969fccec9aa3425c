// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/kubeconfig.h"
#include "kube/token_source.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QProcess;

namespace tidegate::kube {

/// How a plugin is run. client-go has none of these limits; without them a plugin that waits for a login opens one browser window
/// after the other.
struct ExecLimits {
    std::chrono::milliseconds run = std::chrono::minutes(5);     ///< then it and its children are killed; single sign-on takes minutes
    std::chrono::milliseconds backoff = std::chrono::seconds(5); ///< after a failure, doubling with each
    std::chrono::milliseconds backoffMost = std::chrono::minutes(5);
};

/// Reads an ExecCredential's JSON. Errors use client-go's words and never hold what the plugin said.
[[nodiscard]] Expected<Credential> readExecCredential(const QByteArray &output, const std::string &apiVersion);

/// Runs an exec credential plugin (client.authentication.k8s.io v1, v1beta1): asynchronous, one run at a time for all who wait,
/// cached until it expires or is invalidated, limited in time, backed off after failure. Lives in one thread.
class ExecCredentials : public TokenSource {
    Q_OBJECT
public:
    ExecCredentials(ExecConfig config, ConnectionSpec spec, QObject *parent = nullptr, ExecLimits limits = {});
    ~ExecCredentials() override;
    void fetch(QObject *context, std::function<void(Expected<Credential>)> done) override;
    void invalidate() override;
    /// Plugins may ask at the terminal from now on, where stdin is one (interactiveMode IfAvailable and Always). For programs that
    /// live in a terminal; a window never calls it. Any thread, before the first fetch().
    static void allowTerminal();

private:
    /// Why the plugin cannot be run at all.
    [[nodiscard]] std::optional<Error> unusable() const;
    void run();
    void stop();
    void ended();
    void answer(const Expected<Credential> &result);
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(Expected<Credential>)> done;
    };
    ExecConfig m_config;
    ConnectionSpec m_spec;
    ExecLimits m_limits;
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
