// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/kubeconfig.h"

#include <QCryptographicHash>
#include <QUrl>

namespace tidegate::kube {

Json describe(const ConnectionSpec &spec, const Kubeconfig &config)
{
    const auto cluster = config.clusters.find(spec.clusterName);
    Json tls = {{"caFile", cluster == config.clusters.end() ? "" : cluster->second.caFile}, {"caData", nullptr}, {"serverName", spec.tlsServerName}, {"insecure", spec.insecureSkipTlsVerify}};
    if (!spec.caPem.empty())
        tls["caData"] = "sha256:" + QCryptographicHash::hash(QByteArray::fromStdString(spec.caPem), QCryptographicHash::Sha256).toHex().toStdString();
    Json auth = {{"kind", "none"}};
    if (spec.exec)
        auth = {{"kind", "exec"}, {"exec", {{"command", spec.exec->command}, {"args", spec.exec->args}, {"apiVersion", spec.exec->apiVersion}, {"interactiveMode", spec.exec->interactiveMode}}}};
    else if (spec.oidc)
        auth = {{"kind", "authProvider"}, {"authProvider", "oidc"}, {"issuer", QUrl(QString::fromStdString(spec.oidc->issuer)).toString(QUrl::RemoveUserInfo).toStdString()}, {"clientId", spec.oidc->clientId}};
    else if (!spec.tokenFile.empty())
        auth = {{"kind", "tokenFile"}, {"tokenFile", spec.tokenFile}};
    else if (!spec.token.empty())
        auth["kind"] = "token";
    else if (!spec.username.empty())
        auth = {{"kind", "basic"}, {"username", spec.username}};
    else if (!spec.clientCertPem.empty())
        auth["kind"] = "clientCertificate";
    else if (const auto user = config.users.find(spec.userName); user != config.users.end() && !user->second.authProvider.empty())
        auth = {{"kind", "authProvider"}, {"authProvider", user->second.authProvider}};
    return {{"context", spec.context}, {"cluster", spec.clusterName}, {"user", spec.userName}, {"namespace", spec.ns}, {"server", spec.server},
            {"proxyUrl", QUrl(QString::fromStdString(spec.proxyUrl)).toString(QUrl::RemoveUserInfo).toStdString()}, {"tls", std::move(tls)}, {"auth", std::move(auth)},
            {"impersonate", {{"user", spec.impersonate}, {"uid", spec.impersonateUid}, {"groups", spec.impersonateGroups}, {"extra", spec.impersonateExtra}}}, {"warnings", spec.warnings}};
}

} // namespace tidegate::kube
