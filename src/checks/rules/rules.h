// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "checks/workload.h"

/// The rules of CONTRACTS.md "Pre-flight rules", one file each. Pure.
namespace tidegate::checks {

[[nodiscard]] Finding livenessProbe(const Subject &s);
[[nodiscard]] Finding readinessProbe(const Subject &s);
[[nodiscard]] Finding probeEndpoint(const Subject &s);
[[nodiscard]] Finding probeSettings(const Subject &s);
[[nodiscard]] Finding probePort(const Subject &s);
[[nodiscard]] Finding probesDiffer(const Subject &s);
[[nodiscard]] Finding resourceRequests(const Subject &s);
[[nodiscard]] Finding resourceLimits(const Subject &s);
[[nodiscard]] Finding rollingUpdate(const Subject &s);
[[nodiscard]] Finding replicas(const Subject &s);
[[nodiscard]] Finding imageTag(const Subject &s);
[[nodiscard]] Finding literalSecrets(const Subject &s);
[[nodiscard]] Finding configmapSecrets(const Subject &s);
[[nodiscard]] Finding secretReferences(const Subject &s);
[[nodiscard]] Finding secretsSource(const Subject &s);
[[nodiscard]] Finding databaseSynchronize(const Subject &s);
[[nodiscard]] Finding databasePool(const Subject &s);
[[nodiscard]] Finding otel(const Subject &s);
[[nodiscard]] Finding migrations(const Subject &s);
[[nodiscard]] Finding rollbackTarget(const Subject &s);
[[nodiscard]] Finding serviceWiring(const Subject &s);
[[nodiscard]] Finding trackLabels(const Subject &s);
[[nodiscard]] Finding scrapeWiring(const Subject &s);
[[nodiscard]] Finding networkPolicy(const Subject &s);
[[nodiscard]] Finding disruptionBudget(const Subject &s);
[[nodiscard]] Finding autoscaler(const Subject &s);
[[nodiscard]] Finding productionEnv(const Subject &s);
[[nodiscard]] Finding spread(const Subject &s);
[[nodiscard]] Finding tenantIsolation(const Subject &s);
[[nodiscard]] Finding alerts(const Subject &s);
[[nodiscard]] Finding liveOnly(const Subject &s);

/// A container's probe, when there is one.
[[nodiscard]] const Json *probeOf(const Json &container, const char *which);
/// The tag of an image's name, empty without one; the port of a registry is none.
[[nodiscard]] std::string tagOf(const std::string &image);

} // namespace tidegate::checks
