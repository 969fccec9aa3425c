// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/api_client.h"

#include <functional>
#include <vector>

namespace tidegate::propose {

/// What a proposal is made from.
struct Inventory {
    std::vector<Json> deployments, services;
};
/// Two lists of one namespace; `done` comes once, later, never when `context` is gone. Nothing is written.
void ask(QObject *context, kube::ApiClient *api, const std::string &ns, std::function<void(Expected<Inventory>)> done);

} // namespace tidegate::propose
