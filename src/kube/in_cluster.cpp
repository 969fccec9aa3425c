// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/in_cluster.h"

#include <QFile>

namespace tidegate::kube {

namespace {

std::string contents(const QString &path)
{
    QFile f(path);
    return f.open(QIODevice::ReadOnly) ? f.read(1024 * 1024).trimmed().toStdString() : std::string();
}

} // namespace

Expected<ConnectionSpec> inCluster(const Overrides &o, const QProcessEnvironment &e, const QString &root)
{
    const QString host = e.value(QStringLiteral("KUBERNETES_SERVICE_HOST")), port = e.value(QStringLiteral("KUBERNETES_SERVICE_PORT"));
    if (host.isEmpty() || port.isEmpty())
        return Error{ErrorKind::Invalid, "in-cluster configuration", TG_TR("unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined"), TG_TR("give a kubeconfig with --kubeconfig or KUBECONFIG")};
    ConnectionSpec spec;
    spec.context = spec.clusterName = "in-cluster";
    spec.userName = "service account";
    // An IPv6 address stands in brackets.
    spec.server = (QStringLiteral("https://") + (host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host) + QLatin1Char(':') + port).toStdString();
    spec.tokenFile = (root + QStringLiteral("/token")).toStdString();
    if (contents(root + QStringLiteral("/token")).empty())
        return Error{ErrorKind::Unauthorized, spec.tokenFile, TG_TR("the service account's token cannot be read or is empty"), TG_TR("mount it: automountServiceAccountToken")};
    spec.caPem = contents(root + QStringLiteral("/ca.crt"));
    if (spec.caPem.empty())
        spec.warnings.push_back("the cluster's certificate authority is not mounted; the system's are used");
    const std::string mounted = contents(root + QStringLiteral("/namespace")), given = e.value(QStringLiteral("POD_NAMESPACE")).toStdString();
    spec.ns = !o.ns.empty() ? o.ns : !given.empty() ? given : !mounted.empty() ? mounted : "default";
    if (o.as.empty() && !o.asGroups.empty())
        return Error{ErrorKind::Invalid, "in-cluster configuration", TG_TR("requesting uid, groups or user-extra for the service account without impersonating a user"), TG_TR("give --as too")};
    spec.impersonate = o.as;
    spec.impersonateGroups = o.asGroups;
    spec.files = {spec.tokenFile, (root + QStringLiteral("/ca.crt")).toStdString()};
    return spec;
}

} // namespace tidegate::kube
