// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

/// A simulated API server and Prometheus in a process of their own, with as many pods in the release's namespace as asked for.
namespace tidegate::bench {

/// Serves until stdin closes. Prints one line: API port, a space, Prometheus port. `pods` more than the rehearsal's own;
/// `churn` of them a second change their status.
[[nodiscard]] int serveManyPods(int pods, int churn);

} // namespace tidegate::bench
