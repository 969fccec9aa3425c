// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/kubeconfig.h"

#include <QProcessEnvironment>
#include <QString>

namespace tidegate::kube {

/// The connection of a pod to its own cluster, for when no kubeconfig gives anything: KUBERNETES_SERVICE_HOST and _PORT, and the service
/// account's token (a file that is read again), certificate authority and namespace under `root`. A missing authority is a warning.
/// Of the overrides namespace and impersonation count; another server, user or context is a matter of a kubeconfig.
[[nodiscard]] Expected<ConnectionSpec> inCluster(const Overrides &overrides = {}, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                                                 const QString &root = QStringLiteral("/var/run/secrets/kubernetes.io/serviceaccount"));

} // namespace tidegate::kube
