// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "plan/reader.h"

/// The sections of `spec`, one function each; problems go to the Reader. For src/plan.
namespace tidegate::plan {

void readTraffic(Reader &spec, Plan &plan);
void readPhases(Reader &spec, Plan &plan);
void readMetrics(Reader &spec, Plan &plan);
void readPrometheus(Reader &metrics, PrometheusSource &p); ///< metrics.prometheus
void readGates(Reader &spec, Plan &plan);
void readTriggers(Reader &spec, Plan &plan);
void readChecklist(Reader &spec, Plan &plan);
void readApprovals(Reader &spec, Plan &plan);
void readFreezes(Reader &spec, Plan &plan);
void readReceivers(Reader &spec, Plan &plan); ///< notify, traces, alerts, health, rollback

} // namespace tidegate::plan
