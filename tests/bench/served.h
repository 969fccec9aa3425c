// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/release_session.h"

#include <QProcess>

#include <memory>

namespace tidegate::bench {

/// This program again, as the API server and Prometheus of serveManyPods() (many_pods.h), in a process of its own so that its work is not
/// counted; `open` gets what follows its release "finance". Null: it did not start.
[[nodiscard]] std::unique_ptr<QProcess> server(int pods, int churn, bool owned, engine::OpenOptions &open);
[[nodiscard]] double residentMb(); ///< of this process
[[nodiscard]] double cpuMs();      ///< that this process has used, all its threads
void turn(int ms);                 ///< the loop of this thread

} // namespace tidegate::bench
