// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

/// A simulated API server and Prometheus in a process of their own, with as many pods in the release's namespace as asked for.
namespace tidegate::bench {

/// Serves until stdin closes. Prints one line: API port, a space, Prometheus port. `pods` more than the rehearsal's own;
/// `churn` of them a second change their status. `owned`: they belong to the release's stable Deployment, so that the window shows them all.
[[nodiscard]] int serveManyPods(int pods, int churn, bool owned);

} // namespace tidegate::bench
