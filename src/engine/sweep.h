// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "kube/api_client.h"

#include <string>
#include <vector>

class QObject;

namespace tidegate::engine {

/// ConfigMaps of a release that only runs before `from` had: archived states, approvals, segments of the journal. Names, in the list's order. Pure.
[[nodiscard]] std::vector<std::string> leftBehind(const Json &configMaps, const std::string &release, int from);

/// Deletes them, each once and only while it is the object that was seen. Best effort: what stays is found the next time.
void sweep(QObject *context, kube::ApiClient *api, const std::string &ns, const std::string &release, int from);

} // namespace tidegate::engine
