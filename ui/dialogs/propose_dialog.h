// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "plan/plan.h"
#include "ui/propose_feed.h"

#include <QString>

#include <functional>

class QWidget;

namespace tidegate::ui {

/// A new plan from what is in the cluster: pick a Deployment; the pair, the Service, the queries and the plan are proposed with their reasons,
/// and may be changed as text. `prometheus`: where it is, as the person said. `save` gets a plan that is valid; it is called when the person wants to keep it. Takes `feed`.
void openPropose(QWidget *parent, std::unique_ptr<ProposeFeed> feed, const QString &ns, const plan::Environment &environment, const plan::PrometheusSource &prometheus, std::function<void(const QString &text, const QString &suggestedFile)> save);

} // namespace tidegate::ui
